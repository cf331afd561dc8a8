// Why a total differs from that of another model: by kostensoort, as against the report, and by the inputs that differ, as
// between variants and profiles. Each adds up to the whole.

import { waterfall, type Waterfall } from '../../src/model/results/causes';
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

const withLine = (name: string, change: Partial<CostLine>): ModelInputs => ({
  ...REPORT_INPUTS,
  lines: REPORT_INPUTS.lines.map((line) => (line.name === name ? { ...line, ...change } : line)),
});
const withMore = (line: CostLine): ModelInputs => ({ ...REPORT_INPUTS, lines: [...REPORT_INPUTS.lines, line] });
const withParameters = (change: Partial<ModelInputs['parameters']>): ModelInputs => ({
  ...REPORT_INPUTS,
  parameters: { ...REPORT_INPUTS.parameters, ...change },
});

/** The causes that make a difference. */
const differencesIn = ({ causes }: Pick<Waterfall<string>, 'causes'>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    causes.filter(({ difference }) => difference !== 0).map(({ cause, difference }) => [cause, difference]),
  );

// Calculated by hand: 20 hours are 0,56 fte of 29.250 = 16.380, against 12.285; 0,42 fte of 32.607 (schaal 8) = 13.694.
test.each<[string, ModelInputs, byCostType: object, byInput: object]>([
  ['nothing', REPORT_INPUTS, {}, {}],
  ['15 to 20 hours', withLine('Personele inzet', { hoursPerWeek: 20 }), { staff: 4095 }, { hours: 4095 }],
  ['an own post', withMore(CHATBOT), { licences: 4800 }, { added: 4800 }],
  ['an own post of an own kostensoort', withMore({ ...CHATBOT, costType: 'Acties' }), { other: 4800 }, { added: 4800 }],
  [
    'a cheaper licence',
    withLine('Licentiekosten tool', { amountPerUnit: 750 }),
    { licences: -6000 },
    { licences: -6000 },
  ],
  ['a post left out', withLine('Externe opleiding', { counted: NOT_COUNTED }), { training: -1500 }, { leftOut: -1500 }],
  [
    'a post that is gone',
    { ...REPORT_INPUTS, lines: REPORT_INPUTS.lines.slice(1) },
    { staff: -12_285 },
    { leftOut: -12_285 },
  ],
  [
    'an amount of something else',
    withLine('Externe opleiding', { quantity: 4 }),
    { training: 1500 },
    { otherLines: 1500 },
  ],
  [
    'hours that become an amount',
    withLine('Aansturing', { hoursPerWeek: null, scale: '', quantity: 1, amountPerUnit: 3000 }),
    { staff: 104 },
    { otherLines: 104 },
  ],
  // 0,38, 0,05 and 0,23 fte in place of 0,42, 0,06 and 0,25: 1.170, 483 and 966 less; the two small posts stay 0,02 and 0,03.
  ['a working week of 40 hours', withParameters({ workWeek: 40 }), { staff: -2619 }, { hours: -2619 }],
])('%s', (_, now, byCostType, byInput) => {
  expect(differencesIn(waterfall(REPORT_INPUTS, now))).toEqual(byCostType);
  expect(differencesIn(waterfallByInput(REPORT_INPUTS, now))).toEqual(byInput);
});

test('on-costs of 23% and another salary table are the price level, or each a cause of its own', () => {
  const { salaryTable } = REPORT_INPUTS.parameters;
  const raised = withParameters({ employerCosts: 0.23 });
  const newer = withParameters({ salaryTable: 'Cao januari 2027' });
  expect(salaryTable).not.toBe(newer.parameters.salaryTable);
  const causes = [waterfall, waterfallByInput].map((by) =>
    [raised, newer].map((now) => Object.keys(differencesIn(by(REPORT_INPUTS, now)))),
  );
  expect(causes).toEqual([
    [['priceLevel'], ['priceLevel']],
    [['employerCosts'], ['salaryTable']],
  ]);
});

test.each([
  ['by kostensoort', waterfall, ['staff', 'licences', 'other']],
  ['by input', waterfallByInput, ['hours', 'licences', 'leftOut']],
])('another profile is no difference in price, %s', (_, by, causes) => {
  const found = by(REPORT_INPUTS, profile('klein').inputs);
  expect([found.from, found.to]).toEqual([REPORT_TOTAL, compute(profile('klein').inputs).total]);
  expect(Object.keys(differencesIn(found))).toEqual(causes);
});

test('a scale without an amount now is no difference in price, but in what its posts cost', () => {
  const isOurs = ({ table, scale }: ModelInputs['salaryScales'][number]): boolean =>
    table === REPORT_INPUTS.parameters.salaryTable && scale === '7';
  const now = { ...REPORT_INPUTS, salaryScales: REPORT_INPUTS.salaryScales.filter((scale) => !isOurs(scale)) };
  expect(differencesIn(waterfall(REPORT_INPUTS, now))).toEqual({ staff: -12_285 });
});

test.each([
  ['by kostensoort', waterfall, 'priceLevel'],
  ['by input', waterfallByInput, 'salaryTable'],
])('the causes of any two models add up to the difference, %s; what was kept of a variant counts', (_, by, first) => {
  forAll(MODEL, 300, (now) => {
    const { from, to, causes } = by(profile('COM').inputs, now);
    expect(to).toBe(compute(now).total);
    expect(causes.reduce((total, { difference }) => total + difference, from)).toBeCloseTo(to, 6);
  });
  // The salary table of a variant may have changed since it was kept.
  const kept = by(REPORT_INPUTS, REPORT_INPUTS, 50_000);
  expect([kept.from, kept.to]).toEqual([50_000, REPORT_TOTAL]);
  expect(kept.causes[0]).toEqual({ cause: first, difference: REPORT_TOTAL - 50_000 });
});
