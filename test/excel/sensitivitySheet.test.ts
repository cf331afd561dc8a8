/** @jest-environment ./test/support/officeEnvironment.mjs */
// The sheet Gevoeligheid: its cells on the stand-in, compared with the independent calculation and with figures
// calculated by hand.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { compute } from '../../src/model/results/compute';
import { computeSensitivity } from '../../src/oracle/computeSensitivity';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { profile } from '../../src/model/report/profiles';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { withDefaultSensitivity } from '../../src/model/sheets/sensitivity/sensitivityDefaults';
import { withDefaultQuestions } from '../../src/model/sheets/questions/questionsDefaults';
import { QUESTIONS_FACTOR, type RangeRow } from '../../src/model/sheets/sensitivity/sensitivityInputs';
import { editsOf } from '../../src/workbook/edits/changeEdits';
import { readModel, readRequest } from '../../src/workbook/reading/reading';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import { topFactors } from '../../src/workbook/sheets/sensitivity/sensitivityReading';
import { planSupplement, planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { MODEL } from '../support/random/models';
import { forAllInExcel } from '../support/random/properties';
import { mostly } from '../support/random/parts';
import { withQuestions } from '../support/random/questions';
import { withSensitivity } from '../support/random/sensitivities';
import { newSession } from '../support/session';
import { runsOf } from '../support/share';
import { expectAgreement, liveSheet } from '../support/sheetInExcel';

/** Fewer do not bring all that a factor can say. */
const FEWEST_CASES = 30;
const RANDOM_CASES = Math.max(FEWEST_CASES, runsOf(60));
/** The stand-in's engine is slow in lookups by position. */
jest.setTimeout(60_000);

const DEFAULT = withDefaultSensitivity(REPORT_INPUTS);
const BY_DEFINITION = withDefaultQuestions(DEFAULT);
/** A line and the questions, each beyond its range. */
const OUTSIDE: ModelInputs = {
  ...BY_DEFINITION,
  ranges: [{ name: 'Aansturing', low: 5, high: 9, unit: 'uren per week', source: '' }],
  channels: BY_DEFINITION.channels.map((channel) => ({ ...channel, answered: 1, ownPosts: 1 })),
};
/** Percentage of the models that have the sheet Klantvragen. */
const WITH_QUESTIONS = 35;

test(`the cells and the independent calculation agree over ${RANDOM_CASES} random models`, async () => {
  const sources = new Set<string>();
  const statuses = new Set<string>();
  const check = async (inputs: ModelInputs): Promise<void> => {
    await expectAgreement(inputs, 'sensitivity', 400);
    const { factors, ranges } = computeSensitivity(inputs, compute(inputs));
    for (const { source } of factors) sources.add(source);
    for (const { status } of ranges) statuses.add(status);
  };
  // The report among them: its ranges are right, which those of random models seldom are.
  const models = mostly(MODEL, WITH_QUESTIONS, withQuestions(MODEL));
  await forAllInExcel(withSensitivity(models), RANDOM_CASES, check, { examples: [DEFAULT, BY_DEFINITION, OUTSIDE] });
  // Every word that the two columns know has occurred.
  expect([...sources].sort()).toEqual(
    [
      'n.b.',
      'bandbreedte',
      'bandbreedte, basis erbuiten',
      'definities op Klantvragen',
      'definities op Klantvragen, basis erbuiten',
      'telt niet mee',
      '± afwijking',
    ].sort(),
  );
  expect(statuses).toContain('in orde');
  expect(statuses.size).toBe(7);
}, 300_000);

/** Totals at low and at high, and the unrounded swing, calculated by hand; 2.700 questions per year. */
const BY_HAND: readonly (readonly [string, number, number, number])[] = [
  // 0,22 and 1,11 fte x 29.250 = 6.435 and 32.468 instead of 12.285.
  ['Personele inzet', 43560, 69593, 9.641852],
  // 0,07 and 0,58 fte x 48.263 = 3.378 and 27.993 instead of 12.066.
  ['Aanverwante taken', 40722, 65337, 9.116667],
  // 0,03 and 0,42 fte x 48.263 = 1.448 and 20.270 instead of 2.896.
  ['Aansturing', 47962, 66784, 6.971111],
  // From 0; upward 10%, because the report knows of more than its average of 15.000 but not how much: 16.500.
  ['Licentiekosten tool', 34410, 50910, 6.111111],
  // 49.410 over 2.400 and over 3.000 questions: 20,5875 and 16,47.
  ['Klantvragen per maand', 49410, 49410, 4.1175],
  ['Externe opleiding', 49110, 52910, 1.407407],
  // 20 and 100 hours per year are 0,5 and 2,5 per week: 0,01 and 0,07 fte, 483 and 3.378 instead of 1.448.
  ['Gebruikersondersteuning', 48445, 51340, 1.072222],
  // 24 and 60 hours per year are 0,6 and 1,5 per week: 0,02 and 0,04 fte, 965 and 1.931.
  ['Interne training', 49410, 50376, 0.357778],
  ['Facebook-advertenties', 49310, 49910, 0.222222],
  // 500 to 1.000 euro for one fte.
  ['Loopbaanbudget', 49410, 49910, 0.185185],
  // No range: 2.000 with 10% on either side.
  ['Stand-byvergoeding piket', 49210, 49610, 0.148148],
  ['Prijzengeld voor acties', 49360, 49410, 0.018519],
];

test('the report: every total and swing as calculated by hand, largest first', () => {
  const { factors } = computeSensitivity(DEFAULT, compute(DEFAULT));
  const ranked = factors.toSorted((one, other) => Number(one.rank) - Number(other.rank));
  expect(ranked.map(({ name, totalLow, totalHigh, swing }) => [name, totalLow, totalHigh, swing])).toEqual(BY_HAND);
  expect(factors.filter(({ source }) => source !== 'bandbreedte').map(({ name }) => name)).toEqual([
    'Stand-byvergoeding piket',
  ]);
});

test('the report in the cells: the ten largest, in words and in order, and no points of attention', async () => {
  const { reading } = await liveSheet(DEFAULT, 'sensitivity');
  expect(reading.sheets.sensitivity?.ranking.map(({ name }) => name)).toEqual(
    BY_HAND.slice(0, 10).map(([name]) => name),
  );
  expect(reading.sheets.sensitivity).toMatchObject({
    conclusion: 'Personele inzet weegt het zwaarst: hoe meer, hoe duurder een klantvraag.',
    check: 'in orde',
  });
  expect(reading.sheets.sensitivity && topFactors(reading.sheets.sensitivity)).toEqual([
    {
      name: 'Personele inzet',
      unit: 'uren per week',
      low: 8,
      base: 15,
      high: 40,
      costPriceLow: 16.1,
      costPriceHigh: 25.8,
    },
    {
      name: 'Aanverwante taken',
      unit: 'uren per week',
      low: 2.5,
      base: 9,
      high: 21,
      costPriceLow: 15.1,
      costPriceHigh: 24.2,
    },
    { name: 'Aansturing', unit: 'uren per week', low: 1, base: 2, high: 15, costPriceLow: 17.8, costPriceHigh: 24.7 },
  ]);
});

test('if fewer questions matter most, the sentence says so', async () => {
  const few = {
    ...DEFAULT,
    ranges: [{ name: 'Klantvragen per maand', low: 20, high: 250, unit: 'klantvragen per maand', source: '' }],
  };
  const { reading } = await liveSheet(few, 'sensitivity');
  expect(reading.sheets.sensitivity?.conclusion).toBe(
    'Klantvragen per maand weegt het zwaarst: hoe meer, hoe goedkoper een klantvraag.',
  );
});

test('the questions range over their definitions while Klantvragen is there, and says so', async () => {
  const { reading } = await liveSheet(BY_DEFINITION, 'sensitivity');
  // 49.410 over 12 x 102 and over 12 x 225; more than the hours of the staff.
  expect(reading.sheets.sensitivity).toMatchObject({
    conclusion: 'Klantvragen per maand weegt het zwaarst: hoe meer, hoe goedkoper een klantvraag.',
    check: 'in orde',
  });
  expect(reading.sheets.sensitivity?.ranking[0]).toMatchObject({
    low: 102,
    high: 225,
    costPriceLow: 40.4,
    costPriceHigh: 18.3,
  });
  const [questions] = computeSensitivity(BY_DEFINITION, compute(BY_DEFINITION)).factors;
  expect(questions).toMatchObject({ range: 'definities', source: 'definities op Klantvragen' });
});

test('a sheet Klantvragen that comes and goes changes the range with it', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  await session.addSheet({ id: 'sensitivity' });
  const lowOf = (): unknown =>
    session.getState().model?.sheets.sensitivity?.ranking.find(({ name }) => name === QUESTIONS_FACTOR)?.low;
  const lows = [lowOf()];
  for (let time = 0; time < 2; time += 1) {
    await session.addSheet({ id: 'questions' });
    lows.push(lowOf());
    excel.user.deleteSheet('Klantvragen');
    await session.refresh();
    lows.push(lowOf());
  }
  expect(lows).toEqual([200, 102, 200, 102, 200]);
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null, findings: [] });
});

