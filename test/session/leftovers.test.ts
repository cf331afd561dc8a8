/** @jest-environment ./test/support/officeEnvironment.mjs */
// What a failed creation leaves behind, for this pane and the next; cells beside added and removed rows; and workbooks
// of an older version.

import type { StandInExcel } from '../../src/host/standInExcel';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const TOTAL = 49410;
const OWN = 'van de gebruiker';
/** Excel is gone from here on: a creation can no longer be rolled back. */
const GONE = 'ConnectionFailure';
/** After this many actions a creation has filled its sheets, but not made any table or name. */
const FILLED = 40;

const MODEL_TABS = ['Toelichting', 'Rekenmodel', 'Kostprijs per klantvraag', 'Uitgangspunten', 'Salarisschalen'];
/** No sheet of the model has content beyond these. */
const LARGEST_ROW = 120;
const LARGEST_COLUMN = 30;

const tabsOf = ({ workbook }: StandInExcel): readonly string[] => workbook.state.sheets.map(({ name }) => name);

/** A creation that is cut off after this many actions. */
async function cutOff(actions: number): Promise<{ excel: StandInExcel; session: ReturnType<typeof newSession> }> {
  const excel = openExcel();
  const session = newSession();
  excel.faults.failAfterAction(actions, 'GeneralException', GONE);
  await session.create('KCC');
  expect(session.getState().problem).toEqual({ code: 'unexpected' });
  excel.faults.clear();
  return { excel, session };
}

test('names of a failed creation are removed with its sheets', async () => {
  const excel = openExcel();
  await newSession().create('KCC');
  // The last message only applies layout: if it fails, the model stays.
  const actions = excel.messages.slice(0, -1).reduce((sum, message) => sum + message.actions, 0);
  for (const share of [0.1, 0.5, 0.9]) {
    const failing = openExcel();
    failing.faults.failAtAction(Math.floor(share * actions), 'GeneralException');
    await newSession().create('KCC');
    expect({ share, tabs: tabsOf(failing), names: failing.workbook.state.names }).toEqual({
      share,
      tabs: ['Blad1'],
      names: [],
    });
  }
});

test('a half-made sheet in which somebody typed is left alone, the others are removed', async () => {
  const { excel, session } = await cutOff(FILLED);
  expect(tabsOf(excel)).toHaveLength(6);
  excel.user.paste('Rekenmodel', 'P3', OWN);
  await session.create('KCC');
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null });
  expect(session.getState().model?.results.total).toBe(TOTAL);
  expect(tabsOf(excel)).toHaveLength(7);
  expect(excel.workbook.value(excel.workbook.sheet('Rekenmodel'), 3, 16)).toBe(OWN);
  expect(excel.workbook.sheet('Rekenmodel').tables).toEqual([]);
});

/** Everything that is on the model's sheets, empty cells left out. */
const contentsOf = ({ workbook }: StandInExcel): readonly string[] =>
  MODEL_TABS.flatMap((tab) => {
    const sheet = workbook.sheet(tab);
    return Array.from({ length: LARGEST_ROW * LARGEST_COLUMN }, (_, index) => {
      const [row, column] = [Math.floor(index / LARGEST_COLUMN) + 1, (index % LARGEST_COLUMN) + 1];
      const value = workbook.value(sheet, row, column);
      return value === '' || value === null ? [] : [`${tab} ${row} ${column}: ${String(value)}`];
    }).flat();
  });

