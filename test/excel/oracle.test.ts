/** @jest-environment ./test/support/officeEnvironment.mjs */
// The figures twice: from the cells, and from the independent calculation.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { compute } from '../../src/model/results/compute';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import type { ModelResults } from '../../src/model/results/modelResults';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { READ_REQUEST, readModel } from '../../src/workbook/reading/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { comparable } from '../support/agreement';
import { MODEL } from '../support/random/models';
import { forAllInExcel } from '../support/random/properties';
import { runsOf } from '../support/share';

/** Each run makes one workbook and changes it, so that many inputs fit in the time of a few workbooks. */
const RANDOM_CASES = runsOf(300);

async function throughCells(inputs: ModelInputs): Promise<ModelResults> {
  openExcel();
  const port = createWorkbookPort();
  const inventory = await port.takeInventory();
  return readModel(await port.writePlan(planWorkbook(inputs), inventory, READ_REQUEST)).results;
}

const withHours = (hoursPerWeek: number, scale: string): ModelInputs => ({
  ...REPORT_INPUTS,
  lines: REPORT_INPUTS.lines.slice(0, 1).map((line) => ({ ...line, hoursPerWeek, scale })),
});

/** Calculated figures elsewhere in the report: paragraph, hours per week, scale, euro per year. */
test.each([
  ['§3.5', 15, '7', 12285],
  ['§4.3 lowest', 1, '11', 1448],
  ['§4.3 highest', 9, '11', 12066],
  ['§4.5', 7.2, '11', 9653],
  ['§5.13: 24 hours a year', 24 / 40, '11', 965],
  ['§5.14: 40 hours a year', 40 / 40, '11', 1448],
])('%s: %d hours in scale %s cost %d', async (_, hours, scale, cost) => {
  const inputs = withHours(hours, scale);
  expect(compute(inputs).lines[0]?.cost).toBe(cost);
  expect((await throughCells(inputs)).lines[0]?.cost).toBe(cost);
});

/** Lines filled in for both kinds, or partly: missing values never silently count as zero. */
test.each([
  ['hours without scale, beside an amount', { hoursPerWeek: 5, scale: '' }, 'n.b.'],
  ['scale without hours, beside an amount', { hoursPerWeek: null, scale: '7' }, 'n.b.'],
  ['hours and scale, beside an amount', { hoursPerWeek: 5, scale: '7' }, 4095],
  ['an amount alone', { hoursPerWeek: null, scale: '' }, 200],
])('%s', async (_, hours, cost) => {
  const [line] = REPORT_INPUTS.lines;
  if (!line) throw new Error('The report has no lines');
  const inputs = { ...REPORT_INPUTS, lines: [{ ...line, quantity: 2, amountPerUnit: 100, ...hours }] };
  expect(compute(inputs).lines[0]?.cost).toBe(cost);
  expect((await throughCells(inputs)).lines[0]?.cost).toBe(cost);
});

/** With a bar, a table and scale can have the same key as another table and scale. */
test.each(['before', 'behind'])(
  'a scale with the same key as another, %s it, is a point of the checks',
  async (place) => {
    const inputs = withHours(36, '7');
    const [scale] = inputs.salaryScales;
    if (!scale) throw new Error('The report has no scales');
    const asked = { ...scale, table: 'A', scale: 'B|7', steps: scale.steps.map(() => 3000) };
    const other = { ...scale, table: 'A|B', scale: '7', steps: scale.steps.map(() => 4000) };
    const salaryScales = place === 'before' ? [other, asked] : [asked, other];
    for (const { table, scale: used } of [asked, other]) {
      const parameters = { ...inputs.parameters, salaryTable: table };
      const lines = inputs.lines.map((line) => ({ ...line, scale: used }));
      const collided: ModelInputs = { ...inputs, lines, salaryScales, parameters };
      const results = await throughCells(collided);
      expect(comparable(results)).toEqual(comparable(compute(collided)));
      expect(results.checks.find(({ id }) => id === 'scalesKnown')?.points).toBeGreaterThan(0);
    }
  },
);

test('the year salary is rounded to cents before it is truncated: 7.348 at 8% and 23% is 117.132,9984', async () => {
  const { parameters } = REPORT_INPUTS;
  const inputs = { ...withHours(36, '16'), parameters: { ...parameters, step: 11, employerCosts: 0.23 } };
  expect(compute(inputs).lines[0]?.salary).toBe(117133);
  expect((await throughCells(inputs)).lines[0]?.salary).toBe(117133);
});

test.each([0, null])(
  'a monthly amount of %s is not known, so that the line does not silently count as zero',
  async (amount) => {
    const inputs = withHours(36, '7');
    const salaryScales = inputs.salaryScales.map((scale) => ({ ...scale, steps: scale.steps.map(() => amount) }));
    expect(compute({ ...inputs, salaryScales }).lines[0]?.cost).toBe('n.b.');
    expect((await throughCells({ ...inputs, salaryScales })).lines[0]?.cost).toBe('n.b.');
  },
);

test.each(REPORT_INPUTS.scenarios.map(({ name }) => name))('the key figure is that of scenario %s', async (name) => {
  const inputs = { ...REPORT_INPUTS, parameters: { ...REPORT_INPUTS.parameters, keyScenario: name } };
  const { costPerQuestion, scenarios } = await throughCells(inputs);
  expect(costPerQuestion).toBe(scenarios.find((scenario) => scenario.name === name)?.costPerQuestion);
});

test('a duplicate key scenario, or one whose name finds another one, is a point of the checks', async () => {
  const [lowest, middle, highest] = REPORT_INPUTS.scenarios;
  if (!lowest || !middle || !highest) throw new Error('The report has three scenarios');
  const pointsOf = ({ checks }: ModelResults): number | undefined =>
    checks.find(({ id }) => id === 'parametersUsable')?.points;
  const twice = { ...REPORT_INPUTS, scenarios: [lowest, middle, { ...highest, name: middle.name }] };
  expect(pointsOf(await throughCells(twice))).toBe(1);
  expect(pointsOf(compute(twice))).toBe(1);
  const pattern = {
    ...REPORT_INPUTS,
    scenarios: [lowest, middle, { ...highest, name: 'M*' }],
    parameters: { ...REPORT_INPUTS.parameters, keyScenario: 'M*' },
  };
  expect(pointsOf(await throughCells(pattern))).toBe(1);
});

test(`the cells and the calculation agree on ${RANDOM_CASES} random models`, async () => {
  await forAllInExcel(MODEL, RANDOM_CASES, async (inputs) => {
    expect(comparable(await throughCells(inputs))).toEqual(comparable(compute(inputs)));
  });
}, 300_000);
