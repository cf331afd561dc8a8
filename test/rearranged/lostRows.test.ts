/** @jest-environment ./test/support/officeEnvironment.mjs */
// A row of named cells that somebody deleted comes back between its neighbours, with what the pane had read in it: every
// figure, formula, name and rule is as it was.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import { createSession } from '../../src/session/createSession';
import type { Session } from '../../src/session/session';
import { parseAddress } from '../../src/workbook/plan/addresses';
import type { WorkbookPlan } from '../../src/workbook/plan/plan';
import { EXPLANATION_SHEET } from '../../src/workbook/sheets/model/explanationSheet';
import { isIn } from '../../src/workbook/repair/sheetPlaces';
import { readRequest } from '../../src/workbook/reading/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { supplementsOf } from '../../src/model/inputs/supplements';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { modelFile } from '../../src/xlsx/modelFile';
import { withAddedSheets } from '../support/addedSheets';
import type { Facts } from '../support/fileFacts';
import { liveFacts } from '../support/liveFacts';
import { openExcel } from '../support/officeRuntime';
import { spreadOf } from '../support/share';
import { done, stopTime } from '../support/time';

jest.setTimeout(240_000);

/** How many differences a failure shows. */
const MOST_TOLD = 8;

/** Other values than a new model has. */
const INPUTS = withAddedSheets({
  ...REPORT_INPUTS,
  parameters: { ...REPORT_INPUTS.parameters, step: 9, months: 11, ownTable1: 'Eigen tabel' },
});
const PLAN: WorkbookPlan = planWorkbook(INPUTS);

/**
 * Rows outside of tables and newer parts that hold a named cell or the label of a formula. Of the explanation one such row
 * is all by which the sheet is known.
 */
const ROWS = PLAN.sheets
  .filter(({ id }) => id !== EXPLANATION_SHEET)
  .flatMap(({ id, tabName, tables, newerParts = [] }) => {
    const others = [...tables, ...newerParts].map(({ address }) => parseAddress(address));
    const areas = PLAN.names
      .filter(({ sheetId, refersTo, formulas, address }) => {
        const { rows } = parseAddress(address);
        return sheetId === id && refersTo === undefined && (formulas !== undefined || rows === 1);
      })
      .map(({ address }) => parseAddress(address))
      .filter((area) => !others.some((other) => isIn(other, area)));
    const rows = areas.flatMap((area) => Array.from({ length: area.rows }, (_, down) => area.row + down));
    return [...new Set(rows)].sort((one, other) => one - other).map((row) => ({ tabName, row }));
  });
/** Always: an empty row is beside it, or all that is in it is a formula. */
const HARDEST = [/^Samenvatting 42$/, /^Begrotingswijziging 3$/];
/** Only rows like this, `Begroting 4$`, where a run asks for them. */
const WANTED = process.env['LOST_ROWS'];
const rowsLike = (wanted: RegExp): typeof ROWS => ROWS.filter(({ tabName, row }) => wanted.test(`${tabName} ${row}`));
const TRIED =
  WANTED === undefined ? [...new Set([...spreadOf(ROWS), ...HARDEST.flatMap(rowsLike)])] : rowsLike(RegExp(WANTED));

let excel: StandInExcel;
let start: Snapshot;

beforeAll(async () => {
  excel = openExcel();
  const port = createWorkbookPort();
  const request = readRequest(supplementsOf(INPUTS));
  const { undressed } = await port.writePlan(PLAN, await port.takeInventory(), request);
  await port.applyLooks(PLAN, undressed);
  start = excel.snapshot();
  stopTime();
});

afterAll(() => {
  jest.useRealTimers();
});

/**
 * What Excel takes away at the edge of something for good: the repeated rows, and a chart with the cells that it shows, its title
 * and its place. The product sets these when they are made; later on they may be a person's choice.
 */
function takenAway(tabName: string, row: number): readonly string[] {
  const sheet = PLAN.sheets.find((other) => other.tabName === tabName);
  const titleRows = (sheet?.print.titleRows?.match(/\d+/g) ?? []).map(Number);
  const charts = (sheet?.charts ?? []).filter(({ categories, titleCell, from }) => {
    const { row: first, rows } = parseAddress(categories);
    return [first, first + rows - 1, parseAddress(titleCell).row, parseAddress(from).row].includes(row);
  });
  return [
    ...(titleRows.includes(row) ? [`${tabName} title rows`] : []),
    ...charts.map(({ name }) => `${tabName} chart ${name} `),
  ];
}

/** Each value, formula, look, name and rule that differs. @param taken beginnings of what may differ */
function changesSince(before: Facts, taken: readonly string[]): readonly string[] {
  const now = liveFacts(excel);
  const isTaken = (key: string): boolean => taken.some((beginning) => key.startsWith(beginning));
  const keys = [...new Set([...before.keys(), ...now.keys()])].filter(
    (key) => before.get(key) !== now.get(key) && !isTaken(key),
  );
  return keys
    .slice(0, MOST_TOLD)
    .map((key) => `${key}: ${now.get(key) ?? 'nothing'} for ${before.get(key) ?? 'nothing'}`);
}

async function opened(): Promise<Session> {
  const session = createSession(createWorkbookPort(), modelFile);
  await done(session.refresh());
  return session;
}

/** What is missing, then formulas whose row is gone. */
async function mend(session: Session): Promise<void> {
  if (session.getState().phase === 'damaged') await done(session.repair());
  const lost = session.getState().findings?.find(({ kind }) => kind === 'lost');
  if (lost) await done(session.repairFormula(lost));
}

test.each(TRIED)('row $row of $tabName comes back as it was', async ({ tabName, row }) => {
  excel.restore(start);
  const facts = liveFacts(excel);
  const session = await opened();
  const { model: before } = session.getState();
  excel.user.deleteRows(tabName, row, 1);
  await done(session.refresh());
  await mend(session);
  const { problem, phase, findings, damage, model } = session.getState();
  expect({ problem, phase, findings, damage }).toEqual({ problem: null, phase: 'ready', findings: [], damage: [] });
  expect(model?.inputs).toEqual(before?.inputs);
  expect(changesSince(facts, takenAway(tabName, row))).toEqual([]);
});
