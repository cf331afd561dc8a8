/** @jest-environment ./test/support/officeEnvironment.mjs */
// Named cells that users moved: they are read from their current place, within a budget of messages.

import type { StandInExcel } from '../../src/host/standInExcel';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const TOTAL = 49410;
const STEP = 'rm_trede';

/** Cuts the cell of a name and pastes it on another sheet: the name moves along. */
function moveToSheet({ user, workbook }: StandInExcel, name: string, to: string): void {
  const named = workbook.state.names.find((candidate) => candidate.name === name);
  const from = workbook.state.sheets.find(({ id }) => id === named?.sheetId);
  if (!named?.area || !from) throw new Error(`There is no ${name}`);
  user.paste(to, 'Z1', workbook.value(from, named.area.row, named.area.column));
  Object.assign(named, { sheetId: workbook.sheet(to).id, area: { row: 1, column: 26, rows: 1, columns: 1 } });
}

test('a parameter on another sheet is found, changed and shown; after the first reading in one message again', async () => {
  const excel = openExcel();
  await newSession().create('KCC');
  moveToSheet(excel, STEP, 'Blad1');
  const session = newSession();
  await session.open();
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null, damage: [] });
  expect(session.getState().model?.results.total).toBe(TOTAL);
  excel.messages.length = 0;
  await session.set({ list: 'parameters', field: 'step' }, 9);
  expect(session.getState().problem).toBeNull();
  expect(session.getState().model?.inputs.parameters.step).toBe(9);
  expect(excel.messages).toHaveLength(1);
  expect(excel.workbook.value(excel.workbook.sheet('Blad1'), 1, 26)).toBe(9);
});

test('a parameter that moves while the pane is open is found by the next reading', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  moveToSheet(excel, STEP, 'Blad1');
  excel.user.paste('Blad1', 'Z1', 8);
  await session.refresh();
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null });
  expect(session.getState().model?.inputs.parameters.step).toBe(8);
});
