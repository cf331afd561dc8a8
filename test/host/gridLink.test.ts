/** @jest-environment ./test/support/officeEnvironment.mjs */
// Edits in the demo's grid: each is a user action on the stand-in, or is refused with a Dutch sentence.

import {
  CHANGED_SINCE,
  linkGrid,
  NOT_IN_THE_DEMO,
  NOT_WRITABLE,
  TORN_TABLE,
  UNREADABLE_FORMULA,
} from '../../src/host/grid/gridLink';
import { GridText } from '../../src/host/grid/gridLinkText';
import { openExcel } from '../support/officeRuntime';
import { formulasOf, queueTable, run, sheetOf, valuesOf } from './support';

interface Linked {
  readonly excel: ReturnType<typeof openExcel>;
  readonly grid: ReturnType<typeof linkGrid>;
  readonly told: (string | null)[];
}

async function openGrid(): Promise<Linked> {
  const excel = openExcel({ locale: 'de' });
  const told: (string | null)[] = [];
  const grid = linkGrid(excel, (message) => told.push(message));
  await run((context) => {
    queueTable(context, true);
    sheetOf(context).getRange('D1:D2').formulas = [['=A2*2'], ['=SUM(rm_Proef[Uren])']];
  });
  return { excel, grid, told };
}

test('edits in the grid are undone and redone, but not over what the pane wrote since', async () => {
  const { grid, told } = await openGrid();
  grid.setUserInput(0, 2, 1, '7');
  grid.insertRows(0, 1, 1);
  expect(await formulasOf('D2:D3')).toEqual([['=A3*2'], [expect.stringContaining('SUM')]]);
  grid.undo();
  grid.undo();
  expect(await valuesOf('A2')).toEqual([[2]]);
  expect(await valuesOf('D1')).toEqual([[4]]);
  grid.undo();
  grid.redo();
  expect(await valuesOf('A2')).toEqual([[7]]);
  expect(told.every((message) => message === null)).toBe(true);
  await run((context) => {
    sheetOf(context).getRange('F1').values = [['van het venster']];
  });
  grid.undo();
  expect(told.at(-1)).toBe(CHANGED_SINCE);
  expect(await valuesOf('A2')).toEqual([[7]]);
});

test('rows are deleted and inserted, and tearing a table apart is refused with a sentence', async () => {
  const { grid, told } = await openGrid();
  grid.deleteRows(0, 2, 1);
  expect(await valuesOf('D1')).toEqual([['#REF!']]);
  grid.deleteRows(0, 1, 1);
  grid.insertRows(0, 2, 1);
  expect(told).toEqual([null, TORN_TABLE, null]);
  expect(await valuesOf('A1:A4')).toEqual([['Uren'], [''], [3], ['Totaal']]);
});

test('sheets are duplicated and moved in both grid and workbook', async () => {
  const { excel, grid } = await openGrid();
  grid.duplicateSheet(0);
  grid.newSheet();
  grid.moveSheet(2, 0);
  const names = ['Blad3', 'Blad1', 'Blad1 (2)'];
  expect(excel.workbook.state.sheets.map(({ name }) => name)).toEqual(names);
  expect(grid.getWorksheetsProperties().map(({ name }) => name)).toEqual(names);
  expect(await formulasOf('D2', 'Blad1 (2)')).toEqual([['=SUM(rm_Proef2[Uren])']]);
});

test('filling and pasting shift references; cutting is refused', async () => {
  const { grid, told } = await openGrid();
  grid.autoFillRows({ sheet: 0, row: 1, column: 4, width: 1, height: 1 }, 3);
  expect(await formulasOf('D1:D3')).toEqual([['=A2*2'], ['=A3*2'], ['=A4*2']]);
  grid.setSelectedCell(6, 5);
  grid.pasteFromClipboard(0, [1, 4, 1, 4], new Map(), false);
  expect(await formulasOf('E6')).toEqual([['=B7*2']]);
  grid.pasteFromClipboard(0, [1, 4, 1, 4], new Map(), true);
  expect(told.at(-1)).toBe(NOT_IN_THE_DEMO);
});

test('a malformed formula and an edit on a protected sheet are refused with a sentence', async () => {
  const { excel, grid, told } = await openGrid();
  grid.setUserInput(0, 9, 1, '=SOM(');
  excel.user.protectSheet('Blad1');
  grid.setUserInput(0, 9, 1, '1,5');
  grid.rangeClearContents(0, 2, 1, 2, 1);
  expect(told).toEqual([UNREADABLE_FORMULA, NOT_WRITABLE, NOT_WRITABLE]);
  expect(await valuesOf('A9')).toEqual([['']]);
});

test.each([
  ['+#,##0;;', 0, ''],
  ['+#,##0;;', 5, '+5'],
  ['"▲ "General" hoger";"▼ "General" lager";"gelijk"', -0.5, '▼ 0,5 lager'],
  ['"▲ "General" hoger";"▼ "General" lager";"gelijk"', 2, '▲ 2 hoger'],
  ['"▲ "General" hoger";"▼ "General" lager";"gelijk"', 0, 'gelijk'],
  ['0.0%', 500 / 51_823, '1,0%'],
  ['0.0%', -500 / 51_823, '-1,0%'],
  ['0%', 0.996, '100%'],
  ['0.0%', 0.0996, '10,0%'],
  ['0.00', 9.996, '10,00'],
  ['0.00', 1.005, '1,01'],
  ['#,##0', 49_409.5, '49.410'],
  ['"€" #,##0;-"€" #,##0.00', -0.996, '-€ 1,00'],
  ['0.00E+00', 0.000012, '1,20E-05'],
])('the format %s shows %s as Excel does: %s', (format, value, text) => {
  expect(new GridText().shown(value, format)).toBe(text);
});
