// Probe of layout that affects only the appearance.

import { UNKNOWN, type Probe } from './probe';
import { careful, refusalOf } from './refusal';

/** One call of each kind. */
const KINDS: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ['freeze', (sheet) => sheet.freezePanes.freezeRows(1)],
  [
    'chart',
    (sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2'), 'Columns');
      chart.title.text = 'Proef';
      chart.axes.valueAxis.visible = false;
    },
  ],
  [
    'pageLayout',
    (sheet) => {
      sheet.pageLayout.orientation = 'Landscape';
    },
  ],
  ['printTitles', (sheet) => sheet.pageLayout.setPrintTitleRows('$1:$1')],
];

/** Requests each kind in a separate message. A refusal of only some kinds is not a known answer. */
export const looksRefused: Probe = careful(async (sheetName) => {
  const refused: string[] = [];
  for (const [kind, queue] of KINDS) {
    const code = await refusalOf(({ workbook }) => queue(workbook.worksheets.getItem(sheetName)));
    if (code !== null) refused.push(kind);
  }
  if (refused.length === KINDS.length) return 'all';
  return refused.length > 1 ? UNKNOWN : (refused[0] ?? 'none');
});
