/** @jest-environment ./test/support/officeEnvironment.mjs */
// A workbook of another layout version: an older one is read, and updated in place on request with everything of the user's
// kept; a newer one is read, and nothing of it is rewritten.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import { compute } from '../../src/model/results/compute';
import type { CostLine, ModelInputs, SalaryScale } from '../../src/model/inputs/modelInputs';
import type { ProblemCode, Session } from '../../src/session/session';
import { LAYOUT_VERSION } from '../../src/workbook/names/identifiers';
import type { WorkbookPlan } from '../../src/workbook/plan/plan';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';
import { NOTHING } from '../support/nothingRead';
import { CORE_PLAN, openVersion1, version1Inputs, VERSION_1 } from '../support/version1';
import { done, stopTime } from '../support/time';
import { lineCell } from '../support/lineCell';

jest.setTimeout(120_000);

const LINES = 'rm_Kostenposten';
const SCALES = 'rm_Salarisschalen';
const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;
const OWN = 'van de gebruiker';
const BUDGET = 'rm_Begroting';
const VARIANTS = 'rm_Varianten';
const INCIDENTAL_YEARS = 3;
/** The line of the begroting with Externe opleiding. */
const COURSE = 2;

const INPUTS = version1Inputs(false);

let excel: StandInExcel;
let version1: Snapshot;
/** The cells of a new workbook with these inputs. */
let newCells: ReadonlyMap<string, unknown>;

async function writtenNow(inputs: ModelInputs): Promise<ReadonlyMap<string, unknown>> {
  const fresh = openExcel();
  const port = createWorkbookPort();
  await port.writePlan(planWorkbook(inputs), await port.takeInventory(), NOTHING);
  return cellsIn(fresh);
}

/** Inputs that version 1 did not have: an update brings them as a new sheet has them. */
const withNewInputs = (inputs: ModelInputs): ModelInputs =>
  inputs.budgetRows.length === 0
    ? inputs
    : { ...inputs, parameters: { ...inputs.parameters, incidentalYears: INCIDENTAL_YEARS } };

/** Starts from this workbook of version 1: it and the cells that its inputs get now. */
async function startFrom(plan: WorkbookPlan, alter?: () => void): Promise<void> {
  excel = await openVersion1(plan);
  alter?.();
  version1 = excel.snapshot();
  newCells = await writtenNow(withNewInputs(inputsOf(await opened())));
  // The cells of now were written in an Excel of their own.
  excel = openExcel();
}

beforeAll(() => startFrom(CORE_PLAN));

async function opened(alter?: () => void | Promise<void>): Promise<Session> {
  excel.restore(version1);
  await alter?.();
  const session = newSession();
  await session.open();
  return session;
}

/** Every constant and formula by sheet and cell. */
const cellsIn = (book: StandInExcel): ReadonlyMap<string, unknown> =>
  new Map(
    book.workbook.state.sheets.flatMap(({ name, constants, formulas }) =>
      [...constants, ...formulas].map(([cell, content]): [string, unknown] => [`${name}!${cell}`, content]),
    ),
  );

/** The same by row: its contents from left to right, wherever they are in it. */
function inRows(cells: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const rows = new Map<string, [column: number, content: unknown][]>();
  for (const [place, content] of cells) {
    const [row = '', column] = place.split(',');
    rows.set(row, [...(rows.get(row) ?? []), [Number(column), content]]);
  }
  const inOrder = (found: [number, unknown][]): string =>
    JSON.stringify(found.sort(([one], [other]) => one - other).map(([, content]) => content));
  return new Map([...rows].map(([row, found]) => [row, inOrder(found)]));
}

function differences(found: ReadonlyMap<string, unknown>, expected: ReadonlyMap<string, unknown>): readonly unknown[] {
  const places = [...new Set([...found.keys(), ...expected.keys()])];
  return places
    .filter((place) => found.get(place) !== expected.get(place))
    .map((place) => ({ place, found: found.get(place), expected: expected.get(place) }));
}

const inputsOf = (session: Session): ModelInputs => {
  const { model } = session.getState();
  if (!model) throw new Error('Nothing was read');
  return model.inputs;
};

