/** @jest-environment ./test/support/officeEnvironment.mjs */
// Background work: it waits as long as the user types in a cell, without a message. A task that the user asks for after
// it has its own time limit. Runs on a fake clock.

import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { StandInExcel } from '../../src/host/standInExcel';
import { createSession } from '../../src/session/createSession';
import type { Session, SessionState } from '../../src/session/session';
import { modelFile } from '../../src/xlsx/modelFile';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';
import { done, eventsRead, pass, stopTime } from '../support/time';

/** The first test loads Microsoft's runtime, on a machine that may be busy. */
jest.setTimeout(60_000);

const TOTAL = 49410;
/** The total with 20 hours for the first line, and with 20 for the second one too. */
const TOTAL_OF_20_HOURS = 53505;
const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;
const LINES = 'rm_Kostenposten';
/** Milliseconds after which a user's task counts as slow, and after which it is given up. */
const SLOW = 1500;
const GIVEN_UP = 10_000;
/** Longer than any time limit. */
const LONG = 3 * GIVEN_UP;

interface Opened {
  readonly excel: StandInExcel;
  readonly session: Session;
  /** All that the pane has said about waiting since then. */
  readonly said: readonly string[];
}

const sayingOf = ({ slow, problem }: SessionState): string => `${problem?.code ?? ''}${slow ? 'slow' : ''}`;

async function openModel(): Promise<Opened> {
  const excel = openExcel({ profile: withAnswer(PROFILES.strict, 'typing-goes-on', 'next-cell') });
  await newSession().create('KCC');
  stopTime();
  const session = createSession(createWorkbookPort(), modelFile);
  opened = session;
  await done(session.open());
  await eventsRead();
  const said: string[] = [];
  session.subscribe(() => said.push(sayingOf(session.getState())));
  return { excel, session, said };
}

/** Closed here, still on the fake clock, because Excel's last events take time. */
let opened: Session | null = null;

afterEach(async () => {
  if (opened) await done(opened.close());
  opened = null;
  jest.useRealTimers();
});

const IDLE = { busy: null, slow: false, problem: null };

function typeInLine({ user }: StandInExcel, header: string, row: number, content: number | string): void {
  const { sheet, address } = user.addressInTable(LINES, header, row);
  user.type(sheet, address, content);
}

/** The user types, and continues in the next cell, which stays open. */
function typeAndStayInNextCell(excel: StandInExcel): void {
  // Opened first, because the stand-in only closes a cell that it opened itself.
  excel.startEditingCell();
  typeInLine(excel, 'Uren per week', 0, 20);
}

const total = ({ getState }: Session): number | string | undefined => getState().model?.results.total;

test('a user who types in cell after cell gets no message about waiting readings, and sees the final result', async () => {
  const { excel, session, said } = await openModel();
  for (let row = 0; row < 5; row += 1) {
    typeInLine(excel, 'Toelichting', row, `Bron ${row}`);
    await pass(190);
  }
  await eventsRead();
  expect(new Set(said)).toEqual(new Set(['']));
  expect(session.getState()).toMatchObject(IDLE);
  expect(
    session
      .getState()
      .model?.inputs.lines.slice(0, 5)
      .map(({ explanation }) => explanation),
  ).toEqual(Array.from({ length: 5 }, (_, row) => `Bron ${row}`));
});

test('however long a cell stays open, a background reading waits silently', async () => {
  const { excel, session, said } = await openModel();
  typeAndStayInNextCell(excel);
  await pass(LONG);
  expect(said.filter((saying) => saying !== '')).toEqual([]);
  expect(session.getState()).toMatchObject(IDLE);
  expect(total(session)).toBe(TOTAL);
  excel.stopEditingCell();
  await eventsRead();
  expect(session.getState()).toMatchObject(IDLE);
  expect(total(session)).toBe(TOTAL_OF_20_HOURS);
});

test("a user's task after a waiting reading has its own time limit", async () => {
  const { excel, session } = await openModel();
  typeAndStayInNextCell(excel);
  await pass(LONG);
  const work = session.set({ ...HOURS, field: 'explanation' }, 'uit het venster');
  await pass(SLOW - 1);
  expect(session.getState()).toMatchObject({ busy: 'writing', slow: false, problem: null });
  await pass(1);
  expect(session.getState()).toMatchObject({ busy: 'writing', slow: true, problem: null });
  await pass(GIVEN_UP - SLOW - 1);
  expect(session.getState()).toMatchObject({ busy: 'writing', slow: true, problem: null });
  await pass(1);
  await work;
  expect(session.getState()).toMatchObject({ ...IDLE, problem: { code: 'noAnswer' } });
  excel.stopEditingCell();
  await eventsRead();
  expect(session.getState()).toMatchObject(IDLE);
  expect(total(session)).toBe(TOTAL_OF_20_HOURS);
  expect(session.getState().model?.inputs.lines[0]?.explanation).toBe('uit het venster');
});

test("a user's task after a waiting reading is done if the cell is closed in time", async () => {
  const { excel, session, said } = await openModel();
  typeAndStayInNextCell(excel);
  await pass(LONG);
  const work = session.set({ ...HOURS, field: 'explanation' }, 'uit het venster');
  await pass(SLOW - 1);
  excel.stopEditingCell();
  await done(work);
  await eventsRead();
  expect(said.filter((saying) => saying !== '')).toEqual([]);
  expect(session.getState()).toMatchObject(IDLE);
  expect(total(session)).toBe(TOTAL_OF_20_HOURS);
  expect(session.getState().model?.inputs.lines[0]?.explanation).toBe('uit het venster');
});
