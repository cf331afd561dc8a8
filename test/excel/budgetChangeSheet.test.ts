/** @jest-environment ./test/support/officeEnvironment.mjs */
// The sheet Begrotingswijziging: its cells on the stand-in, compared with the independent calculation and with figures
// calculated by hand.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import type { BudgetRow } from '../../src/model/sheets/budget/budgetInputs';
import { EMPTY_COVER_LINE, withDefaultBudgetChange } from '../../src/model/sheets/budgetChange/budgetChangeDefaults';
import type { CoverLine } from '../../src/model/sheets/budgetChange/budgetChangeInputs';
import { readRequest } from '../../src/workbook/reading/reading';
import { planSupplement, planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { planValues } from '../support/planValues';
import { withBudgetChange } from '../support/random/budgetChanges';
import { budgeted } from '../support/random/budgets';
import { MODEL } from '../support/random/models';
import { forAllInExcel } from '../support/random/properties';
import { runsOf } from '../support/share';
import { expectAgreement, liveSheet } from '../support/sheetInExcel';

const RANDOM_CASES = runsOf(24);

test(`the cells and the independent calculation agree over ${RANDOM_CASES} random begrotingswijzigingen`, async () => {
  await forAllInExcel(withBudgetChange(budgeted(MODEL)), RANDOM_CASES, async (inputs) => {
    await expectAgreement(inputs, 'budgetChange', 90);
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
  const { valueOf } = await liveSheet(inputs, 'budgetChange');
  return FIELDS.map((field) => valueOf(`rm_wijziging_${field}_1`));
}

test('50.000 gross with 29.660 structural in the begroting and 20.340 from a reserve balances, and is flagged', async () => {
  const { valueOf } = await liveSheet(covered([IN_BUDGET, RESERVE]), 'budgetChange');
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
  expect((await liveSheet(inputs, 'budgetChange')).valueOf('rm_wijziging_conclusie')).toBe(sentence);
});

test('structural cover of structural costs is in order', async () => {
  const { valueOf } = await liveSheet(
    covered([IN_BUDGET, { ...RESERVE, coverKind: 'baten', character: 'structureel' }]),
    'budgetChange',
  );
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
  const { valueOf } = await liveSheet(covered([{ ...IN_BUDGET, ...inYears(50_000), amount2: 60_000 }]), 'budgetChange');
  expect([1, 2].map((year) => valueOf(`rm_wijziging_netto_${year}`))).toEqual([0, -10_000]);
  expect([1, 2].map((year) => valueOf(`rm_wijziging_netto_woord_${year}`))).toEqual(['niets te vragen', 'vrijval']);
  expect(valueOf('rm_wijziging_controle')).toBe('1 punt, zie de controles op dit blad');
});

/** What the column Controle says of each line, below the header of the table. */
async function statusesOf(lines: readonly Partial<CoverLine>[]): Promise<{
  statuses: readonly unknown[];
  valueOf: (name: string) => unknown;
}> {
  const inputs = covered(lines);
  const { cells, valueOf, reading } = await liveSheet(inputs, 'budgetChange');
  expect(reading.inputs.coverLines).toEqual(inputs.coverLines);
  return { valueOf, statuses: lines.map((_, index) => cells.get(`J${20 + index}`)) };
}

test('what is wrong with the words of a line is named in its row; without a karakter no structural balance is known', async () => {
  const wrong: readonly (readonly [string, Partial<CoverLine>])[] = [
    ['in orde', { description: 'x'.repeat(36) }],
    ['omschrijving te lang', { description: 'x'.repeat(37) }],
    ['omschrijving ontbreekt', { description: '' }],
    ['soort ontbreekt', { coverKind: '' }],
    ['soort niet in de lijst', { coverKind: 'lening' }],
    ['karakter ontbreekt', { character: '', amount2: 0 }],
    ['karakter ontbreekt', { character: 'eenmalig', ...inYears(0) }],
  ];
  const { statuses, valueOf } = await statusesOf(wrong.map(([, line]) => ({ ...RESERVE, ...inYears(1000), ...line })));
  expect(statuses).toEqual(wrong.map(([status]) => status));
  const names = ['dekking', 'saldo', 'structureel', 'oordeel'];
  expect(names.map((field) => valueOf(`rm_wijziging_${field}_1`))).toEqual([6000, 44_000, 'n.b.', 'n.b.']);
  // Nothing of a line without karakter is in year 2.
  expect(names.map((field) => valueOf(`rm_wijziging_${field}_2`))).toEqual([5000, 45_000, 50_000, 'te weinig']);
  expect(valueOf('rm_wijziging_controle')).toBe('6 punten, zie de controles op dit blad');
});

test('an amount that is a text, empty or negative is named in its row; the balance of its year alone is not known', async () => {
  const { statuses, valueOf } = await statusesOf([
    { ...IN_BUDGET, amount2: 'veel' },
    { ...RESERVE, amount3: null },
    { ...RESERVE, amount4: -1 },
  ]);
  expect(statuses).toEqual(Array.from({ length: 3 }, () => 'bedrag is geen getal van 0 of hoger'));
  const balances = [1, 2, 3, 4].map((year) => valueOf(`rm_wijziging_saldo_${year}`));
  expect(balances).toEqual([-20_340, 'n.b.', 'n.b.', 'n.b.']);
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
