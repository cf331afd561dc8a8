/** @jest-environment ./test/support/officeEnvironment.mjs */
// Inserting, deleting and copying cells: every reference to a place follows, and no table is torn apart.

import { openExcel } from '../support/officeRuntime';
import { failureOf, formulasOf, queueTable, run, sheetOf, valuesOf } from './support';

test('rows inserted within the width of a table move only the cells below it in these columns', async () => {
  openExcel();
  await run((context) => {
    const sheet = sheetOf(context);
    queueTable(context, true);
    sheet.getRange('A8:B8').values = [['onder', 7]];
    sheet.getRange('D3').values = [['naast']];
    sheet.getRange('D1').formulas = [['=B8+SUM($A$2:A3)']];
    context.workbook.names.add('rm_onder', sheet.getRange('B8'));
  });
  await run((context) => void sheetOf(context).getRange('A4:B4').insert('Down'));
  expect(await valuesOf('A4:B5')).toEqual([
    ['', 0],
    ['Totaal', 50],
  ]);
  expect(await formulasOf('D1')).toEqual([['=B9+SUM($A$2:A4)']]);
  expect(await valuesOf('D3')).toEqual([['naast']]);
  expect(await formulasOf('B4:B5')).toEqual([['=[@Uren]*10'], ['=SUM(rm_Proef[Kosten per jaar])']]);
  expect(await valuesOf('A9:B9')).toEqual([['onder', 7]]);
});

test('an area that covers the body of a table grows with a row inserted at its totals row', async () => {
  const excel = openExcel();
  await run((context) => {
    const sheet = sheetOf(context);
    queueTable(context, true);
    context.workbook.names.add('rm_uren', sheet.getRange('A2:A3'));
    sheet.getRange('A2:A3').dataValidation.rule = { decimal: { formula1: 0, formula2: 9, operator: 'Between' } };
    sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns');
    sheet.getRange('A4:B4').insert('Down');
  });
  const [sheet] = excel.workbook.state.sheets;
  const body = { row: 2, rows: 3 };
  expect(sheet?.tables[0]?.area).toMatchObject({ row: 1, rows: 4 });
  expect(sheet?.validations[0]?.area).toMatchObject(body);
  expect(sheet?.charts[0]?.series[0]?.values).toMatchObject(body);
  expect(excel.workbook.state.names[0]?.area).toMatchObject(body);
});

test('deleted rows move up the cells below, and references to them are lost', async () => {
  openExcel();
  await run((context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
    sheet.getRange('C1:C3').formulas = [['=A2'], ['=SUM(A1:A4)'], ['=A4']];
    sheet.getRange('A2').delete('Up');
  });
  expect(await formulasOf('C1:C3')).toEqual([['=#REF!'], ['=SUM(A1:A3)'], ['=A3']]);
  expect(await valuesOf('C1:C3')).toEqual([['#REF!'], [8], [4]]);
});

test('references from another sheet follow, and their text keeps the tab name and the dollar signs', async () => {
  const excel = openExcel();
  await run((context) => {
    sheetOf(context).getRange('B5').values = [[12]];
    context.workbook.worksheets.add('Eigen blad').getRange('A1').formulas = [['=Blad1!$B$5*2']];
  });
  excel.user.insertRows('Blad1', 2, 3);
  expect(await formulasOf('A1', 'Eigen blad')).toEqual([['=Blad1!$B$8*2']]);
  excel.user.renameSheet('Blad1', 'Nieuwe naam');
  expect(await formulasOf('A1', 'Eigen blad')).toEqual([["='Nieuwe naam'!$B$8*2"]]);
  expect(await valuesOf('A1', 'Eigen blad')).toEqual([[24]]);
  excel.user.deleteSheet('Nieuwe naam');
  expect(await valuesOf('A1', 'Eigen blad')).toEqual([['#REF!']]);
});

