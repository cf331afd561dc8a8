/** @jest-environment ./test/support/officeEnvironment.mjs */
// The sheet Begroting: its cells on the stand-in, compared with the independent calculation and with figures calculated
// by hand.

import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import type { BudgetRow } from '../../src/model/sheets/budget/budgetInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { cellAddress, parseAddress } from '../../src/workbook/plan/addresses';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { budgeted } from '../support/random/budgets';
import { MODEL } from '../support/random/models';
import { forAllInExcel } from '../support/random/properties';
import { runsOf } from '../support/share';
import { expectAgreement, liveSheet } from '../support/sheetInExcel';

const RANDOM_CASES = runsOf(60);

const DEFAULT = withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken');

test(`the cells and the independent calculation agree over ${RANDOM_CASES} random begrotingen`, async () => {
  await forAllInExcel(budgeted(MODEL), RANDOM_CASES, async (inputs) => {
    await expectAgreement(inputs, 'budget', 80);
  });
}, 120_000);

/** Values of named cells. */
async function named(inputs: ModelInputs, names: readonly string[]): Promise<readonly unknown[]> {
  const { valueOf } = await liveSheet(inputs, 'budget');
  return names.map(valueOf);
}

/** Values of a column of the table. */
async function columnOf(inputs: ModelInputs, header: string): Promise<readonly unknown[]> {
  const { cells } = await liveSheet(inputs, 'budget');
  const table = planWorkbook(inputs)
    .sheets.flatMap(({ tables }) => tables)
    .find(({ name }) => name === 'rm_Begroting');
  if (!table) throw new Error('There is no begroting');
  const { row, column, rows } = parseAddress(table.address);
  const place = column + table.columns.findIndex((candidate) => candidate.header === header);
  return Array.from({ length: rows - 1 }, (_, down) => cells.get(cellAddress({ row: row + 1 + down, column: place })));
}

const TOTALS = [1, 2, 3, 4].map((year) => `rm_begroting_totaal_${year}`);
const withParameters = (changes: Partial<ModelInputs['parameters']>, from = DEFAULT): ModelInputs => ({
  ...from,
  parameters: { ...from.parameters, ...changes },
});

test('by default every year has the total of the report', async () => {
  expect(await named(DEFAULT, [...TOTALS, 'rm_begroting_controle', 'rm_begroting_legenda'])).toEqual([
    49410,
    49410,
    49410,
    49410,
    'in orde',
    'Bedragen in euro, lasten positief, constante prijzen',
  ]);
});

/** Each figure calculated by hand, in whole euros. */
test.each<[string, Partial<ModelInputs['parameters']>, readonly number[]]>([
  // Wages 29.660 x 1,03 = 30.549,80 and other costs 19.750 x 1,02 = 20.145,00.
  [
    'constant prices index the first year only',
    { wageIndex1: 0.03, priceIndex1: 0.02, wageIndex2: 0.5 },
    [50695, 50695, 50695, 50695],
  ],
  // 29.660 x 1,03^n + 19.750 x 1,02^n = 50.694,80; 52.014,19; 53.369,14; 54.760,63.
  [
    'current prices index every year',
    {
      budgetPrices: 'lopend',
      wageIndex1: 0.03,
      wageIndex2: 0.03,
      wageIndex3: 0.03,
      wageIndex4: 0.03,
      priceIndex1: 0.02,
      priceIndex2: 0.02,
      priceIndex3: 0.02,
      priceIndex4: 0.02,
    },
    [50695, 52014, 53369, 54761],
  ],
  ['lasten negative', { budgetSign: 'negatief' }, [-49410, -49410, -49410, -49410]],
  ['thousands of euros: 49,41', { budgetUnit: 1000 }, [49, 49, 49, 49]],
  // Scale 7: 4.021 x 12 x 1,1705 = 56.478,97; scale 11: 6.351 x 12 x 1,1705 = 89.206,15; truncated. 23.721 + 5.352 +
  // 22.302 + 1.784 + 2.676 = 55.835; with 19.750 of other costs.
  ['the IKB table of 2027 at step 10', { salaryTable: 'Cao januari 2027', step: 10 }, [75585, 75585, 75585, 75585]],
  // Scale 7: 29.250,72 x 1,23 = 35.978,39; scale 11: 48.263,04 x 1,23 = 59.363,54; truncated. 15.111 + 3.562 + 14.841 +
  // 1.187 + 1.781 = 36.482; with 19.750 of other costs.
  ['on-costs of 23%', { employerCosts: 0.23 }, [56232, 56232, 56232, 56232]],
])('%s', async (_, parameters, totals) => {
  expect(await named(withParameters(parameters), TOTALS)).toEqual(totals);
});

