/** @jest-environment ./test/support/officeEnvironment.mjs */
// Every column moved, every row and column inserted and deleted, on every sheet: the figures stay the same, or a check,
// a finding or a loss says that they do not. Then it is repaired in the pane, after which everything not reported is
// right.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { HostError } from '../../src/host/state/hostError';
import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import { supplementsOf } from '../../src/model/inputs/supplements';
import { createSession } from '../../src/session/createSession';
import type { Session } from '../../src/session/session';
import { readRequest } from '../../src/workbook/reading/reading';
import { modelFile } from '../../src/xlsx/modelFile';
import { openExcel } from '../support/officeRuntime';
import { differencesOf, figuresNow, figuresOf, type Figures } from './figures';
import type { Rearrangement } from './places';
import { WORKBOOKS, type RearrangedWorkbook } from './workbooks';
import { done, stopTime } from '../support/time';
import { REMARK_NAMES, RESULT_NAMES } from '../../src/workbook/names/identifiers';

const ALL = WORKBOOKS.flatMap((workbook) => workbook.places.map((place) => ({ workbook, place })));
/** One place in this many; `REARRANGED=all` takes all of them, and `REARRANGED=6` one in six. */
const USUAL_SHARE = 60;
const SHARE = Number((process.env['REARRANGED'] ?? String(USUAL_SHARE)).replace('all', '1'));
/** The first place of the sample: the same each time, unless a run asks for another. */
const SEED = Number(process.env['REARRANGED_SEED'] ?? 0) % SHARE;
/** Only places like this, `Uitgangspunten: row`, where a run asks for them. */
const WANTED = new RegExp(process.env['REARRANGED_PLACES'] ?? '');
const PLACES = ALL.filter(({ place: { what } }) => WANTED.test(what)).filter((_, place) => place % SHARE === SEED);
const FEWEST_PLACES = 2_100;
const TIME_LIMIT = 7_200_000;
/** The number of faults to print. */
const MOST_TOLD = 3;

interface Start {
  readonly snapshot: Snapshot;
  readonly figures: Figures;
}

let excel: StandInExcel;
const starts = new Map<RearrangedWorkbook, Start>();

beforeAll(async () => {
  // A slow machine would otherwise take longer than an answer may take.
  stopTime();
  excel = openExcel();
  const empty = excel.snapshot();
  const port = createWorkbookPort();
  for (const workbook of WORKBOOKS) {
    excel.restore(empty);
    const inventory = await done(port.takeInventory());
    await done(port.writePlan(workbook.plan, inventory, readRequest(supplementsOf(workbook.inputs))));
    const figures = figuresNow(excel, workbook.plan);
    expect(differencesOf(figures, figuresOf(workbook.inputs))).toEqual([]);
    starts.set(workbook, { snapshot: excel.snapshot(), figures });
  }
}, TIME_LIMIT);

/** What the pane reports as wrong. */
function saidBy(session: Session): readonly string[] {
  const { phase, problem, damage, findings, model } = session.getState();
  const results = model?.results;
  return [
    ...(problem ? [`problem ${problem.code}`] : []),
    ...damage.map(({ kind, missing }) => `${kind} ${missing}`),
    ...(phase === 'ready' ? (findings ?? []) : []).map(
      ({ kind, subject, row }) => `${kind} ${subject}${row === '' ? '' : ` of ${row}`}`,
    ),
    ...(phase === 'ready' ? (results?.checks ?? []) : []).filter(({ points }) => points > 0).map(({ id }) => id),
    ...(phase === 'ready' ? (model?.points ?? []) : []).filter(({ isWrong }) => isWrong).map(({ text }) => text),
  ];
}

/** The cells that say that the salary table has no price level with a year. None of them is an amount. */
const PRICE_LEVEL_CELLS = [
  RESULT_NAMES.priceYear,
  RESULT_NAMES.remarkCount,
  RESULT_NAMES.tableInUse,
  REMARK_NAMES.priceLevel,
];

