/** @jest-environment ./test/support/officeEnvironment.mjs */
// What a field hears of its own edit: whether it was written, whatever else went well or wrong, and nothing of it is written
// later.

import type { Session } from '../../src/session/session';
import { openModel } from '../support/session';

const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;
const OTHER_HOURS = { list: 'lines', index: 1, field: 'hoursPerWeek' } as const;
const STEP = { list: 'parameters', field: 'step' } as const;
const GONE = 'ConnectionFailure';

const hoursIn = ({ getState }: Session): readonly unknown[] =>
  getState().model?.inputs.lines.map(({ hoursPerWeek }) => hoursPerWeek) ?? [];

test('edits that go in one message hear the same, and are one step', async () => {
  const { excel, session } = await openModel();
  excel.faults.failFromMessage(1, GONE);
  expect(await Promise.all([session.set(HOURS, 20), session.set(OTHER_HOURS, 3)])).toEqual([false, false]);
  excel.faults.clear();
  expect(await Promise.all([session.set(HOURS, 20), session.set(OTHER_HOURS, 3), session.set(HOURS, 21)])).toEqual([
    true,
    true,
    true,
  ]);
  expect(hoursIn(session).slice(0, 2)).toEqual([21, 3]);
  expect(session.getState().history).toHaveLength(1);
});

test('what went wrong before is not told of an edit that was done', async () => {
  const { excel, session } = await openModel();
  excel.faults.failFromMessage(1, GONE);
  expect(await session.addScenario()).toBe(false);
  excel.faults.clear();
  // Nothing is to be written: the cell has this value.
  expect(await session.set(HOURS, 15)).toBe(true);
  expect(session.getState().problem).toEqual({ code: 'interrupted' });
});

test('an edit whose turn began with a rollback that failed is not written along with a later one', async () => {
  const { excel, session } = await openModel();
  // The message is carried out, and from then on Excel is gone: what it did cannot be rolled back.
  excel.faults.loseAnswer(1, GONE);
  excel.faults.failFromMessage(2, GONE);
  expect(await session.set(HOURS, 20)).toBe(false);
  expect(await session.set(OTHER_HOURS, 3)).toBe(false);
  excel.faults.clear();
  expect(await session.set(STEP, 9)).toBe(true);
  expect(hoursIn(session).slice(0, 2)).toEqual([15, 2]);
});

test('a field of a row that is not there is not written', async () => {
  const { session } = await openModel();
  expect(await session.set({ ...HOURS, index: 99 }, 20)).toBe(false);
});
