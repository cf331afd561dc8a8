/** @jest-environment ./test/support/officeEnvironment.mjs */
// The behaviours table: use cases under each single behaviour of Excel, with its hardest answer, and under each
// profile. Afterwards the user's cells are unchanged, and either everything is as in the most accommodating Excel, or a
// sentence says what to do and nothing is half-written. TESTS=whole runs every use case under every behaviour,
// FAULTS_SEED selects a different sample.

import { isDeepStrictEqual } from 'node:util';
import { BEHAVIOUR_IDS, type BehaviourId } from '../../src/behaviours/behaviours';
import { hardestAnswer, PROFILES, withAnswer, type Profile } from '../../src/behaviours/profiles';
import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import type { Session } from '../../src/session/session';
import { PROBLEM_TEXTS } from '../../src/taskpane/shell/problemsText';
import { openExcel } from '../support/officeRuntime';
import { seededRandom } from '../support/chance';
import { newSession } from '../support/session';
import { done, eventsRead, stopTime } from '../support/time';
import { ALTERED_USE_CASES } from './alteredUseCases';
import { firstDifference, ownAt } from './moments';
import { startingWorkbooks, type Starts } from './starts';
import { prepared, startOf, USE_CASES, type UseCase } from './useCases';
import { IS_WHOLE } from '../support/share';

const SEED = Number(process.env['FAULTS_SEED'] ?? 20261124);
/** Number of random use cases under one behaviour, besides those that are always at risk, and under a profile. */
const FEW = 1;
const SEVERAL = 4;
/** Number of those in an altered workbook. */
const ALTERED_OF_BEHAVIOUR = 1;
const ALTERED_OF_PROFILE = 2;
const TIME_LIMIT = 600_000;

/** Use cases that write where behaviours differ most: formulas into rows, several cells at once, names, whole parts. */
const AT_RISK: ReadonlySet<string> = new Set(['add a scenario', 'move a line with a cell of the user in it']);

/** Under every profile, but too slow for every single behaviour. */
const UPDATES = USE_CASES.filter(({ name }) => name === 'update a workbook of version 1');

/** A use case with its initial workbook, and its outcome in the most accommodating Excel. */
interface Rehearsed {
  readonly useCase: UseCase;
  readonly start: Snapshot;
  readonly own: object;
  readonly after: object;
}

let starts: Starts;
let cases = 0;
let failures = 0;
const rehearsed = new Map<string, Rehearsed>();

const excelUnder = (profile: Profile): StandInExcel => openExcel({ apiVersion: '1.20', profile });

beforeAll(async () => {
  starts = await startingWorkbooks(excelUnder(PROFILES.strict));
  stopTime();
});

afterAll(() => {
  jest.useRealTimers();
});

/** Inputs, results and damage as a newly opened pane finds them. */
async function found(): Promise<object> {
  const session = newSession();
  await done(session.refresh());
  const { phase, model, damage, findings } = session.getState();
  return { phase, model, damage, findings };
}

async function opened(useCase: UseCase, excel: StandInExcel, start: Snapshot): Promise<Session> {
  const session = await done(prepared(useCase, excel, start));
  await eventsRead();
  return session;
}

/** Runs a use case and the work that it starts. */
async function act(useCase: UseCase, session: Session): Promise<void> {
  await done(useCase.run(session));
  await eventsRead();
}

async function rehearse(useCase: UseCase): Promise<Rehearsed> {
  const known = rehearsed.get(useCase.name);
  if (known) return known;
  const excel = excelUnder(PROFILES.strict);
  const start = startOf(useCase, excel, starts);
  const session = await opened(useCase, excel, start);
  await act(useCase, session);
  expect(session.getState().problem?.code ?? null).toEqual(useCase.refusedWith ?? null);
  const made = { useCase, start, own: ownAt(excel.workbook.state), after: await found() };
  await done(session.close());
  rehearsed.set(useCase.name, made);
  return made;
}

