/** @jest-environment ./test/support/officeEnvironment.mjs */
// Two users with a pane and others in the cells of one workbook: whatever the order of events, all see the same in the
// end.

import fc from 'fast-check';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import type { StandInExcel } from '../../src/host/standInExcel';
import { compute } from '../../src/model/results/compute';
import { COST_TYPES } from '../../src/model/inputs/modelInputs';
import { SCALES } from '../../src/model/salary/salaryTables';
import type { Session } from '../../src/session/session';
import { READ_REQUEST, readModel, type ModelReading } from '../../src/workbook/reading/reading';
import { openExcel } from '../support/officeRuntime';
import { comparable } from '../support/agreement';
import { CHOICES, drawFrom, type Draw } from '../support/random/draw';
import { forAllInExcel } from '../support/random/properties';
import { newSession } from '../support/session';
import { runsOf } from '../support/share';

const RUNS = runsOf(60);
const STEPS = 40;
const TIME_LIMIT = 240_000;

type SessionStep = (session: Session, draw: Draw) => Promise<unknown>;
type CellStep = (excel: StandInExcel, draw: Draw) => void;

const lineOf = ({ getState }: Session, { upTo }: Draw): number => upTo(getState().model?.inputs.lines.length ?? 1);
const scenarioOf = ({ getState }: Session, { upTo }: Draw): number =>
  upTo(getState().model?.inputs.scenarios.length ?? 1);

/** Few names, so that the same one is given twice. */
const aName = ({ upTo }: Draw): string => `Post ${upTo(9)}`;

