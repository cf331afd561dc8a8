/** @jest-environment ./test/support/officeEnvironment.mjs */
// The amount of a step is found by the step, wherever its column is and whatever was added to the list of steps.

import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import type { Session } from '../../src/session/session';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const TOTAL = 49410;
const SALARIES = 'rm_Salarisschalen';

let excel: StandInExcel;
let start: Snapshot;

beforeAll(async () => {
  excel = openExcel();
  await newSession().create('KCC');
  start = excel.snapshot();
});

async function opened(act: (excel: StandInExcel) => void): Promise<Session> {
  excel.restore(start);
  act(excel);
  const session = newSession();
  await session.open();
  expect(session.getState().problem).toBeNull();
  return session;
}

const MOVES: readonly (readonly [string, (excel: StandInExcel) => void])[] = [
  ['Trede 3 moved to the front', ({ user }) => user.moveTableColumn(SALARIES, 'Trede 3', 0)],
  ['Trede 3 moved behind the formulas', ({ user }) => user.moveTableColumn(SALARIES, 'Trede 3', 18)],
  ['Trede 5 and 6 swapped', ({ user }) => user.moveTableColumn(SALARIES, 'Trede 5', 9)],
  ...[6, 7, 8, 9, 10].map((row): (typeof MOVES)[number] => [
    `a blank row ${row} in Uitgangspunten`,
    ({ user }) => user.insertRows('Uitgangspunten', row, 1),
  ]),
];

test.each(MOVES)('%s: the total stays', async (_, act) => {
  const { model, findings, damage } = (await opened(act)).getState();
  expect({ total: model?.results.total, points: model?.results.points }).toEqual({ total: TOTAL, points: 0 });
  expect({ findings, damage }).toEqual({ findings: [], damage: [] });
});