test('on-costs are shown as the step between the report and the begroting', async () => {
  const names = ['rm_begroting_zonder_werkgeverslasten', 'rm_begroting_werkgeverslasten', 'rm_begroting_model'];
  // 36.482 x 0,23 / 1,23 = 6.821,84.
  expect(await named(withParameters({ employerCosts: 0.23 }), names)).toEqual([49410, 6822, 56232]);
});

test('in thousands the total loses no cents, and the difference with the lines is shown', async () => {
  const inputs = withParameters({ budgetUnit: 1000, wageIndex1: 0.03, priceIndex1: 0.02 });
  // 50.694,80 is 51; the lines 30.549,80, 510, 1.530, 15.300 and 2.805 are 31 + 1 + 2 + 15 + 3 = 52.
  const names = ['rm_begroting_onafgerond_1', 'rm_begroting_totaal_1', 'rm_begroting_afronding_1'];
  expect(await named(inputs, names)).toEqual([50694.8, 51, -1]);
});

/** A begroting of one line of 72.000 a year, with these years and month. */
function phased(phasing: Partial<BudgetRow>, parameters: Partial<ModelInputs['parameters']> = {}): ModelInputs {
  const [first] = DEFAULT.lines;
  const [row] = DEFAULT.budgetRows.slice(-1);
  if (!first || !row) throw new Error('The report has no lines');
  const line = { ...first, hoursPerWeek: null, scale: '', quantity: 12, amountPerUnit: 6000, costType: 'Overig' };
  return withParameters(parameters, { ...DEFAULT, lines: [line], budgetRows: [{ ...row, ...phasing }] });
}

const inYears = (field: string): readonly string[] => [1, 2, 3, 4].map((year) => `${field}_${year}`);
const CHECK = 'rm_begroting_controle';
const POINT = '1 punt, zie de controles op dit blad';

/** Figures by hand: 72.000 x 4 / 12 = 24.000 from September, x 9 / 12 = 54.000 from April. */
test.each<[string, Partial<BudgetRow>, readonly unknown[], string]>([
  ['without years', {}, [72000, 72000, 72000, 72000], 'structureel'],
  ['from September', { startYear: 2027, startMonth: 9 }, [24000, 72000, 72000, 72000], 'structureel'],
  ['from a later April', { startYear: 2029, startMonth: 4 }, [0, 0, 54000, 72000], 'structureel'],
  ['from before the first year', { startYear: 2025, startMonth: 9 }, [72000, 72000, 72000, 72000], 'structureel'],
  ['in one year', { startYear: 2027, endYear: 2027 }, [72000, 0, 0, 0], 'incidenteel'],
  ['three years', { startYear: 2027, startMonth: 9, endYear: 2029 }, [24000, 72000, 72000, 0], 'incidenteel'],
  ['four years', { startYear: 2027, endYear: 2030 }, [72000, 72000, 72000, 72000], 'structureel'],
  ['ending, begun nobody knows when', { endYear: 2028 }, [72000, 72000, 0, 0], 'structureel'],
])('a line %s is in the years in which it runs', async (_, phasing, totals, character) => {
  const inputs = phased(phasing);
  expect(await named(inputs, [...TOTALS, CHECK])).toEqual([...totals, 'in orde']);
  const ofCharacter = `rm_begroting_${character}`;
  expect(await named(inputs, inYears(ofCharacter))).toEqual(totals);
  expect(await columnOf(inputs, 'Karakter')).toEqual([character]);
});

const NOT_KNOWN = ['n.b.', 'n.b.', 'n.b.', 'n.b.'];

test.each<[string, Partial<BudgetRow>, string]>([
  ['month 13', { startYear: 2027, startMonth: 13 }, 'maand is niet 1 t/m 12'],
  ['month 0', { startYear: 2027, startMonth: 0 }, 'maand is niet 1 t/m 12'],
  ['a month in words', { startYear: 2027, startMonth: 'sept' }, 'maand is niet 1 t/m 12'],
  ['a month without a year', { startMonth: 9 }, 'maand zonder ingangsjaar'],
  ['an end before the start', { startYear: 2029, endYear: 2027 }, 'eindjaar voor ingangsjaar'],
  ['a year in words', { startYear: 'volgend jaar' }, 'jaar is geen getal'],
  ['an end in words', { endYear: 'ooit' }, 'jaar is geen getal'],
])('%s is named in its row, and no year is known', async (_, phasing, status) => {
  const inputs = phased(phasing);
  const names = [...TOTALS, ...inYears('rm_taakveld_burgerzaken'), ...inYears('rm_begroting_structureel')];
  expect(await named(inputs, names)).toEqual([...NOT_KNOWN, ...NOT_KNOWN, ...NOT_KNOWN]);
  expect(await columnOf(inputs, 'Controle')).toEqual([status]);
  expect(await columnOf(inputs, 'Karakter')).toEqual(['n.b.']);
  expect((await liveSheet(inputs, 'budget')).reading.inputs).toEqual(inputs);
});

