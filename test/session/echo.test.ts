/** @jest-environment ./test/support/officeEnvironment.mjs */
// Events after our own writing: its own consequences are not read again, simultaneous changes by others are.

import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import type { StandInExcel } from '../../src/host/standInExcel';
import type { Session } from '../../src/session/session';
import { openExcel, type ExcelOptions } from '../support/officeRuntime';
import { newSession } from '../support/session';
import { openedOn } from '../support/opened';
import { done, eventsRead, pass } from '../support/time';

/** The first test loads Microsoft's runtime, on a machine that may be busy. */
jest.setTimeout(60_000);

/** Milliseconds, of the thousand after an answer in which an event counts as caused by our own writing. */
const HALF_OF_ECHO_TIME = 500;

const TOTAL = 49410;
/** The total with 20 hours for the first line. */
const TOTAL_OF_20_HOURS = 53505;
const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;
const LINES = 'rm_Kostenposten';
/** The set from which events say who made a change. */
const TELLS_WHO = '1.20';
const TELLS_NOT = '1.13';

interface Opened {
  readonly excel: StandInExcel;
  readonly session: Session;
}

async function openModel(options: ExcelOptions = {}): Promise<Opened> {
  const excel = openExcel({ apiVersion: TELLS_WHO, ...options });
  await newSession().create('KCC');
  const session = await openedOn(excel);
  opened = session;
  return { excel, session };
}

/** Closed here, still on the fake clock, because Excel's last events take time. */
let opened: Session | null = null;

afterEach(async () => {
  if (opened) await done(opened.close());
  opened = null;
  jest.useRealTimers();
});

function pasteInLine({ user }: StandInExcel, header: string, row: number, content: number | string): void {
  const { sheet, address } = user.addressInTable(LINES, header, row);
  user.paste(sheet, address, content);
}

const shown = ({ getState }: Session): object => {
  const { problem, model, history } = getState();
  return {
    problem,
    total: model?.results.total,
    explanation: model?.inputs.lines[2]?.explanation,
    origins: history.map(({ origin }) => origin),
  };
};

const OTHERS = 'van een collega';
const BOTH = { problem: null, total: TOTAL_OF_20_HOURS, explanation: OTHERS, origins: ['pane', 'cells'] };

test('consequences of our own writing are not read again', async () => {
  const { excel, session } = await openModel();
  await done(session.set(HOURS, 20));
  await eventsRead();
  expect(excel.messages).toHaveLength(1);
  expect(shown(session)).toMatchObject({ problem: null, total: TOTAL_OF_20_HOURS, origins: ['pane'] });
});

describe.each([
  ['tells who made a change', TELLS_WHO, 'marked'],
  ['does not tell who made a change', TELLS_WHO, 'unmarked'],
  ['is too old to tell who made a change', TELLS_NOT, 'marked'],
])('an Excel that %s', (_, apiVersion, echo) => {
  const options = { apiVersion, profile: withAnswer(PROFILES.strict, 'own-echo', echo) };

  test("a co-author's change right after ours is read", async () => {
    const { excel, session } = await openModel(options);
    await done(session.set(HOURS, 20));
    excel.user.asCoAuthor(() => pasteInLine(excel, 'Toelichting', 2, OTHERS));
    await eventsRead();
    expect(shown(session)).toEqual(BOTH);
  });

  test("a co-author's change during ours is read", async () => {
    const { excel, session } = await openModel(options);
    excel.faults.delay(400);
    const work = session.set(HOURS, 20);
    excel.user.asCoAuthor(() => pasteInLine(excel, 'Toelichting', 2, OTHERS));
    await eventsRead();
    await work;
    excel.faults.clear();
    await eventsRead();
    expect(shown(session)).toMatchObject({ problem: null, total: TOTAL_OF_20_HOURS, explanation: OTHERS });
  });
});

test('if Excel calculates manually, results right after our writing are shown', async () => {
  const { excel, session } = await openModel();
  excel.user.setCalculationMode('Manual');
  await done(session.refresh());
  await done(session.set(HOURS, 20));
  expect(session.getState()).toMatchObject({ manualCalculation: true, model: { results: { total: TOTAL } } });
  // The formulas have been compared by then, and an event still counts as caused by our writing.
  await pass(HALF_OF_ECHO_TIME);
  excel.user.recalculate();
  excel.user.activateSheet('Salarisschalen');
  await eventsRead();
  expect(shown(session)).toMatchObject({ problem: null, total: TOTAL_OF_20_HOURS });
});

/** Bytes of the answer to the last message: the salary scales are more than half of a reading. */
const bytesRead = ({ messages }: StandInExcel): number => messages.at(-1)?.responseBytes ?? 0;

test('an edit of a line or a parameter does not read the salary scales again, one of a scale does', async () => {
  const { excel, session } = await openModel();
  await done(session.set(HOURS, 20));
  const afterLine = bytesRead(excel);
  expect(session.getState().model?.inputs.salaryScales).toHaveLength(60);
  await done(session.set({ list: 'parameters', field: 'step' }, 6));
  expect(bytesRead(excel)).toBeLessThan(1.2 * afterLine);
  // Also read by a rollback, if what was written could not be compared.
  expect(await done(session.set({ list: 'salaryScales', index: 0, field: 'step6' }, 1800))).toBe(true);
  expect(bytesRead(excel)).toBeGreaterThan(2 * afterLine);
});

test('what a co-author typed in the salary scales while a line was edited is shown', async () => {
  const { excel, session } = await openModel();
  const scale7 = session.getState().model?.inputs.salaryScales.findIndex(({ scale }) => scale === '7') ?? -1;
  const { sheet, address } = excel.user.addressInTable('rm_Salarisschalen', 'Trede 5', scale7);
  const editing = session.set(HOURS, 20);
  excel.user.asCoAuthor(() => excel.user.type(sheet, address, 2500));
  await done(editing);
  await eventsRead();
  const { model, problem } = session.getState();
  expect(problem).toBeNull();
  expect(model?.inputs.salaryScales[scale7]?.steps[5]).toBe(2500);
  expect(model?.results.lines[0]?.salary).toBe(32_400);
});

test('a session that Excel tells nothing reads the salary scales with each edit', async () => {
  const { excel, session } = await openModel();
  await done(session.set(HOURS, 20));
  const whileTold = bytesRead(excel);
  await done(session.close());
  await done(session.set(HOURS, 22));
  expect(bytesRead(excel)).toBeGreaterThan(2 * whileTold);
});
