/** @jest-environment ./test/support/officeEnvironment.mjs */
// The sheet Werklast: its cells on the stand-in, compared with the independent calculation and with figures calculated by hand.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { compute } from '../../src/model/results/compute';
import type { ModelInputs, NumberInput, Parameters } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { withDefaultWorkload } from '../../src/model/sheets/workload/workloadDefaults';
import { computeWorkload, type WorkloadResults } from '../../src/oracle/computeWorkload';
import { editsOf } from '../../src/workbook/edits/changeEdits';
import { readModel, readRequest, type ModelReading } from '../../src/workbook/reading/reading';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { MODEL } from '../support/random/models';
import { forAllInExcel } from '../support/random/properties';
import { withWorkload } from '../support/random/workloads';
import { runsOf } from '../support/share';
import { expectAgreement, liveSheet } from '../support/sheetInExcel';

/** Fewer do not bring every word. */
const FEWEST_CASES = 24;
const RANDOM_CASES = Math.max(FEWEST_CASES, runsOf(80));
jest.setTimeout(60_000);

const DEFAULT = withDefaultWorkload(REPORT_INPUTS);

const withParameters = (changes: Partial<Parameters>, inputs: ModelInputs = DEFAULT): ModelInputs => ({
  ...inputs,
  parameters: { ...inputs.parameters, ...changes },
});

/** 250 questions of 12 minutes take the 15 hours exactly. */
const EVEN: ModelInputs = withParameters({
  keyScenario: 'Maximum',
  minutesAlone: 12,
  minutesForwarded: 12,
  utilisation: 1,
  growth1: 0.1,
});

const resultsFor = (inputs: ModelInputs): WorkloadResults => computeWorkload(inputs, compute(inputs));

test(`the cells and the independent calculation agree over ${RANDOM_CASES} random models`, async () => {
  const outcomes = new Set<string>();
  const firsts = new Set<string>();
  const check = async (inputs: ModelInputs): Promise<void> => {
    await expectAgreement(inputs, 'workload', 50);
    const { periods, firstShortage } = resultsFor(inputs);
    for (const { outcome } of periods) outcomes.add(outcome);
    firsts.add(firstShortage);
  };
  await forAllInExcel(withWorkload(MODEL), RANDOM_CASES, check, { examples: [DEFAULT, EVEN] });
  // Every word has occurred.
  expect([...outcomes].sort()).toEqual(['n.b.', 'n.v.t.', 'ruimte', 'sluitend', 'tekort']);
  expect(firsts.size).toBeGreaterThan(4);
}, 300_000);

/** The report with this many questions a month, and all hours for questions. */
const atFull = (questionsPerMonth: number, changes: Partial<Parameters> = {}): ModelInputs =>
  withParameters(
    { utilisation: 1, ...changes },
    { ...DEFAULT, scenarios: DEFAULT.scenarios.map((scenario) => ({ ...scenario, questionsPerMonth })) },
  );

/** The results of the cells, which are those of the independent calculation as well. */
async function resultsOf(inputs: ModelInputs): Promise<WorkloadResults & { readonly reading: ModelReading }> {
  const { reading } = await expectAgreement(inputs, 'workload', 50);
  return { ...resultsFor(inputs), reading };
}

test.each([
  // 15 hours x 40 weeks x 60 minutes = 36.000 minutes, over 2.700, 2.400 and 3.000 questions.
  [225, 13.33],
  [200, 15],
  [250, 12],
])(
  '%s questions a month: the hours of the report allow %s minutes each, and these minutes give 15 hours back',
  async (questions, minutes) => {
    const { minutesNow, reading } = await resultsOf(atFull(questions));
    expect(Number(minutesNow).toFixed(2)).toBe(minutes.toFixed(2));
    expect(reading.sheets.workload).toMatchObject({
      minutesNow: expect.closeTo(minutes, 2) as number,
      hoursNow: 15,
      hours: 'n.b.',
    });
    const back = atFull(questions, {
      minutesAlone: 36_000 / (questions * 12),
      minutesForwarded: 36_000 / (questions * 12),
    });
    expect(resultsFor(back)).toMatchObject({
      hours: expect.closeTo(15, 9) as number,
      periods: expect.arrayContaining([expect.objectContaining({ outcome: 'sluitend' })]) as unknown,
    });
  },
);