test('a small gemeente does not start with the ranges of large ones', () => {
  const { ranges } = withDefaultSensitivity(profile('klein').inputs);
  expect(ranges.map(({ name }) => name)).not.toContain('Klantvragen per maand');
  expect(ranges.map(({ name }) => name)).not.toContain('Personele inzet');
  const own = { ...REPORT_INPUTS, scenarios: [], lines: REPORT_INPUTS.lines.slice(-1) };
  expect(withDefaultSensitivity(own).ranges).toEqual([{ name: '', low: null, high: null, unit: '', source: '' }]);
});

/** The row of one factor. */
function factorOf(inputs: ModelInputs, name: string): object | undefined {
  return computeSensitivity(inputs, compute(inputs)).factors.find((factor) => factor.name === name);
}

const withLine = (name: string, changes: object): ModelInputs => ({
  ...DEFAULT,
  lines: DEFAULT.lines.map((line) => (line.name === name ? { ...line, ...changes } : line)),
});

test('a line that is not counted or not known has no swing, and says which', () => {
  expect(factorOf(withLine('Aansturing', { counted: 'nee' }), 'Aansturing')).toMatchObject({
    source: 'telt niet mee',
    swing: '',
    rank: '',
  });
  expect(factorOf(withLine('Aansturing', { scale: '' }), 'Aansturing')).toMatchObject({ source: 'n.b.', swing: '' });
});

