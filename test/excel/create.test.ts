/** @jest-environment ./test/support/officeEnvironment.mjs */
// From the button to the cells: the whole chain on Microsoft's runtime over the stand-in.

import { compute } from '../../src/model/results/compute';
import { PROFILES } from '../../src/model/report/profiles';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

/** Costs printed in the report (§8.2), euro per year. */
const REPORT_COSTS = [12285, 2896, 12066, 965, 1448, 500, 1500, 15000, 500, 250, 2000];

test("creating the report model gives the report's figures, in at most three messages", async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  expect(session.getState().problem).toBeNull();
  const results = session.getState().model?.results;
  expect(results?.lines.map(({ cost }) => cost)).toEqual(REPORT_COSTS);
  expect(results?.total).toBe(49410);
  expect(results?.establishment).toBe(0.78);
  expect(results?.scenarios.map(({ costPerQuestion }) => costPerQuestion)).toEqual([20.6, 18.3, 16.5]);
  expect(results?.points).toBe(0);
  expect(excel.messages.length).toBeLessThanOrEqual(3);
});

test.each(PROFILES.map((profile) => [profile.id, profile] as const))(
  'profile %s: the cells and the independent calculation agree',
  async (id, { inputs }) => {
    openExcel();
    const session = newSession();
    await session.create(id);
    const model = session.getState().model;
    expect(model?.inputs).toEqual(inputs);
    const expected = compute(inputs);
    expect(model?.results.total).toBe(expected.total);
    expect(model?.results.scenarios).toEqual(expected.scenarios);
    expect(model?.results.checks).toEqual(expected.checks);
    expect(model?.results.lines.map(({ share: _, ...line }) => line)).toEqual(
      expected.lines.map(({ share: _, ...line }) => line),
    );
  },
);

test('changing one input is one message that writes and reads back', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  const before = excel.messages.length;
  await session.set({ list: 'lines', index: 0, field: 'hoursPerWeek' }, 20);
  expect(session.getState().problem).toBeNull();
  expect(excel.messages.length - before).toBe(1);
  // 20/36 = 0,56 fte x 29.250 = 16.380
  expect(session.getState().model?.results.lines[0]?.cost).toBe(16380);
  expect(session.getState().model?.results.total).toBe(49410 - 12285 + 16380);
});

test('pressing the button again changes nothing', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.set({ list: 'lines', index: 1, field: 'hoursPerWeek' }, 3);
  const tabs = excel.workbook.state.sheets.map(({ name }) => name);
  await session.create('COM');
  expect(excel.workbook.state.sheets.map(({ name }) => name)).toEqual(tabs);
  expect(session.getState().model?.inputs.lines[1]?.hoursPerWeek).toBe(3);
});

test("a user's sheet with our tab name is left alone", async () => {
  const excel = openExcel();
  excel.user.addSheet('Rekenmodel');
  excel.user.paste('Rekenmodel', 'B2', 'van de gebruiker');
  const session = newSession();
  await session.create('KCC');
  const own = excel.workbook.sheet('Rekenmodel');
  expect(excel.workbook.value(own, 2, 2)).toBe('van de gebruiker');
  expect(own.tables).toEqual([]);
  expect(session.getState().model?.results.total).toBe(49410);
});

test('a read-only workbook is refused before anything is written', async () => {
  const excel = openExcel();
  excel.user.setReadOnly(true);
  const session = newSession();
  await session.create('KCC');
  expect(session.getState().problem).toEqual({ code: 'readOnly' });
  expect(excel.workbook.state.sheets).toHaveLength(1);
});

test('sheets that are renamed and rows that are sorted are found again', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  excel.user.renameSheet('Rekenmodel', 'Webcare 2027');
  excel.user.sortTable('rm_Kostenposten', 'Kostenpost', 'ascending');
  await session.refresh();
  expect(session.getState().model?.results.total).toBe(49410);
  const names = session.getState().model?.inputs.lines.map(({ name }) => name) ?? [];
  await session.set({ list: 'lines', index: names.indexOf('Aansturing'), field: 'hoursPerWeek' }, 1);
  expect(session.getState().model?.results.lines.find(({ name }) => name === 'Aansturing')?.cost).toBe(1448);
});

test.each(['Kostprijs per klantvraag', 'Uitgangspunten', 'Salarisschalen', 'Toelichting', 'Rekenmodel'])(
  'deleting %s is detected, and the repair restores it with the figures of the report',
  async (tab) => {
    const excel = openExcel();
    const session = newSession();
    await session.create('KCC');
    excel.user.deleteSheet(tab);
    await session.refresh();
    expect(session.getState().phase).toBe('damaged');
    await session.repair();
    expect(session.getState().problem).toBeNull();
    const results = session.getState().model?.results;
    expect(results?.total).toBe(49410);
    expect(results?.points).toBe(0);
    expect(results?.scenarios.map(({ costPerQuestion }) => costPerQuestion)).toEqual([20.6, 18.3, 16.5]);
    await session.set({ list: 'lines', index: 0, field: 'hoursPerWeek' }, 20);
    expect(session.getState().model?.results.total).toBe(53505);
  },
);

/**
 * Points at which a creation is made to fail, as fractions of its actions before the layout, whose failure is not a
 * loss: dense at the start, where sheets are made.
 */
const FAILING_SHARES = [0, 0.005, 0.01, 0.02, 0.07, 0.2, 0.4, 0.6, 0.8, 0.99];

test("a creation that fails at any action does not affect the user's content, and pressing again completes it", async () => {
  const whole = openExcel();
  await newSession().create('KCC');
  const actions = whole.messages.slice(0, -1).reduce((sum, message) => sum + message.actions, 0);
  for (const action of FAILING_SHARES.map((share) => 1 + Math.floor(share * actions))) {
    const excel = openExcel();
    excel.user.paste('Blad1', 'A1', 'van de gebruiker');
    const session = newSession();
    excel.faults.failAtAction(action, 'GeneralException');
    await session.create('KCC');
    expect({ action, problem: session.getState().problem }).toEqual({ action, problem: { code: 'unexpected' } });
    expect(excel.workbook.state.sheets.map(({ name }) => name)).toEqual(['Blad1']);
    await session.create('KCC');
    expect({ action, problem: session.getState().problem }).toEqual({ action, problem: null });
    expect(session.getState().model?.results.total).toBe(49410);
    expect(excel.workbook.state.sheets).toHaveLength(6);
    expect(excel.workbook.value(excel.workbook.sheet('Blad1'), 1, 1)).toBe('van de gebruiker');
  }
}, 60_000);
