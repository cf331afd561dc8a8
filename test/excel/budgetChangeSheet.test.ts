/** @jest-environment ./test/support/officeEnvironment.mjs */
// The sheet Begrotingswijziging: its cells on the stand-in, compared with the independent calculation and with figures
// calculated by hand.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { compute } from '../../src/model/results/compute';
import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import type { BudgetRow } from '../../src/model/sheets/budget/budgetInputs';
import { EMPTY_COVER_LINE, withDefaultBudgetChange } from '../../src/model/sheets/budgetChange/budgetChangeDefaults';
import type { CoverLine } from '../../src/model/sheets/budgetChange/budgetChangeInputs';
import { expectedCells } from '../../src/oracle/expectedCells';
import { readModel, readRequest } from '../../src/workbook/reading/reading';
import { planSupplement, planWorkbook } from '../../src/workbook/workbookPlan';
import { differencesOf } from '../support/agreement';
import { openExcel } from '../support/officeRuntime';
import { planValues } from '../support/planValues';
import { withBudgetChange } from '../support/random/budgetChanges';
import { budgeted } from '../support/random/budgets';
import { MODEL } from '../support/random/models';
import { forAllInExcel } from '../support/random/properties';
import { runsOf } from '../support/share';

const RANDOM_CASES = runsOf(24);

/** Values of the formula cells as calculated by the stand-in, by address and by name, and the inputs as read. */
async function live(inputs: ModelInputs): Promise<{
  cells: ReadonlyMap<string, unknown>;
  valueOf: (name: string) => unknown;
  inputs: ModelInputs;
}> {
  const excel = openExcel();
  const port = createWorkbookPort();
  const plan = planWorkbook(inputs);
  const raw = await port.writePlan(plan, await port.takeInventory(), readRequest(['budget', 'budgetChange']));
  const cells = planValues(excel, plan, 'budgetChange');
  return {
    cells,
    valueOf: (name) => cells.get(plan.names.find((candidate) => candidate.name === name)?.address ?? ''),
    inputs: readModel(raw).inputs,
  };
}

const expected = (inputs: ModelInputs): ReadonlyMap<string, unknown> =>
  expectedCells(planWorkbook(inputs), inputs, compute(inputs)).get('budgetChange') ?? new Map();

test(`the cells and the independent calculation agree over ${RANDOM_CASES} random begrotingswijzigingen`, async () => {
  await forAllInExcel(withBudgetChange(budgeted(MODEL)), RANDOM_CASES, async (inputs) => {
    const { cells, inputs: read } = await live(inputs);
    expect(read).toEqual(inputs);
    const wanted = expected(inputs);
    expect(wanted.size).toBeGreaterThan(90);
    expect(differencesOf(wanted, (address) => cells.get(address))).toEqual([]);
  });
}, 120_000);

