// Probes of writing to cells.

import { ownValue } from '../../model/ownValue';
import { UNKNOWN, type Probe } from './probe';
import { careful } from './refusal';

/** Written beside a filtered column with a, b and c, of which only a and c are visible. */
const WRITTEN = ['een', 'twee', 'drie'];
const SEEN: Readonly<Record<string, string>> = {
  'een,twee,drie': 'all',
  'een,,drie': 'visible',
  'een,,een': 'first',
};

/** Filters a table of three rows, writes a block beside the filtered column, and clears the filter before reading. */
export const matrixOverFilter: Probe = careful((sheetName) =>
  Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(sheetName);
    sheet.getRange('A1:B4').values = [
      ['Filter', 'Inhoud'],
      ['a', ''],
      ['b', ''],
      ['c', ''],
    ];
    const table = sheet.tables.add('A1:B4', true);
    table.columns.getItem('Filter').filter.applyValuesFilter(['a', 'c']);
    await context.sync();
    const cells = sheet.getRange('B2:B4');
    cells.values = WRITTEN.map((text) => [text]);
    await context.sync();
    table.clearFilters();
    cells.load('values');
    await context.sync();
    return ownValue(SEEN, cells.values.map(([value]) => String(value)).join(',')) ?? UNKNOWN;
  }),
);
