/** @jest-environment ./test/support/officeEnvironment.mjs */
// Budgets for traffic over the bridge: messages, actions and bytes per use case. Never milliseconds.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { MessageRecord, StandInExcel } from '../../src/host/standInExcel';
import { READ_REQUEST } from '../../src/workbook/reading/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { startingWorkbooks } from '../faults/starts';
import { prepared, startOf, USE_CASES } from '../faults/useCases';
import { openExcel } from '../support/officeRuntime';
import { openModel } from '../support/session';
import { done, eventsRead, stopTime } from '../support/time';

/** 500 lines may take this many times the actions for 11. */
const LARGEST_GROWTH = 1.3;

function withLines(count: number): ModelInputs {
  const [first] = REPORT_INPUTS.lines;
  if (!first) throw new Error('The report has no lines');
  return {
    ...REPORT_INPUTS,
    lines: Array.from({ length: count }, (_, index) => ({ ...first, name: `Post ${index}` })),
  };
}

async function create(inputs: ModelInputs): Promise<StandInExcel> {
  const excel = openExcel();
  const port = createWorkbookPort();
  await port.writePlan(planWorkbook(inputs), await port.takeInventory(), READ_REQUEST);
  return excel;
}

afterEach(() => {
  jest.useRealTimers();
});

const total = (messages: readonly MessageRecord[], key: keyof MessageRecord): number =>
  messages.reduce((sum, message) => sum + message[key], 0);

function report(useCase: string, messages: readonly MessageRecord[]): void {
  const figures = [
    messages.length,
    total(messages, 'actions'),
    total(messages, 'requestBytes'),
    total(messages, 'responseBytes'),
  ];
  process.stdout.write(`${useCase}: ${figures.join(' / ')} (messages / actions / bytes out / bytes in)\n`);
}

test('creating the workbook takes two messages with blocks, not an action per cell', async () => {
  const excel = await create(REPORT_INPUTS);
  const { messages } = excel;
  report('create, 11 lines', messages);
  expect(messages).toHaveLength(2);
  const values = planWorkbook(REPORT_INPUTS)
    .sheets.flatMap(({ values: blocks }) => blocks)
    .reduce((sum, { cells }) => sum + (Array.isArray(cells) ? cells.flat().length : 1), 0);
  const formulas = excel.workbook.state.sheets.reduce((sum, sheet) => sum + sheet.formulas.size, 0);
  expect(total(messages, 'actions')).toBeLessThan(values + formulas);
});

/** Bytes sent to make the model with its layout, as a multiple of the plan as minified JSON. */
const MOST_OF_PLAN = 2;

test('creating takes two messages and one for the layout, at most twice the bytes of the plan', async () => {
  const { excel } = await openModel();
  report('create with layout, 11 lines', excel.messages);
  expect(excel.messages).toHaveLength(3);
  const plan = JSON.stringify(planWorkbook(REPORT_INPUTS));
  expect(total(excel.messages, 'requestBytes')).toBeLessThanOrEqual(plan.length * MOST_OF_PLAN);
});

test('500 lines take hardly more actions than 11', async () => {
  const small = await create(withLines(11));
  const large = await create(withLines(500));
  report('create, 500 lines', large.messages);
  expect(total(large.messages, 'actions')).toBeLessThanOrEqual(total(small.messages, 'actions') * LARGEST_GROWTH);
}, 120_000);

/** The most actions of a reading. */
const MOST_ACTIONS_OF_READING = 100;

test('reading is one message within its budget of actions', async () => {
  const excel = await create(REPORT_INPUTS);
  excel.messages.length = 0;
  await createWorkbookPort().read(READ_REQUEST);
  report('read', excel.messages);
  expect(excel.messages).toHaveLength(1);
  expect(total(excel.messages, 'actions')).toBeLessThanOrEqual(MOST_ACTIONS_OF_READING);
});

/** Events say who made a change, as in every current Excel. */
const API_VERSION = '1.20';

test('no use case exceeds its budget of messages, actions and bytes, in an opened session with events', async () => {
  const excel = openExcel({ apiVersion: API_VERSION });
  const starts = await startingWorkbooks(excel);
  stopTime();
  const beyond: object[] = [];
  for (const useCase of USE_CASES) {
    const session = await done(prepared(useCase, excel, startOf(useCase, excel, starts)));
    await eventsRead();
    excel.messages.length = 0;
    await done(useCase.run(session));
    await eventsRead();
    const messages = [...excel.messages];
    await done(session.close());
    report(useCase.name, messages);
    const { name, most } = useCase;
    const used = {
      messages: messages.length,
      actions: total(messages, 'actions'),
      out: total(messages, 'requestBytes'),
      in: total(messages, 'responseBytes'),
    };
    const isWithin = used.actions <= most.actions && used.out <= most.out && used.in <= most.in;
    expect({ name, problem: session.getState().problem }).toEqual({ name, problem: null });
    if (!isWithin || used.messages !== most.messages) beyond.push({ name, used, most });
  }
  expect(beyond).toEqual([]);
}, 120_000);
