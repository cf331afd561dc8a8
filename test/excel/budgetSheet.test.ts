/** @jest-environment ./test/support/officeEnvironment.mjs */
// The sheet Begroting: its cells on the stand-in, compared with the independent calculation and with figures calculated
// by hand.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import { compute } from '../../src/model/results/compute';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { readModel, readRequest } from '../../src/workbook/reading/reading';
import { expectedCells } from '../../src/oracle/expectedCells';
import { planSupplement, planWorkbook } from '../../src/workbook/workbookPlan';
import { differencesOf } from '../support/agreement';
import { openExcel } from '../support/officeRuntime';
import { planValues } from '../support/planValues';
import { budgeted } from '../support/random/budgets';
import { MODEL } from '../support/random/models';
import { forAllInExcel } from '../support/random/properties';
import { runsOf } from '../support/share';

const RANDOM_CASES = runsOf(60);

const DEFAULT = withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken');

/** Values of the sheet's formula cells as calculated by the stand-in, by address, and the reading. */
async function live(inputs: ModelInputs): Promise<{ cells: ReadonlyMap<string, unknown>; inputs: ModelInputs }> {
  const excel = openExcel();
  const port = createWorkbookPort();
  const plan = planWorkbook(inputs);
  const raw = await port.writePlan(plan, await port.takeInventory(), readRequest(['budget']));
  return { cells: planValues(excel, plan, 'budget'), inputs: readModel(raw).inputs };
}

const expected = (inputs: ModelInputs): ReadonlyMap<string, unknown> =>
  expectedCells(planWorkbook(inputs), inputs, compute(inputs)).get('budget') ?? new Map();

test(`the cells and the independent calculation agree over ${RANDOM_CASES} random begrotingen`, async () => {
  await forAllInExcel(budgeted(MODEL), RANDOM_CASES, async (inputs) => {
    const { cells, inputs: read } = await live(inputs);
    expect(read).toEqual(inputs);
    const wanted = expected(inputs);
    expect(wanted.size).toBeGreaterThan(80);
    expect(differencesOf(wanted, (address) => cells.get(address))).toEqual([]);
  });
}, 120_000);

/** Values of named cells. */
async function named(inputs: ModelInputs, names: readonly string[]): Promise<readonly unknown[]> {
  const { cells } = await live(inputs);
  const plan = planWorkbook(inputs);
  return names.map((name) => cells.get(plan.names.find((candidate) => candidate.name === name)?.address ?? ''));
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

test('a one-off cost is only in its own year', async () => {
  const rows = DEFAULT.budgetRows.map((row) =>
    row.costLine === 'Externe opleiding' ? { ...row, oneOffYear: 2027 } : row,
  );
  const inputs = { ...DEFAULT, budgetRows: rows };
  expect(await named(inputs, [...TOTALS, 'rm_begroting_controle'])).toEqual([49410, 47910, 47910, 47910, 'in orde']);
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

test('inserting the sheet takes at most two messages and leaves the others alone; deleting and inserting it again breaks nothing', async () => {
  const excel = openExcel();
  const port = createWorkbookPort();
  await port.writePlan(planWorkbook(REPORT_INPUTS), await port.takeInventory(), readRequest([]));
  const insert = async (): Promise<void> => {
    const before = excel.contents();
    excel.messages.length = 0;
    await port.writePlan(planSupplement(DEFAULT, 'budget'), await port.takeInventory(), readRequest(['budget']));
    expect(excel.messages.length).toBeLessThanOrEqual(2);
    expect(excel.contents().sheets.filter(({ name }) => name !== 'Begroting')).toEqual(before.sheets);
  };
  await insert();
  excel.user.deleteSheet('Begroting');
  expect(readModel(await port.read(readRequest([]))).results.points).toBe(0);
  await insert();
});
