/** @jest-environment ./test/support/officeEnvironment.mjs */
// Rows inserted between reading and writing: each value is written where its label is, or not at all.

import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import type { Session } from '../../src/session/session';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

const SHEET = 'Uitgangspunten';

let excel: StandInExcel;
let start: Snapshot;

beforeAll(async () => {
  excel = openExcel();
  await newSession().create('KCC');
  start = excel.snapshot();
});

beforeEach(() => {
  excel.restore(start);
});

async function opened(): Promise<Session> {
  const session = newSession();
  await session.open();
  return session;
}

/** The current first cell of a name, and the current row of a text in column A. */
const columnA = (): readonly string[] => {
  const sheet = excel.workbook.sheet(SHEET);
  return Array.from({ length: 60 }, (_, index) => String(excel.workbook.value(sheet, index + 1, 1)));
};
const rowOf = (label: string): number => columnA().lastIndexOf(label) + 1;
const costOf = (label: string): unknown => excel.workbook.value(excel.workbook.sheet(SHEET), rowOf(label), 2);

test('a formula is repaired in the row of its label, if a row was inserted after it was found', async () => {
  const before = ['Personeel', 'Opleiding', 'Licenties', 'Overig'].map(costOf);
  excel.user.paste(SHEET, `B${rowOf('Licenties')}`, 1);
  const session = await opened();
  const [finding, ...others] = session.getState().findings ?? [];
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ kind: 'constant', subject: 'Licenties' });
  excel.user.insertRows(SHEET, rowOf('Opleiding'), 1);
  if (finding) await session.repairFormula(finding);
  expect(session.getState().findings).toEqual([]);
  expect(['Personeel', 'Opleiding', 'Licenties', 'Overig'].map(costOf)).toEqual(before);
  expect(session.getState().model?.results.costTypes.map(({ cost }) => cost)).toEqual(before);
});

test('nothing is written if the label is gone, and the pane says so', async () => {
  excel.user.paste(SHEET, `B${rowOf('Licenties')}`, 1);
  const session = await opened();
  const [finding] = session.getState().findings ?? [];
  excel.user.paste(SHEET, `A${rowOf('Licenties')}`, 'Anders');
  const writes = costOf('Anders');
  if (finding) await session.repairFormula(finding);
  expect(session.getState().findings).toMatchObject([{ kind: 'lost', subject: 'Licenties' }]);
  expect(costOf('Anders')).toBe(writes);
});

test('a reworded label belongs to the user: figures and findings stay the same', async () => {
  excel.user.paste(SHEET, `A${rowOf('Licenties')}`, 'Licentiekosten');
  excel.user.paste(SHEET, `A${rowOf('Elke schaal heeft een bedrag')}`, 'Schalen');
  const { model, findings } = (await opened()).getState();
  expect(findings).toEqual([]);
  expect(model?.results.points).toBe(0);
  expect(model?.results.costTypes.find(({ costType }) => costType === 'Licenties')?.cost).toBe(
    costOf('Licentiekosten'),
  );
});

test.each([5, 6, 7, 8])(
  'a user-defined table goes in a place of the list, with a row inserted before row %i',
  async (row) => {
    excel.user.insertRows(SHEET, row, 1);
    const session = await opened();
    await session.set({ list: 'parameters', field: 'ownTable1' }, 'Eigen tabel');
    await session.set({ list: 'parameters', field: 'ownPriceLevel1' }, 'per 2027');
    expect(session.getState().problem).toBeNull();
    expect(session.getState().model?.inputs.parameters).toMatchObject({
      ownTable1: 'Eigen tabel',
      ownPriceLevel1: 'per 2027',
    });
    const sheet = excel.workbook.sheet(SHEET);
    const rows = Array.from({ length: 20 }, (_, index) =>
      [11, 12].map((column) => excel.workbook.value(sheet, index + 1, column)),
    );
    expect(rows).toContainEqual(['Eigen tabel', 'per 2027']);
    expect(rows.map(([label]) => label)).toEqual(
      expect.arrayContaining(['Rapport 2012', 'Cao juli 2026', 'Cao januari 2027']),
    );
  },
);
