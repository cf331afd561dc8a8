/** @jest-environment ./test/support/officeEnvironment.mjs */
// Names that are words of JavaScript, look like parts of a key, or are invisible: in every text field, through a
// session, each is kept exactly, and nothing else changes; if the pane refuses it, there is a sentence.

import type { StandInExcel } from '../../src/host/standInExcel';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { nameProblem } from '../../src/model/texts';
import { variantNameProblem } from '../../src/model/sheets/variants/variantKeeping';
import type { FieldPlace, Session } from '../../src/session/session';
import { fieldRefusal } from '../../src/taskpane/fields/textRules';
import { sendingPoints } from '../../src/taskpane/sharing/sendingCheck';
import { HOSTILE_NAMES } from '../support/hostileNames';
import { openModel, valueAt } from '../support/session';

/** One workbook serves all names, on a machine that may be busy. */
jest.setTimeout(240_000);

const LINES = 'rm_Kostenposten';
const FEWEST = 80;
const IS_ALL = process.env['HOSTILE'] === 'all';

/**
 * Every text field of the session; choices from a list are included, because they can come from a cell or an older
 * file.
 */
const PLACES: readonly FieldPlace[] = [
  { list: 'lines', index: 1, field: 'name' },
  { list: 'lines', index: 1, field: 'counted' },
  { list: 'lines', index: 1, field: 'scale' },
  { list: 'lines', index: 7, field: 'unit' },
  { list: 'lines', index: 1, field: 'costType' },
  { list: 'lines', index: 1, field: 'explanation' },
  { list: 'scenarios', index: 0, field: 'name' },
  { list: 'salaryScales', index: 2, field: 'table' },
  { list: 'salaryScales', index: 2, field: 'scale' },
  { list: 'salaryScales', index: 2, field: 'status' },
  { list: 'budgetRows', index: 0, field: 'costType' },
  { list: 'budgetRows', index: 0, field: 'costLine' },
  { list: 'budgetRows', index: 0, field: 'taskField' },
  { list: 'budgetRows', index: 0, field: 'economicCategory' },
  { list: 'ranges', index: 0, field: 'name' },
  { list: 'ranges', index: 0, field: 'unit' },
  { list: 'ranges', index: 0, field: 'source' },
  { list: 'parameters', field: 'municipality' },
  { list: 'parameters', field: 'salaryTable' },
  { list: 'parameters', field: 'keyScenario' },
  { list: 'parameters', field: 'budgetPrices' },
  { list: 'parameters', field: 'budgetSign' },
  { list: 'parameters', field: 'wageCostType' },
  { list: 'parameters', field: 'ownTable1' },
  { list: 'parameters', field: 'ownPriceLevel1' },
];

/** So many of the names, spread over the list; all with HOSTILE=all. */
const share = (names: readonly string[], count: number): readonly string[] =>
  IS_ALL ? names : names.filter((_, index) => index % Math.ceil(names.length / count) === 0);

async function openAllSheets(): Promise<{ readonly excel: StandInExcel; readonly session: Session }> {
  const { excel, session } = await openModel();
  await session.addSheet({ id: 'budget', taskField: '0.2 Burgerzaken' });
  await session.addSheet({ id: 'sensitivity' });
  return { excel, session };
}

/** What the pane shows, which no text may change. */
const inputsOf = ({ getState }: Session): unknown => getState().model?.inputs;

/** With HOSTILE=all every field gets every name; otherwise every name goes in one field, each time a different one. */
const ROUNDS =
  process.env['HOSTILE'] === 'all' ? HOSTILE_NAMES.length : Math.ceil(HOSTILE_NAMES.length / PLACES.length);
const STEP = IS_ALL ? 1 : PLACES.length;

