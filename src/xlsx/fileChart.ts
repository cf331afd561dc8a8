// A chart of the plan in the terms of the library that writes the file.

import type { AddChartOptions, AddChartRange } from '@cj-tech-master/excelts/chart';
import type { ChartPlan } from '../workbook/plan';
import { absoluteReference } from './formulaText';

/** Half a bar of space between bars, in percent of the bar; as the live writer has it. */
const GAP_WIDTH = 50;

/** What is not said to be absent, some programs show. */
const VALUE_ONLY = {
  showVal: true,
  showLegendKey: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
} as const;

/** Bars in one colour with their values beside them, without axis, gridlines or legend. */
export function chartOptions(plan: ChartPlan, tabName: string): AddChartOptions {
  const isBar = plan.kind === 'BarClustered';
  return {
    type: 'bar',
    barDir: isBar ? 'bar' : 'col',
    grouping: 'clustered',
    title: { formula: absoluteReference(tabName, plan.titleCell) },
    showLegend: false,
    varyColors: false,
    gapWidth: GAP_WIDTH,
    series: [
      {
        categories: absoluteReference(tabName, plan.categories),
        values: absoluteReference(tabName, plan.values),
        fill: plan.color,
        dataLabels: { ...VALUE_ONLY, numFmt: plan.labelFormat, numFmtLinked: false, position: 'outEnd' },
      },
    ],
    // Bars run from the bottom upwards by default; the table runs from the top.
    categoryAxis: { orientation: isBar ? 'maxMin' : 'minMax', majorGridlines: false },
    valueAxis: { hidden: true, majorGridlines: false, min: 0 },
  };
}

/** The cells that the chart covers, the last one included. */
export function chartRange({ from, to }: ChartPlan): AddChartRange {
  return `${from}:${to}`;
}
