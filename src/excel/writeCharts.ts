// Charts of a plan: fed by ranges of their own sheet, with the title linked to a cell.

import type { ChartPlan, ChartSeriesPlan } from '../workbook/plan';
import { sheetReference } from './sheetReferences';

/** Half a bar of space between bars, in percent of the bar. */
const GAP_WIDTH = 50;

/** Bars of several series lie over each other, in percent of the bar. */
const FULL_OVERLAP = 100;

type RangeAt = (address: string) => Excel.Range;

function queueSeries(
  series: Excel.ChartSeries,
  range: RangeAt,
  plan: ChartPlan,
  { name, color }: ChartSeriesPlan,
): void {
  series.name = name;
  series.setXAxisValues(range(plan.categories));
  series.gapWidth = GAP_WIDTH;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = plan.labelFormat;
  series.format.fill.setSolidColor(color);
}

function queueChart(worksheet: Excel.Worksheet, range: RangeAt, tabName: string, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  const chart = worksheet.charts.add(plan.kind, range(first.values), Excel.ChartSeriesBy.columns);
  chart.name = plan.name;
  chart.title.setFormula(sheetReference(tabName, plan.titleCell));
  chart.legend.visible = others.length > 0;
  queueSeries(chart.series.getItemAt(0), range, plan, first);
  for (const other of others) {
    // Not from one range of all columns: Excel may take the first of them for names.
    const series = chart.series.add(other.name);
    series.setValues(range(other.values));
    queueSeries(series, range, plan, other);
  }
  if (others.length > 0) {
    chart.legend.position = 'Bottom';
    chart.series.getItemAt(0).overlap = FULL_OVERLAP;
    // Beside the bars, which run to either side of zero.
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
  }
  // Bars run from the bottom upwards by default; the table runs from the top.
  if (plan.kind === 'BarClustered') chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.setPosition(plan.from, plan.to);
}

/** Queues the charts of one sheet. */
export function queueCharts(
  worksheet: Excel.Worksheet,
  range: RangeAt,
  tabName: string,
  plans: readonly ChartPlan[],
): void {
  for (const plan of plans) queueChart(worksheet, range, tabName, plan);
}