test('in every field a name is kept exactly, and undone and redone with nothing else changed', async () => {
  const { session } = await openAllSheets();
  const before = inputsOf(session);
  expect(HOSTILE_NAMES.length).toBeGreaterThanOrEqual(FEWEST);
  for (let round = 0; round < ROUNDS; round += 1) {
    const nameOf = (index: number): string => HOSTILE_NAMES[(round * STEP + index) % HOSTILE_NAMES.length] ?? '';
    // Requested together, so that they are sent together and every text field has a hostile name.
    await Promise.all(PLACES.map((place, index) => session.set(place, nameOf(index))));
    const { problem, phase, model, findings, inputFaults, externalLinks } = session.getState();
    expect({ round, problem, phase }).toEqual({ round, problem: null, phase: 'ready' });
    expect(PLACES.map((place) => valueAt(session, place))).toEqual(PLACES.map((_, index) => nameOf(index)));
    if (!model) throw new Error('There is no model');
    // The list before sending contains all of them, and does not break.
    expect(sendingPoints({ model, findings, inputFaults, externalLinks }).length).toBeGreaterThan(0);
    const after = inputsOf(session);
    const count = session.getState().history.filter(({ isUndone }) => !isUndone).length;
    for (let step = 0; step < count; step += 1) await session.undo();
    expect({ round, problem: session.getState().problem, inputs: inputsOf(session) }).toEqual({
      round,
      problem: null,
      inputs: before,
    });
    for (let step = 0; step < count; step += 1) await session.redo();
    expect(inputsOf(session)).toEqual(after);
    for (let step = 0; step < count; step += 1) await session.undo();
  }
  await session.inspect();
  expect(session.getState().findings).toEqual([]);
});

test('the user’s columns may have it as a header: their content is removed and restored with its line', async () => {
  const { excel, session } = await openModel();
  const headers = [
    ...new Map(HOSTILE_NAMES.filter((name) => name.trim() === name).map((name) => [name.toLowerCase(), name])).values(),
  ];
  expect(headers).toContain('__proto__');
  const count = session.getState().model?.inputs.lines.length ?? 0;
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(LINES);
    for (const header of headers)
      columns.add(undefined, [[header], ...Array.from({ length: count }, (_, row) => [`bij ${header} ${row}`])]);
    await context.sync();
  });
  const contents = async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(LINES).getRange().load('values');
      await context.sync();
      return range.values;
    });
  const before = await contents();
  await session.removeRow('lines', 1);
  await session.undo();
  expect(await contents()).toEqual(before);
  await session.moveRow('lines', 1, 3);
  await session.undo();
  expect(await contents()).toEqual(before);
  expect(session.getState()).toMatchObject({ problem: null, phase: 'ready' });
  excel.user.deleteTableColumn(LINES, 'Schaal');
  await session.refresh();
  await session.repair();
  expect(session.getState()).toMatchObject({ problem: null, phase: 'ready' });
});

test('a variant is kept under each of them, or refused with a sentence', async () => {
  const { session } = await openModel();
  const kept: string[] = [];
  for (const name of share(HOSTILE_NAMES, 8)) {
    const problem = variantNameProblem(name, kept);
    const isKept = await session.keepVariant(name, '2026-11-25');
    expect({ name, isKept, failed: session.getState().problem }).toEqual({
      name,
      isKept: problem === null,
      failed: null,
    });
    if (isKept) kept.push(name.trim());
    else expect(problem).toMatch(/^(Een|Deze|Er|Vul) .*\.$/);
  }
  expect(session.getState().model?.inputs.variants?.map(({ name }) => name)).toEqual(kept);
  for (const name of kept) {
    await session.putVariantBack(name);
    expect(await session.removeVariant(name)).toBe(true);
  }
  expect(session.getState()).toMatchObject({ problem: null, phase: 'ready' });
});

test('a user-defined salary table is added under each of them, used, and undone', async () => {
  const { session } = await openModel();
  const before = inputsOf(session);
  for (const label of share(
    HOSTILE_NAMES.filter((name) => nameProblem(name, true) === null),
    6,
  )) {
    const scales = ['7', '8', '11'].map((scale) => ({ scale, steps: Array.from({ length: 12 }, () => 3000) }));
    await session.addSalaryTable({ label, priceLevel: label, priceYear: 2027, surcharge: 0.08, status: label, scales });
    await session.set({ list: 'parameters', field: 'salaryTable' }, label);
    const { model, problem } = session.getState();
    expect({ label, problem, salary: model?.results.lines[0]?.salary }).toEqual({
      label,
      problem: null,
      salary: 38880,
    });
    await session.undo();
    await session.undo();
    expect({ label, inputs: inputsOf(session) }).toEqual({ label, inputs: before });
  }
});

test('a field of the pane accepts each of them, or shows a sentence', () => {
  for (const name of HOSTILE_NAMES) {
    for (const place of PLACES) {
      const refusal = fieldRefusal(place, name, REPORT_INPUTS);
      if (refusal !== null)
        expect(refusal).toMatch(/^(Deze (naam|tekst) .*|Een andere rij heeft deze naam al; kies een andere)\.$/);
    }
  }
});
