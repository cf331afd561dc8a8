// Probes of Range.find.

import type { Probe } from './probe';

/** Searches one cell for a text that is in another. */
export const findOneCell: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange('A1:A2').values = [['eerste'], ['tweede']];
    const found = sheet.getRange('A1').findOrNullObject('tweede', { completeMatch: true }).load('address');
    await context.sync();
    return found.isNullObject ? 'cell' : 'sheet';
  });
