/** @jest-environment ./test/support/officeEnvironment.mjs */
// An edit reads what changed and the added sheet that a person looks at; of the others only the outcome of their checks.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { StandInExcel } from '../../src/host/standInExcel';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { SUPPLEMENTS } from '../../src/model/inputs/supplements';
import type { Session } from '../../src/session/session';
import type { ModelReading } from '../../src/workbook/reading/reading';
import { READ_REQUEST } from '../../src/workbook/reading/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { withAddedSheets } from '../support/addedSheets';
import { openedOn } from '../support/opened';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';
import { done, eventsRead, stopTime } from '../support/time';

/** Events say who made a change, as in every current Excel. */
const API_VERSION = '1.20';
const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;
/** An edit with every added sheet may take this many times the bytes of one without. */
const LARGEST_GROWTH = 1.4;

let session: Session | undefined;

afterEach(async () => {
  if (session) await done(session.close());
  session = undefined;
  jest.useRealTimers();
});

async function excelWith(inputs: ModelInputs): Promise<StandInExcel> {
  const excel = openExcel({ apiVersion: API_VERSION });
  const port = createWorkbookPort();
  await port.writePlan(planWorkbook(inputs), await port.takeInventory(), READ_REQUEST);
  return excel;
}

async function excelWithEverySheet(): Promise<StandInExcel> {
  const excel = await excelWith(withAddedSheets(REPORT_INPUTS));
  stopTime();
  const keeper = newSession();
  await done(keeper.refresh());
  expect(await done(keeper.keepVariant('Nu', '2026-11-26'))).toBe(true);
  return excel;
}

function modelOf({ getState }: Session): ModelReading {
  const { model } = getState();
  if (!model) throw new Error('There is no model');
  return model;
}

/** What a session that has just come reads. */
async function readAnew(): Promise<ModelReading> {
  const other = newSession();
  await done(other.refresh());
  return modelOf(other);
}

const bytesIn = ({ messages }: StandInExcel): number =>
  messages.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);

/** Messages and bytes of one edit. */
async function edit(excel: StandInExcel, hours: number): Promise<readonly [messages: number, bytes: number]> {
  await eventsRead();
  excel.messages.length = 0;
  expect(session && (await done(session.set(HOURS, hours)))).toBe(true);
  return [excel.messages.length, bytesIn(excel)];
}

test('with every added sheet an edit is one message of hardly more bytes, and the figures of the model are there', async () => {
  const bare = await excelWith(REPORT_INPUTS);
  session = await openedOn(bare);
  const [, fewest] = await edit(bare, 20);
  await done(session.close());
  session = undefined;
  jest.useRealTimers();

  const excel = await excelWithEverySheet();
  session = await openedOn(excel);
  const [messages, bytes] = await edit(excel, 20);
  expect(messages).toBe(1);
  expect(bytes).toBeLessThanOrEqual(fewest * LARGEST_GROWTH);
  const model = modelOf(session);
  expect(model.behind).toEqual(SUPPLEMENTS);
  const anew = await readAnew();
  expect(model.inputs).toEqual(anew.inputs);
  expect(model.results).toEqual(anew.results);
  expect(model.points).toEqual(anew.points);
  // The waterfall of the samenvatting would be that of before.
  expect(anew.causes).not.toBeNull();
  expect(model.causes).toBeNull();
});

test('the sheet that a person looks at is read at once, and with every edit from then on', async () => {
  const excel = await excelWithEverySheet();
  session = await openedOn(excel);
  const before = modelOf(session).sheets.sensitivity;
  await edit(excel, 20);
  expect(modelOf(session).sheets.sensitivity).toEqual(before);

  excel.messages.length = 0;
  expect(await done(session.lookAt('sensitivity'))).toBe(true);
  expect(excel.messages).toHaveLength(1);
  const seen = modelOf(session);
  expect(seen.behind).toEqual(SUPPLEMENTS.filter((id) => id !== 'sensitivity'));
  expect(seen.sheets.sensitivity).toEqual((await readAnew()).sheets.sensitivity);
  expect(seen.sheets.sensitivity).not.toEqual(before);

  const [messages] = await edit(excel, 25);
  expect(messages).toBe(1);
  expect(modelOf(session).sheets.sensitivity).toEqual((await readAnew()).sheets.sensitivity);
  excel.messages.length = 0;
  await done(session.lookAt('sensitivity'));
  expect(excel.messages).toHaveLength(0);
});

test('an edit of a sheet reads that sheet, and what its checks find counts at once', async () => {
  const excel = await excelWithEverySheet();
  session = await openedOn(excel);
  expect(modelOf(session).points.filter(({ isWrong }) => isWrong)).toEqual([]);
  await done(session.set({ list: 'budgetRows', index: 0, field: 'taskField' }, ''));
  expect(modelOf(session).behind).not.toContain('budget');
  expect(modelOf(session).points.filter(({ isWrong }) => isWrong)).toHaveLength(1);
  await eventsRead();
  // Of another sheet: the points of this one are still those of now.
  await edit(excel, 20);
  expect(modelOf(session).behind).toContain('budget');
  expect(modelOf(session).points).toEqual((await readAnew()).points);
});
