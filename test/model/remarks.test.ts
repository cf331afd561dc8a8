// Remarks by hand: which combinations of price level, on-costs and index deserve one, and which do not.

import { compute } from '../../src/model/results/compute';
import type { ModelInputs, Parameters } from '../../src/model/inputs/modelInputs';
import { withOwnTable } from '../../src/model/salary/ownSalaryTable';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import { BUDGET_REMARK_NAMES } from '../../src/model/sheets/budget/budgetRemarks';
import { computeBudget } from '../../src/oracle/computeBudget';
import { budgeted } from '../support/random/budgets';
import { MODEL } from '../support/random/models';
import { samplesOf } from '../support/random/properties';

const BUDGET = withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken');
const LATEST = { salaryTable: 'Cao januari 2027', employerCosts: 0.25 };

const having = (changes: Partial<Parameters>, from: ModelInputs = REPORT_INPUTS): ModelInputs => ({
  ...from,
  parameters: { ...from.parameters, ...changes },
});

/** The input that each remark leads to, by its name without what all names begin with. */
const found = (inputs: ModelInputs): object =>
  Object.fromEntries(compute(inputs).remarks.map(({ name, parameter }) => [name.replace('rm_', ''), parameter]));

test('the report without a begroting is what it says it is', () => {
  expect(compute(REPORT_INPUTS)).toMatchObject({ priceYear: 2012, remarks: [], points: 0 });
});

test('a begroting of 2027 on wages of 2012, without on-costs and without index, gets all three, and no point', () => {
  expect(found(BUDGET)).toEqual({
    begroting_opmerking_prijspeil: 'salaryTable',
    begroting_opmerking_werkgeverslasten: 'employerCosts',
    begroting_opmerking_index: 'wageIndex1',
  });
  expect(compute(BUDGET).points).toBe(0);
});

test.each<[string, Partial<Parameters>, readonly string[]]>([
  ['wages of its own first year, with on-costs', LATEST, []],
  ['the same a year later', { ...LATEST, budgetYear: 2028 }, ['prijspeil', 'index']],
  ['an index in one year alone', { ...LATEST, budgetYear: 2028, priceIndex4: 0.02 }, ['prijspeil']],
  ['a year before the price level', { ...LATEST, budgetYear: 2026 }, []],
  ['on-costs in the report’s own table', { employerCosts: 0.25 }, ['prijspeil', 'index']],
  ['a year that is no number', { ...LATEST, budgetYear: 'x' }, []],
])('a begroting with %s', (_, changes, remarks) => {
  const names = compute(having(changes, BUDGET)).remarks.map(({ name }) => name);
  expect(names).toEqual(remarks.map((remark) => `rm_begroting_opmerking_${remark}`));
});

test.each<[Partial<Parameters>, object]>([
  [{ salaryTable: 'Cao januari 2027' }, { opmerking_werkgeverslasten: 'employerCosts' }],
  [{ salaryTable: 'cao januari 2027', employerCosts: null }, { opmerking_werkgeverslasten: 'employerCosts' }],
  [LATEST, {}],
  [{ salaryTable: 'rapport 2012' }, {}],
  [{ salaryTable: 'Onbekend', employerCosts: 0.2 }, { opmerking_prijspeil: 'salaryTable' }],
])('without a begroting, %j', (changes, remarks) => expect(found(having(changes))).toEqual(remarks));

const OWN = {
  label: 'Gepubliceerd',
  priceLevel: 'per 1 januari 2026',
  priceYear: 2026,
  surcharge: 0.1705,
  status: 'VNG',
  scales: [{ scale: '7', steps: [3000] }],
};

test.each<[string, Partial<Parameters>, number, object]>([
  ['whole', {}, 2026, {}],
  ['without its year', { ownPriceYear1: null }, 0, { opmerking_prijspeil: 'salaryTable' }],
  ['with a text for its year', { ownPriceYear1: 'later' }, 0, { opmerking_prijspeil: 'salaryTable' }],
  ['without its price level in words', { ownPriceLevel1: '' }, 2026, { opmerking_prijspeil: 'salaryTable' }],
  ['named twice', { ownTable2: 'gepubliceerd', ownPriceYear2: 2026 }, 0, { opmerking_prijspeil: 'salaryTable' }],
])('a table of one’s own %s', (_, changes, priceYear, remarks) => {
  const inputs = having({ salaryTable: OWN.label, employerCosts: 0.2, ...changes }, withOwnTable(REPORT_INPUTS, OWN));
  expect(compute(inputs).priceYear).toBe(priceYear);
  expect(found(inputs)).toEqual(remarks);
});

const NO_INDEX: Partial<Parameters> = Object.fromEntries(
  [1, 2, 3, 4].flatMap((year) => [
    [`wageIndex${year}`, year % 2 === 0 ? null : 0],
    [`priceIndex${year}`, 0],
  ]),
);

/** Enough for every combination of years, tables and indices. */
const SAMPLES = 300;

test('what the pane says of a begroting is what the independent calculation of its sheet says', () => {
  const known = new Set(Object.values<string>(BUDGET_REMARK_NAMES));
  const seen = new Set<string>();
  for (const [index, sample] of samplesOf(budgeted(MODEL), SAMPLES).entries()) {
    // Eight random indices are never all zero.
    const inputs = index % 2 === 0 ? sample : having(NO_INDEX, sample);
    const results = compute(inputs);
    const said = results.remarks.map(({ name }) => name).filter((name) => known.has(name));
    expect(said).toEqual(computeBudget(inputs, results).remarks.map((id) => BUDGET_REMARK_NAMES[id]));
    said.forEach((name) => seen.add(name));
  }
  expect(seen).toEqual(known);
});
