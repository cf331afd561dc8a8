/** @jest-environment ./test/support/officeEnvironment.mjs */
// User actions in the grid through Office.js: sorting, filtering, copying a sheet.

import { openExcel } from '../support/officeRuntime';
import { failureOf, queueTable, run, sheetOf, valuesOf } from './support';

const NEWEST = { apiVersion: '1.20' };
const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem('rm_Proef');

test('sorts a table by one column', async () => {
  openExcel(NEWEST);
  await run((context) => void queueTable(context));
  await run((context) => table(context).sort.apply([{ key: 0, ascending: false }]));
  expect(await valuesOf('A2:B3')).toEqual([
    [3, 30],
    [2, 20],
  ]);
  expect(await failureOf((context) => table(context).sort.apply([{ key: 7 }]))).toBe('InvalidArgument');
  expect(await failureOf((context) => table(context).sort.apply([{ key: 0 }, { key: 1 }]))).toBe('InvalidArgument');
  expect(await failureOf((context) => table(context).sort.apply([{ key: 0 }], true))).toBe('NotImplemented');
  expect(await failureOf((context) => table(context).sort.apply([{ key: 0, color: '#FF0000' }]))).toBe(
    'NotImplemented',
  );
});

test('filters a table by the values of a column, and shows all rows again', async () => {
  const excel = openExcel(NEWEST);
  await run((context) => void queueTable(context));
  const filter = (context: Excel.RequestContext): Excel.Filter => table(context).columns.getItem('Uren').filter;
  await run((context) => filter(context).applyValuesFilter(['3']));
  expect([...excel.workbook.sheet('Blad1').hiddenRows]).toEqual([2]);
  await run((context) => table(context).clearFilters());
  expect([...excel.workbook.sheet('Blad1').hiddenRows]).toEqual([]);
  const date = { date: '2026', specificity: 'Year' } as Excel.FilterDatetime;
  expect(await failureOf((context) => filter(context).applyValuesFilter([date]))).toBe('NotImplemented');
  excel.user.protectSheet('Blad1');
  expect(await failureOf((context) => filter(context).applyValuesFilter(['3']))).toBe('AccessDenied');
});

test('copies a sheet to right after itself, and nowhere else', async () => {
  const excel = openExcel(NEWEST);
  await run((context) => void queueTable(context));
  await run((context) => void sheetOf(context).copy('After', sheetOf(context)));
  expect(excel.workbook.state.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Blad1 (2)']);
  expect(await valuesOf('A2:B3', 'Blad1 (2)')).toEqual([
    [2, 20],
    [3, 30],
  ]);
  expect(await failureOf((context) => void sheetOf(context).copy('End'))).toBe('NotImplemented');
});
