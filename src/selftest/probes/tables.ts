// Probes of tables: added and deleted rows, totals rows, formulas in columns.

import { UNKNOWN, type Probe } from './probe';
import { refusalOf } from './refusal';

const sheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

/** A table of two columns and three rows at A1. */
function queueTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:B4').values = [
    ['Naam', 'Aantal'],
    ['een', 1],
    ['twee', 2],
    ['drie', 3],
  ];
  return sheet.tables.add('A1:B4', true);
}

/** Writes one formula in an empty column; if Excel does not fill the column, fills all rows and then adds a row. */
export const fillColumn: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context, sheetName);
    sheet.getRange('A1:B1').values = [['Naam', 'Dubbel']];
    sheet.getRange('A2:A4').values = [['een'], ['twee'], ['drie']];
    const table = sheet.tables.add('A1:B4', true);
    sheet.getRange('B2').formulas = [['=1+1']];
    const others = sheet.getRange('B3:B4').load('formulas');
    await context.sync();
    if (others.formulas.every(([formula]) => formula !== '')) return 'column';
    sheet.getRange('B2:B4').formulas = [['=1+1'], ['=1+1'], ['=1+1']];
    const room = table.getDataBodyRange().getRow(1).insert(Excel.InsertShiftDirection.down).load('formulas');
    await context.sync();
    return room.formulas[0]?.[1] === '' ? 'never' : 'rows';
  });

/** Deletes the row that a filter leaves visible. */
export const deleteUnderFilter: Probe = async (sheetName) => {
  await Excel.run(async (context) => {
    queueTable(sheetOf(context, sheetName)).columns.getItem('Naam').filter.applyValuesFilter(['een', 'twee']);
    await context.sync();
  });
  const refusal = await refusalOf((context) =>
    sheetOf(context, sheetName).getRange('A2:B2').delete(Excel.DeleteShiftDirection.up),
  );
  if (refusal !== null) return 'refused';
  return Excel.run(async (context) => {
    const first = sheetOf(context, sheetName).getRange('A2').load('values');
    await context.sync();
    return first.values[0]?.[0] === 'een' ? 'ignored' : 'deletes';
  });
};

export const totalsText: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const table = queueTable(sheetOf(context, sheetName));
    table.showTotals = true;
    const totals = table.getTotalRowRange().load('formulas');
    await context.sync();
    return totals.formulas.flat().every((content) => content === '') ? 'empty' : 'filled';
  });

/** Uses a formula over all rows, and inserts a row at the totals row. */
export const insertAtTotals: Probe = (sheetName) =>
  Excel.run(async (context) => {
    const sheet = sheetOf(context, sheetName);
    const table = queueTable(sheet);
    table.showTotals = true;
    const sum = sheet.getRange('E1');
    sum.formulas = [['=SUM($B$2:$B$4)']];
    table.getTotalRowRange().insert(Excel.InsertShiftDirection.down);
    sum.load('formulas');
    await context.sync();
    const formula = String(sum.formulas[0]?.[0]);
    if (formula === '=SUM($B$2:$B$4)') return 'stay';
    return formula === '=SUM($B$2:$B$5)' ? 'grow' : UNKNOWN;
  });
