/** @jest-environment ./test/support/officeEnvironment.mjs */
// Added sheets: added, edited in pane and cells, undone, damaged, deleted and added again.

import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const BUDGET = { id: 'budget', taskField: '0.2 Burgerzaken' } as const;

async function withBudget(): Promise<{ excel: ReturnType<typeof openExcel>; session: ReturnType<typeof newSession> }> {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  excel.messages.length = 0;
  await session.addSheet(BUDGET);
  return { excel, session };
}

const parametersOf = (session: ReturnType<typeof newSession>): object =>
  session.getState().model?.inputs.parameters ?? {};

test('the begroting is added in three messages, the last for layout, not as a change of an input, and only once', async () => {
  const { excel, session } = await withBudget();
  expect(excel.messages.length).toBeLessThanOrEqual(3);
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null, history: [] });
  expect(session.getState().model?.inputs.budgetRows).toHaveLength(5);
  const sheets = excel.workbook.state.sheets.length;
  await session.addSheet(BUDGET);
  expect(excel.workbook.state.sheets).toHaveLength(sheets);
  expect(session.getState().problem).toBeNull();
});

test('its inputs, including its rows, are edited and undone like all others', async () => {
  const { excel, session } = await withBudget();
  await session.set({ list: 'parameters', field: 'wageIndex1' }, 0.03);
  await session.set({ list: 'budgetRows', index: 2, field: 'endYear' }, 2027);
  expect(parametersOf(session)).toMatchObject({ wageIndex1: 0.03 });
  expect(session.getState().model?.inputs.budgetRows[2]).toMatchObject({ endYear: 2027 });
  const sheet = excel.workbook.sheet('Begroting');
  // Year 1: 29.660 x 1,03 + 19.750; year 2, at constant prices and without what ends: 1.500 less.
  expect([9, 10].map((column) => excel.workbook.value(sheet, 12, column))).toEqual([50300, 48800]);
  await session.undo();
  await session.undo();
  expect(parametersOf(session)).toMatchObject({ wageIndex1: 0 });
  expect([9, 10].map((column) => excel.workbook.value(sheet, 12, column))).toEqual([49410, 49410]);
});

test('edits in its cells are detected', async () => {
  const { excel, session } = await withBudget();
  excel.user.type('Begroting', 'E9', 2028);
  await session.refresh();
  expect(session.getState().model?.inputs.budgetRows[2]).toMatchObject({ startYear: 2028 });
  expect(session.getState().history).toHaveLength(1);
});

test('deleting it is neither damage nor a change of inputs, and it can be added again', async () => {
  const { excel, session } = await withBudget();
  excel.user.deleteSheet('Begroting');
  await session.refresh();
  expect(session.getState()).toMatchObject({ phase: 'ready', damage: [], history: [] });
  expect(session.getState().model?.inputs.budgetRows).toEqual([]);
  await session.addSheet(BUDGET);
  expect(session.getState().model?.inputs.budgetRows).toHaveLength(5);
  expect(session.getState().problem).toBeNull();
});

test('an overwritten formula is found and repaired; a table that became a range is restored', async () => {
  const { excel, session } = await withBudget();
  excel.user.paste('Begroting', 'I7', 1);
  await session.inspect();
  const [finding] = session.getState().findings ?? [];
  expect(finding).toMatchObject({ kind: 'constant', subject: 'Raming jaar 1' });
  if (finding) await session.repairFormula(finding);
  expect(session.getState().findings).toEqual([]);
  excel.user.convertTableToRange('rm_Begroting');
  await session.refresh();
  expect(session.getState().damage).toMatchObject([{ kind: 'table', missing: 'rm_Begroting' }]);
  await session.repair();
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null });
  expect(session.getState().model?.inputs.budgetRows).toHaveLength(5);
});

test('another session that opens the workbook sees it', async () => {
  await withBudget();
  const second = newSession();
  await second.open();
  expect(second.getState()).toMatchObject({ phase: 'ready', problem: null, findings: [] });
  expect(second.getState().model?.inputs.parameters).toMatchObject({ budgetYear: 2027 });
});
