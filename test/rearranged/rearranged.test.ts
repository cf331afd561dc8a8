/** @jest-environment ./test/support/officeEnvironment.mjs */
// Every column moved, every row and column inserted and deleted, on every sheet: the figures are the same, or a check, a
// finding or a loss says that they are not.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import { compute } from '../../src/model/compute';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { WorkbookFailure } from '../../src/session/ports';
import { lostColumns, lostParts } from '../../src/workbook/damage';
import { findFormulaFaults } from '../../src/workbook/formulaGuard';
import { inspectRequest, readModel, readRequest, type ModelReading } from '../../src/workbook/reading';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { openExcel } from '../support/officeRuntime';
import { rearrangementsOf, type Rearrangement } from './places';

const MILLISECONDS_A_DAY = 86_400_000;
const INPUTS = REPORT_INPUTS;
const PLAN = planWorkbook(INPUTS);
const ALL = rearrangementsOf(PLAN);
/** One in so many, from another one each day; `REARRANGED=all` takes all of them. */
const SHARE = process.env['REARRANGED'] === 'all' ? 1 : 6;
const SEED = Math.floor(Date.now() / MILLISECONDS_A_DAY) % SHARE;
const PLACES = ALL.filter((_, place) => place % SHARE === SEED);
const FEWEST_PLACES = 950;
const TIME_LIMIT = 600_000;

const port = createWorkbookPort();
let excel: StandInExcel;
let start: Snapshot;
let untouched: ModelReading;

beforeAll(async () => {
  excel = openExcel();
  await port.writePlan(PLAN, await port.takeInventory(), readRequest([]));
  untouched = readModel(await port.read(inspectRequest([])));
  start = excel.snapshot();
}, TIME_LIMIT);

/** What the pane shows of the workbook. */
interface Seen {
  /** Something says that all is not as it was. */
  readonly warnings: readonly string[];
  readonly reading: ModelReading | null;
}

async function look(): Promise<Seen> {
  const lost = lostParts(await port.takeInventory()).map(({ missing }) => missing);
  if (lost.length > 0) return { warnings: lost, reading: null };
  const raw = await port.read(inspectRequest([]));
  const columns = lostColumns(raw).map(({ missing }) => missing);
  if (columns.length > 0) return { warnings: columns, reading: null };
  const reading = readModel(raw);
  const { results } = reading;
  return {
    warnings: [
      ...findFormulaFaults(PLAN, raw).map(({ kind, subject, row }) => `${kind} ${subject} ${row}`),
      ...results.checks.filter(({ points }) => points > 0).map(({ id }) => id),
    ],
    reading,
  };
}

const sameAs = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is wrong after a rearrangement; empty when nothing is. */
function wrongIn({ keepsAll }: Rearrangement, { warnings, reading }: Seen): string {
  if (keepsAll) {
    if (warnings.length > 0) return `said without reason: ${warnings.slice(0, 3).join('; ')}`;
    return sameAs(reading, untouched) ? '' : 'figures changed';
  }
  if (warnings.length > 0 || !reading) return '';
  const { total, costPerQuestion, costTypes, breakEven } = reading.results;
  const computed = compute(reading.inputs);
  const now = { total, costPerQuestion, costTypes, breakEven };
  const wanted = {
    total: computed.total,
    costPerQuestion: computed.costPerQuestion,
    costTypes: computed.costTypes,
    breakEven: computed.breakEven,
  };
  return sameAs(now, wanted) ? '' : 'figures are not those of the inputs, and nothing says so';
}

async function judge(place: Rearrangement): Promise<string> {
  excel.restore(start);
  try {
    place.act(excel);
  } catch (error) {
    // What Excel itself refuses, such as a header row that goes, changes nothing.
    return error instanceof WorkbookFailure ? 'failed' : '';
  }
  try {
    return wrongIn(place, await look());
  } catch (error) {
    return `not to be read: ${String(error instanceof Error ? (error.cause ?? error) : error)}`;
  }
}

test(
  'wherever cells go, the figures are right or something says that they are not',
  async () => {
    const wrong: string[] = [];
    for (const place of PLACES) {
      const found = await judge(place);
      if (found !== '') wrong.push(`${place.what}: ${found}`);
    }
    process.stdout.write(
      `place ${SEED} of each ${SHARE}, ${ALL.length} in all\nrearranged: ${PLACES.length} places, ${wrong.length} wrong\n`,
    );
    expect(wrong).toEqual([]);
    expect(ALL.length).toBeGreaterThanOrEqual(FEWEST_PLACES);
  },
  TIME_LIMIT,
);
