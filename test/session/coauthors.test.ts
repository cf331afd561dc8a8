/** @jest-environment ./test/support/officeEnvironment.mjs */
// Two users with a pane and others in the cells of one workbook: whatever the order of events, all see the same in the
// end.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { StandInExcel } from '../../src/host/standInExcel';
import { compute } from '../../src/model/compute';
import type { ModelResults } from '../../src/model/modelResults';
import { COST_TYPES } from '../../src/model/modelInputs';
import { SCALES } from '../../src/model/salaryTables';
import type { Session } from '../../src/session/session';
import { READ_REQUEST, readModel, type ModelReading } from '../../src/workbook/reading/reading';
import { openExcel } from '../support/officeRuntime';
import { seededRandom } from '../support/random';
import { newSession } from '../support/session';
import { runsOf } from '../support/share';

const SEED = 20261124;
const RUNS = runsOf(60);
const STEPS = 40;
const SHARE_DIGITS = 9;
const TIME_LIMIT = 240_000;

interface Dice {
  /** A whole number from 0 up to this one. */
  readonly below: (count: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

function createDice(random: () => number): Dice {
  const below = (count: number): number => Math.floor(random() * count);
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}

type SessionStep = (session: Session, dice: Dice) => Promise<unknown>;
type CellStep = (excel: StandInExcel, dice: Dice) => void;

const lineOf = ({ getState }: Session, { below }: Dice): number => below(getState().model?.inputs.lines.length ?? 1);
const scenarioOf = ({ getState }: Session, { below }: Dice): number =>
  below(getState().model?.inputs.scenarios.length ?? 1);

/** Few names, so that duplicates occur. */
const aName = ({ below }: Dice): string => `Post ${below(9)}`;

const SESSION_STEPS: readonly SessionStep[] = [
  (session, dice) =>
    session.set({ list: 'lines', index: lineOf(session, dice), field: 'hoursPerWeek' }, dice.pick([0, 7.2, 15, 36])),
  (session, dice) =>
    session.set({ list: 'lines', index: lineOf(session, dice), field: 'amountPerUnit' }, dice.below(5000)),
  (session, dice) => session.set({ list: 'lines', index: lineOf(session, dice), field: 'name' }, aName(dice)),
  (session, dice) => session.set({ list: 'lines', index: lineOf(session, dice), field: 'scale' }, dice.pick(SCALES)),
  (session, dice) =>
    session.set({ list: 'lines', index: lineOf(session, dice), field: 'explanation' }, `Bron ${dice.below(99)}`),
  (session, dice) =>
    session.set({ list: 'scenarios', index: scenarioOf(session, dice), field: 'questionsPerMonth' }, dice.below(400)),
  (session, dice) => session.set({ list: 'parameters', field: 'step' }, dice.below(12)),
  (session, dice) => session.addLine(dice.pick(COST_TYPES)),
  (session, dice) => session.removeRow('lines', lineOf(session, dice)),
  (session, dice) => session.moveRow('lines', lineOf(session, dice), lineOf(session, dice)),
  (session) => session.addScenario(),
  (session, dice) => session.removeRow('scenarios', scenarioOf(session, dice)),
  (session) => session.undo(),
  (session) => session.undo(),
  (session) => session.redo(),
];

const LINES = 'rm_Kostenposten';

function bodyRows({ workbook }: StandInExcel, name: string): number {
  const area = workbook.findTable(name)?.table.area;
  if (!area) throw new Error(`There is no table ${name}`);
  return area.rows - 1;
}

function pasteInLine(excel: StandInExcel, { below }: Dice, header: string, content: number | string): void {
  const { sheet, address } = excel.user.addressInTable(LINES, header, below(bodyRows(excel, LINES)));
  excel.user.paste(sheet, address, content);
}

const CELL_STEPS: readonly CellStep[] = [
  (excel, dice) => pasteInLine(excel, dice, 'Uren per week', dice.pick([1, 2.5, 'tien', ''])),
  (excel, dice) => pasteInLine(excel, dice, 'Bedrag per eenheid', dice.below(900)),
  (excel, dice) => pasteInLine(excel, dice, 'Kostenpost', aName(dice)),
  (excel, dice) => pasteInLine(excel, dice, 'Meetellen', dice.pick(['ja', 'nee', 'misschien'])),
  ({ user }, dice) => user.sortTable(LINES, 'Kostenpost', dice.pick(['ascending', 'descending'])),
  (excel, { below }) => {
    const rows = bodyRows(excel, LINES);
    if (rows > 1) excel.user.deleteTableRow(LINES, below(rows));
  },
];

/** Three in four steps are in the panes; half of these are awaited, the others overlap with the next. */
async function randomRun(excel: StandInExcel, sessions: readonly Session[], random: () => number): Promise<void> {
  const dice = createDice(random);
  const waiting: Promise<unknown>[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    if (dice.below(4) === 0) excel.user.asCoAuthor(() => dice.pick(CELL_STEPS)(excel, dice));
    else {
      const work = dice.pick(SESSION_STEPS)(dice.pick(sessions), dice);
      if (dice.below(2) === 0) await work;
      else waiting.push(work);
    }
  }
  await Promise.all(waiting);
}

/** Shares are fractions that are summed in a different order. */
function comparable({ lines, ...results }: ModelResults): object {
  return { ...results, lines: lines.map(({ share, ...line }) => ({ ...line, share: share.toFixed(SHARE_DIGITS) })) };
}

function whatIsSeen({ getState }: Session): { readonly problem: unknown; readonly model: ModelReading } {
  const { phase, problem, model } = getState();
  if (phase !== 'ready' || !model) throw new Error(`The pane shows no model: ${phase}`);
  return { problem, model };
}

function linesInCells({ user, workbook }: StandInExcel, headers: readonly string[]): readonly (readonly unknown[])[] {
  return Array.from({ length: (workbook.findTable(LINES)?.table.area.rows ?? 1) - 1 }, (_, index) =>
    headers.map((header) => {
      const { sheet, address } = user.addressInTable(LINES, header, index);
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      return workbook.value(workbook.sheet(sheet), Number(row), letters.charCodeAt(0) - 'A'.charCodeAt(0) + 1) || null;
    }),
  );
}

test(
  `two panes and the cells agree after ${RUNS} runs of ${STEPS} steps that come between one another (seed ${SEED})`,
  async () => {
    const excel = openExcel();
    await newSession().create('KCC');
    const start = excel.snapshot();
    for (let run = 0; run < RUNS; run += 1) {
      excel.restore(start);
      const sessions = [newSession(), newSession()];
      for (const session of sessions) await session.refresh();
      await randomRun(excel, sessions, seededRandom(SEED + run));
      for (const session of sessions) await session.refresh();
      const cells = readModel(await createWorkbookPort().read(READ_REQUEST));
      for (const session of sessions) {
        expect({ run, ...whatIsSeen(session) }).toEqual({ run, problem: null, model: cells });
        expect(session.getState().findings).toEqual([]);
      }
      expect({ run, ...comparable(cells.results) }).toEqual({ run, ...comparable(compute(cells.inputs)) });
      expect(linesInCells(excel, ['Kostenpost', 'Uren per week', 'Bedrag per eenheid'])).toEqual(
        cells.inputs.lines.map((line) => [line.name || null, line.hoursPerWeek || null, line.amountPerUnit || null]),
      );
    }
  },
  TIME_LIMIT,
);

/** Moves based on outdated readings. */
const MOVES = runsOf(100);

test(
  `of ${MOVES} moves and their undoing on a reading from before a co-author's steps none loses a line (seed ${SEED})`,
  async () => {
    const excel = openExcel();
    await newSession().create('KCC');
    const start = excel.snapshot();
    const dice = createDice(seededRandom(SEED));
    const session = newSession();
    const inCells = (): readonly string[] =>
      linesInCells(excel, ['Kostenpost', 'Uren per week', 'Bedrag per eenheid']).map(String).toSorted();
    for (let move = 0; move < MOVES; move += 1) {
      if (move % 10 === 0) {
        excel.restore(start);
        await session.refresh();
      }
      const steps = Array.from({ length: 1 + dice.below(3) }, () => dice.pick(CELL_STEPS));
      excel.user.asCoAuthor(() => steps.forEach((step) => step(excel, dice)));
      const before = inCells();
      const last = session.getState().history.at(-1);
      const isMove = last?.isUndone === false && last.changes.every(({ kind }) => kind === 'order');
      await (isMove && dice.below(2) === 0
        ? session.undo()
        : session.moveRow('lines', lineOf(session, dice), lineOf(session, dice)));
      expect({ move, problem: session.getState().problem }).toEqual({ move, problem: null });
      expect({ move, lines: inCells() }).toEqual({ move, lines: before });
    }
  },
  TIME_LIMIT,
);
