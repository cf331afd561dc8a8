/** @jest-environment ./test/support/officeEnvironment.mjs */
// A column that the user added to our table: its content in a row is removed and restored with the row.

import type { StandInExcel } from '../../src/host/standInExcel';
import type { Session } from '../../src/session/session';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const LINES = 'rm_Kostenposten';
const OWNER = 'Eigenaar';
const DOUBLE = 'Dubbel';
/** Contents of the row of line 2, by column: a text that looks like a formula, and a formula. */
const OWN = { [OWNER]: "'=team webcare", [DOUBLE]: '=rm_Kostenposten[@[Kosten per jaar]]*2' };

async function addColumn(header: string, count: number): Promise<void> {
  await Excel.run(async (context) => {
    const cells = Array.from({ length: count }, () => ['']);
    context.workbook.tables.getItem(LINES).columns.add(undefined, [[header], ...cells]);
    await context.sync();
  });
}

function fill({ user }: StandInExcel, header: string, row: number, content: string | number): void {
  const { sheet, address } = user.addressInTable(LINES, header, row);
  user.paste(sheet, address, content);
}

async function openModel(): Promise<{ excel: StandInExcel; session: Session }> {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  for (const header of [OWNER, DOUBLE]) await addColumn(header, 11);
  for (const [header, content] of Object.entries(OWN)) fill(excel, header, 2, content);
  return { excel, session };
}

/** Formulas of the user's columns as Excel returns them, row by row. */
async function ownCells(): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(LINES);
    const columns = [OWNER, DOUBLE].map((header) =>
      table.columns.getItem(header).getDataBodyRange().load('formulas,values'),
    );
    await context.sync();
    const [owners, doubles] = columns;
    return (owners?.values ?? []).map((row, index) => [
      row[0] as unknown,
      doubles?.formulas[index]?.[0] as unknown,
      doubles?.values[index]?.[0] as unknown,
    ]);
  });
}

test('a removed line is restored with the value and formula in the user’s own columns', async () => {
  const { session } = await openModel();
  const before = await ownCells();
  expect(before[2]).toEqual(['=team webcare', expect.stringContaining('*2'), 24132]);
  await session.removeRow('lines', 2);
  expect((await ownCells()).flat()).not.toContain('=team webcare');
  await session.undo();
  expect(session.getState().problem).toBeNull();
  expect(await ownCells()).toEqual(before);
});

test('removed again by redo, it is restored with its content at that time', async () => {
  const { excel, session } = await openModel();
  await session.removeRow('lines', 2);
  await session.undo();
  fill(excel, OWNER, 2, 'team B');
  await session.redo();
  await session.undo();
  expect((await ownCells())[2]?.[0]).toBe('team B');
});

test('an added line that is undone and redone keeps what was typed next to it', async () => {
  const { excel, session } = await openModel();
  await session.addLine('Overig');
  fill(excel, OWNER, 11, 1234);
  await session.undo();
  await session.redo();
  expect(session.getState().problem).toBeNull();
  expect((await ownCells())[11]?.[0]).toBe(1234);
});

test('a column that no longer exists does not prevent restoring a line', async () => {
  const { excel, session } = await openModel();
  await session.removeRow('lines', 2);
  excel.user.deleteTableColumn(LINES, DOUBLE);
  await session.undo();
  expect(session.getState().problem).toBeNull();
  expect(session.getState().model?.inputs.lines).toHaveLength(11);
  const { sheet, address } = excel.user.addressInTable(LINES, OWNER, 2);
  expect(address).toBe('T9');
  expect(excel.workbook.value(excel.workbook.sheet(sheet), 9, 20)).toBe('=team webcare');
});

test('if removing fails half-way, the removed line is restored with all its content', async () => {
  const { excel, session } = await openModel();
  const before = await ownCells();
  await session.refresh();
  excel.faults.loseAnswer(2, 'ConnectionFailure');
  await session.removeRow('lines', 2);
  expect(session.getState().problem).toEqual({ code: 'interrupted' });
  excel.faults.clear();
  expect(await ownCells()).toEqual(before);
});

test('a moved line takes along what the user typed next to it; columns with formulas stay and calculate there', async () => {
  const { excel, session } = await openModel();
  fill(excel, OWNER, 0, 'team A');
  const before = await ownCells();
  await session.moveRow('lines', 2, 0);
  expect(session.getState().problem).toBeNull();
  const after = await ownCells();
  expect(after.map(([owner]) => owner).slice(0, 4)).toEqual(['=team webcare', 'team A', '', '']);
  expect(after.map(([, formula]) => formula)).toEqual(before.map(([, formula]) => formula));
  // The formula calculates with the line that is now there: Aansturing.
  expect(after[2]?.[2]).toBe(5792);
  await session.undo();
  expect(await ownCells()).toEqual(before);
  await session.redo();
  expect(await ownCells()).toEqual(after);
});

test('if moving fails half-way, the cells beside the lines are restored as well', async () => {
  const { excel, session } = await openModel();
  const before = await ownCells();
  await session.refresh();
  excel.faults.loseAnswer(2, 'ConnectionFailure');
  await session.moveRow('lines', 2, 0);
  expect(session.getState().problem).toEqual({ code: 'interrupted' });
  excel.faults.clear();
  expect(await ownCells()).toEqual(before);
  await session.moveRow('lines', 2, 0);
  expect((await ownCells())[0]?.[0]).toBe('=team webcare');
});

test('if putting a variant back or undoing that fails, the cells beside the lines are restored, whatever was moved, removed and added', async () => {
  const { excel, session } = await openModel();
  for (let row = 0; row < 11; row += 1) fill(excel, OWNER, row, `team ${row}`);
  await session.keepVariant('Rapport', '2026-11-24');
  await session.moveRow('lines', 1, 6);
  await session.removeRow('lines', 8);
  await session.removeRow('lines', 0);
  await session.addLine('Overig');
  fill(excel, OWNER, 9, 'team nieuw');
  await session.refresh();
  const steps = [() => session.putVariantBack('Rapport'), () => session.undo(), () => session.redo()];
  for (const [index, step] of steps.entries()) {
    const before = await ownCells();
    await session.refresh();
    excel.faults.loseAnswer(2, 'ConnectionFailure');
    await step();
    expect({ index, problem: session.getState().problem }).toEqual({ index, problem: { code: 'interrupted' } });
    excel.faults.clear();
    expect({ index, cells: await ownCells() }).toEqual({ index, cells: before });
    await step();
    expect({ index, problem: session.getState().problem }).toEqual({ index, problem: null });
  }
});
