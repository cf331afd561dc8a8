/** @jest-environment ./test/support/officeEnvironment.mjs */
// The fault table: every use case at every point of failure with every Office code that can occur there. Afterwards the
// user's cells are unchanged, ours are as before or complete after one retry, and the pane has a sentence for what
// happened. `npm run faults` tries more faults of each, and every altered use case; FAULTS_SEED selects a different
// sample.

import { isDeepStrictEqual } from 'node:util';
import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import type { ProblemCode, Session } from '../../src/session/session';
import { PROBLEM_TEXTS } from '../../src/taskpane/shell/problemsText';
import { openExcel } from '../support/officeRuntime';
import { seededRandom } from '../support/chance';
import { done, eventsRead, stopTime } from '../support/time';
import { firstDifference, momentOf, ownAt, shownBy, shownDifference, workbookAt, type Moment } from './moments';
import { arm, faultsOf, shareOf, trafficOf, type Fault, type Mode } from './points';
import { shareOfAltered } from './alteredUseCases';
import { startingWorkbooks, type Starts } from './starts';
import { prepared, startOf, USE_CASES, type UseCase } from './useCases';

const SEED = Number(process.env['FAULTS_SEED'] ?? 20261124);
/** For all parts together. */
const FEWEST_CASES = 2000;
const PARTS = 2;
/** After this many faults that changed nothing, a retry is tested anyway. */
const RETRY_AFTER = 5;
const TIME_LIMIT = 600_000;
const SHOWN_FAILURES = 8;

/**
 * Failures that the session resolves itself: it reads again, and writes what is still missing. A reading that does not
 * find a name on its sheet, which Excel may report in several ways, is repeated in another way. Saying nothing is only
 * right if the workbook is complete and equals what is shown, which is checked for every fault.
 */
const SEEN_THROUGH: ReadonlySet<ProblemCode> = new Set(['notFound', 'unexpected']);

/** After these, nothing can be rolled back before Excel answers again. */
const MAY_BE_HALF_WAY: ReadonlySet<Mode> = new Set(['gone', 'half and gone']);

let excel: StandInExcel;
let starts: Starts;
let cases = 0;
let failed = 0;

/** With everything that a use case may need: `mergeUndoGroup` is the newest. */
const newExcel = (): StandInExcel => openExcel({ apiVersion: '1.20' });

/** A session like the pane's: opened, with Excel's events handled. */
async function opened(useCase: UseCase, start: Snapshot): Promise<Session> {
  const session = await done(prepared(useCase, excel, start));
  await eventsRead();
  return session;
}

/** A use case, and its outcome without failures. */
interface Rehearsed {
  readonly useCase: UseCase;
  readonly start: Snapshot;
  readonly before: Moment;
  readonly after: Moment;
  readonly faults: readonly Fault[];
}

async function rehearse(useCase: UseCase, random: () => number): Promise<Rehearsed> {
  // Lost answers leave event registrations behind, which slow down everything after.
  excel = newExcel();
  const start = startOf(useCase, excel, starts);
  const session = await opened(useCase, start);
  const before = momentOf(excel, session);
  const traffic = await trafficOf(excel, () => done(useCase.run(session)));
  expect(refusalOf(session)).toEqual(useCase.refusedWith ?? null);
  const after = momentOf(excel, session);
  await done(session.close());
  const faults = shareOf(faultsOf(traffic), random, useCase.share ?? 'usual');
  return { useCase, start, before, after, faults };
}

const refusalOf = (session: Session): ProblemCode | null => session.getState().problem?.code ?? null;

const isAt = (moment: Moment): boolean => isDeepStrictEqual(workbookAt(excel.workbook.state), moment.workbook);
const isShown = (moment: Moment, session: Session): boolean =>
  shownDifference(shownBy(session.getState()), moment.shown) === '';

/** What the pane reports: a failure, or a note if the model is complete. */
function saidBy(session: Session): { readonly code: ProblemCode } | null {
  const { problem, note } = session.getState();
  return problem ?? (note && { code: note.why });
}