/** Excel calculates with fifteen digits. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? Number(part.toPrecision(12)) : part)),
  );

function expectUpToDate(session: Session): void {
  const { phase, problem, note, findings, damage, model } = session.getState();
  expect({ phase, problem, note, findings, damage }).toEqual({
    phase: 'ready',
    problem: null,
    note: null,
    findings: [],
    damage: [],
  });
  expect(rounded(model?.results)).toEqual(rounded(compute(inputsOf(session))));
}

/** The cells of each column of a table, by header, as they are calculated. */
const columnsOf = (table: string): Promise<ReadonlyMap<string, readonly unknown[]>> =>
  Excel.run(async ({ workbook }) => {
    const range = workbook.tables.getItem(table).getRange().load('values');
    const body = workbook.tables.getItem(table).getDataBodyRange().load('rowCount');
    await workbook.context.sync();
    const [headers = [], ...rows] = range.values as unknown[][];
    return new Map(
      headers.map((header, place) => [String(header), rows.slice(0, body.rowCount).map((row) => row[place])]),
    );
  });

test('an older workbook shows its figures, and nothing of it is called missing or changed', async () => {
  const session = await opened();
  const { phase, damage, findings, problem, model } = session.getState();
  expect({ phase, damage, findings, problem }).toEqual({ phase: 'older', damage: [], findings: null, problem: null });
  // Explanations and sources are words of the report that a later version begins with.
  const withoutWords = ({ explanation: _, ...line }: CostLine): object => line;
  expect(model?.inputs.lines.map(withoutWords)).toEqual(INPUTS.lines.map(withoutWords));
  expect(model?.inputs.lines.map(({ explanation }) => explanation)).toContain('=offerte van juni');
  const amounts = ({ table, scale, steps }: SalaryScale): object => ({ table, scale, steps });
  expect(model?.inputs.salaryScales.map(amounts)).toEqual(INPUTS.salaryScales.map(amounts));
  expect(model?.results.total).toBe(85_636);
});

const CHANGES: readonly (readonly [string, (session: Session) => Promise<boolean>])[] = [
  ['an input', (session) => session.set(HOURS, 20)],
  ['a row', (session) => session.addLine('Overig')],
  ['an undo', (session) => session.undo()],
  ['a profile', (session) => session.applyProfile('KCC')],
  ['a variant', (session) => session.keepVariant('Nieuw', '2026-11-26')],
  ['a repair', (session) => session.repair()],
  ['looks', (session) => session.applyLooks()],
  ['a copy', async (session) => (await session.openCopy()) !== null],
];

test.each(CHANGES)('%s is refused in an older workbook, with the reason', async (_, change) => {
  const session = await opened();
  const before = cellsIn(excel);
  expect(await change(session)).toBe(false);
  expect(session.getState().problem?.code).toBe('olderLayout' satisfies ProblemCode);
  expect(differences(cellsIn(excel), before)).toEqual([]);
});

test('an update makes it the workbook that these inputs get now, cell by cell, with the same inputs', async () => {
  const session = await opened();
  const before = inputsOf(session);
  expect(await session.update()).toBe(true);
  expectUpToDate(session);
  expect(inputsOf(session)).toEqual(before);
  moveFiguresBesideNames();
  expect(differences(cellsIn(excel), newCells)).toEqual([]);
  // Once more changes nothing, and from here on it is a workbook like any other.
  await session.update();
  expect(differences(cellsIn(excel), newCells)).toEqual([]);
  expect(await session.set(HOURS, 20)).toBe(true);
});

/** What a reader looks for came beside the name; in an older workbook columns stay where they are, unless a user moves them. */
function moveFiguresBesideNames(): void {
  excel.user.moveTableColumn(LINES, 'Kosten per jaar', 1);
  excel.user.moveTableColumn(LINES, 'Aandeel', 2);
}

/** What a user may have done to the workbook. */
async function alterAsUser(): Promise<void> {
  const { user } = excel;
  await Excel.run(async ({ workbook }) => {
    const { columns } = workbook.tables.getItem(LINES);
    const rows = Array.from({ length: INPUTS.lines.length }, (_, row) => [row === 2 ? OWN : '']);
    columns.add(undefined, [['Eigenaar'], ...rows]);
    columns.add(3, [['Dubbel'], ...rows.map(() => ['=[@[Kosten per jaar]]*2'])]);
    // Where a later version has a column.
    const before =
      VERSION_1.plan.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === SCALES)?.columns ?? [];
    const place = before.findIndex(({ header }) => header === 'Jaarsalaris');
    workbook.tables.getItem(SCALES).columns.add(place, [['Vorig jaar'], ...INPUTS.salaryScales.map((_, row) => [row])]);
    await workbook.context.sync();
  });
  user.moveTableColumn(LINES, 'Toelichting', 2);
  user.sortTable(LINES, 'Kostenpost', 'descending');
  user.insertTableRow(LINES, 4);
  const { sheet, address } = user.addressInTable(LINES, 'Kostenpost', 4);
  user.paste(sheet, address, OWN);
  user.insertRows('Uitgangspunten', 12, 2);
  user.paste('Uitgangspunten', 'A12', OWN);
  user.paste('Uitgangspunten', 'N20', OWN);
  user.paste('Salarisschalen', 'A90', OWN);
  user.addSheet('Van mij');
  user.pasteBlock('Van mij', 'A1', [
    [OWN, '=rm_totaal*2', '=SUM(rm_Kostenposten[Kosten per jaar])', '=Uitgangspunten!A12'],
  ]);
  user.renameSheet('Rekenmodel', 'Kosten 2027');
  user.moveSheet('Toelichting', 0);
}

