/** @jest-environment ./test/support/officeEnvironment.mjs */
// Rows hidden by a filter, by the user or by grouping: single inputs can still be changed; if rows would be added,
// removed or moved, the pane asks to clear the filter, and nothing is changed.

import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import type { Session } from '../../src/session/session';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const DATE = '2026-11-24';
const LINES = 'rm_Kostenposten';
const PERSONNEL = (value: unknown): boolean => value !== 'Personeel';

let excel: StandInExcel;
let start: Snapshot;

beforeAll(async () => {
  excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.keepVariant('Rapport', DATE);
  await session.removeRow('lines', 10);
  start = excel.snapshot();
});

async function opened(hide: () => void, prepare?: (session: Session) => Promise<unknown>): Promise<Session> {
  excel.restore(start);
  const session = newSession();
  await session.refresh();
  await prepare?.(session);
  hide();
  return session;
}

const filterLines = (): void => excel.user.filterTable(LINES, 'Kostensoort', PERSONNEL);
const filterScenarios = (): void => excel.user.filterTable('rm_Scenarios', 'Scenario', () => false);
const filterVariants = (): void => excel.user.filterTable('rm_Varianten', 'Onderdeel', (part) => part === 'Variant');
const filterScales = (): void => excel.user.filterTable('rm_Salarisschalen', 'Schaal', (scale) => scale === '7');
const hideByHand = (): void => void excel.workbook.sheet('Rekenmodel').hiddenRows.add(9);

const TABLE = {
  label: 'Eigen tabel',
  priceLevel: '',
  priceYear: 2027,
  surcharge: 0.17,
  status: '',
  scales: [{ scale: '7', steps: [2100] }],
};

interface Refused {
  readonly what: string;
  readonly hide: () => void;
  readonly act: (session: Session) => Promise<unknown>;
  readonly prepare?: (session: Session) => Promise<unknown>;
}

const REFUSED: readonly Refused[] = [
  { what: 'a line is added', hide: filterLines, act: (session) => session.addLine('Overig') },
  { what: 'a line is added among rows hidden by hand', hide: hideByHand, act: (session) => session.addLine('Overig') },
  { what: 'a line is removed', hide: filterLines, act: (session) => session.removeRow('lines', 0) },
  { what: 'a line moves', hide: filterLines, act: (session) => session.moveRow('lines', 0, 2) },
  {
    what: 'an added line is undone',
    hide: filterLines,
    act: (session) => session.undo(),
    prepare: (session) => session.addLine('Overig'),
  },
  {
    what: 'a removed line is undone',
    hide: filterLines,
    act: (session) => session.undo(),
    prepare: (session) => session.removeRow('lines', 2),
  },
  { what: 'a scenario is added', hide: filterScenarios, act: (session) => session.addScenario() },
  { what: 'a salary table is added', hide: filterScales, act: (session) => session.addSalaryTable(TABLE) },
  { what: 'a variant is kept', hide: filterVariants, act: (session) => session.keepVariant('Later', DATE) },
  { what: 'a variant is removed', hide: filterVariants, act: (session) => session.removeVariant('Rapport') },
  { what: 'a variant is put back', hide: filterLines, act: (session) => session.putVariantBack('Rapport') },
];

test.each(REFUSED)('nothing changes when $what', async ({ hide, act, prepare }) => {
  const session = await opened(hide, prepare);
  const [before, { history, model }] = [excel.contents(), session.getState()];
  const said = await act(session);
  expect(said ?? false).toBe(false);
  expect(session.getState().problem).toEqual({ code: 'filtered' });
  expect(excel.contents()).toEqual(before);
  expect(session.getState().history).toEqual(history);
  expect(session.getState().model?.inputs).toEqual(model?.inputs);
});

test('a hidden line can be changed on its own, and undone', async () => {
  const session = await opened(filterLines);
  const hours = (): unknown => session.getState().model?.inputs.lines[0]?.hoursPerWeek;
  await session.set({ list: 'lines', index: 0, field: 'hoursPerWeek' }, 20);
  expect({ problem: session.getState().problem, hours: hours() }).toEqual({ problem: null, hours: 20 });
  await session.undo();
  expect({ problem: session.getState().problem, hours: hours() }).toEqual({ problem: null, hours: 15 });
});

test('with a filter on one table, the others can still be changed', async () => {
  const session = await opened(filterVariants);
  await session.addLine('Overig');
  expect(session.getState().problem).toBeNull();
  expect(session.getState().model?.inputs.lines).toHaveLength(11);
});
