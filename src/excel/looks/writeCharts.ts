// Charts of a plan: fed by ranges of their own sheet, with the title linked to a cell. A chart's data comes first,
// under a name that marks it as unfinished; its formatting and title are separate, so that they can be refused.

import { parseAddress } from '../../workbook/plan/addresses';
import type { ChartPlan, ChartSeriesPlan } from '../../workbook/plan/plan';
import { CHART_FULL_OVERLAP, CHART_GAP_WIDTH } from '../../workbook/plan/styles';
import type { OpenSheet } from '../batch/openSheets';
import { sheetReference } from '../batch/sheetReferences';

/** The name of a chart until it is complete. */
export const unfinishedName = ({ name }: ChartPlan): string => `${name}_in_wording`;

/** Queues a chart with its data. */
export function queueChart({ worksheet, range, made }: OpenSheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  const by = parseAddress(first.values).rows === 1 ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns;
  const chart = worksheet.charts.add(plan.kind, range(first.values), by);
  chart.name = unfinishedName(plan);
  const feed = (series: Excel.ChartSeries, { name }: ChartSeriesPlan): void => {
    series.name = name;
    series.setXAxisValues(range(plan.categories));
  };
  feed(chart.series.getItemAt(0), first);
  for (const other of others) {
    // Not from one range of all columns, because Excel may treat the first as names.
    const series = chart.series.add(other.name);
    series.setValues(range(other.values));
    feed(series, other);
  }
  chart.setPosition(plan.from, plan.to);
  chart.name = plan.name;
  made(plan.name, chart);
}

function queueSeriesLooks(
  series: Excel.ChartSeries,
  plan: ChartPlan,
  { color, labelFormat = plan.labelFormat }: ChartSeriesPlan,
): void {
  series.gapWidth = CHART_GAP_WIDTH;
  if (color === null) return series.format.fill.clear();
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = labelFormat;
  series.format.fill.setSolidColor(color);
}

/** Queues colours, labels, legend and axes of an existing chart. */
export function queueChartLooks({ chart: chartAt }: OpenSheet, plan: ChartPlan): void {
  const chart = chartAt(plan.name);
  plan.series.forEach((series, index) => queueSeriesLooks(chart.series.getItemAt(index), plan, series));
  const { categoryAxis } = chart.axes;
  const hasSeveral = plan.series.length > 1;
  const isStacked = plan.kind === 'BarStacked';
  chart.legend.visible = hasSeveral && !isStacked;
  if (hasSeveral) {
    if (!isStacked) chart.legend.position = 'Bottom';
    if (plan.kind !== 'ColumnClustered') chart.series.getItemAt(0).overlap = CHART_FULL_OVERLAP;
    // Next to the bars, which extend to both sides of zero.
    categoryAxis.tickLabelPosition = 'Low';
  }
  // By default bars run from bottom to top; the table runs from top to bottom.
  if (plan.kind !== 'ColumnClustered') categoryAxis.reversePlotOrder = true;
  categoryAxis.majorTickMark = 'None';
  if (plan.categoryTitle !== undefined) categoryAxis.title.text = plan.categoryTitle;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
}

/** Queues the title, linked to its cell. */
export function queueChartTitle({ chart }: OpenSheet, tabName: string, plan: ChartPlan): void {
  chart(plan.name).title.setFormula(sheetReference(tabName, plan.titleCell));
}