/** A gross estimate of 50.000 a year, with these lines. @param row how the one line of the begroting differs */
function covered(lines: readonly Partial<CoverLine>[], row: Partial<BudgetRow> = {}): ModelInputs {
  const inputs = withDefaultBudgetChange(withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken'));
  const [line] = inputs.lines;
  const [budgetRow] = inputs.budgetRows.slice(-1);
  if (!line || !budgetRow) throw new Error('The report has no lines');
  const cost = { hoursPerWeek: null, scale: '', quantity: 1, amountPerUnit: 50_000, costType: 'Overig' };
  return {
    ...inputs,
    lines: [{ ...line, ...cost }],
    budgetRows: [{ ...budgetRow, ...row }],
    coverLines: lines.map((each) => ({ ...EMPTY_COVER_LINE, ...each })),
  };
}

const inYears = (amount: CoverLine['amount1']): Partial<CoverLine> => ({
  amount1: amount,
  amount2: amount,
  amount3: amount,
  amount4: amount,
});

const IN_BUDGET: Partial<CoverLine> = {
  description: 'Uren van het KCC',
  coverKind: 'al begroot',
  taskField: '0.2 Burgerzaken',
  economicCategory: '1.1 Salarissen en sociale lasten',
  character: 'structureel',
  ...inYears(29_660),
};
const RESERVE: Partial<CoverLine> = {
  description: 'Uit de reserve',
  coverKind: 'reserve',
  taskField: '0.10 Mutaties reserves',
  economicCategory: '7.1 Mutatie reserves',
  character: 'incidenteel',
  ...inYears(20_340),
};

const FIELDS = ['bruto', 'albegroot', 'netto', 'dekking', 'saldo', 'saldo_woord', 'structureel', 'oordeel'] as const;

/** What the cells of the first year show, and the words at the top. */
async function firstYear(inputs: ModelInputs): Promise<readonly unknown[]> {
  const { valueOf } = await live(inputs);
  return FIELDS.map((field) => valueOf(`rm_wijziging_${field}_1`));
}

test('50.000 gross with 29.660 structural in the begroting and 20.340 from a reserve balances, and is flagged', async () => {
  const { valueOf } = await live(covered([IN_BUDGET, RESERVE]));
  const of = (field: string): readonly unknown[] =>
    [1, 2, 3, 4].map((year) => valueOf(`rm_wijziging_${field}_${year}`));
  expect(FIELDS.map((field) => of(field)[3])).toEqual([
    50_000,
    29_660,
    20_340,
    20_340,
    0,
    'sluitend',
    20_340,
    'incidenteel',
  ]);
  expect(of('netto_woord')).toEqual(['te vragen', 'te vragen', 'te vragen', 'te vragen']);
  expect(valueOf('rm_wijziging_conclusie')).toBe(
    'Structurele lasten hebben incidentele dekking in 2027, 2028, 2029, 2030.',
  );
  expect(valueOf('rm_wijziging_controle')).toBe('4 punten, zie de controles op dit blad');
});

test.each<[string, ModelInputs, string]>([
  ['nothing is covered', covered([{}]), 'Nog niet in elk jaar gedekt.'],
  [
    'one year is not covered, and the others are from a reserve',
    covered([IN_BUDGET, { ...RESERVE, amount3: 0 }]),
    'Nog niet in elk jaar gedekt. Structurele lasten hebben incidentele dekking in 2027, 2028, 2030.',
  ],
])('the sheet says it first where %s', async (_, inputs, sentence) => {
  expect((await live(inputs)).valueOf('rm_wijziging_conclusie')).toBe(sentence);
});

test('structural cover of structural costs is in order', async () => {
  const { valueOf } = await live(covered([IN_BUDGET, { ...RESERVE, coverKind: 'baten', character: 'structureel' }]));
  expect(valueOf('rm_wijziging_oordeel_1')).toBe('in orde');
  expect(valueOf('rm_wijziging_conclusie')).toBe('Structurele lasten hebben structurele dekking.');
  expect(valueOf('rm_wijziging_controle')).toBe('in orde');
});

/** Each by hand, of 50.000: what is asked, covered and left in the first year. */
test.each<[string, ModelInputs, readonly unknown[]]>([
  [
    'a pilot of three years is incidental, and so may its cover be',
    covered([IN_BUDGET, RESERVE], { startYear: 2027, endYear: 2029 }),
    [50_000, 29_660, 20_340, 20_340, 0, 'sluitend', -29_660, 'in orde'],
  ],
  [
    'too little cover is a nadeel',
    covered([IN_BUDGET, { ...RESERVE, ...inYears(20_000) }]),
    [50_000, 29_660, 20_340, 20_000, 340, 'nadeel', 20_340, 'te weinig'],
  ],
  [
    'too much of it is a voordeel',
    covered([IN_BUDGET, { ...RESERVE, character: 'structureel', ...inYears(21_000) }]),
    [50_000, 29_660, 20_340, 21_000, -660, 'voordeel', -660, 'in orde'],
  ],
  ['an empty line is no line', covered([{}]), [50_000, 0, 50_000, 0, 50_000, 'nadeel', 50_000, 'te weinig']],
  [
    'amounts count as they are shown, in whole units',
    covered([{ ...IN_BUDGET, ...inYears(29_660.5) }]),
    [50_000, 29_661, 20_339, 0, 20_339, 'nadeel', 20_339, 'te weinig'],
  ],
])('%s', async (_, inputs, figures) => {
  expect(await firstYear(inputs)).toEqual(figures);
});

test('lasten that the begroting shows as negative are positive here', async () => {
  const inputs = covered([IN_BUDGET, RESERVE]);
  const parameters = { ...inputs.parameters, budgetSign: 'negatief' };
  expect(await firstYear({ ...inputs, parameters })).toEqual(await firstYear(inputs));
});

test('what rounding adds in thousands makes structural costs no less covered', async () => {
  // 30.400, 10.400 and 9.400: in thousands 30 + 10 + 9 = 49 in lines, and 50 in total.
  const inputs = covered([{ ...IN_BUDGET, ...inYears(50) }]);
  const [line] = inputs.lines;
  const [budgetRow] = inputs.budgetRows;
  if (!line || !budgetRow) throw new Error('There are no lines');
  const lines = [30_400, 10_400, 9_400].map((amountPerUnit, index) => ({ ...line, name: `${index}`, amountPerUnit }));
  const budgetRows = lines.map(({ name }) => ({ ...budgetRow, costLine: name }));
  const parameters = { ...inputs.parameters, budgetUnit: 1000 };
  const figures = await firstYear({ ...inputs, lines, budgetRows, parameters });
  expect(figures).toEqual([50, 50, 0, 0, 0, 'sluitend', 0, 'in orde']);
});

test('more in the begroting than the estimate is vrijval, and a point', async () => {
  const { valueOf } = await live(covered([{ ...IN_BUDGET, ...inYears(50_000), amount2: 60_000 }]));
  expect([1, 2].map((year) => valueOf(`rm_wijziging_netto_${year}`))).toEqual([0, -10_000]);
  expect([1, 2].map((year) => valueOf(`rm_wijziging_netto_woord_${year}`))).toEqual(['niets te vragen', 'vrijval']);
  expect(valueOf('rm_wijziging_controle')).toBe('1 punt, zie de controles op dit blad');
});

/** The column Controle of the second line, below the first. */
async function statusOf(line: Partial<CoverLine>): Promise<{ status: unknown; valueOf: (name: string) => unknown }> {
  const { cells, valueOf, inputs } = await live(covered([IN_BUDGET, { ...RESERVE, ...line }]));
  expect(inputs.coverLines[1]).toEqual({ ...EMPTY_COVER_LINE, ...RESERVE, ...line });
  return { status: cells.get('J21'), valueOf };
}

test.each<[string, Partial<CoverLine>, string]>([
  ['a description of 37 characters', { description: 'x'.repeat(37) }, 'omschrijving te lang'],
  ['no description', { description: '' }, 'omschrijving ontbreekt'],
  ['no kind', { coverKind: '' }, 'soort ontbreekt'],
  ['an unknown kind', { coverKind: 'lening' }, 'soort niet in de lijst'],
])('%s is named in its row, and the figures stay', async (_, line, wanted) => {
  const { status, valueOf } = await statusOf(line);
  expect(status).toBe(wanted);
  expect(valueOf('rm_wijziging_saldo_1')).toBe(0);
  expect(valueOf('rm_wijziging_controle')).toBe('5 punten, zie de controles op dit blad');
});

test('a description of 36 characters is in order', async () => {
  expect((await statusOf({ description: 'x'.repeat(36) })).status).toBe('in orde');
});

test('a line without karakter is named, and no structural balance is known', async () => {
  const { status, valueOf } = await statusOf({ character: '' });
  expect(status).toBe('karakter ontbreekt');
  expect(['saldo', 'structureel', 'oordeel'].map((field) => valueOf(`rm_wijziging_${field}_1`))).toEqual([
    0,
    'n.b.',
    'n.b.',
  ]);
});

test.each<[string, CoverLine['amount1']]>([
  ['a text', 'veel'],
  ['an empty cell', null],
  ['a negative number', -1],
])('%s as amount is named in its row; the balance of its year alone is not known', async (_, amount) => {
  const { status, valueOf } = await statusOf({ amount2: amount });
  expect(status).toBe('bedrag is geen getal van 0 of hoger');
  expect([1, 2, 3].map((year) => valueOf(`rm_wijziging_saldo_${year}`))).toEqual([0, 'n.b.', 0]);
  expect(valueOf('rm_wijziging_conclusie')).toBe('Nog niet in elk jaar te berekenen: zie de controles op dit blad.');
});

test('without Begroting it says so, and it calculates again when that sheet is back', async () => {
  const excel = openExcel();
  const port = createWorkbookPort();
  const inputs = covered([IN_BUDGET, RESERVE]);
  const plan = planWorkbook(inputs);
  const request = readRequest(['budget', 'budgetChange']);
  await port.writePlan(plan, await port.takeInventory(), request);
  const shown = (name: string): unknown =>
    planValues(excel, plan, 'budgetChange').get(plan.names.find((each) => each.name === name)?.address ?? '');
  excel.user.deleteSheet('Begroting');
  expect(shown('rm_wijziging_legenda')).toBe('Geen blad Begroting: voeg dat eerst toe.');
  expect([shown('rm_wijziging_bruto_1'), shown('rm_wijziging_albegroot_1')]).toEqual(['n.b.', 29_660]);
  await port.writePlan(planSupplement(inputs, 'budget'), await port.takeInventory(), request);
  expect(shown('rm_wijziging_legenda')).toBe('Bedragen in euro, lasten en dekking positief');
  expect(shown('rm_wijziging_saldo_1')).toBe(0);
});

test('inserting the sheet takes at most two messages and leaves the others alone; deleting and inserting it again breaks nothing', async () => {
  const excel = openExcel();
  const port = createWorkbookPort();
  const budgetAlone = withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken');
  const inputs = withDefaultBudgetChange(budgetAlone);
  await port.writePlan(planWorkbook(budgetAlone), await port.takeInventory(), readRequest(['budget']));
  const insert = async (): Promise<void> => {
    const before = excel.contents();
    excel.messages.length = 0;
    const request = readRequest(['budget', 'budgetChange']);
    await port.writePlan(planSupplement(inputs, 'budgetChange'), await port.takeInventory(), request);
    expect(excel.messages.length).toBeLessThanOrEqual(2);
    expect(excel.contents().sheets.filter(({ name }) => name !== 'Begrotingswijziging')).toEqual(before.sheets);
  };
  await insert();
  excel.user.deleteSheet('Begrotingswijziging');
  expect(readModel(await port.read(readRequest(['budget']))).results.points).toBe(0);
  await insert();
});