test.each([
  ['among its tables', 50],
  ['after its last table', 58],
  ['at its first names', 65],
  ['when a sheet has none of its names', 74],
  ['among its names', 80],
  ['before its formulas', 100],
  ['among its formulas', 140],
  ['among its looks', 300],
])('a creation that was cut off %s is damage to a new pane, and one repair completes it', async (_, actions) => {
  const { excel, session: first } = await cutOff(actions);
  await first.close();
  const session = newSession();
  await session.open();
  expect(session.getState().phase).toBe('damaged');
  // The name that a creation makes last, or the sheet of that name.
  const missing = session.getState().damage.map((loss) => loss.missing);
  expect(missing.some((part) => part === 'rm_versie' || part === 'Uitgangspunten')).toBe(true);
  await session.repair();
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null, damage: [], findings: [] });
  expect(session.getState().model?.results).toMatchObject({ total: TOTAL, points: 0 });
  expect(tabsOf(excel).slice(0, 6)).toEqual(['Blad1', ...MODEL_TABS]);
  const whole = openExcel();
  await newSession().create('KCC');
  expect(contentsOf(excel)).toEqual(contentsOf(whole));
});

test('removing rows, and restoring them with undo and redo, does not move the cells beside the table', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  const rows = [8, 9, 10, 17];
  for (const row of rows) excel.user.paste('Rekenmodel', `U${row}`, `${OWN} ${row}`);
  const beside = (): readonly unknown[] =>
    rows.map((row) => excel.workbook.value(excel.workbook.sheet('Rekenmodel'), row, 21));
  const before = beside();
  const steps = [() => session.removeRow('lines', 2), () => session.undo(), () => session.redo(), () => session.undo()];
  for (const [index, step] of steps.entries()) {
    await step();
    expect({ index, problem: session.getState().problem, beside: beside() }).toEqual({
      index,
      problem: null,
      beside: before,
    });
  }
  expect(session.getState().model?.inputs.lines).toHaveLength(11);
});

const BREAK_EVEN_NAMES = ['rm_kosten_ander_kanaal', 'rm_break_even_onafgerond', 'rm_break_even_heel', 'rm_break_even'];
const SCENARIOS = 'Kostprijs per klantvraag';

/** A workbook from before the break-even: it has neither the cells nor their names. */
async function olderWorkbook(): Promise<StandInExcel> {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.set({ list: 'lines', index: 0, field: 'hoursPerWeek' }, 20);
  await session.set({ list: 'scenarios', index: 0, field: 'questionsPerMonth' }, 150);
  await session.set({ list: 'parameters', field: 'municipality' }, 'Utrecht');
  BREAK_EVEN_NAMES.forEach((name) => excel.user.deleteName(name));
  excel.user.paste(SCENARIOS, 'G22:I30', '');
  return excel;
}

test.each([
  ['at its place', () => undefined, 24],
  ['below what the user wrote there', ({ user }) => user.paste(SCENARIOS, 'H25', OWN), 34],
] satisfies [string, (excel: StandInExcel) => void, number][])(
  'an older workbook gets the break-even %s, and keeps its inputs',
  async (_, act, row) => {
    const excel = await olderWorkbook();
    act(excel);
    const before = newSession();
    await before.open();
    expect(before.getState()).toMatchObject({ phase: 'damaged', problem: null });
    expect(before.getState().damage.map(({ missing }) => missing)).toEqual(BREAK_EVEN_NAMES);
    await before.repair();
    const { phase, problem, damage, findings, model } = before.getState();
    expect({ phase, problem, damage, findings }).toEqual({ phase: 'ready', problem: null, damage: [], findings: [] });
    expect(model?.inputs.lines[0]?.hoursPerWeek).toBe(20);
    expect(model?.inputs.scenarios[0]?.questionsPerMonth).toBe(150);
    expect(model?.inputs.parameters).toMatchObject({ municipality: 'Utrecht', otherChannelCost: null });
    await before.set({ list: 'parameters', field: 'otherChannelCost' }, 10);
    // 53.505 / 10 / 12 = 445,9, rounded up.
    expect(before.getState().model?.results.breakEven).toBe(446);
    const sheet = excel.workbook.sheet(SCENARIOS);
    expect([7, 8, 9].map((column) => excel.workbook.value(sheet, row, column))).toEqual([
      'Kosten per contact van een ander kanaal',
      10,
      'per contact',
    ]);
    if (row > 25) expect(excel.workbook.value(sheet, 25, 8)).toBe(OWN);
  },
);
