// Why a total differs from that of a variant or a profile: by the inputs that differ, and together the whole.

import { waterfallByInput } from '../../src/model/results/inputCauses';
import { compute } from '../../src/model/results/compute';
import { NOT_COUNTED, type CostLine, type ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { profile } from '../../src/model/report/profiles';
import { MODEL } from '../support/random/models';
import { forAll } from '../support/random/properties';

const REPORT_TOTAL = 49_410;
const CHATBOT: CostLine = {
  name: 'AI-chatbot',
  counted: 'ja',
  hoursPerWeek: null,
  scale: '',
  quantity: 12,
  unit: 'maand',
  amountPerUnit: 400,
  costType: 'Licenties',
  explanation: '',
};

const withLine = (name: string, change: Partial<CostLine>, inputs = REPORT_INPUTS): ModelInputs => ({
  ...inputs,
  lines: inputs.lines.map((line) => (line.name === name ? { ...line, ...change } : line)),
});
const withParameters = (change: Partial<ModelInputs['parameters']>): ModelInputs => ({
  ...REPORT_INPUTS,
  parameters: { ...REPORT_INPUTS.parameters, ...change },
});
/** The causes that make a difference. */
const causesOf = (now: ModelInputs): object =>
  Object.fromEntries(
    waterfallByInput(REPORT_INPUTS, now)
      .causes.filter(({ difference }) => difference !== 0)
      .map(({ cause, difference }) => [cause, difference]),
  );

// Calculated by hand: 20 hours are 0,56 fte of 29.250 = 16.380, against 12.285; 0,42 fte of 32.607 (schaal 8) = 13.694.
test.each<[string, ModelInputs, object]>([
  ['nothing', REPORT_INPUTS, {}],
  ['15 to 20 hours', withLine('Personele inzet', { hoursPerWeek: 20 }), { hours: 4095 }],
  ['an own post', { ...REPORT_INPUTS, lines: [...REPORT_INPUTS.lines, CHATBOT] }, { added: 4800 }],
  ['a cheaper licence', withLine('Licentiekosten tool', { amountPerUnit: 750 }), { licences: -6000 }],
  ['a post left out', withLine('Externe opleiding', { counted: NOT_COUNTED }), { leftOut: -1500 }],
  ['a post that is gone', { ...REPORT_INPUTS, lines: REPORT_INPUTS.lines.slice(1) }, { leftOut: -12_285 }],
  ['an amount of something else', withLine('Externe opleiding', { quantity: 4 }), { otherLines: 1500 }],
  [
    'hours that become an amount',
    withLine('Aansturing', { hoursPerWeek: null, scale: '', quantity: 1, amountPerUnit: 3000 }),
    { otherLines: 104 },
  ],
  // 0,38, 0,05 and 0,23 fte in place of 0,42, 0,06 and 0,25: 1.170, 483 and 966 less; the two small posts stay 0,02 and 0,03.
  ['a working week of 40 hours', withParameters({ workWeek: 40 }), { hours: -2619 }],
])('%s', (_, now, expected) => {
  expect(causesOf(now)).toEqual(expected);
});

test('on-costs are 23% of the salaries, and the table is of the price level', () => {
  const { salaryTable } = REPORT_INPUTS.parameters;
  const now = withParameters({ employerCosts: 0.23 });
  expect(Object.keys(causesOf(now))).toEqual(['employerCosts']);
  const newer = withParameters({ salaryTable: 'Cao januari 2027' });
  expect(salaryTable).not.toBe(newer.parameters.salaryTable);
  expect(Object.keys(causesOf(newer))).toEqual(['salaryTable']);
});

test('another profile is hours, scales and posts left out, not price', () => {
  const { causes, from, to } = waterfallByInput(REPORT_INPUTS, profile('klein').inputs);
  expect(from).toBe(REPORT_TOTAL);
  expect(to).toBe(compute(profile('klein').inputs).total);
  expect(causes.filter(({ difference }) => difference !== 0).map(({ cause }) => cause)).toEqual([
    'hours',
    'licences',
    'leftOut',
  ]);
});

test('the causes of any two models add up to the difference', () => {
  forAll(MODEL, 300, (now) => {
    const { from, to, causes } = waterfallByInput(profile('COM').inputs, now);
    expect(to).toBe(compute(now).total);
    expect(causes.reduce((total, { difference }) => total + difference, from)).toBeCloseTo(to, 6);
  });
});

test('what was kept of a variant counts, also where its salary table has changed since', () => {
  const { from, to, causes } = waterfallByInput(REPORT_INPUTS, REPORT_INPUTS, 50_000);
  expect([from, to]).toEqual([50_000, REPORT_TOTAL]);
  expect(causes[0]).toEqual({ cause: 'salaryTable', difference: REPORT_TOTAL - 50_000 });
});
