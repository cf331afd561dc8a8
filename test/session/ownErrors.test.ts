/** @jest-environment ./test/support/officeEnvironment.mjs */
// Errors that the user typed in a column of their own in our table: they come back as errors, and texts spelled alike as texts.

import { COST_LINE_COLUMNS, TABLES } from '../../src/workbook/names/identifiers';
import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import type { StandInExcel } from '../../src/host/standInExcel';
import type { Session } from '../../src/session/session';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const OWN = 'Terugkoppeling';
/** By row: the first three lines are of one cost type. */
const CONTENTS = ['#N/A', "'#N/A", '#DIV/0!', "'#DIV/0!"];
const ERROR = { row: 0, kind: 'Error' };
const TEXT = { row: 1, kind: 'String' };

async function addColumn(): Promise<void> {
  await Excel.run(async (context) => {
    const cells = Array.from({ length: 11 }, () => ['']);
    context.workbook.tables.getItem(TABLES.costLines).columns.add(undefined, [[OWN], ...cells]);
    await context.sync();
  });
}

function fill({ user }: StandInExcel): void {
  for (const [row, content] of CONTENTS.entries()) {
    const { sheet, address } = user.addressInTable(TABLES.costLines, OWN, row);
    user.paste(sheet, address, content);
  }
}

async function openModel(): Promise<{ excel: StandInExcel; session: Session }> {
  const excel = openExcel({ profile: withAnswer(PROFILES.strict, 'text-becomes-value', 'typing') });
  const session = newSession();
  await session.create('KCC');
  await addColumn();
  fill(excel);
  return { excel, session };
}

/** Name, value and kind of value of each line, in the order of the sheet. */
const lines = async (): Promise<readonly (readonly unknown[])[]> =>
  Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(TABLES.costLines);
    const names = columns.getItem(COST_LINE_COLUMNS.name).getDataBodyRange().load('values');
    const own = columns.getItem(OWN).getDataBodyRange().load('values,valueTypes');
    await context.sync();
    return names.values.map(([name], row) => [name, own.values[row]?.[0], own.valueTypes[row]?.[0]] as const);
  });

test.each([ERROR, TEXT])('a removed line comes back with its $kind', async ({ row, kind }) => {
  const { session } = await openModel();
  const before = await lines();
  expect(before[row]?.slice(1)).toEqual(['#N/A', kind]);
  await session.removeRow('lines', row);
  expect(await lines()).toEqual(before.filter((_, place) => place !== row));
  await session.undo();
  expect(session.getState().problem).toBeNull();
  expect(await lines()).toEqual(before);
});

test('errors and texts move along with their lines, down and up, and back', async () => {
  const { session } = await openModel();
  const before = await lines();
  const [first, second, third, ...rest] = before;
  await session.moveRow('lines', 0, 2);
  const after = await lines();
  expect(after).toEqual([second, third, first, ...rest]);
  await session.undo();
  expect(await lines()).toEqual(before);
  await session.redo();
  expect(await lines()).toEqual(after);
  await session.moveRow('lines', 2, 0);
  expect(session.getState().problem).toBeNull();
  expect(await lines()).toEqual(before);
});

test.each(['remove', 'move'] as const)('a failure half-way leaves them as they were: %s', async (kind) => {
  const { excel, session } = await openModel();
  const before = await lines();
  await session.refresh();
  excel.faults.loseAnswer(2, 'ConnectionFailure');
  await (kind === 'remove' ? session.removeRow('lines', 0) : session.moveRow('lines', 0, 2));
  expect(session.getState().problem).toEqual({ code: 'interrupted' });
  excel.faults.clear();
  expect(await lines()).toEqual(before);
});

test('what the pane has read before is read once more, not twice', async () => {
  const { excel, session } = await openModel();
  await session.refresh();
  const before = await lines();
  excel.messages.length = 0;
  await session.removeRow('lines', 0);
  // One reads, one writes and reads back.
  expect(excel.messages).toHaveLength(2);
  await session.undo();
  expect(await lines()).toEqual(before);
});
