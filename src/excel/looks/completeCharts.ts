// Extends charts that do not show rows added at the end of their table. Loaded when rows are added.

import type { Area } from '../../workbook/plan/addresses';
import type { AppendedChart } from '../../session/ports';
import { tableOf } from '../batch/tables';
import { hasNewer } from '../batch/newerSets';
import { sourceIn } from './chartSources';
import { RUN_OPTIONS } from '../batch/run';

/** Cells that feed a chart, with the column whose body they should cover. */
interface Feed {
  readonly chart: AppendedChart;
  readonly header: string;
  readonly dimension: 'Values' | 'Categories';
  readonly series: Excel.ChartSeries;
  readonly source: OfficeExtension.ClientResult<string>;
  readonly body: Excel.Range;
}

const bodyOf = (workbook: Excel.Workbook, { table }: AppendedChart, header: string): Excel.Range =>
  tableOf(workbook, table).columns.getItem(header).getDataBodyRange();

function queueFeeds(workbook: Excel.Workbook, chart: AppendedChart, charts: Excel.ChartCollection): readonly Feed[] {
  const feedOf = (header: string, dimension: Feed['dimension'], index: number): Feed => {
    const series = charts.getItem(chart.name).series.getItemAt(index);
    const source = series.getDimensionDataSourceString(dimension);
    return { chart, header, dimension, series, source, body: bodyOf(workbook, chart, header).load('address') };
  };
  return chart.values.flatMap((header, index) => [
    feedOf(header, 'Values', index),
    feedOf(chart.categories, 'Categories', index),
  ]);
}

/** The number of rows missing at the end; null if the cells do not start with the body. */
function missingRows(cells: Area, body: Area): number | null {
  const isBegun = cells.row === body.row && cells.column === body.column && cells.columns === 1;
  return isBegun ? body.rows - cells.rows : null;
}

/** We leave a chart alone if the user chose a different range. */
function missingIn({ source, body }: Feed): number | null {
  const [cells, whole] = [sourceIn(source.value), sourceIn(body.address)];
  return cells && whole && cells.tabName === whole.tabName ? missingRows(cells.area, whole.area) : null;
}

/** Only the added rows may be missing: a chart with even fewer rows is the user's choice. */
const lacksAppended = (feed: Feed): boolean => {
  const missing = missingIn(feed);
  return missing !== null && missing > 0 && missing <= feed.chart.appended;
};

/** Uses the rows at the time of writing, because others may have added some since. */
function queueWhole(workbook: Excel.Workbook, { chart, header, dimension, series }: Feed): void {
  const body = bodyOf(workbook, chart, header);
  if (dimension === 'Values') series.setValues(body);
  else series.setXAxisValues(body);
}

const tablesOf = (feeds: readonly Feed[]): readonly string[] => feeds.map(({ chart }) => chart.table);

/**
 * Gives charts the rows added at the end of their table. Skips charts that are gone or show something else.
 * @returns tables whose charts Excel extended itself
 */
export async function completeCharts(charts: readonly AppendedChart[]): Promise<ReadonlySet<string>> {
  if (!hasNewer('chartSources')) return new Set();
  return Excel.run(RUN_OPTIONS, async (context) => {
    const { workbook } = context;
    const onSheets = charts.map((chart) => ({
      chart,
      charts: tableOf(workbook, chart.table).worksheet.charts.load('items/name'),
    }));
    await context.sync();
    const feeds = onSheets
      .filter(({ chart, charts: { items } }) => items.some(({ name }) => name === chart.name))
      .flatMap((found) => queueFeeds(workbook, found.chart, found.charts));
    if (feeds.length === 0) return new Set();
    await context.sync();
    const lacking = feeds.filter(lacksAppended);
    for (const feed of lacking) queueWhole(workbook, feed);
    if (lacking.length > 0) await context.sync();
    const others = tablesOf(feeds.filter((feed) => missingIn(feed) !== 0));
    return new Set(tablesOf(feeds).filter((table) => !others.includes(table)));
  });
}
