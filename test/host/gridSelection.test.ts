/** @jest-environment ./test/support/officeEnvironment.mjs */
// The demo's grid and the workbook have the same active sheet and the same selected cells.

import { linkGrid } from '../../src/host/grid/gridLink';
import { showSelection } from '../../src/host/grid/gridSelection';
import { openExcel } from '../support/officeRuntime';
import { run } from './support';

/** The selected address according to Office.js. */
const selected = (): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });

function openGrid(): { readonly excel: ReturnType<typeof openExcel>; readonly grid: ReturnType<typeof linkGrid> } {
  const excel = openExcel({ locale: 'de' });
  excel.user.addSheet('Tweede');
  return { excel, grid: linkGrid(excel, () => undefined) };
}

test('a selection in the grid is made in the workbook', async () => {
  const { grid } = openGrid();
  grid.setSelectedSheet(1);
  expect(await selected()).toBe('Tweede!A1');
  grid.setSelectedCell(3, 2);
  grid.onArrowDown();
  expect(await selected()).toBe('Tweede!B4');
  grid.setSelectedRange(4, 2, 2, 3);
  expect(await selected()).toBe('Tweede!B2:C4');
});

test('Ctrl and Home go to the first cell, and a key without an edge does nothing', async () => {
  const { grid } = openGrid();
  grid.setSelectedSheet(0);
  grid.setSelectedCell(30, 9);
  grid.onNavigateToEdgeInDirection('End');
  expect(await selected()).toBe('Blad1!I30');
  grid.onNavigateToEdgeInDirection('Home');
  expect(await selected()).toBe('Blad1!A1');
});

test('a selection by an add-in is scrolled into view in the grid, and a visible cell causes no scrolling', async () => {
  const { excel, grid } = openGrid();
  excel.onChanged(() => showSelection(excel));
  await run((context) => context.workbook.worksheets.getItem('Tweede').getRange('J60:K61').select());
  expect(grid.getSelectedView()).toEqual({
    sheet: 1,
    row: 60,
    column: 10,
    range: [60, 10, 61, 11],
    top_row: 57,
    left_column: 9,
  });
  await run((context) => context.workbook.worksheets.getItem('Tweede').getRange('K62').select());
  expect(grid.getSelectedView()).toMatchObject({ range: [62, 11, 62, 11], top_row: 57, left_column: 9 });
});
