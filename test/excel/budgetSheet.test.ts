/** @jest-environment ./test/support/officeEnvironment.mjs */
// The sheet Begroting: its cells on the stand-in beside the independent calculation, and beside figures worked out by hand.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { withDefaultBudget } from '../../src/model/budgetInputs';
import { compute } from '../../src/model/compute';
import type { ModelInputs } from '../../src/model/modelInputs';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { readModel, readRequest } from '../../src/workbook/reading';
import { storedResults } from '../../src/workbook/storedResults';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { withRandomBudget } from '../support/budgets';
import { openExcel } from '../support/officeRuntime';
import { planValues } from '../support/planValues';
import { randomInputs, seededRandom } from '../support/random';

const SEED = 20270101;
const RANDOM_CASES = 60;

const DEFAULT = withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken');

/** Values of the formula cells of the sheet as the stand-in calculates them, by address; and what is read back. */
async function live(inputs: ModelInputs): Promise<{ cells: ReadonlyMap<string, unknown>; inputs: ModelInputs }> {
  const excel = openExcel();
  const port = createWorkbookPort();
  const plan = planWorkbook(inputs);
  const raw = await port.writePlan(plan, await port.takeInventory(), readRequest(['budget']));
  return { cells: planValues(excel, plan, 'budget'), inputs: readModel(raw).inputs };
}

const expected = (inputs: ModelInputs): ReadonlyMap<string, unknown> =>
  storedResults(planWorkbook(inputs), inputs, compute(inputs)).get('budget') ?? new Map();

test(`the cells and the independent calculation agree over ${RANDOM_CASES} random begrotingen (seed ${SEED})`, async () => {
  const random = seededRandom(SEED);
  for (let index = 0; index < RANDOM_CASES; index += 1) {
    const inputs = withRandomBudget(randomInputs(random), random);
    const { cells, inputs: read } = await live(inputs);
    expect(read).toEqual(inputs);
    const wanted = expected(inputs);
    expect(wanted.size).toBeGreaterThan(80);
    const differing = [...wanted].flatMap(([address, value]) => {
      const found = cells.get(address);
      const isSame =
        typeof value === 'number' && typeof found === 'number' ? Math.abs(value - found) < 1e-6 : value === found;
      return isSame ? [] : [{ index, address, value, found }];
    });
    expect(differing).toEqual([]);
  }
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

test('by default every year is the total of the report', async () => {
  expect(await named(DEFAULT, [...TOTALS, 'rm_begroting_controle', 'rm_begroting_legenda'])).toEqual([
    49410,
    49410,
    49410,
    49410,
    'in orde',
    'Bedragen in euro, lasten positief, constante prijzen',
  ]);
});
