/** @jest-environment ./test/support/officeEnvironment.mjs */
// For `npm run bench`: counts the messages and bytes of use cases on Microsoft's runtime, beside a version that writes cell by
// cell, and for more cost lines and more added sheets.

import fs from 'node:fs';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import { SUPPLEMENTS } from '../../src/model/inputs/supplements';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { READ_REQUEST } from '../../src/workbook/reading/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openedOn } from '../support/opened';
import { newSession } from '../support/session';
import { done, eventsRead, stopTime } from '../support/time';
import { measure, median, type Figures } from './measure';
import { changeNaively, createNaively, readNaively } from './naive';
import { create, emptyExcel, excelWith, withLines } from './workbooks';

const RUNS = 3;
/** Cost lines; the first is that of the report. */
const SIZES = [11, 50, 200, 1000] as const;
const [FEWEST] = SIZES;
const TIME_LIMIT = 1_800_000;
const STEP = 'rm_trede';
const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;

interface Row {
  readonly useCase: string;
  readonly figures: Figures;
}

/** One edit, and one reading after a change by somebody else with the inspection that follows, in an opened session. */
async function inSession(name: string, inputs: ModelInputs, sheets: number): Promise<readonly Row[]> {
  const excel = await excelWith(inputs, sheets);
  const session = await openedOn(excel);
  const edits: Figures[] = [];
  const readings: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    edits.push(await measure(excel, () => done(session.set(HOURS, 20 + run))));
    await eventsRead();
    readings.push(
      await measure(excel, async () => {
        session.hint();
        await eventsRead();
      }),
    );
  }
  expect(session.getState()).toMatchObject({ phase: 'ready', problem: null });
  await done(session.close());
  jest.useRealTimers();
  return [
    { useCase: `edit, ${name}`, figures: median(edits) },
    { useCase: `reading, ${name}`, figures: median(readings) },
  ];
}

async function creation(count: number): Promise<Row> {
  const figures = await measure(emptyExcel(), () => create(withLines(count)));
  return { useCase: `create, ${count} lines`, figures };
}

/** The naive approach to creating, reading and editing the model of the report. */
async function naively(): Promise<readonly Row[]> {
  const excel = emptyExcel();
  const created = await measure(excel, () => createNaively(planWorkbook(withLines(FEWEST))));
  const filled = await excelWith(REPORT_INPUTS, 0);
  const read = await measure(filled, () => readNaively(READ_REQUEST));
  const changed = await measure(filled, () => changeNaively(STEP, 9, READ_REQUEST));
  return [
    { useCase: 'naive create', figures: created },
    { useCase: 'naive reading', figures: read },
    { useCase: 'naive edit', figures: changed },
  ];
}

/** From a closed pane to the figures and what follows, and the messages until the figures were there. */
async function opening(): Promise<{ readonly row: Row; readonly untilShown: number }> {
  const excel = await excelWith(REPORT_INPUTS, 0);
  stopTime();
  const session = newSession();
  let untilShown = 0;
  session.subscribe(() => {
    const { model, firstFigures } = session.getState();
    if ((model ?? firstFigures) && untilShown === 0) untilShown = excel.messages.length;
  });
  const figures = await measure(excel, () => done(session.open()));
  await done(session.close());
  jest.useRealTimers();
  return { row: { useCase: 'open', figures }, untilShown };
}

test(
  'the use cases, measured',
  async () => {
    const port = createWorkbookPort();
    await measure(emptyExcel(), () => port.takeInventory());
    const opened = await opening();
    const rows: Row[] = [...(await naively()), opened.row];
    for (const count of SIZES) {
      rows.push(await creation(count), ...(await inSession(`${count} lines`, withLines(count), 0)));
    }
    for (let sheets = 1; sheets <= SUPPLEMENTS.length; sheets += 1) {
      rows.push(...(await inSession(`${FEWEST} lines, ${sheets} added sheets`, withLines(FEWEST), sheets)));
    }
    const { untilShown } = opened;
    const plan = JSON.stringify(planWorkbook(withLines(FEWEST))).length;
    const measured = { rows, untilShown, plan };
    fs.writeFileSync(process.env['BENCH_FIGURES'] ?? 'test-results/bench.json', JSON.stringify(measured));
  },
  TIME_LIMIT,
);
