/** @jest-environment ./test/support/officeEnvironment.mjs */
// User actions: typing under validations, how Excel reads a text, and what moves with whole rows.

import { openExcel } from '../support/officeRuntime';
import { queueTable, run, sheetOf, valuesOf } from './support';

test('typing is refused by a validation with its own sentence, pasting is not', async () => {
  const excel = openExcel();
  await run((context) => {
    const sheet = sheetOf(context);
    sheet.getRange('D1:D2').values = [['ja'], ['nee']];
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: '=$D$1:$D$2' } };
    dataValidation.errorAlert = { message: 'Kies ja of nee.', title: 'Meetellen', showAlert: true, style: 'Stop' };
  });
  expect(() => excel.user.type('Blad1', 'A1', 'misschien')).toThrow('Kies ja of nee.');
  excel.user.type('Blad1', 'A1', 'ja');
  expect(await valuesOf('A1')).toEqual([['ja']]);
  excel.user.paste('Blad1', 'A1', 'misschien');
  expect(await valuesOf('A1')).toEqual([['misschien']]);
});

/** How Excel reads a text in a cell. */
const READ: readonly (readonly [string, unknown])[] = [
  ['2027-01-01', 46388],
  ['1/31/2027', 46418],
  ['2027-02-30', '2027-02-30'],
  ['19-8-2025', '19-8-2025'],
  ['5%', 0.05],
  ['1e3', 1000],
  ['true', true],
  ["'2027-01-01", '2027-01-01'],
  ["'=1+1", '=1+1'],
  ['10A', '10A'],
];

test.each(READ)('a cell makes of %s: %p', async (text, value) => {
  openExcel();
  await run((context) => {
    sheetOf(context).getRange('A1').values = [[text]];
  });
  expect(await valuesOf('A1')).toEqual([[value]]);
});

test('charts, hidden rows and print titles move with whole rows, and not with the cells of a table', async () => {
  const excel = openExcel();
  await run((context) => {
    const sheet = sheetOf(context);
    queueTable(context, true);
    sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns').setPosition('A10', 'B20');
    sheet.pageLayout.setPrintTitleRows('$1:$1');
  });
  excel.user.filterTable('rm_Proef', 'Uren', (value) => value === 2);
  excel.user.insertRows('Blad1', 1, 2);
  const state = excel.workbook.state.sheets[0];
  expect(state?.charts[0]?.position).toEqual(['A12', 'B22']);
  expect([...(state?.hiddenRows ?? [])]).toEqual([5]);
  expect(state?.pageLayout['PrintTitleRows']).toBe('A3:XFD3');
  excel.user.insertTableRow('rm_Proef', 0);
  expect(state?.charts[0]?.position).toEqual(['A12', 'B22']);
});

test('the user cannot write on a protected sheet either', () => {
  const excel = openExcel();
  excel.user.protectSheet('Blad1');
  expect(() => excel.user.type('Blad1', 'A1', 1)).toThrow('protected');
  expect(() => excel.user.insertRows('Blad1', 1, 1)).toThrow('protected');
  expect(excel.contents().sheets[0]?.cells).toEqual({});
});

test('a deleted name leaves #NAME? in the formulas that use it', async () => {
  const excel = openExcel();
  await run((context) => {
    context.workbook.names.add('rm_uren', sheetOf(context).getRange('A1'));
    sheetOf(context).getRange('B1').formulas = [['=rm_uren*2']];
  });
  excel.user.deleteName('rm_uren');
  expect(await valuesOf('B1')).toEqual([['#NAME?']]);
});

test('a formula says what it shows while a name is not there, and follows a name that comes and goes', async () => {
  const excel = openExcel();
  await run((context) => {
    sheetOf(context).getRange('B1').formulas = [['=IFERROR(rm_uren*2,"geen uren")']];
    sheetOf(context).getRange('A1').values = [[4]];
  });
  const makeName = (): Promise<unknown> =>
    run((context) => {
      context.workbook.names.add('rm_uren', sheetOf(context).getRange('A1'));
    });
  expect(await valuesOf('B1')).toEqual([['geen uren']]);
  await makeName();
  expect(await valuesOf('B1')).toEqual([[8]]);
  excel.user.deleteName('rm_uren');
  expect(await valuesOf('B1')).toEqual([['geen uren']]);
  await makeName();
  expect(await valuesOf('B1')).toEqual([[8]]);
});
