// Salary tables as they are published: each read as a controller expects, and the total that the whole table of 2020 gives.

import { compute } from '../../../src/model/results/compute';
import { withOwnTable } from '../../../src/model/salary/ownSalaryTable';
import { REPORT_INPUTS } from '../../../src/model/report/reportDefaults';
import { SCALES } from '../../../src/model/salary/salaryTables';
import type { PasteAnswers, PastedTable } from '../../../src/session/pastedTable/pastedTable';
import { readPaste } from '../../../src/session/pastedTable/readPaste';
import { publishedTable } from '../../support/salaryLayouts';

const read = (name: string, answers?: PasteAnswers): PastedTable => readPaste(publishedTable(name), answers);

const stepsOf = ({ scales }: PastedTable, wanted: string): readonly unknown[] =>
  scales.find(({ scale }) => scale === wanted)?.steps ?? [];

const WHOLE = read('scales-as-rows-2020-07-01');

test('without headings, twelve amounts a scale are steps 0 to 11', () => {
  expect(WHOLE).toMatchObject({ questions: [], refusals: [], leftOut: [], remarks: [] });
  expect(WHOLE.scales.map(({ scale }) => scale)).toEqual(SCALES);
  expect(stepsOf(WHOLE, '7')).toEqual([2149, 2239, 2330, 2420, 2511, 2601, 2692, 2782, 2873, 2964, 3055, 3145]);
  expect(stepsOf(WHOLE, '11')[5]).toBe(4255);
});

test.each(['published-2020-07-01-both-blocks', 'published-2020-07-01-whole-as-20-columns'])(
  'steps as rows, %s: the same',
  (name) => {
    expect(read(name)).toEqual(WHOLE);
  },
);

test('two rows of headings above ten scales: those ten', () => {
  expect(read('published-2020-07-01-first-block')).toEqual({ ...WHOLE, scales: WHOLE.scales.slice(0, 10) });
});

test('steps 1 to 11 above eleven amounts: each at its own step, and step 0 is empty', () => {
  const withoutFirst = WHOLE.scales.map(({ scale, steps }) => ({ scale, steps: [null, ...steps.slice(1)] }));
  expect(read('heading-1-to-11')).toEqual({ ...WHOLE, scales: withoutFirst });
});

test('a mistake of the source is placed as it is published, and remarked on', () => {
  const table = read('published-2020-01-01-steps-as-rows');
  expect(table).toMatchObject({ questions: [], refusals: [], leftOut: [] });
  expect(table.scales).toHaveLength(10);
  expect(stepsOf(table, '9').slice(0, 3)).toEqual([3520, 2817, 2932]);
  expect(table.remarks).toEqual([
    { kind: 'falls', scale: '9', step: 1, amount: 2817, before: { step: 0, amount: 3520 } },
  ]);
});

test('thirteen columns without headings ask where they begin; a blank stays blank, and an unknown scale is named', () => {
  const name = 'other-sector-starts-at-step-1';
  expect(read(name)).toMatchObject({ scales: [], questions: [{ kind: 'firstStep', columns: 13, options: [0, 1] }] });
  const table = read(name, { firstStep: 1 });
  expect(stepsOf(table, '5')).toEqual([null, 2010, 2040, 2071, 2137, 2203, 2237, 2290, 2339, 2390, 2448, null]);
  expect(table.leftOut).toEqual([{ kind: 'unknownScale', scale: '35', amounts: 12, lines: [1] }]);
  // The same scale under a name that the model has.
  const known = readPaste(publishedTable(name).replace('35', '10A'), { firstStep: 0 });
  expect(stepsOf(known, '10A').slice(0, 3)).toEqual([null, 2448, 2578]);
  expect(known.leftOut).toEqual([{ kind: 'unknownStep', step: 12, amounts: 1, lines: [1] }]);
});

test('two dates for one scale are refused', () => {
  expect(read('scale-a-two-dates')).toMatchObject({
    scales: [],
    refusals: [{ kind: 'twoDates', dates: ['Per 1-1-2020', 'Per 1-7-2020'] }],
  });
});

test('one amount a row: three amounts at their step', () => {
  const table = read('long-format');
  expect(table).toMatchObject({ questions: [], refusals: [], leftOut: [] });
  expect([stepsOf(table, '7')[5], stepsOf(table, '11')[5], stepsOf(table, '8')[5]]).toEqual([2601, 4255, 2957]);
  expect(table.scales.flatMap(({ steps }) => steps.filter((amount) => amount !== null))).toHaveLength(3);
});

test.each(['published-2020-07-01-both-blocks', 'scales-as-rows-2020-07-01'])(
  'the whole table of 1 July 2020 with 17,05%% and step 5, from %s: € 56.609 a year',
  (name) => {
    const own = {
      label: 'VNG 2020',
      priceLevel: 'per 1 juli 2020',
      priceYear: 2020,
      surcharge: 0.1705,
      status: '',
      scales: read(name).scales,
    };
    const inputs = withOwnTable(REPORT_INPUTS, own);
    const chosen = { ...inputs, parameters: { ...inputs.parameters, salaryTable: own.label, step: 5 } };
    // 0,42 x 36.533 + 0,36 x 59.766 and the other costs; read sideways it was 49.184 or 91.538.
    expect(compute(chosen).total).toBe(56609);
  },
);