test('a case by hand: hours, shortage, second line and growth', async () => {
  // 58% x 10 + 42% x 20 = 14,2 minutes; 2.700 x 14,2 / 60 = 639 hours a year; at 80% and 40 weeks 19,96875 a week.
  const inputs = withParameters({
    minutesAlone: 10,
    minutesForwarded: 20,
    utilisation: 0.8,
    // 2.700 x 42% x 30 / 60 = 567 hours a year, 14,175 a week: 0,39 fte x 48.263 = 18.823 (18.822,57).
    secondLineMinutes: 30,
    secondLineScale: 9,
    growth1: -0.5,
    growth2: 0.2,
    growth3: 1,
    growth4: null,
  });
  const { reading, ...results } = await resultsOf(inputs);
  expect(results).toMatchObject({ hoursNow: 15, questionsPerYear: 2700, secondLineFte: 0.39, firstShortage: 'Nu' });
  expect(reading.sheets.workload).toMatchObject({
    hours: expect.closeTo(19.96875, 9) as number,
    shortage: expect.closeTo(4.96875, 9) as number,
    outcome: 'tekort',
    firstShortage: 'Nu',
    secondLineHours: expect.closeTo(14.175, 9) as number,
    check: 'in orde',
  });
  // 112,5, 135 and 270 questions.
  expect(reading.sheets.workload?.periods.map(({ questions, outcome }) => [questions, outcome])).toEqual([
    [225, 'tekort'],
    [112.5, 'ruimte'],
    [135, 'ruimte'],
    [270, 'tekort'],
    [270, 'tekort'],
  ]);
  expect(compute(inputs)).toEqual(compute(REPORT_INPUTS));
});

test('the first year of shortage is the first one, and none is said as well', () => {
  const growing = atFull(225, { minutesAlone: 12, minutesForwarded: 12, growth1: 0.1, growth2: 0.1 });
  expect(resultsFor(growing)).toMatchObject({ firstShortage: 'Jaar 2' });
  expect(resultsFor(atFull(225, { minutesAlone: 12, minutesForwarded: 12 }))).toMatchObject({
    firstShortage: 'geen',
  });
});

test('without questions it does not apply, and without a usable benutting nothing is known', async () => {
  const minutes = { minutesAlone: 10, minutesForwarded: 10 };
  const none = await resultsOf(atFull(0, minutes));
  expect(none).toMatchObject({
    hours: 'n.v.t.',
    minutesNow: 'n.v.t.',
    secondLineHours: 'n.v.t.',
    firstShortage: 'geen',
  });
  for (const utilisation of [0, null, 1.5, 'alles']) {
    const inputs = atFull(225, { ...minutes, utilisation });
    expect(resultsFor(inputs)).toMatchObject({ hours: 'n.b.', minutesNow: 'n.b.' });
  }
});

const FILLED = { minutesAlone: 10, minutesForwarded: 20, utilisation: 0.8, secondLineMinutes: 5, secondLineScale: 9 };

test('a new sheet has nothing wrong, but says that it is not filled in; a filled one says nothing', async () => {
  const { reading } = await liveSheet(DEFAULT, 'workload');
  expect(reading.sheets.workload).toMatchObject({ hours: 'n.b.', check: 'in orde', secondLineCost: 'n.b.' });
  expect(reading.points).toMatchObject([{ sheet: 'workload', isWrong: false, parameter: 'minutesAlone' }]);
  expect((await liveSheet(withParameters(FILLED), 'workload')).reading.points).toEqual([]);
});

/** Each in place of what is filled in. */
const BAD: readonly (readonly [string, keyof Parameters, NumberInput])[] = [
  ['a line that is not there', 'workLine', 'Bestaat niet'],
  ['a line without hours', 'workLine', 'Licentiekosten tool'],
  ['no line', 'workLine', null],
  ['no such scenario', 'keyScenario', 'Bestaat niet'],
  ['text for minutes', 'minutesAlone', 'tien'],
  ['minutes below zero', 'minutesForwarded', -1],
  ['101% forwarded', 'shareForwarded', 1.01],
  ['a share below zero', 'shareForwarded', -0.1],
  ['benutting 0%', 'utilisation', 0],
  ['benutting 101%', 'utilisation', 1.01],
  ['second-line minutes below zero', 'secondLineMinutes', -5],
  ['a scale that does not exist', 'secondLineScale', '19'],
  ['growth of less than everything', 'growth3', -1.5],
  ['growth in words', 'growth4', 'meer'],
];

test('what cannot be is one point on the sheet and before sending, and nothing is calculated with it', async () => {
  openExcel();
  const port = createWorkbookPort();
  const request = readRequest(['workload']);
  const inputs = withParameters(FILLED);
  await port.writePlan(planWorkbook(inputs), await port.takeInventory(), request);
  const write = async (parameter: keyof Parameters, after: NumberInput): Promise<ModelReading> => {
    const change = { kind: 'parameter', parameter, before: null, after } as const;
    return readModel(await port.change(editsOf([change], inputs, 'byName', []), request), ADDED_SHEETS);
  };
  for (const [name, parameter, value] of BAD) {
    const { points, sheets } = await write(parameter, value);
    expect({ name, points: points.map(({ text, isWrong }) => [text, isWrong]) }).toEqual({
      name,
      points: [['Het blad Werklast: 1 punt, zie de controles op dit blad', true]],
    });
    const { hours, secondLineHours, secondLineCost, periods } = sheets.workload ?? {};
    const last = periods?.at(-1)?.hours;
    const { hoursNow } = sheets.workload ?? {};
    expect({ name, figures: [hours, hoursNow, secondLineHours, secondLineCost, last] }).toEqual({
      name,
      figures: expect.arrayContaining(['n.b.']) as unknown,
    });
    await write(parameter, inputs.parameters[parameter] ?? null);
  }
});
