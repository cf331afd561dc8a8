/** @jest-environment ./test/support/officeEnvironment.mjs */
// Several steps undone at once: each with its outcome, its time and its effect on the total.

import type { FieldPlace, Session } from '../../src/session/session';
import { openModel, valueAt } from '../support/session';

/** Each makes a workbook, on a machine that may be busy. */
jest.setTimeout(60_000);

const HOURS: FieldPlace = { list: 'lines', index: 0, field: 'hoursPerWeek' };
const EXPLANATION: FieldPlace = { list: 'lines', index: 10, field: 'explanation' };

async function makeSteps(session: Session): Promise<void> {
  await session.set(HOURS, 20);
  await session.set(HOURS, 25);
  await session.set(EXPLANATION, 'Van ons');
}

test('a step knows its time and its effect in euro, and all of them are undone in one go', async () => {
  const { session } = await openModel();
  const before = session.getState().model?.inputs;
  const from = Date.now();
  await makeSteps(session);
  const { history } = session.getState();
  expect(history.map(({ effect }) => effect)).toEqual([4095, 3803, 0]);
  for (const { madeAt } of history) expect(madeAt).toBeGreaterThanOrEqual(from);
  const outcomes = await session.undoTo(1);
  expect(outcomes.map(({ step, outcome }) => [step.id, outcome])).toEqual([
    [3, 'done'],
    [2, 'done'],
    [1, 'done'],
  ]);
  expect(session.getState().model?.inputs).toEqual(before);
  expect(session.getState().canUndo).toBe(false);
});

test('earlier steps stay when a later one is gone back to', async () => {
  const { session } = await openModel();
  await makeSteps(session);
  await session.undoTo(2);
  expect(valueAt(session, HOURS)).toBe(20);
  expect(valueAt(session, EXPLANATION)).not.toBe('Van ons');
});

test('a step of which the row is gone says so, and the others are undone', async () => {
  const { session, excel } = await openModel();
  await makeSteps(session);
  excel.user.deleteTableRow('rm_Kostenposten', 10);
  const outcomes = await session.undoTo(1);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['stepMissed', 'notTried', 'notTried']);
  // The deletion was seen meanwhile, and is a step of its own that nobody asked to undo.
  expect(valueAt(session, HOURS)).toBe(25);
  expect((await session.undoTo(1)).map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done']);
  expect(valueAt(session, HOURS)).toBe(15);
});

test('after a refusal nothing more is tried', async () => {
  const { session, excel } = await openModel();
  await makeSteps(session);
  excel.user.protectSheet('Rekenmodel');
  const outcomes = await session.undoTo(1);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['protectedSheet', 'notTried', 'notTried']);
  expect(valueAt(session, HOURS)).toBe(25);
});
