/** @jest-environment ./test/support/officeEnvironment.mjs */
// Editing the cells through the session: every input, added and removed rows, history, undo and profiles.

import { profileChanges, PROFILES } from '../../src/model/report/profiles';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { FieldPlace, Session } from '../../src/session/session';
import { openModel, valueAt } from '../support/session';
import { lineCell } from '../support/lineCell';

const TOTAL = 49410;

const total = ({ getState }: Session): number | undefined => getState().model?.results.total;
const names = ({ getState }: Session): readonly string[] =>
  getState().model?.inputs.lines.map(({ name }) => name) ?? [];

const EVERY_INPUT: readonly (readonly [FieldPlace, string | number])[] = [
  [{ list: 'lines', index: 1, field: 'name' }, 'Regie'],
  [{ list: 'lines', index: 1, field: 'counted' }, 'nee'],
  [{ list: 'lines', index: 1, field: 'hoursPerWeek' }, 7.2],
  [{ list: 'lines', index: 1, field: 'scale' }, '10A'],
  [{ list: 'lines', index: 7, field: 'quantity' }, 6],
  [{ list: 'lines', index: 7, field: 'unit' }, 'week'],
  [{ list: 'lines', index: 7, field: 'amountPerUnit' }, 900.5],
  [{ list: 'lines', index: 1, field: 'costType' }, 'Overig'],
  [{ list: 'lines', index: 1, field: 'explanation' }, '=dit is tekst'],
  [{ list: 'scenarios', index: 0, field: 'name' }, 'Rustig'],
  [{ list: 'scenarios', index: 0, field: 'questionsPerMonth' }, 150],
  [{ list: 'salaryScales', index: 6, field: 'step5' }, 2300],
  [{ list: 'salaryScales', index: 6, field: 'surcharge' }, 0.1705],
  [{ list: 'salaryScales', index: 6, field: 'status' }, 'eigen cijfers'],
  [{ list: 'parameters', field: 'workWeek' }, 38],
  [{ list: 'parameters', field: 'netHours' }, 1400],
  [{ list: 'parameters', field: 'months' }, 11],
  [{ list: 'parameters', field: 'fteDecimals' }, 3],
  [{ list: 'parameters', field: 'costPriceDecimals' }, 2],
  [{ list: 'parameters', field: 'salaryDecimals' }, 0],
  [{ list: 'parameters', field: 'salaryTable' }, 'Cao januari 2027'],
  [{ list: 'parameters', field: 'step' }, 10],
  [{ list: 'parameters', field: 'employerCosts' }, 0.23],
  [{ list: 'parameters', field: 'keyScenario' }, 'Maximum'],
  [{ list: 'parameters', field: 'municipality' }, 'Utrecht'],
];

test('every input can be set in one message, undone and redone', async () => {
  const { excel, session } = await openModel();
  const before = session.getState().model?.inputs;
  for (const [place, value] of EVERY_INPUT) {
    const messages = excel.messages.length;
    await session.set(place, value);
    expect({ place, value: valueAt(session, place), problem: session.getState().problem }).toEqual({
      place,
      value,
      problem: null,
    });
    expect(excel.messages.length - messages).toBe(1);
  }
  const after = session.getState().model;
  expect(session.getState().history).toHaveLength(EVERY_INPUT.length);
  for (let count = 0; count < EVERY_INPUT.length; count += 1) await session.undo();
  expect(session.getState().model?.inputs).toEqual(before);
  expect(total(session)).toBe(TOTAL);
  expect(session.getState().canUndo).toBe(false);
  for (let count = 0; count < EVERY_INPUT.length; count += 1) await session.redo();
  expect(session.getState().model).toEqual(after);
  expect(session.getState().canRedo).toBe(false);
});

test('an added line calculates, and is validated, checked and counted like the others', async () => {
  const { excel, session } = await openModel();
  excel.user.paste('Rekenmodel', 'U8', 'van de gebruiker');
  excel.user.paste('Rekenmodel', 'A45', 'onder de grafiek');
  const messages = excel.messages.length;
  await session.addLine('Overig');
  // The first checks whether rows are hidden.
  expect(excel.messages.length - messages).toBe(2);
  const index = names(session).length - 1;
  expect(names(session)[index]).toBe('Nieuwe kostenpost');
  await session.set({ list: 'lines', index, field: 'amountPerUnit' }, 1000);
  expect(session.getState().model?.results.lines[index]).toMatchObject({ cost: 1000, status: 'in orde' });
  expect(total(session)).toBe(TOTAL + 1000);
  expect(session.getState().model?.results.points).toBe(0);
  await session.addLine('Overig');
  expect(names(session).at(-1)).toBe('Nieuwe kostenpost 2');
  await session.inspect();
  expect(session.getState().findings).toEqual([]);
  const sheet = excel.workbook.sheet('Rekenmodel');
  expect(excel.workbook.value(sheet, 8, 21)).toBe('van de gebruiker');
  expect(excel.workbook.value(sheet, 47, 1)).toBe('onder de grafiek');
  const validated = sheet.validations.filter(({ area }) => area.row <= 19 && area.row + area.rows > 19);
  expect(validated.length).toBeGreaterThanOrEqual(7);
});