test('everything of the user is kept: columns, order, rows, cells, tabs and references', async () => {
  const session = await opened(alterAsUser);
  const before = inputsOf(session);
  expect(before.lines.map(({ name }) => name)).toContain(OWN);
  const tableBefore = await columnsOf(LINES);
  const scalesBefore = await columnsOf(SCALES);
  expect(await session.update()).toBe(true);
  expectUpToDate(session);
  expect(inputsOf(session)).toEqual(before);
  const tableAfter = await columnsOf(LINES);
  expect((await columnsOf(SCALES)).get('Vorig jaar')).toEqual(scalesBefore.get('Vorig jaar'));
  expect(scalesBefore.get('Vorig jaar')).toContain(1);
  for (const header of ['Eigenaar', 'Kostenpost']) expect(tableAfter.get(header)).toEqual(tableBefore.get(header));
  const ofBefore = [...tableBefore.keys()];
  expect([...tableAfter.keys()].filter((header) => ofBefore.includes(header))).toEqual(ofBefore);
  expect(tableAfter.get('Dubbel')).toEqual(
    tableAfter.get('Kosten per jaar')?.map((cost) => (typeof cost === 'number' ? cost * 2 : '#VALUE!')),
  );
  const cells = cellsIn(excel);
  expect([cells.get('Uitgangspunten!12,1'), cells.get('Salarisschalen!90,1')]).toEqual([OWN, OWN]);
  expect([...cells].filter(([place]) => place.startsWith('Van mij!')).map(([, content]) => content)).toEqual([
    OWN,
    '=rm_totaal*2',
    '=SUM(rm_Kostenposten[Kosten per jaar])',
    '=Uitgangspunten!A12',
  ]);
  expect([...cells.values()].filter((content) => content === OWN)).toHaveLength(6);
  expect(excel.workbook.state.sheets.map(({ name }) => name)).toContain('Kosten 2027');
});

test('what is damaged in an older workbook comes back with the update', async () => {
  const session = await opened(() => {
    const { user } = excel;
    user.deleteName('rm_totaal');
    user.convertTableToRange('rm_Scenarios');
    user.deleteTableColumn(LINES, 'Aandeel');
    user.paste(...lineCell(user, 2, 'Kosten per jaar'), 3000);
  });
  const before = inputsOf(session);
  expect(session.getState()).toMatchObject({ phase: 'older', damage: [] });
  expect(await session.update()).toBe(true);
  expectUpToDate(session);
  expect(inputsOf(session)).toEqual({ ...before, scenarios: INPUTS.scenarios });
});

test('a part that has no place is named, and the version stays until it has one', async () => {
  let label = '';
  const session = await opened(() => {
    label = String(cellsIn(excel).get('Uitgangspunten!5,1'));
    excel.user.deleteName('rm_werkweek');
    excel.user.paste('Uitgangspunten', 'A5', OWN);
  });
  expect(await session.update()).toBe(false);
  expect(session.getState()).toMatchObject({ phase: 'older', problem: { code: 'notRestored' } });
  expect(session.getState().damage.map(({ missing }) => missing)).toEqual(['rm_werkweek']);
  excel.user.paste('Uitgangspunten', 'A5', label);
  expect(await session.update()).toBe(true);
  expectUpToDate(session);
});

