/** @jest-environment ./test/support/officeEnvironment.mjs */
// Excel does not answer: the pane says so, can be used again, and still accepts a late answer. Runs on a fake clock.

import type { Session } from '../../src/session/session';
import { newSession, openModel, type Opened } from '../support/session';
import { done, eventsRead, pass, stopTime } from '../support/time';

/** The first test loads Microsoft's runtime, on a machine that may be busy. */
jest.setTimeout(60_000);

const TOTAL = 49410;
/** The total with 20 hours for the first line. */
const TOTAL_OF_20_HOURS = 53505;
const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;
/** Milliseconds after which a task counts as slow, and after which it is given up. */
const SLOW = 1500;
const GIVEN_UP = 10_000;

/** A new model; from then on the clock is fake. */
async function opened(): Promise<Opened> {
  const model = await openModel();
  stopTime();
  return model;
}

afterEach(() => {
  jest.useRealTimers();
});

const shown = ({ getState }: Session): object => {
  const { busy, slow, problem, model } = getState();
  return { busy, slow, problem: problem?.code ?? null, total: model?.results.total };
};
const IDLE = { busy: null, slow: false, problem: null };

/** Makes a change that gets no answer, until the session gives up. */
async function giveUp({ excel, session }: Opened): Promise<void> {
  excel.faults.neverAnswer();
  const work = session.set(HOURS, 20);
  await pass(SLOW - 1);
  expect(shown(session)).toEqual({ busy: 'writing', slow: false, problem: null, total: TOTAL });
  await pass(1);
  expect(shown(session)).toEqual({ busy: 'writing', slow: true, problem: null, total: TOTAL });
  await pass(GIVEN_UP - SLOW - 1);
  expect(shown(session)).toEqual({ busy: 'writing', slow: true, problem: null, total: TOTAL });
  await pass(1);
  await work;
  expect(shown(session)).toEqual({ ...IDLE, problem: 'noAnswer', total: TOTAL });
}

test('without an answer it is slow after 1,5 seconds and given up after 10; a late answer is accepted', async () => {
  const started = await opened();
  const { excel, session } = started;
  await giveUp(started);
  excel.faults.answerNow();
  await pass(1);
  expect(shown(session)).toEqual({ ...IDLE, total: TOTAL_OF_20_HOURS });
  await done(session.undo());
  expect(shown(session)).toEqual({ ...IDLE, total: TOTAL });
});

test('the session can be used again, and an answer older than the last reading is not shown', async () => {
  const started = await opened();
  const { excel, session } = started;
  await giveUp(started);
  excel.faults.clear();
  await done(session.set(HOURS, 15.5));
  const { model, history } = session.getState();
  expect(shown(session)).toMatchObject(IDLE);
  expect(model?.inputs.lines[0]?.hoursPerWeek).toBe(15.5);
  excel.faults.answerNow();
  await pass(GIVEN_UP);
  expect(session.getState().model).toBe(model);
  expect(session.getState().history).toBe(history);
  expect(shown(session)).toMatchObject(IDLE);
  await done(session.refresh());
  expect(session.getState().model?.inputs.lines[0]?.hoursPerWeek).toBe(15.5);
});

test('a late failure is not a change: what was done is rolled back, and a second try is one step', async () => {
  const started = await opened();
  const { excel, session } = started;
  excel.faults.loseAnswer(1, 'ConnectionFailure');
  await giveUp(started);
  excel.faults.clear();
  excel.faults.answerNow();
  await eventsRead();
  expect(shown(session)).toEqual({ ...IDLE, total: TOTAL });
  expect(session.getState().history).toEqual([]);
  await done(session.set(HOURS, 20));
  expect(shown(session)).toEqual({ ...IDLE, total: TOTAL_OF_20_HOURS });
  expect(session.getState().history.map(({ origin }) => origin)).toEqual(['pane']);
});

test('a failure after the second try does not roll that back', async () => {
  const started = await opened();
  const { excel, session } = started;
  excel.faults.loseAnswer(1, 'ConnectionFailure');
  await giveUp(started);
  excel.faults.clear();
  await done(session.set(HOURS, 20));
  const { history } = session.getState();
  excel.faults.answerNow();
  await eventsRead();
  expect(shown(session)).toEqual({ ...IDLE, total: TOTAL_OF_20_HOURS });
  expect(session.getState().history).toEqual(history);
});

test('a failure during the second try does not roll that back either', async () => {
  const started = await opened();
  const { excel, session } = started;
  excel.faults.loseAnswer(1, 'ConnectionFailure');
  await giveUp(started);
  const second = session.set(HOURS, 20);
  await pass(SLOW);
  excel.faults.answerNow();
  await done(second);
  await eventsRead();
  expect(shown(session)).toEqual({ ...IDLE, total: TOTAL_OF_20_HOURS });
  await done(session.undo());
  expect(shown(session)).toEqual({ ...IDLE, total: TOTAL });
});

test('a variant that is seen after keeping it was given up stays, if the failure arrives late', async () => {
  const { excel, session } = await opened();
  const keep = (name: string): Promise<void> => session.keepVariant(name, '2026-11-24').then(() => undefined);
  await done(keep('Rapport'));
  // The columns are written and read in the second message.
  excel.faults.neverAnswer(2);
  excel.faults.loseAnswer(2, 'ConnectionFailure');
  const given = keep('Meer uren');
  await pass(GIVEN_UP);
  await given;
  expect(shown(session)).toMatchObject({ problem: 'noAnswer' });
  excel.faults.clear();
  await done(session.refresh());
  excel.faults.answerNow();
  await eventsRead();
  await done(keep('Later'));
  const { variants = [] } = session.getState().model?.inputs ?? {};
  expect(variants.map(({ name }) => name)).toEqual(['Rapport', 'Meer uren', 'Later']);
});

test('a new session works while an old one still waits', async () => {
  const started = await opened();
  const { excel, session } = started;
  await giveUp(started);
  excel.faults.clear();
  const other = newSession();
  await done(other.refresh());
  expect(shown(other)).toEqual({ ...IDLE, total: TOTAL_OF_20_HOURS });
  await done(other.set(HOURS, 15));
  expect(shown(other)).toEqual({ ...IDLE, total: TOTAL });
  await done(session.refresh());
  expect(shown(session)).toEqual({ ...IDLE, total: TOTAL });
});

test('while a cell is being edited, a change waits, is slow, and is made once the cell is closed', async () => {
  const { excel, session } = await opened();
  excel.startEditingCell();
  const work = session.set(HOURS, 20);
  await pass(SLOW);
  expect(shown(session)).toEqual({ busy: 'writing', slow: true, problem: null, total: TOTAL });
  excel.stopEditingCell();
  await done(work);
  expect(shown(session)).toEqual({ ...IDLE, total: TOTAL_OF_20_HOURS });
});

test('if a cell stays open longer, Excel is reported not to answer, and the change is still made', async () => {
  const { excel, session } = await opened();
  excel.startEditingCell();
  const work = session.set(HOURS, 20);
  await pass(GIVEN_UP);
  await work;
  expect(shown(session)).toEqual({ ...IDLE, problem: 'noAnswer', total: TOTAL });
  excel.stopEditingCell();
  await pass(1);
  expect(shown(session)).toEqual({ ...IDLE, total: TOTAL_OF_20_HOURS });
});
