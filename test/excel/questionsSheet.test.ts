/** @jest-environment ./test/support/officeEnvironment.mjs */
// The sheet Klantvragen: its cells on the stand-in, compared with the independent calculation and with figures calculated by
// hand from the report.

import { compute } from '../../src/model/results/compute';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { WHAT_COUNTS_UNTOLD } from '../../src/model/results/resultWords';
import { withDefaultQuestions } from '../../src/model/sheets/questions/questionsDefaults';
import type { Channel } from '../../src/model/sheets/questions/questionsInputs';
import { computeQuestions } from '../../src/oracle/computeQuestions';
import { type ModelReading } from '../../src/workbook/reading/reading';
import { openExcel } from '../support/officeRuntime';
import { MODEL } from '../support/random/models';
import { forAllInExcel } from '../support/random/properties';
import { withQuestions } from '../support/random/questions';
import { newSession } from '../support/session';
import { runsOf } from '../support/share';
import { expectAgreement, liveSheet } from '../support/sheetInExcel';

const RANDOM_CASES = runsOf(40);

const DEFAULT = withDefaultQuestions(REPORT_INPUTS);

const withEach = (changes: Partial<Channel>): ModelInputs => ({
  ...DEFAULT,
  channels: DEFAULT.channels.map((channel) => ({ ...channel, ...changes })),
});
const NOTHING = withEach({ answered: 0, ownPosts: null, privateMessages: 0 });
const UNUSABLE = withEach({ received: 'veel', privateMessages: 12 });

test(`the cells and the independent calculation agree over ${RANDOM_CASES} random models`, async () => {
  await forAllInExcel(
    withQuestions(MODEL),
    RANDOM_CASES,
    async (inputs) => {
      await expectAgreement(inputs, 'questions', 30);
    },
    { examples: [DEFAULT, NOTHING, UNUSABLE] },
  );
}, 120_000);

test('the report: 18,30 over all 225 messages sent, 40,40 over the 102 that are answers', async () => {
  const { reading } = await liveSheet(DEFAULT, 'questions');
  expect(reading.sheets.questions).toEqual({
    counts: { answered: 102, withPrivate: 102, all: 225 },
    prices: { answered: 40.4, withPrivate: 40.4, all: 18.3 },
    chosen: 225,
    sentence: 'Definitie van klantvraag in het scenario Gemiddeld: alle verzonden',
    statuses: ['in orde', 'in orde'],
    check: 'in orde',
  });
});

const withChannel = (changes: Partial<Channel>): ModelInputs => ({
  ...DEFAULT,
  channels: DEFAULT.channels.map((channel, index) => (index === 0 ? { ...channel, ...changes } : channel)),
});

const outcomeOf = (inputs: ModelInputs): ReturnType<typeof computeQuestions> =>
  computeQuestions(inputs, compute(inputs));

test.each<[string, Partial<Channel>, string]>([
  ['more answers than messages', { received: 80 }, 'meer dan ontvangen'],
  ['a channel twice', { name: 'facebook' }, 'naam leeg of dubbel'],
  ['no name', { name: '' }, 'naam leeg of dubbel'],
  ['a number below zero', { ownPosts: -1 }, 'getal onbruikbaar'],
  ['a text', { received: 'veel' }, 'getal onbruikbaar'],
])('bad input is named in its row and counted by a check: %s', (_, changes, status) => {
  const { channels, checks } = outcomeOf(withChannel(changes));
  expect(channels[0]?.status).toBe(status);
  expect(checks.reduce((sum, points) => sum + points, 0)).toBeGreaterThan(0);
});