/** What is wrong right after the fault. */
function faultsRightAfter(rehearsed: Rehearsed, session: Session, fault: Fault): readonly string[] {
  const { before, after, useCase } = rehearsed;
  const { mode } = fault;
  const problem = useCase.says?.(fault) ?? fault.problem;
  const { busy } = session.getState();
  const said = saidBy(session);
  const wrong: string[] = [];
  const own = ownAt(excel.workbook.state);
  // Excel lets the user's references follow added and removed rows.
  if (![before, after].some((moment) => isDeepStrictEqual(own, moment.own))) {
    wrong.push('the cells of the user are not what they were');
  }
  const mayBeHalfWay = MAY_BE_HALF_WAY.has(mode) || isAt(after);
  if (!mayBeHalfWay && !isDeepStrictEqual(own.around, before.own.around)) {
    wrong.push('what the user wrote among our cells is not what it was');
  }
  if (busy !== null) wrong.push(`still busy with ${busy}`);
  if (said && said.code === useCase.refusedWith) {
    // It was refused anyway, and nothing was written: the fault made no difference.
    if (!isAt(before)) wrong.push(`says ${said.code}, and changed something`);
  } else if (said) {
    if (said.code !== problem) wrong.push(`says ${said.code} instead of ${problem}`);
    const { title, advice } = PROBLEM_TEXTS[said.code];
    if (title === '' || advice === '') wrong.push(`no sentence for ${said.code}`);
  } else {
    if (!SEEN_THROUGH.has(problem) && !useCase.isSeenThrough?.(fault)) wrong.push('says nothing');
    if (!isAt(after)) wrong.push('says nothing, and is not complete');
    if (!isShown(after, session)) wrong.push('says nothing, and does not show what is there');
  }
  return wrong;
}

/** What is wrong after one retry. */
async function faultsAfterRetry({ useCase, after }: Rehearsed, session: Session): Promise<readonly string[]> {
  excel.faults.clear();
  // The model exists and only lacks layout: pressing again would only open it.
  await done(session.getState().note?.kind === 'looks' ? session.applyLooks() : useCase.run(session));
  const wrong: string[] = [];
  const said = saidBy(session);
  if (said && said.code !== useCase.refusedWith) wrong.push(`the retry fails: ${said.code}`);
  if (!said && useCase.refusedWith) wrong.push(`the retry does not say ${useCase.refusedWith}`);
  const difference = firstDifference(workbookAt(excel.workbook.state), after.workbook);
  if (difference !== '') wrong.push(`the retry does not complete it: ${difference}`);
  else if (!isShown(after, session)) {
    const shown = shownDifference(shownBy(session.getState()), after.shown);
    wrong.push(`the retry completes it, but does not show that: ${shown}`);
  }
  return wrong;
}

/** Runs the faults of a use case. @returns what went wrong, in words */
async function failuresOf(rehearsed: Rehearsed): Promise<readonly string[]> {
  const { useCase, start, before, faults } = rehearsed;
  const failures: string[] = [];
  let session: Session | null = null;
  let unharmed = 0;
  for (const fault of faults) {
    session ??= await opened(useCase, start);
    arm(excel, fault);
    await done(useCase.run(session));
    cases += 1;
    const wrong = [...faultsRightAfter(rehearsed, session, fault)];
    const isUnharmed = session.getState().problem !== null && isAt(before) && isShown(before, session);
    unharmed = isUnharmed ? unharmed + 1 : 0;
    excel.faults.clear();
    await eventsRead();
    if (isUnharmed && unharmed < RETRY_AFTER && !useCase.isFollowed) {
      // Rolls back what is left, because its messages would shift the points of the next fault.
      if (MAY_BE_HALF_WAY.has(fault.mode)) await done(session.refresh());
      continue;
    }
    if (saidBy(session)) wrong.push(...(await faultsAfterRetry(rehearsed, session)));
    if (wrong.length > 0) failures.push(`${JSON.stringify(fault)}: ${wrong.join('; ')}`);
    await done(session.close());
    session = null;
    unharmed = 0;
  }
  if (session) await done(session.close());
  return failures;
}

const ALL_USE_CASES: readonly UseCase[] = [...USE_CASES, ...shareOfAltered(seededRandom(SEED))];

/** Alternates use cases between the parts, because slow ones are close together. */
const partOf = (part: number): readonly UseCase[] => ALL_USE_CASES.filter((_, place) => place % PARTS === part);

/** The tests of a part of the table, counted from 0. */
export function faultTable(part: number): void {
  const useCases = partOf(part);

  beforeAll(async () => {
    excel = newExcel();
    starts = await startingWorkbooks(excel);
    stopTime();
  });

  afterAll(() => {
    jest.useRealTimers();
  });

  test.each(useCases.map((useCase) => [useCase.name, useCase] as const))(
    '%s',
    async (_, useCase) => {
      const rehearsed = await rehearse(useCase, seededRandom(SEED));
      const failures = await failuresOf(rehearsed);
      failed += failures.length;
      expect({ seed: SEED, count: failures.length, failures: failures.slice(0, SHOWN_FAILURES) }).toEqual({
        seed: SEED,
        count: 0,
        failures: [],
      });
    },
    TIME_LIMIT,
  );

  test(`at least ${FEWEST_CASES / PARTS} cases ran (seed ${SEED})`, () => {
    process.stdout.write(`Fault table, part ${part + 1} of ${PARTS}: ${useCases.length} use cases (seed ${SEED})\n`);
    process.stdout.write(`faults: ${cases} cases, ${failed} failures\n`);
    expect(cases).toBeGreaterThanOrEqual(FEWEST_CASES / PARTS);
  });
}
