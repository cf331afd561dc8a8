// Probes of where Excel searches, and what it compares.

import type { Probe } from './probe';

const sheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

export const findAfterFirst: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const range = sheetOf(context, sheetName).getRange('A1:A2');
    range.values = [['gelijk'], ['gelijk']];
    const found = range.find('gelijk', { completeMatch: true }).load('rowIndex');
    await context.sync();
    return found.rowIndex === 0 ? 'first' : 'after';
  });

/** Searches for the result of a formula. */
export const findLooksIn: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const range = sheetOf(context, sheetName).getRange('A1:A2');
    range.formulas = [['="sa"&"men"'], ['']];
    const found = range.findOrNullObject('samen', { completeMatch: true }).load('address');
    await context.sync();
    return found.isNullObject ? 'formulas' : 'values';
  });

/** Hides the scratch sheet during the search. */
export const hiddenSheetFind: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context, sheetName);
    const range = sheet.getRange('A1:A2');
    range.values = [['eerste'], ['tweede']];
    sheet.visibility = Excel.SheetVisibility.hidden;
    const found = range.findOrNullObject('tweede', { completeMatch: true }).load('address');
    try {
      await context.sync();
      return found.isNullObject ? 'nothing' : 'finds';
    } finally {
      sheet.visibility = Excel.SheetVisibility.visible;
      await context.sync();
    }
  });
