/** @jest-environment ./test/support/officeEnvironment.mjs */
// A reported failure stays until the user does something, or until the requested change is there, whatever others do in
// the workbook. Runs on a fake clock.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { StandInExcel } from '../../src/host/standInExcel';
import { createSession } from '../../src/session/createSession';
import type { Session } from '../../src/session/session';
import { modelFile } from '../../src/xlsx/modelFile';
import { HOURS } from '../faults/starts';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';
import { done, eventsRead, pass, stopTime } from '../support/time';

/** The first test loads Microsoft's runtime, on a machine that may be busy. */
jest.setTimeout(60_000);

const SHEET = 'Rekenmodel';
const LINES = 'rm_Kostenposten';
const OTHERS = 'van een collega';
/** Milliseconds after which a user's task is given up. */
const GIVEN_UP = 10_000;

/** Closed here, still on the fake clock. */
let opened: Session | null = null;

afterEach(async () => {
  if (opened) await done(opened.close());
  opened = null;
  jest.useRealTimers();
});

async function openModel(): Promise<{ excel: StandInExcel; session: Session }> {
  const excel = openExcel({ apiVersion: '1.20' });
  await newSession().create('KCC');
  stopTime();
  const session = createSession(createWorkbookPort(), modelFile);
  opened = session;
  await done(session.open());
  await eventsRead();
  return { excel, session };
}

async function othersType(excel: StandInExcel, content = OTHERS): Promise<void> {
  const { sheet, address } = excel.user.addressInTable(LINES, 'Toelichting', 2);
  excel.user.asCoAuthor(() => excel.user.paste(sheet, address, content));
  await eventsRead();
}

const problemOf = ({ getState }: Session): string | undefined => getState().problem?.code;
const seen = ({ getState }: Session): unknown => getState().model?.inputs.lines[2]?.explanation;

interface Refusal {
  readonly says: string;
  readonly arrange: (excel: StandInExcel) => void;
  readonly ask: (session: Session) => Promise<unknown>;
  /** Also removes what blocks other changes. */
  readonly allow?: (excel: StandInExcel) => void;
}

const REFUSALS: readonly Refusal[] = [
  {
    says: 'filtered',
    arrange: ({ user }) => user.filterTable(LINES, 'Meetellen', (value) => value === 'nee'),
    ask: (session) => session.addLine('Overig'),
  },
  {
    says: 'protectedSheet',
    arrange: ({ user }) => user.protectSheet(SHEET),
    ask: (session) => session.set(HOURS, 20),
    allow: ({ user }) => user.protectSheet(SHEET, false),
  },
  {
    says: 'interrupted',
    arrange: ({ faults }) => faults.failAtMessage(1, 'RequestAborted'),
    ask: (session) => session.set(HOURS, 20),
  },
  {
    says: 'notFound',
    arrange: ({ faults }) => faults.failAtMessage(1, 'ItemNotFound'),
    ask: (session) => session.show(HOURS),
  },
];

test.each(REFUSALS)(
  "$says stays while a co-author's change is read and shown",
  async ({ says, arrange, ask, allow }) => {
    const { excel, session } = await openModel();
    arrange(excel);
    await done(ask(session));
    expect(problemOf(session)).toBe(says);
    allow?.(excel);
    await othersType(excel);
    expect({ problem: problemOf(session), seen: seen(session) }).toEqual({ problem: says, seen: OTHERS });
    await othersType(excel, `opnieuw ${OTHERS}`);
    expect({ problem: problemOf(session), seen: seen(session) }).toEqual({ problem: says, seen: `opnieuw ${OTHERS}` });
    await done(session.set(HOURS, 24));
    expect(session.getState().problem).toBeNull();
  },
);

test('a reported failure stays when others delete a part, and when a background reading fails', async () => {
  const { excel, session } = await openModel();
  excel.user.protectSheet(SHEET);
  await done(session.set(HOURS, 20));
  excel.user.protectSheet(SHEET, false);
  excel.faults.failAtMessage(1, 'RequestAborted');
  await othersType(excel);
  expect(problemOf(session)).toBe('protectedSheet');
  excel.user.asCoAuthor(() => excel.user.deleteTableColumn(LINES, 'Toelichting'));
  await eventsRead();
  expect(session.getState()).toMatchObject({ phase: 'damaged', problem: { code: 'protectedSheet' } });
  excel.user.asCoAuthor(() => excel.user.convertTableToRange('rm_Scenarios'));
  await eventsRead();
  expect(session.getState()).toMatchObject({ phase: 'damaged', problem: { code: 'protectedSheet' } });
  await done(session.refresh());
  expect(session.getState()).toMatchObject({ phase: 'damaged', problem: null });
});

test('the next failure is reported, and disappears when it is resolved', async () => {
  const { excel, session } = await openModel();
  excel.user.protectSheet(SHEET);
  await done(session.set(HOURS, 20));
  excel.user.protectSheet(SHEET, false);
  excel.faults.failAtMessage(1, 'RequestAborted');
  await done(session.refresh());
  expect(problemOf(session)).toBe('interrupted');
  await othersType(excel);
  expect(session.getState().problem).toBeNull();
});

test.each(['a person', 'nobody'])('a failed reading for %s is resolved by the next', async (who) => {
  const { excel, session } = await openModel();
  excel.faults.failAtMessage(1, 'RequestAborted');
  if (who === 'a person') await done(session.refresh());
  else await othersType(excel);
  expect(problemOf(session)).toBe('interrupted');
  await othersType(excel);
  expect(session.getState()).toMatchObject({ problem: null, model: {} });
  expect(seen(session)).toBe(OTHERS);
});

test('a missing answer is reported until it arrives, also if it changes no input', async () => {
  const { excel, session } = await openModel();
  // After the two messages that read what exists.
  excel.faults.neverAnswer(3);
  void session.applyLooks();
  await pass(GIVEN_UP);
  expect(problemOf(session)).toBe('noAnswer');
  excel.faults.answerNow();
  await eventsRead();
  expect(session.getState().problem).toBeNull();
});