const TORN: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ['part of the width of a table', (sheet) => void sheet.getRange('A2').insert('Down')],
  ['above part of a table', (sheet) => void sheet.getRange('B1').insert('Down')],
  ['the header row', (sheet) => sheet.getRange('1:1').delete('Up')],
  ['the whole body', (sheet) => sheet.getRange('A2:B3').delete('Up')],
  ['cells to the left of one of its rows', (sheet) => void sheet.getRange('A2').insert('Right')],
];

test.each(TORN)('refuses to tear a table apart: %s', async (_, work) => {
  openExcel();
  await run((context) => void queueTable(context, true));
  expect(await failureOf((context) => work(sheetOf(context)))).toBe('InvalidOperation');
  expect(await valuesOf('A1:B4')).toEqual([
    ['Uren', 'Kosten per jaar'],
    [2, 20],
    [3, 30],
    ['Totaal', 50],
  ]);
});

test('a copy shifts relative references, keeps structured ones and includes formats, validations and layout', async () => {
  const excel = openExcel();
  await run((context) => {
    const sheet = sheetOf(context);
    queueTable(context);
    sheet.getRange('D2').formulas = [['=A2+$A$2+A$2']];
    sheet.getRange('D2').format.fill.color = '#FFF2CC';
    sheet.getRange('D2').dataValidation.rule = { decimal: { formula1: 0, formula2: 9, operator: 'Between' } };
    sheet.getRange('D2').conditionalFormats.add('Custom');
    sheet.getRange('D3').copyFrom('D2');
    sheet.getRange('F9').copyFrom('D2', 'Values');
    sheet.getRange('B3').copyFrom('B2', 'Formulas');
  });
  expect(await formulasOf('D3')).toEqual([['=A3+$A$2+A$2']]);
  const [sheet] = excel.workbook.state.sheets;
  expect(sheet?.formats.get('3,4')).toEqual({ 'Fill.Color': '#FFF2CC' });
  expect(sheet?.validations).toHaveLength(1);
  expect(sheet?.validations[0]?.area).toMatchObject({ row: 2, rows: 2 });
  expect(sheet?.conditionalFormats[0]?.area).toMatchObject({ row: 2, rows: 2 });
  expect(await formulasOf('F9')).toEqual([[6]]);
  expect(await formulasOf('B3')).toEqual([['=[@Uren]*10']]);
});

test('cells written right below a table become part of it, unless the user has turned that off', async () => {
  for (const expandsTables of [true, false]) {
    openExcel({ expandsTables });
    await run((context) => {
      queueTable(context);
      sheetOf(context).getRange('A4').values = [[5]];
      sheetOf(context).getRange('D1').formulas = [['=ROWS(rm_Proef[Uren])']];
    });
    expect(await valuesOf('A4:B4')).toEqual([[5, expandsTables ? 50 : '']]);
    expect(await valuesOf('D1')).toEqual([[expandsTables ? 3 : 2]]);
  }
});

const PLACES: readonly (readonly [string, (range: Excel.Range) => Excel.Range, string])[] = [
  ['getLastRow', (range) => range.getLastRow(), 'Blad1!B4:C4'],
  ['getRow', (range) => range.getRow(1), 'Blad1!B3:C3'],
  ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'Blad1!A3:B5'],
  ['getRowsBelow', (range) => range.getRowsBelow(2), 'Blad1!B5:C6'],
  ['getEntireRow', (range) => range.getEntireRow(), 'Blad1!2:4'],
  ['getResizedRange', (range) => range.getResizedRange(1, -1), 'Blad1!B2:B5'],
  ['getUsedRange', (range) => range.getUsedRange(), 'Blad1!B2:B3'],
  ['getSurroundingRegion', (range) => range.getCell(0, 0).getSurroundingRegion(), 'Blad1!A1:B3'],
];

test.each(PLACES)('%s returns the same place as Excel', async (_, place, address) => {
  openExcel();
  const found = await Excel.run(async (context) => {
    queueTable(context);
    const range = place(sheetOf(context).getRange('B2:C4')).load('address');
    await context.sync();
    return range.address;
  });
  expect(found).toBe(address);
});