/** What is wrong after a use case, in words; empty if it is right, or refused with a sentence and nothing changed. */
async function wrongAfter(
  { useCase, after, own }: Rehearsed,
  session: Session,
  before: object,
  ownBefore: object,
  excel: StandInExcel,
): Promise<readonly string[]> {
  const { problem } = session.getState();
  const now = await found();
  const ownNow = ownAt(excel.workbook.state);
  if (problem) {
    const { title, advice } = PROBLEM_TEXTS[problem.code];
    return [
      ...(title === '' || advice === '' ? [`no sentence for ${problem.code}`] : []),
      ...(isDeepStrictEqual(now, before) ? [] : [`says ${problem.code}, and changed${firstDifference(now, before)}`]),
      ...(isDeepStrictEqual(ownNow, ownBefore) ? [] : [`says ${problem.code}, and changed cells of the user`]),
    ];
  }
  return [
    ...(useCase.refusedWith ? [`does not say ${useCase.refusedWith}`] : []),
    ...(isDeepStrictEqual(now, after) ? [] : [`claims success, but${firstDifference(now, after)}`]),
    ...(isDeepStrictEqual(ownNow, own)
      ? []
      : [`the cells of the user are not what they were${firstDifference(ownNow, own)}`]),
  ];
}

/** Runs a use case under a profile, and again if it is refused. */
async function failuresUnder(profile: Profile, useCase: UseCase): Promise<readonly string[]> {
  const strict = await rehearse(useCase);
  const excel = excelUnder(profile);
  const session = await opened(useCase, excel, strict.start);
  const [before, ownBefore] = [await found(), ownAt(excel.snapshot())];
  await act(useCase, session);
  const wrong = [...(await wrongAfter(strict, session, before, ownBefore, excel))];
  if (session.getState().problem && wrong.length === 0) {
    await act(useCase, session);
    wrong.push(...(await wrongAfter(strict, session, before, ownBefore, excel)).map((text) => `second try: ${text}`));
  }
  await done(session.close());
  cases += 1;
  failures += wrong.length > 0 ? 1 : 0;
  return wrong.map((text) => `${useCase.name}: ${text}`);
}

const chosenOf = (useCases: readonly UseCase[], count: number, random: () => number): readonly UseCase[] =>
  Array.from({ length: count }, () => useCases[Math.floor(random() * useCases.length)] as UseCase);

/** Those that are always at risk, and a number of random others. */
function shareOf(count: number, altered: number, random: () => number): readonly UseCase[] {
  if (IS_WHOLE) return [...USE_CASES, ...ALTERED_USE_CASES];
  const others = USE_CASES.filter(({ name }) => !AT_RISK.has(name));
  const chosen = [...chosenOf(others, count, random), ...chosenOf(ALTERED_USE_CASES, altered, random)];
  return [...USE_CASES.filter(({ name }) => AT_RISK.has(name)), ...new Set(chosen)];
}

async function expectRight(profile: Profile, share: readonly UseCase[]): Promise<void> {
  const wrong: string[] = [];
  for (const useCase of share) wrong.push(...(await failuresUnder(profile, useCase)));
  expect({ seed: SEED, wrong }).toEqual({ seed: SEED, wrong: [] });
}

/** A different sample for each, the same in every run. */
const randomFor = (place: number): (() => number) => seededRandom(SEED + place);

const hardest = (id: BehaviourId): Profile => withAnswer(PROFILES.strict, id, hardestAnswer(id));

/** Without the answers that every rehearsal has: those would be compared with themselves. */
const HARDER = BEHAVIOUR_IDS.map((id, place) => [id, place] as const).filter(
  ([id]) => hardestAnswer(id) !== PROFILES.strict[id],
);
const OTHER_PROFILES = Object.entries(PROFILES)
  .map(([name, profile], place) => [name, profile, place] as const)
  .filter(([, profile]) => profile !== PROFILES.strict);

test.each(HARDER)(
  'behaviour %s alone',
  (id, place) => expectRight(hardest(id), shareOf(FEW, ALTERED_OF_BEHAVIOUR, randomFor(place))),
  TIME_LIMIT,
);

test.each(OTHER_PROFILES)(
  'profile %s',
  (_, profile, place) =>
    expectRight(profile, [
      ...new Set([...UPDATES, ...shareOf(SEVERAL, ALTERED_OF_PROFILE, randomFor(BEHAVIOUR_IDS.length + place))]),
    ]),
  TIME_LIMIT,
);

test('every behaviour and every profile had its cases', () => {
  process.stdout.write(`behaviours: ${HARDER.length}, cases: ${cases}, failures: ${failures}\n`);
  expect(cases).toBeGreaterThanOrEqual(HARDER.length + OTHER_PROFILES.length);
});
