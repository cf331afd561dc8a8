/** @jest-environment ./test/support/officeEnvironment.mjs */
// Rows moved and removed based on an outdated reading: others made changes first, and lose nothing.

import type { StandInExcel } from '../../src/host/standInExcel';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import type { Session } from '../../src/session/session';
import { newSession, openModel } from '../support/session';
import { lineCell } from '../support/lineCell';

const LINES = 'rm_Kostenposten';

const linesOf = ({ getState }: Session): ModelInputs['lines'] => getState().model?.inputs.lines ?? [];
const namesOf = (session: Session): readonly string[] => linesOf(session).map(({ name }) => name);
const byName = (lines: ModelInputs['lines']): ModelInputs['lines'] =>
  lines.toSorted((one, other) => one.name.localeCompare(other.name));

/** A co-author's action between the pane's reading and the move of line 2 to position 4, and the intended order. */
const MEANWHILE: readonly (readonly [
  string,
  (excel: StandInExcel) => void,
  (names: readonly string[]) => readonly string[],
])[] = [
  [
    'deletes the first line',
    ({ user }) => user.deleteTableRow(LINES, 0),
    ([, b, c, d, e, ...rest]) => [b, d, e, c, ...rest].map(String),
  ],
  ['deletes the line itself', ({ user }) => user.deleteTableRow(LINES, 2), (names) => names.toSpliced(2, 1)],
  [
    'deletes the line before its place',
    ({ user }) => user.deleteTableRow(LINES, 4),
    ([a, b, c, d, , ...rest]) => [a, b, d, c, ...rest].map(String),
  ],
  [
    'adds a line at the start',
    ({ user }) => {
      user.insertTableRow(LINES, 0);
      user.paste(...lineCell(user, 1, 'Kostenpost'), 'Nieuw');
    },
    ([a, b, c, d, e, ...rest]) => ['Nieuw', a, b, d, e, c, ...rest].map(String),
  ],
  [
    'renames the line',
    ({ user }) => user.paste(...lineCell(user, 3, 'Kostenpost'), 'Anders'),
    ([a, b, , d, e, ...rest]) => [a, b, d, e, 'Anders', ...rest].map(String),
  ],
  [
    'sorts',
    ({ user }) => user.sortTable(LINES, 'Kostenpost', 'descending'),
    (names) => {
      const [, , moved = '', , before = ''] = names;
      const others = names.filter((name) => name !== moved).toSorted((one, other) => (one < other ? 1 : -1));
      return others.toSpliced(others.indexOf(before) + 1, 0, moved);
    },
  ],
];

test.each(MEANWHILE)('a co-author %s before a line is moved: every line exists exactly once', async (_, act, meant) => {
  const { excel, session } = await openModel();
  const names = namesOf(session);
  excel.user.asCoAuthor(() => act(excel));
  const other = newSession();
  await other.refresh();
  const there = byName(linesOf(other));
  await session.moveRow('lines', 2, 4);
  expect(session.getState().problem).toBeNull();
  await other.refresh();
  expect(namesOf(other)).toEqual(meant(names));
  expect(byName(linesOf(other))).toEqual(there);
  expect(linesOf(session)).toEqual(linesOf(other));
});

test.each(MEANWHILE)('a co-author %s before a move is undone: every line exists exactly once', async (_, act) => {
  const { excel, session } = await openModel();
  await session.moveRow('lines', 2, 4);
  excel.user.asCoAuthor(() => act(excel));
  const other = newSession();
  await other.refresh();
  const there = byName(linesOf(other));
  await session.undo();
  expect(session.getState().problem).toBeNull();
  await other.refresh();
  expect(byName(linesOf(other))).toEqual(there);
  await session.redo();
  await other.refresh();
  expect(byName(linesOf(other))).toEqual(there);
});

test('the line that the user saw is removed, wherever it is now, and restored with its content at that time', async () => {
  const { excel, session } = await openModel();
  const [, , removed] = linesOf(session);
  excel.user.asCoAuthor(() => {
    excel.user.sortTable(LINES, 'Kostenpost', 'descending');
    const row = namesOf(session)
      .toSorted((one, other) => (one < other ? 1 : -1))
      .indexOf(removed?.name ?? '');
    const { sheet, address } = excel.user.addressInTable(LINES, 'Uren per week', row);
    excel.user.paste(sheet, address, 9);
  });
  // Queued before it, so that the removal finds a different order than the user saw.
  await Promise.all([session.refresh(), session.removeRow('lines', 2)]);
  expect(namesOf(session)).not.toContain(removed?.name);
  expect(namesOf(session)).toHaveLength(10);
  await session.undo();
  expect(linesOf(session).find(({ name }) => name === removed?.name)).toEqual({ ...removed, hoursPerWeek: 9 });
});
