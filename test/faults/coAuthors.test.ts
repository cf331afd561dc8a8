/** @jest-environment ./test/support/officeEnvironment.mjs */
// Co-authors as a fault: whichever rows they add or remove during a use case, and while it fails, they lose nothing,
// the pane's messages are true, and it shows the actual content.

import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import type { Session } from '../../src/session/session';
import { openExcel } from '../support/officeRuntime';
import { IS_WHOLE } from '../support/share';
import { newSession } from '../support/session';
import { done, eventsRead, stopTime } from '../support/time';
import { DEEDS, FAILURE, interferencesOf, type Concerned, type Deed, type Interference } from './coAuthors';
import { firstDifference, ownAt, shownBy, shownDifference, workbookAt, type Shown } from './moments';
import { trafficOf } from './points';
import { startingWorkbooks, type Starts } from './starts';
import { prepared, startOf, USE_CASES, type UseCase } from './useCases';

const TIME_LIMIT = 600_000;

const LINES: Concerned = { table: 'rm_Kostenposten', header: 'Kostenpost' };
const SCENARIOS: Concerned = { table: 'rm_Scenarios', header: 'Scenario' };

/** The use cases that write, with the table that a co-author edits. */
const CONCERNED: Readonly<Record<string, Concerned>> = {
  'set a number': LINES,
  'add a line': LINES,
  'remove a line': LINES,
  'remove the last line': LINES,
  'move a line': LINES,
  'move a line with a cell of the user in it': LINES,
  'undo a removed line': LINES,
  'add a scenario': SCENARIOS,
  'remove a scenario': SCENARIOS,
  'keep a second variant': { table: 'rm_Varianten', header: 'Naam' },
  'put variant back': LINES,
  'repair a lost name': LINES,
  'repair a renamed column': LINES,
  'repair a lost column': LINES,
};

/**
 * These run with every co-author's action; the others with one, each with a different one. A
 * whole run takes all.
 */
const AT_RISK: ReadonlySet<string> = new Set(['add a line', 'move a line']);

function deedsOf({ name }: UseCase): readonly Deed[] {
  const place = Object.keys(CONCERNED).indexOf(name);
  return IS_WHOLE || AT_RISK.has(name) ? DEEDS : DEEDS.filter((_, index) => index === place % DEEDS.length);
}

let excel: StandInExcel;
let starts: Starts;

beforeAll(async () => {
  excel = openExcel({ apiVersion: '1.20' });
  starts = await startingWorkbooks(excel);
  stopTime();
});

afterAll(() => {
  jest.useRealTimers();
});

async function opened(useCase: UseCase, start: Snapshot): Promise<Session> {
  const session = await done(prepared(useCase, excel, start));
  await eventsRead();
  return session;
}

/** The workbook after the co-author's action, with or without the use case. */
async function wanted(useCase: UseCase, start: Snapshot, deed: Deed, isDone: boolean): Promise<Held> {
  const session = await opened(useCase, start);
  excel.user.asCoAuthor(() => deed.act(excel, concernedOf(useCase)));
  // The user means what was shown before.
  if (isDone) await done(useCase.run(session));
  // A chart shows an added row a moment later.
  await eventsRead();
  await done(session.close());
  return heldNow();
}

function concernedOf({ name }: UseCase): Concerned {
  const concerned = CONCERNED[name];
  if (!concerned) throw new Error(`Nobody is at work in ${name}`);
  return concerned;
}

/**
 * What a pane shows of the workbook, without the history, which belongs to one pane, and the formula check, which runs
 * on request.
 */
const seenIn = (session: Session): Shown => ({ ...shownBy(session.getState()), history: [], findings: [] });

/** What a newly opened pane shows. */
async function found(): Promise<Shown> {
  const session = newSession();
  await done(session.refresh());
  return seenIn(session);
}

/** While rows are half moved, nobody can tell which one a co-author removed, because two of them contain the same line. */
const isUnknowable = ({ name }: UseCase, { deed, isHalfWay }: Interference): boolean =>
  name.startsWith('move ') && deed.removes === true && isHalfWay;

/** What users have in the workbook: inputs, and what they wrote among our cells, wherever that is now. */
interface Held {
  readonly workbook: object;
  readonly inputs: unknown;
  readonly own: readonly string[];
}

async function heldNow(): Promise<Held> {
  const { model } = await found();
  const state = excel.snapshot();
  return { workbook: workbookAt(state), inputs: model?.inputs, own: ownAt(state).around };
}

/**
 * Rows added or removed while another is half made affect cells outside the table, and formulas of a column that is not
 * filled yet, differently than if they came earlier. In that case only what users have is compared.
 */
const differenceOf = (now: Held, meant: Held, { failing }: Interference): string =>
  failing !== null
    ? firstDifference([now.inputs, now.own], [meant.inputs, meant.own])
    : firstDifference(now.workbook, meant.workbook);

const inWords = ({ deed, before, failing }: Interference): string =>
  `a co-author ${deed.words} before message ${before}${failing === null ? '' : ` while action ${failing} fails`}`;

test.each(USE_CASES.filter(({ name }) => name in CONCERNED).map((useCase) => [useCase.name, useCase] as const))(
  '%s',
  async (_, useCase) => {
    const start = startOf(useCase, excel, starts);
    const first = await opened(useCase, start);
    const traffic = await trafficOf(excel, () => done(useCase.run(first)));
    await done(first.close());
    const outcomes = new Map<Deed, { readonly with: Held; readonly without: Held }>();
    const wrong: string[] = [];
    for (const interference of interferencesOf(traffic, deedsOf(useCase)).filter(
      (each) => !isUnknowable(useCase, each),
    )) {
      const { deed, before, failing } = interference;
      const outcome = outcomes.get(deed) ?? {
        with: await wanted(useCase, start, deed, true),
        without: await wanted(useCase, start, deed, false),
      };
      outcomes.set(deed, outcome);
      const session = await opened(useCase, start);
      let isActed = false;
      const act = (): void => {
        isActed = true;
        excel.user.asCoAuthor(() => deed.act(excel, concernedOf(useCase)));
      };
      excel.faults.actBefore(before, act);
      if (failing !== null) excel.faults.failAtAction(failing, FAILURE);
      await done(useCase.run(session));
      const { problem } = session.getState();
      excel.faults.clear();
      if (!isActed) act();
      await eventsRead();
      // A failed repair is continued, where other use cases are rolled back.
      const goesOn = problem !== null && useCase.name.startsWith('repair');
      if (goesOn) await done(useCase.run(session));
      const difference = differenceOf(
        await heldNow(),
        problem && !goesOn ? outcome.without : outcome.with,
        interference,
      );
      const say = (text: string): void => void wrong.push(`${inWords(interference)}: ${text}`);
      if (difference !== '') say(`says ${problem?.code ?? 'nothing'}, but${difference}`);
      const shown = seenIn(session);
      const there = await found();
      const unlike = shownDifference(shown, there);
      if (unlike !== '') say(`shows${unlike}`);
      await done(session.close());
    }
    expect(wrong).toEqual([]);
  },
  TIME_LIMIT,
);