/** What is wrong with the figures without being reported. A remark of the pane reports its own cells, and no others. */
function wrongIn(session: Session, workbook: RearrangedWorkbook): string {
  const { model } = session.getState();
  if (!model) return 'no model';
  const isRemarked = model.results.remarks.some(({ name }) => name === REMARK_NAMES.priceLevel);
  const reported = isRemarked ? PRICE_LEVEL_CELLS : [];
  const differences = differencesOf(figuresNow(excel, workbook.plan), figuresOf(model.inputs)).filter(
    (difference) => !reported.some((name) => difference.startsWith(`${name} `)),
  );
  return differences.slice(0, MOST_TOLD).join('; ');
}

/** Mends everything that the pane can mend: missing parts first, then each formula that is still wrong. */
async function mend(session: Session): Promise<void> {
  if (session.getState().phase === 'damaged') await done(session.repair());
  for (const finding of session.getState().findings ?? []) {
    const isLeft = (session.getState().findings ?? []).some(
      ({ kind, subject, row }) => kind === finding.kind && subject === finding.subject && row === finding.row,
    );
    if (isLeft) await done(session.repairFormula(finding));
  }
}

const told = (what: string, sentences: readonly string[]): string =>
  `${what}: ${sentences.slice(0, MOST_TOLD).join('; ')}`;

/** What is still reported after repairing, and where: for the reader of the run. */
const left = new Map<string, string[]>();

async function judge(
  place: Rearrangement,
  workbook: RearrangedWorkbook,
  { snapshot, figures }: Start,
): Promise<string> {
  excel.restore(snapshot);
  const session = createSession(createWorkbookPort(), modelFile);
  // What was read before it went is what comes back.
  if (place.comesBack) await done(session.refresh());
  try {
    place.act(excel);
  } catch (error) {
    // What Excel itself refuses, such as deleting a header row, changes nothing.
    if (error instanceof HostError) return '';
    throw error;
  }
  await done(session.refresh());
  const said = saidBy(session);
  if (place.keepsAll) {
    if (said.length > 0) return told('said without reason', said);
    const changed = differencesOf(figuresNow(excel, workbook.plan), figures);
    return changed.length > 0 ? told('figures changed', changed) : '';
  }
  if (said.length === 0) {
    const wrong = wrongIn(session, workbook);
    return wrong === '' ? '' : `nothing is said: ${wrong}`;
  }
  await mend(session);
  const saidAfter = saidBy(session);
  if (place.comesBack) {
    const differences = differencesOf(figuresNow(excel, workbook.plan), figures);
    const wrong = [...saidAfter, ...differences];
    return wrong.length > 0 ? told('does not come back', wrong) : '';
  }
  if (saidAfter.length === 0) {
    const wrong = wrongIn(session, workbook);
    return wrong === '' ? '' : `mended: ${wrong}`;
  }
  for (const sentence of saidAfter) left.set(sentence, [...(left.get(sentence) ?? []), place.what]);
  return '';
}

test(
  'wherever cells are moved, the figures are right or something says that they are not; after repair they are right',
  async () => {
    const wrong: string[] = [];
    for (const { workbook, place } of PLACES) {
      const start = starts.get(workbook);
      if (!start) throw new Error('A workbook was not made');
      const found = await judge(place, workbook, start);
      if (found === '') continue;
      wrong.push(`${place.what}: ${found}`);
      // A complete run takes long, so findings are printed at once.
      process.stdout.write(`${place.what}: ${found}\n`);
    }
    if (SHARE < USUAL_SHARE)
      process.stdout.write(
        [...left]
          .map(([what, places]) => `left ${what} (${places.length}: ${places.slice(0, MOST_TOLD).join('; ')})\n`)
          .join(''),
      );
    process.stdout.write(
      `place ${SEED} of each ${SHARE}, ${ALL.length} in all\nrearranged: ${PLACES.length} places, ${wrong.length} wrong\n`,
    );
    expect(wrong).toEqual([]);
    expect(ALL.length).toBeGreaterThanOrEqual(FEWEST_PLACES);
  },
  TIME_LIMIT,
);
