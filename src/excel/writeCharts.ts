// Charts of a plan: fed by ranges of their own sheet, with the title linked to a cell.

import type { ChartPlan } from '../workbook/plan';
import { sheetReference } from './sheetReferences';

/** Half a bar of space between bars, in percent of the bar. */
const GAP_WIDTH = 50;

type RangeAt = (address: string) => Excel.Range;

function queueChart(worksheet: Excel.Worksheet, range: RangeAt, tabName: string, plan: ChartPlan): void {
  const values = range(plan.values);
  const chart = worksheet.charts.add(plan.kind, values, Excel.ChartSeriesBy.columns);
  chart.name = plan.name;
  chart.title.setFormula(sheetReference(tabName, plan.titleCell));
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(range(plan.categories));
  series.gapWidth = GAP_WIDTH;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = plan.labelFormat;
  series.format.fill.setSolidColor(plan.color);
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