test('several lines are added as one step, in one message, and undone together', async () => {
  const { excel, session } = await openModel();
  const [line] = REPORT_INPUTS.lines;
  if (!line) throw new Error('The report has lines');
  const messages = excel.messages.length;
  await session.addLines([
    { ...line, name: 'Redactie', hoursPerWeek: 6 },
    { ...line, name: 'Monitor', hoursPerWeek: null, scale: '', quantity: 12, unit: 'maand', amountPerUnit: 400 },
  ]);
  // The first checks whether rows are hidden.
  expect(excel.messages.length - messages).toBe(2);
  expect(names(session).slice(-2)).toEqual(['Redactie', 'Monitor']);
  expect(session.getState().model?.results.lines.at(-1)).toMatchObject({ cost: 4800, status: 'in orde' });
  expect(session.getState().history).toHaveLength(1);
  await session.undo();
  expect(names(session)).toHaveLength(REPORT_INPUTS.lines.length);
  expect(total(session)).toBe(TOTAL);
  await session.redo();
  expect(names(session).slice(-2)).toEqual(['Redactie', 'Monitor']);
});

test('a scenario and a scale can be added and removed; the drop-down follows', async () => {
  const { excel, session } = await openModel();
  await session.addScenario();
  expect(session.getState().problem).toBeNull();
  expect(session.getState().model?.results.scenarios.map(({ costPerQuestion }) => costPerQuestion)).toEqual([
    20.6, 18.3, 16.5, 16.5,
  ]);
  const covered = (): number | undefined => {
    const found = excel.workbook.state.names.find(({ name }) => name === 'rm_scenarionamen');
    return found && excel.workbook.nameTarget(found)?.area.rows;
  };
  expect(covered()).toBe(4);
  await session.removeRow('scenarios', 0);
  expect(session.getState().model?.inputs.scenarios.map(({ name }) => name)).toEqual([
    'Gemiddeld',
    'Maximum',
    'Nieuw scenario',
  ]);
  expect(covered()).toBe(3);
  await session.undo();
  await session.undo();
  expect(session.getState().model?.inputs.scenarios.map(({ name }) => name)).toEqual([
    'Minimum',
    'Gemiddeld',
    'Maximum',
  ]);
});

test('a removed line is restored in its place with all its content', async () => {
  const { session } = await openModel();
  const before = session.getState().model;
  await session.removeRow('lines', 2);
  expect(names(session)).not.toContain('Aanverwante taken');
  expect(total(session)).toBe(TOTAL - 12066);
  await session.undo();
  expect(session.getState().model).toEqual(before);
});

test('the last line of a list stays', async () => {
  const { session } = await openModel();
  for (let count = 0; count < 12; count += 1) await session.removeRow('lines', 0);
  expect(names(session)).toEqual(['Stand-byvergoeding piket']);
  expect(total(session)).toBe(2000);
});

test('a line can be moved, and moved back', async () => {
  const { session } = await openModel();
  const order = names(session);
  await session.moveRow('lines', 0, 2);
  expect(names(session).slice(0, 3)).toEqual(['Aansturing', 'Aanverwante taken', 'Personele inzet']);
  expect(total(session)).toBe(TOTAL);
  await session.undo();
  expect(names(session)).toEqual(order);
});

test('edits in the cells are in the history too, and can be undone', async () => {
  const { excel, session } = await openModel();
  excel.user.paste(...lineCell(excel.user, 2, 'Uren per week'), 3);
  await session.refresh();
  expect(session.getState().history).toMatchObject([
    { origin: 'cells', changes: [{ name: 'Aansturing', field: 'hoursPerWeek', before: 2, after: 3 }] },
  ]);
  await session.undo();
  expect(total(session)).toBe(TOTAL);
});

test.each(PROFILES.map(({ id }) => id))('profile %s: the preview is what happens, and undo reverts it', async (id) => {
  const { excel, session } = await openModel();
  await session.addLine('Overig');
  await session.set({ list: 'lines', index: 0, field: 'hoursPerWeek' }, 30);
  const before = session.getState().model?.inputs;
  const preview = profileChanges(session.getState().model?.inputs ?? REPORT_INPUTS, id);
  expect(preview.length).toBeGreaterThan(0);
  const messages = excel.messages.length;
  await session.applyProfile(id);
  expect(session.getState().problem).toBeNull();
  expect(excel.messages.length - messages).toBe(1);
  expect(session.getState().history.at(-1)?.changes).toEqual(preview);
  expect(profileChanges(session.getState().model?.inputs ?? REPORT_INPUTS, id)).toEqual([]);
  expect(names(session)).toContain('Nieuwe kostenpost');
  await session.undo();
  expect(session.getState().model?.inputs).toEqual(before);
});

test('of several queued values for one input, the latest is written', async () => {
  const { excel, session } = await openModel();
  const messages = excel.messages.length;
  const place: FieldPlace = { list: 'lines', index: 0, field: 'hoursPerWeek' };
  await Promise.all([16, 17, 18, 19, 20].map((hours) => session.set(place, hours)));
  expect(session.getState().model?.inputs.lines[0]?.hoursPerWeek).toBe(20);
  expect(excel.messages.length - messages).toBeLessThanOrEqual(2);
});

test('a row hidden by a filter is still found', async () => {
  const { excel, session } = await openModel();
  excel.user.filterTable('rm_Kostenposten', 'Kostensoort', (value) => value === 'Overig');
  await session.set({ list: 'lines', index: 0, field: 'hoursPerWeek' }, 20);
  expect(session.getState().problem).toBeNull();
  expect(total(session)).toBe(53505);
});

test('a cell that is shown counts as selected at once, so that its event changes nothing', async () => {
  const { session } = await openModel();
  const place: FieldPlace = { list: 'lines', index: 1, field: 'hoursPerWeek' };
  await session.show(place);
  expect(session.getState().selection).toEqual(place);
});
