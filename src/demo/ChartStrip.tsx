// The charts of the workbook below the grid, drawn from the cells that feed them. Has no figures of its own.

import { useMemo } from 'react';
import { cellsOf, parseArea } from '../host/state/area';
import { GridText } from '../host/grid/gridLinkText';
import type { StandInExcel } from '../host/standInExcel';
import type { ChartState, SheetState } from '../host/state/state';
import { BarChart, type Bar } from './BarChart';

export interface ChartStripProps {
  readonly host: StandInExcel;
}

const DEFAULT_COLOR = '#185c37';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The title is linked to a cell on the chart's own sheet. */
function titleOf({ workbook }: StandInExcel, sheet: SheetState, { name, properties }: ChartState): string {
  const address = text(properties['Title.Formula'])?.split('!').at(-1);
  if (address === undefined) return text(properties['Title.Text']) ?? name;
  const { row, column } = parseArea(address);
  return String(workbook.value(sheet, row, column));
}

function barsOf({ workbook }: StandInExcel, sheet: SheetState, chart: ChartState, texts: GridText): readonly Bar[] {
  const [first] = chart.series;
  const categories = first?.categories ? cellsOf(first.categories) : [];
  const rows = first ? cellsOf(first.values) : [];
  const columns = chart.series.map(({ values, properties }) => ({
    cells: cellsOf(values),
    series: text(properties['Name']) ?? '',
    format: text(properties['DataLabels.NumberFormat']) ?? 'General',
    // Nothing, where the bars are not to be seen.
    color: properties['Color'] === null ? null : (text(properties['Color']) ?? DEFAULT_COLOR),
  }));
  const isStacked = chart.type === 'BarStacked';
  return rows.map((_, index) => {
    const category = categories[index];
    let end = 0;
    return {
      category: category ? String(workbook.value(sheet, category.row, category.column)) : String(index + 1),
      parts: columns.flatMap(({ cells, series, format, color }) => {
        const cell = cells[index];
        const value = cell ? workbook.value(sheet, cell.row, cell.column) : '';
        const size = typeof value === 'number' ? value : 0;
        const start = isStacked ? end : 0;
        end += size;
        return color === null ? [] : [{ series, color, start, value: size, label: texts.shown(value, format) }];
      }),
    };
  });
}

/** Renders nothing while the workbook has no charts. */
export function ChartStrip({ host }: ChartStripProps): React.JSX.Element | null {
  const texts = useMemo(() => new GridText(), []);
  const charts = host.workbook.state.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));
  if (charts.length === 0) return null;
  return (
    <section className="demo-charts" aria-label="Grafieken">
      <h2>Grafieken</h2>
      {charts.map(({ sheet, chart }) => (
        <BarChart
          key={`${sheet.id} ${chart.name}`}
          title={titleOf(host, sheet, chart)}
          bars={barsOf(host, sheet, chart, texts)}
        />
      ))}
    </section>
  );
}