test('a number that cannot be used makes counts and prices n.b., and none is n.v.t.', () => {
  expect(outcomeOf(withChannel({ answered: 'veel' }))).toMatchObject({
    counts: { answered: 'n.b.', withPrivate: 'n.b.', all: 'n.b.' },
    prices: { answered: 'n.b.', all: 'n.b.' },
    chosen: 'n.b.',
  });
  expect(outcomeOf(withEach({ answered: 0 }))).toMatchObject({
    counts: { answered: 0, all: 123 },
    prices: { answered: 'n.v.t.' },
  });
  expect(outcomeOf({ ...DEFAULT, parameters: { ...DEFAULT.parameters, questionDefinition: '' } })).toMatchObject({
    chosen: 'n.b.',
    checks: [0, 0, 0, 1],
  });
});

test('a channel added in the grid appears in the pane and the other way round; the chosen number goes to a scenario', async () => {
  const excel = openExcel();
  const session = newSession();
  await session.create('KCC');
  excel.messages.length = 0;
  await session.addSheet({ id: 'questions' });
  // One to look what there is, one to write and read, one for layout.
  expect(excel.messages.length).toBeLessThanOrEqual(3);
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null, history: [] });
  const stateOf = (): ModelReading => {
    const { model } = session.getState();
    if (!model) throw new Error('There is no model');
    return model;
  };

  const onScenarios = (): unknown => excel.workbook.value(excel.workbook.sheet('Kostprijs per klantvraag'), 3, 2);
  expect(onScenarios()).toBe('Definitie van klantvraag in het scenario Gemiddeld: alle verzonden');

  // In the grid: a row between the two, and what the pane shows of it.
  excel.user.insertTableRow('rm_Kanalen', 1);
  excel.user.type('Klantvragen', 'A19', 'WhatsApp');
  excel.user.type('Klantvragen', 'C19', 48);
  excel.user.type('Klantvragen', 'B19', 40);
  await session.refresh();
  expect(stateOf().inputs.channels.map(({ name }) => name)).toEqual(['Twitter', 'WhatsApp', 'Facebook']);
  expect(stateOf().sheets.questions).toMatchObject({
    counts: { answered: 150, all: 273 },
    statuses: ['in orde', 'meer dan ontvangen', 'in orde'],
    check: '1 punt, zie de controles op dit blad',
    sentence: 'Definitie van klantvraag in het scenario Gemiddeld: geen van de drie',
  });

  // In the pane: another channel, which the grid then has; a name that is there is not added again.
  await session.addRow('channels', 'Instagram');
  await session.addRow('channels', 'whatsapp');
  await session.set({ list: 'channels', index: 3, field: 'answered' }, 0);
  const sheet = excel.workbook.sheet('Klantvragen');
  expect([18, 19, 20, 21].map((row) => excel.workbook.value(sheet, row, 1))).toEqual([
    'Twitter',
    'WhatsApp',
    'Facebook',
    'Instagram',
  ]);
  expect(session.getState().findings).toEqual([]);

  // The chosen number in a scenario is one step, and the sentence follows.
  await session.set({ list: 'parameters', field: 'questionDefinition' }, 'beantwoord');
  await session.set({ list: 'scenarios', index: 1, field: 'questionsPerMonth' }, 150);
  expect(stateOf().results.costPerQuestion).toBe(27.5);
  expect(stateOf().sheets.questions?.sentence).toBe('Definitie van klantvraag in het scenario Gemiddeld: beantwoord');
  await session.undo();
  expect(stateOf().inputs.scenarios[1]?.questionsPerMonth).toBe(225);

  // Deleted and added again, it begins as it did.
  excel.user.deleteSheet('Klantvragen');
  await session.refresh();
  expect(session.getState()).toMatchObject({ phase: 'ready', damage: [] });
  expect(stateOf().inputs.channels).toEqual([]);
  expect(onScenarios()).toBe(WHAT_COUNTS_UNTOLD);
  await session.addSheet({ id: 'questions' });
  expect(session.getState().problem).toBeNull();
  expect(stateOf().inputs.channels).toEqual(DEFAULT.channels);
  expect(onScenarios()).toBe('Definitie van klantvraag in het scenario Gemiddeld: alle verzonden');
  expect(session.getState().findings).toEqual([]);
});
