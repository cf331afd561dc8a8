// A chart of the plan: bars with their values, without value axis and gridlines; a legend if there are several series.
// Values are stored with the references, for programs that draw without calculating.

import { cellAddress, parseAddress } from '../workbook/plan/addresses';
import type { ChartPlan, ChartSeriesPlan } from '../workbook/plan/plan';
import type { RawCell } from '../workbook/plan/rawValues';
import { CHART_FULL_OVERLAP, CHART_GAP_WIDTH } from '../workbook/plan/styles';
import type { Part } from './filePackage';
import { absoluteReference } from './formulaText';
import { CHART, DRAWING } from './namespaces';
import { tag, text, type Xml } from './xml';

/** What a cell shows; undefined if unknown. */
export type ShownAt = (address: string) => RawCell | undefined;

export interface ChartPlace {
  readonly tabName: string;
  readonly language: string;
  readonly shownAt: ShownAt;
}

/** Two arbitrary numbers by which the axes refer to each other. */
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
/** Distance of the names from the axis, as a percentage of Excel's default. */
const LABEL_OFFSET = 100;

const value = (name: string, val: string | number): Xml => tag(`c:${name}`, { val });

const addressesOf = (area: string): readonly string[] => {
  const { row, column, rows, columns } = parseAddress(area);
  return Array.from({ length: rows * columns }, (_, index) =>
    cellAddress({ row: row + Math.floor(index / columns), column: column + (index % columns) }),
  );
};

/** A reference with the current contents of its cells. */
function reference(kind: 'str' | 'num', area: string, { tabName, shownAt }: ChartPlace): Xml {
  const shown = addressesOf(area).map(shownAt);
  const points = shown.flatMap((content, idx) =>
    content === undefined || content === '' || (kind === 'num' && typeof content !== 'number')
      ? []
      : [tag('c:pt', { idx }, tag('c:v', {}, text(String(content))))],
  );
  return tag(
    `c:${kind}Ref`,
    {},
    tag('c:f', {}, text(absoluteReference(tabName, area))),
    tag(`c:${kind}Cache`, {}, value('ptCount', shown.length), ...points),
  );
}

/** Some programs show these unless they are explicitly turned off. */
const ABSENT = ['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];

const labels = (format: string, isStacked: boolean): Xml =>
  tag(
    'c:dLbls',
    {},
    tag('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    // Excel refuses labels behind the end of a bar on which another follows.
    ...(isStacked ? [] : [value('dLblPos', 'outEnd')]),
    value('showLegendKey', 0),
    value('showVal', 1),
    ...ABSENT.map((name) => value(name, 0)),
  );

const fillOf = (color: string | null): Xml =>
  color === null ? tag('a:noFill') : tag('a:solidFill', {}, tag('a:srgbClr', { val: color.slice(1) }));

const series = (plan: ChartPlan, one: ChartSeriesPlan, index: number, place: ChartPlace): Xml =>
  tag(
    'c:ser',
    {},
    value('idx', index),
    value('order', index),
    tag('c:tx', {}, tag('c:v', {}, text(one.name))),
    tag('c:spPr', {}, fillOf(one.color)),
    value('invertIfNegative', 0),
    ...(one.color === null ? [] : [labels(one.labelFormat ?? plan.labelFormat, plan.kind === 'BarStacked')]),
    tag('c:cat', {}, reference('str', plan.categories, place)),
    tag('c:val', {}, reference('num', one.values, place)),
  );

interface Shape {
  readonly isBar: boolean;
  readonly hasSeveral: boolean;
}

const axisTitle = (content: string): Xml =>
  tag(
    'c:title',
    {},
    tag('c:tx', {}, tag('c:rich', {}, tag('a:bodyPr'), tag('a:p', {}, tag('a:r', {}, tag('a:t', {}, text(content)))))),
    value('overlay', 0),
  );

const categoryAxis = ({ categoryTitle }: ChartPlan, { isBar, hasSeveral }: Shape): Xml =>
  tag(
    'c:catAx',
    {},
    value('axId', CATEGORY_AXIS),
    // By default bars run from bottom to top; the table runs from top to bottom.
    tag('c:scaling', {}, value('orientation', isBar ? 'maxMin' : 'minMax')),
    value('delete', 0),
    value('axPos', isBar ? 'l' : 'b'),
    ...(categoryTitle === undefined ? [] : [axisTitle(categoryTitle)]),
    // Without these, Excel crosses the axis between the bars.
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    // Next to the bars, which extend to both sides of zero.
    ...(hasSeveral ? [value('tickLblPos', 'low')] : []),
    value('crossAx', VALUE_AXIS),
    value('crosses', 'autoZero'),
    value('auto', 1),
    value('lblAlgn', 'ctr'),
    value('lblOffset', LABEL_OFFSET),
  );

const valueAxis = ({ isBar, hasSeveral }: Shape): Xml =>
  tag(
    'c:valAx',
    {},
    value('axId', VALUE_AXIS),
    tag('c:scaling', {}, value('orientation', 'minMax'), ...(hasSeveral ? [] : [value('min', 0)])),
    value('delete', 1),
    value('axPos', isBar ? 'b' : 'l'),
    value('crossAx', CATEGORY_AXIS),
    value('crosses', 'autoZero'),
    value('crossBetween', 'between'),
  );

const bars = (plan: ChartPlan, { isBar, hasSeveral }: Shape, place: ChartPlace): Xml =>
  tag(
    'c:barChart',
    {},
    value('barDir', isBar ? 'bar' : 'col'),
    value('grouping', plan.kind === 'BarStacked' ? 'stacked' : 'clustered'),
    value('varyColors', 0),
    ...plan.series.map((one, index) => series(plan, one, index, place)),
    value('gapWidth', CHART_GAP_WIDTH),
    ...(isBar && hasSeveral ? [value('overlap', CHART_FULL_OVERLAP)] : []),
    value('axId', CATEGORY_AXIS),
    value('axId', VALUE_AXIS),
  );

/** @param id number of the chart in the workbook, from 1 */
export function chartPart(plan: ChartPlan, place: ChartPlace, id: number): Part {
  const shape: Shape = { isBar: plan.kind !== 'ColumnClustered', hasSeveral: plan.series.length > 1 };
  const title = tag('c:tx', {}, reference('str', plan.titleCell, place));
  return {
    kind: 'chart',
    path: `xl/charts/chart${id}.xml`,
    xml: tag(
      'c:chartSpace',
      { 'xmlns:c': CHART, 'xmlns:a': DRAWING },
      value('lang', place.language),
      value('roundedCorners', 0),
      tag(
        'c:chart',
        {},
        tag('c:title', {}, title, value('overlay', 0)),
        value('autoTitleDeleted', 0),
        tag('c:plotArea', {}, bars(plan, shape, place), categoryAxis(plan, shape), valueAxis(shape)),
        ...(shape.hasSeveral && plan.kind !== 'BarStacked'
          ? [tag('c:legend', {}, value('legendPos', 'b'), value('overlay', 0))]
          : []),
        value('plotVisOnly', 1),
        value('dispBlanksAs', 'gap'),
      ),
    ),
  };
}