test.each<readonly [string, ProblemCode, (book: StandInExcel) => void, (book: StandInExcel) => void]>([
  [
    'a filtered table',
    'filtered',
    ({ user }) => user.filterTable(LINES, 'Kostensoort', (type) => type === 'Overig'),
    ({ user }) => user.filterTable(LINES, 'Kostensoort', () => true),
  ],
  [
    'a protected sheet',
    'protectedSheet',
    ({ user }) => user.protectSheet('Uitgangspunten'),
    ({ user }) => user.protectSheet('Uitgangspunten', false),
  ],
  [
    'a workbook that is read-only',
    'readOnly',
    ({ user }) => user.setReadOnly(true),
    ({ user }) => user.setReadOnly(false),
  ],
])('%s is asked about first, and then the update is made', async (_, code, prevent, allow) => {
  const session = await opened(() => prevent(excel));
  const before = cellsIn(excel);
  expect(await session.update()).toBe(false);
  expect(session.getState()).toMatchObject({ phase: 'older', problem: { code } });
  if (code !== 'protectedSheet') expect(differences(cellsIn(excel), before)).toEqual([]);
  allow(excel);
  expect(await session.update()).toBe(true);
  expectUpToDate(session);
});

test('what a co-author changed since the workbook was opened is kept', async () => {
  const session = await opened();
  excel.user.asCoAuthor(() => {
    const { sheet, address } = excel.user.addressInTable(LINES, 'Uren per week', 0);
    excel.user.type(sheet, address, 30);
  });
  expect(await session.update()).toBe(true);
  expectUpToDate(session);
  expect(inputsOf(session).lines[0]?.hoursPerWeek).toBe(30);
});

test('a newer workbook is only read, and says so', async () => {
  const session = await opened(async () => {
    const older = newSession();
    await older.open();
    await older.update();
    await Excel.run(async ({ workbook }) => {
      workbook.names.getItem('rm_versie').getRange().values = [[LAYOUT_VERSION + 1]];
      // A later version may lack what this one has.
      workbook.names.getItem('rm_kop_scenarios').delete();
      await workbook.context.sync();
    });
  });
  const before = cellsIn(excel);
  const { phase, damage, findings, model } = session.getState();
  expect({ phase, damage, findings }).toEqual({ phase: 'newer', damage: [], findings: null });
  expect(model?.results.total).toBe(85_636);
  for (const [, change] of CHANGES) {
    expect(await change(session)).toBe(false);
    expect(session.getState().problem?.code).toBe('newerLayout' satisfies ProblemCode);
  }
  await session.update();
  await session.refresh();
  expect(session.getState()).toMatchObject({ phase: 'newer', problem: null });
  expect(differences(cellsIn(excel), before)).toEqual([]);
});

test('with every added sheet: the same inputs, and the cells that they get now', async () => {
  await startFrom(VERSION_1.plan, () => {
    const { sheet, address } = excel.user.addressInTable(BUDGET, 'Eenmalig in', COURSE);
    excel.user.type(sheet, address, 2028);
  });
  const session = await opened();
  const before = inputsOf(session);
  // A one-off begins and ends in its year.
  expect(before.budgetRows[COURSE]).toMatchObject({ startYear: 2028, startMonth: null, endYear: 2028 });
  // The clock is stopped, because a task that takes ten seconds counts as unanswered and a slow machine may need longer.
  stopTime();
  const isUpdated = await done(session.update());
  jest.useRealTimers();
  expect(isUpdated).toBe(true);
  expectUpToDate(session);
  expect(inputsOf(session)).toEqual(withNewInputs(before));
  // The years above the table are still above its ramingen.
  const columnOf = (address: string): string => address.replace(/\d/g, '');
  const shown = await Excel.run(async ({ workbook }) => {
    const year = workbook.names.getItem('rm_begroting_jaar_1').getRange().load('address');
    await workbook.context.sync();
    return year.address.split('!')[1] ?? '';
  });
  expect(columnOf(shown)).toBe(columnOf(excel.user.addressInTable(BUDGET, 'Raming jaar 1', 0).address));
  // All variants are printed, and one that comes is among them.
  const [, end = ''] = String(excel.workbook.sheet('Varianten').pageLayout['PrintArea']).split(':');
  expect(columnOf(end)).toBe(columnOf(excel.user.addressInTable(VARIANTS, 'Hulp', 0).address));
  // They come later in the plan; in an older workbook columns stay where they are.
  const last = [...(await columnsOf(BUDGET)).keys()].length - 1;
  for (const header of ['Kosten van de post', 'Prijspeil van het model'])
    excel.user.moveTableColumn(BUDGET, header, last);
  excel.user.moveTableColumn(VARIANTS, 'Plaats in model', [...(await columnsOf(VARIANTS)).keys()].length - 1);
  moveFiguresBesideNames();
  // A list beside a table that got columns has moved with the cells there.
  expect(differences(inRows(cellsIn(excel)), inRows(newCells))).toEqual([]);
});
