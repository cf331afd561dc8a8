/** @jest-environment ./test/support/officeEnvironment.mjs */
// Tables changed by the add-in and by the user, and the formulas that refer to them.

import { openExcel } from '../support/officeRuntime';
import { failureOf, formulasOf, queueTable, run, sheetOf, valuesOf } from './support';

/** The table, and beside it one formula for each of its columns. */
async function openTable(apiVersion?: string): Promise<ReturnType<typeof openExcel>> {
  const excel = openExcel(apiVersion === undefined ? {} : { apiVersion });
  await run((context) => {
    queueTable(context);
    sheetOf(context).getRange('F1:F2').formulas = [['=SUM(rm_Proef[Uren])'], ['=SUM(rm_Proef[Kosten per jaar])']];
  });
  return excel;
}

const tableIn = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem('rm_Proef');

test('a row is deleted; the last one is only emptied', async () => {
  await openTable();
  await run((context) => tableIn(context).rows.getItemAt(0).delete());
  expect(await valuesOf('A1:B3')).toEqual([
    ['Uren', 'Kosten per jaar'],
    [3, 30],
    ['', ''],
  ]);
  await run((context) => tableIn(context).rows.getItemAt(0).delete());
  expect(await valuesOf('F1:F2')).toEqual([[0], [0]]);
  expect(await failureOf((context) => tableIn(context).rows.getItemAt(1).delete())).toBe('InvalidArgument');
});

test('a column is added in its place and the cells to the right move along', async () => {
  await openTable();
  await run((context) => {
    sheetOf(context).getRange('C2').values = [['naast']];
    tableIn(context).columns.add(1, [['Aantal'], [7], [8]]);
  });
  expect(await valuesOf('A1:D2')).toEqual([
    ['Uren', 'Aantal', 'Kosten per jaar', ''],
    [2, 7, 20, 'naast'],
  ]);
  const names = await Excel.run(async (context) => {
    const columns = tableIn(context).columns.load('items/name');
    await context.sync();
    return columns.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Uren', 'Aantal', 'Kosten per jaar']);
});

test('formulas that refer to a deleted column show #REF!', async () => {
  await openTable();
  await run((context) => tableIn(context).columns.getItem('Uren').delete());
  expect(await formulasOf('A1:A2')).toEqual([['Kosten per jaar'], ['=#REF!*10']]);
  expect(await formulasOf('E1:E2')).toEqual([['=SUM(#REF!)'], ['=SUM(rm_Proef[Kosten per jaar])']]);
});

test('a deleted table leaves empty cells, and #REF! in formulas', async () => {
  await openTable();
  await run((context) => tableIn(context).delete());
  expect(await valuesOf('A1:B3')).toEqual(Array.from({ length: 3 }, () => ['', '']));
  expect(await formulasOf('F1')).toEqual([['=SUM(#REF!)']]);
});

test('a table converted to a range keeps its cells, and formulas get addresses', async () => {
  const excel = await openTable();
  excel.user.convertTableToRange('rm_Proef');
  expect(await formulasOf('F1')).toEqual([["=SUM('Blad1'!$A$2:$A$3)"]]);
  expect(await formulasOf('B2:B3')).toEqual([["='Blad1'!$A2*10"], ["='Blad1'!$A3*10"]]);
  expect(await valuesOf('F1:F2')).toEqual([[5], [50]]);
});

test('resizing needs ExcelApi 1.13', async () => {
  await openTable('1.12');
  expect(await failureOf((context) => tableIn(context).resize('A1:B5'))).toBe('ApiNotFound');
  await openTable('1.13');
  await run((context) => tableIn(context).resize('A1:B5'));
  await run((context) => {
    sheetOf(context).getRange('A5').values = [[10]];
  });
  expect(await valuesOf('F1')).toEqual([[15]]);
  expect(await failureOf((context) => tableIn(context).resize('A2:B5'))).toBe('InvalidArgument');
});

test('formulas follow a renamed header and a renamed table, and a duplicate header gets a number', async () => {
  const excel = await openTable();
  excel.user.renameHeader('rm_Proef', 'Uren', 'Uren [week]');
  excel.user.renameTable('rm_Proef', 'rm_Anders');
  expect(await formulasOf('B2')).toEqual([["=[@[Uren '[week']]]*10"]]);
  expect(await formulasOf('F1')).toEqual([["=SUM(rm_Anders[Uren '[week']])"]]);
  expect(await valuesOf('F1:F2')).toEqual([[5], [50]]);
  excel.user.paste('Blad1', 'A1', 'Kosten per jaar');
  expect(await valuesOf('A1:B1')).toEqual([['Kosten per jaar2', 'Kosten per jaar']]);
  expect(await valuesOf('F1:F2')).toEqual([[5], [50]]);
});

test('a moved column keeps its formulas, and references to it still work', async () => {
  const excel = await openTable();
  await run((context) => {
    context.workbook.names.add('rm_uren', sheetOf(context).getRange('A2:A3'));
    sheetOf(context).getRange('F3').formulas = [['=A3']];
  });
  excel.user.moveTableColumn('rm_Proef', 'Uren', 1);
  expect(await valuesOf('A1:B2')).toEqual([
    ['Kosten per jaar', 'Uren'],
    [20, 2],
  ]);
  expect(await formulasOf('F3')).toEqual([['=B3']]);
  expect(excel.workbook.state.names[0]?.area).toMatchObject({ column: 2, row: 2, rows: 2 });
  expect(await valuesOf('F1:F2')).toEqual([[5], [50]]);
});

test('sorting moves rows and keeps results; filtering only hides', async () => {
  const excel = await openTable();
  excel.user.sortTable('rm_Proef', 'Uren', 'descending');
  expect(await valuesOf('A2:B3')).toEqual([
    [3, 30],
    [2, 20],
  ]);
  excel.user.filterTable('rm_Proef', 'Uren', (value) => value === 2);
  expect([...(excel.workbook.state.sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
  expect(await valuesOf('F2')).toEqual([[50]]);
});

test('the user inserts and deletes rows of a table', async () => {
  const excel = await openTable();
  await run((context) => {
    sheetOf(context).getRange('A4:B4').values = [['', '']];
    sheetOf(context).getRange('A5').values = [['onder']];
  });
  excel.user.insertTableRow('rm_Proef', 2);
  excel.user.insertTableRow('rm_Proef', 0);
  expect(await valuesOf('A2:B7')).toEqual([
    ['', 0],
    [2, 20],
    [3, 30],
    ['', 0],
    ['', ''],
    ['onder', ''],
  ]);
  excel.user.deleteTableRow('rm_Proef', 1);
  expect(await valuesOf('F1')).toEqual([[3]]);
});

test('copying a sheet gives its tables new names and leaves the names of the workbook alone', async () => {
  const excel = await openTable();
  await run((context) => void context.workbook.names.add('rm_uren', sheetOf(context).getRange('A2')));
  const copy = excel.user.copySheet('Blad1');
  expect(copy).toBe('Blad1 (2)');
  expect(await formulasOf('F1', copy)).toEqual([['=SUM(rm_Proef2[Uren])']]);
  excel.user.paste(copy, 'A2', 100);
  expect(await valuesOf('F1', copy)).toEqual([[103]]);
  expect(await valuesOf('F1', 'Blad1')).toEqual([[5]]);
  const names = await Excel.run(async (context) => {
    const items = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return items.items.map(({ name, formula }) => [name, String(formula)]);
  });
  expect(names).toEqual([['rm_uren', "='Blad1'!$A$2"]]);
});