const SESSION_STEPS: readonly SessionStep[] = [
  (session, draw) =>
    session.set({ list: 'lines', index: lineOf(session, draw), field: 'hoursPerWeek' }, draw.pick([0, 7.2, 15, 36])),
  (session, draw) =>
    session.set({ list: 'lines', index: lineOf(session, draw), field: 'amountPerUnit' }, draw.upTo(5000)),
  (session, draw) => session.set({ list: 'lines', index: lineOf(session, draw), field: 'name' }, aName(draw)),
  (session, draw) => session.set({ list: 'lines', index: lineOf(session, draw), field: 'scale' }, draw.pick(SCALES)),
  (session, draw) =>
    session.set({ list: 'lines', index: lineOf(session, draw), field: 'explanation' }, `Bron ${draw.upTo(99)}`),
  (session, draw) =>
    session.set({ list: 'scenarios', index: scenarioOf(session, draw), field: 'questionsPerMonth' }, draw.upTo(400)),
  (session, draw) => session.set({ list: 'parameters', field: 'step' }, draw.upTo(12)),
  (session, draw) => session.addLine(draw.pick(COST_TYPES)),
  (session, draw) => session.removeRow('lines', lineOf(session, draw)),
  (session, draw) => session.moveRow('lines', lineOf(session, draw), lineOf(session, draw)),
  (session) => session.addScenario(),
  (session, draw) => session.removeRow('scenarios', scenarioOf(session, draw)),
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

function pasteInLine(excel: StandInExcel, { upTo }: Draw, header: string, content: number | string): void {
  const { sheet, address } = excel.user.addressInTable(LINES, header, upTo(bodyRows(excel, LINES)));
  excel.user.paste(sheet, address, content);
}

const CELL_STEPS: readonly CellStep[] = [
  (excel, draw) => pasteInLine(excel, draw, 'Uren per week', draw.pick([1, 2.5, 'tien', ''])),
  (excel, draw) => pasteInLine(excel, draw, 'Bedrag per eenheid', draw.upTo(900)),
  (excel, draw) => pasteInLine(excel, draw, 'Kostenpost', aName(draw)),
  (excel, draw) => pasteInLine(excel, draw, 'Meetellen', draw.pick(['ja', 'nee', 'misschien'])),
  ({ user }, draw) => user.sortTable(LINES, 'Kostenpost', draw.pick(['ascending', 'descending'])),
  (excel, { upTo }) => {
    const rows = bodyRows(excel, LINES);
    if (rows > 1) excel.user.deleteTableRow(LINES, upTo(rows));
  },
];

/** What somebody does: in the cells, or in one of the panes, which is waited for or runs into what comes next. */
interface Step {
  readonly where: 'pane' | 'cells';
  readonly isAwaited: boolean;
  readonly choices: readonly number[];
}

const STEP: fc.Arbitrary<Step> = fc.record({
  where: fc.constantFrom('pane', 'pane', 'pane', 'cells'),
  isAwaited: fc.boolean(),
  choices: CHOICES,
});

const RUN = fc.array(STEP, { minLength: 1, maxLength: 2 * STEPS, size: 'max' });

async function take(steps: readonly Step[], excel: StandInExcel, sessions: readonly Session[]): Promise<void> {
  const waiting: Promise<unknown>[] = [];
  for (const { where, isAwaited, choices } of steps) {
    const draw = drawFrom(choices);
    if (where === 'cells') {
      excel.user.asCoAuthor(() => draw.pick(CELL_STEPS)(excel, draw));
      continue;
    }
    const work = draw.pick(SESSION_STEPS)(draw.pick(sessions), draw);
    if (isAwaited) await work;
    else waiting.push(work);
  }
  await Promise.all(waiting);
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
  `two panes and the cells agree after ${RUNS} runs of some ${STEPS} steps that come between one another`,
  async () => {
    const excel = openExcel();
    await newSession().create('KCC');
    const start = excel.snapshot();
    await forAllInExcel(RUN, RUNS, async (steps) => {
      excel.restore(start);
      const sessions = [newSession(), newSession()];
      for (const session of sessions) await session.refresh();
      await take(steps, excel, sessions);
      for (const session of sessions) await session.refresh();
      const cells = readModel(await createWorkbookPort().read(READ_REQUEST));
      for (const session of sessions) {
        expect(whatIsSeen(session)).toEqual({ problem: null, model: cells });
        expect(session.getState().findings).toEqual([]);
      }
      expect(comparable(cells.results)).toEqual(comparable(compute(cells.inputs)));
      expect(linesInCells(excel, ['Kostenpost', 'Uren per week', 'Bedrag per eenheid'])).toEqual(
        cells.inputs.lines.map((line) => [line.name || null, line.hoursPerWeek || null, line.amountPerUnit || null]),
      );
    });
  },
  TIME_LIMIT,
);

/** Moves on readings that are out of date, and how many of them come after one another. */
const MOVES = runsOf(100);
const MOVES_OF_RUN = 10;

const MOVE = fc.record({
  cellSteps: fc.array(CHOICES, { minLength: 1, maxLength: 3 }),
  isUndo: fc.boolean(),
  choices: CHOICES,
});

test(
  `of some ${MOVES} moves and their undoing on a reading from before a co-author's steps none loses a line`,
  async () => {
    const excel = openExcel();
    await newSession().create('KCC');
    const start = excel.snapshot();
    const session = newSession();
    const inCells = (): readonly string[] =>
      linesInCells(excel, ['Kostenpost', 'Uren per week', 'Bedrag per eenheid']).map(String).toSorted();
    const runs = fc.array(MOVE, { minLength: 1, maxLength: 2 * MOVES_OF_RUN, size: 'max' });
    await forAllInExcel(runs, Math.ceil(MOVES / MOVES_OF_RUN), async (moves) => {
      excel.restore(start);
      await session.refresh();
      for (const { cellSteps, isUndo, choices } of moves) {
        excel.user.asCoAuthor(() => {
          for (const drawn of cellSteps) {
            const draw = drawFrom(drawn);
            draw.pick(CELL_STEPS)(excel, draw);
          }
        });
        const before = inCells();
        const last = session.getState().history.at(-1);
        const isMove = last?.isUndone === false && last.changes.every(({ kind }) => kind === 'order');
        const draw = drawFrom(choices);
        await (isMove && isUndo
          ? session.undo()
          : session.moveRow('lines', lineOf(session, draw), lineOf(session, draw)));
        expect(session.getState().problem).toBeNull();
        expect(inCells()).toEqual(before);
      }
    });
  },
  TIME_LIMIT,
);
