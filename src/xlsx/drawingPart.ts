// The positions of the charts of a sheet, with their names and texts for screen readers.

import { parseAddress, type Place } from '../workbook/plan/addresses';
import type { ChartPlan } from '../workbook/plan/plan';
import { relatedId, type Part } from './filePackage';
import { CHART, DRAWING, RELATIONS, SPREADSHEET_DRAWING } from './namespaces';
import { tag, text, type Xml } from './xml';

/** A corner of a cell, with row and column from 0. */
const corner = (name: string, { row, column }: Place): Xml =>
  tag(
    name,
    {},
    tag('xdr:col', {}, text(column)),
    tag('xdr:colOff', {}, text(0)),
    tag('xdr:row', {}, text(row)),
    tag('xdr:rowOff', {}, text(0)),
  );

/** The chart's size is that of the cells that it covers. */
const NO_SIZE = tag('xdr:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', { cx: 0, cy: 0 }));

function frame({ name, altText, from, to }: ChartPlan, index: number): Xml {
  const [first, last] = [parseAddress(from), parseAddress(to)];
  return tag(
    'xdr:twoCellAnchor',
    {},
    corner('xdr:from', { row: first.row - 1, column: first.column }),
    // Up to the far corner of the last cell, which is where the next one starts.
    corner('xdr:to', { row: last.row, column: last.column + 1 }),
    tag(
      'xdr:graphicFrame',
      { macro: '' },
      tag(
        'xdr:nvGraphicFramePr',
        {},
        tag('xdr:cNvPr', { id: index + 1, name, descr: altText }),
        tag('xdr:cNvGraphicFramePr'),
      ),
      NO_SIZE,
      tag('a:graphic', {}, tag('a:graphicData', { uri: CHART }, tag('c:chart', { 'r:id': relatedId(index) }))),
    ),
    tag('xdr:clientData'),
  );
}

/**
 * @param charts parts of the charts, in the order of the plan
 * @param id number of the drawing in the workbook, from 1
 */
export const drawingPart = (plans: readonly ChartPlan[], charts: readonly Part[], id: number): Part => ({
  kind: 'drawing',
  path: `xl/drawings/drawing${id}.xml`,
  xml: tag(
    'xdr:wsDr',
    { 'xmlns:xdr': SPREADSHEET_DRAWING, 'xmlns:a': DRAWING, 'xmlns:c': CHART, 'xmlns:r': RELATIONS },
    ...plans.map(frame),
  ),
  related: charts,
});