test.each<[string, Partial<BudgetRow>]>([
  ['ends before the first year', { startYear: 2024, endYear: 2026 }],
  ['begins after the last', { startYear: 2031 }],
])('a line that %s is named', async (_, phasing) => {
  const inputs = phased(phasing);
  expect(await named(inputs, [...TOTALS, CHECK])).toEqual([0, 0, 0, 0, POINT]);
  expect(await columnOf(inputs, 'Controle')).toEqual(['valt buiten de vier jaren']);
});

test('for how many years costs are incidental is an input, and without it no karakter is known', async () => {
  const pilot = { startYear: 2027, endYear: 2028 };
  expect(await columnOf(phased(pilot, { incidentalYears: 1 }), 'Karakter')).toEqual(['structureel']);
  const inputs = phased(pilot, { incidentalYears: 'drie' });
  expect(await columnOf(inputs, 'Karakter')).toEqual(['n.b.']);
  expect(await named(inputs, [CHECK])).toEqual([POINT]);
});

test('an index in words makes its year and what follows from it not known, and no other', async () => {
  const inputs = withParameters({ priceIndex2: 'veel', budgetPrices: 'lopend' });
  expect(await named(inputs, TOTALS)).toEqual([49410, 'n.b.', 'n.b.', 'n.b.']);
});

test('subtotals by taakveld and by karakter add up to the total, in its unit', async () => {
  const fields = ['0.2 Burgerzaken', '0.4 Overhead', '0.2 Burgerzaken', '6.1 Samenkracht', ''];
  const rows = DEFAULT.budgetRows.map((row, index) => ({ ...row, taskField: fields[index] ?? '' }));
  const inputs = { ...withParameters({ budgetUnit: 1000, wageIndex1: 0.03, priceIndex1: 0.02 }), budgetRows: rows };
  // Lines 30.549,80, 510, 1.530, 15.300 and 2.805: 31 + 2 on 0.2, 1 on 0.4, 15 + 3 elsewhere, and 51 in total.
  const names = ['bestuur', 'burgerzaken', 'overhead', 'overig', 'ander', 'afronding'];
  expect(await named(inputs, [...names.map((name) => `rm_taakveld_${name}_1`), ...TOTALS.slice(0, 1)])).toEqual([
    0, 33, 1, 0, 18, -1, 51,
  ]);
});

test('the years are headings of the table and of its subtotals, and the gemeente is on the page', async () => {
  const names = [...inYears('rm_begroting_jaar'), ...inYears('rm_begroting_kop_jaar')];
  expect(await named(DEFAULT, names)).toEqual([2027, 2028, 2029, 2030, 2027, 2028, 2029, 2030]);
  const inputs = withParameters({ municipality: 'Voorbeeldstad' });
  expect(await named(inputs, ['rm_begroting_gemeente', 'rm_begroting_status'])).toEqual([
    'Voorbeeldstad',
    'rekenmodel in orde',
  ]);
});

test('overhead is off by default, and when on it is not in the totals', async () => {
  const names = ['rm_begroting_overheadkosten_1', 'rm_begroting_totaal_1'];
  expect(await named(DEFAULT, names)).toEqual(['', 49410]);
  // Half of the wages of 29.660.
  expect(await named(withParameters({ overheadRate: 0.5 }), names)).toEqual([14830, 49410]);
});

test('cost lines that are added later are in the line of their kostensoort', async () => {
  const [line] = DEFAULT.lines.slice(-1);
  if (!line) throw new Error('The report has no lines');
  const added = { ...line, name: 'Vertaalkosten', quantity: 4, unit: 'stuk', amountPerUnit: 85.5 };
  expect(await named({ ...DEFAULT, lines: [...DEFAULT.lines, added] }, TOTALS)).toEqual([49752, 49752, 49752, 49752]);
});
