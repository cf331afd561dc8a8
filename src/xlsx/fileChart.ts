// A chart of the plan in the terms of the library that writes the file.

import type { AddChartOptions, AddChartRange } from '@cj-tech-master/excelts/chart';
import type { ChartPlan } from '../workbook/plan';
import { absoluteReference } from './formulaText';

/** Half a bar of space between bars, in percent of the bar; as the live writer has it. */
const GAP_WIDTH = 50;

/** Bars of several series lie over each other, in percent of the bar. */
const FULL_OVERLAP = 100;

/** What is not said to be absent, some programs show. */
const VALUE_ONLY = {
  showVal: true,
  showLegendKey: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
} as const;

/** Bars with their values beside them, without value axis and gridlines; a legend where there are several series. */
export function chartOptions(plan: ChartPlan, tabName: string): AddChartOptions {
  const isBar = plan.kind === 'BarClustered';
  const isTornado = plan.series.length > 1;
  return {
    type: 'bar',
    barDir: isBar ? 'bar' : 'col',
    grouping: 'clustered',
    title: { formula: absoluteReference(tabName, plan.titleCell) },
    showLegend: isTornado,
    ...(isTornado ? { legendPosition: 'b', overlap: FULL_OVERLAP } : {}),
    varyColors: false,
    gapWidth: GAP_WIDTH,
    series: plan.series.map(({ name, values, color }) => ({
      name,
      categories: absoluteReference(tabName, plan.categories),
      values: absoluteReference(tabName, values),
      fill: color,
      invertIfNegative: false,
      dataLabels: { ...VALUE_ONLY, numFmt: plan.labelFormat, numFmtLinked: false, position: 'outEnd' },
    })),
    categoryAxis: {
      // Bars run from the bottom upwards by default; the table runs from the top.
      orientation: isBar ? 'maxMin' : 'minMax',
      majorGridlines: false,
      // Beside the bars, which run to either side of zero.
      ...(isTornado ? { tickLblPos: 'low' } : {}),
    },
    valueAxis: { hidden: true, majorGridlines: false, ...(isTornado ? {} : { min: 0 }) },
  };
}

/** The cells that the chart covers, the last one included. */
export function chartRange({ from, to }: ChartPlan): AddChartRange {
  return `${from}:${to}`;
}
