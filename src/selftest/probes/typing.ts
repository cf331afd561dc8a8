// Probes of texts that are written to cells.

import type { Probe } from './probe';

/** Writes a month with a year: it becomes a number only if Excel reads it as typed text. */
export const textBecomesValue: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetName).getRange('A1');
    cell.values = [['jan 2027']];
    cell.load('values');
    await context.sync();
    return typeof cell.values[0]?.[0] === 'number' ? 'typing' : 'plain';
  });