test('a range in another unit, or around another value, is reported and not silently used', async () => {
  const range: RangeRow = { name: 'Aansturing', low: 100, high: 200, unit: 'euro per jaar', source: '' };
  const wrongUnit = { ...DEFAULT, ranges: [range] };
  expect(factorOf(wrongUnit, 'Aansturing')).toMatchObject({ source: '± afwijking', low: 1.8 });
  expect((await liveSheet(wrongUnit, 'sensitivity')).reading.sheets.sensitivity?.check).toBe(
    '1 punt, zie de controles op dit blad',
  );
  const elsewhere = { ...DEFAULT, ranges: [{ ...range, low: 5, high: 9, unit: 'uren per week' }] };
  expect(factorOf(elsewhere, 'Aansturing')).toMatchObject({ source: 'bandbreedte, basis erbuiten', low: 5 });
});

test('an added cost line appears, and sorted lines keep their ranges', async () => {
  const excel = openExcel();
  const port = createWorkbookPort();
  const request = readRequest(['sensitivity']);
  const plan = planWorkbook(DEFAULT);
  await port.writePlan(plan, await port.takeInventory(), request);
  const [last] = DEFAULT.lines.slice(-1);
  if (!last) throw new Error('The report has no lines');
  const row = { ...last, name: 'Vertaalkosten', amountPerUnit: 900000 };
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  await port.change(editsOf([{ kind: 'add', list: 'lines', index: 11, row }], DEFAULT, 'byName', tables), request);
  excel.user.sortTable('rm_Kostenposten', 'Kostenpost', 'ascending');
  const {
    inputs,
    sheets: { sensitivity },
  } = readModel(await port.read(request), ADDED_SHEETS);
  expect(inputs.lines.map(({ name }) => name).slice(-1)).toEqual(['Vertaalkosten']);
  expect(inputs.lines[0]).toMatchObject({ name: 'Aansturing' });
  expect(sensitivity?.check).toBe('in orde');
  expect(sensitivity?.ranking.slice(0, 2)).toMatchObject([
    { name: 'Klantvragen per maand', low: 200, high: 250 },
    { name: 'Vertaalkosten', low: 810000, high: 990000 },
  ]);
  expect(sensitivity?.ranking.find(({ name }) => name === 'Aansturing')).toMatchObject({ low: 1, high: 15 });
});

test('lines that do not fit in the table are counted', async () => {
  const excel = openExcel();
  const port = createWorkbookPort();
  const request = readRequest(['sensitivity']);
  const [line] = DEFAULT.lines;
  if (!line) throw new Error('The report has no lines');
  const many = (count: number): ModelInputs => ({
    ...DEFAULT,
    lines: Array.from({ length: count }, (_, index) => ({ ...line, name: `Post ${index}` })),
    ranges: [{ name: '', low: null, high: null, unit: '', source: '' }],
  });
  // The sheet was made for 11 lines, with room for 20 more, but the model has grown to 33 since.
  await port.writePlan(
    planWorkbook({ ...many(33), parameters: REPORT_INPUTS.parameters }),
    await port.takeInventory(),
    readRequest([]),
  );
  await port.writePlan(planSupplement(many(11), 'sensitivity'), await port.takeInventory(), request);
  expect(readModel(await port.read(request), ADDED_SHEETS).sheets.sensitivity?.check).toBe(
    '2 punten, zie de controles op dit blad',
  );
  expect(excel.workbook.sheet('Gevoeligheid').tables).toHaveLength(3);
});
