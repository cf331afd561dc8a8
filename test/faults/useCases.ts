// The use cases of the session, each with the workbook that it begins with and what must be done before it.

import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import type { OwnSalaryTable } from '../../src/model/ownSalaryTable';
import type { FormulaFinding, ProblemCode, Session } from '../../src/session/session';
import { newSession } from '../support/session';
import type { Fault, Share } from './points';
import { BUDGET, HOURS, overwritten, SAVED_ON, withoutBreakEven, type StartId, type Starts } from './starts';

/** Traffic of a use case, what it sets going among the events included. */
interface Traffic {
  readonly messages: number;
  readonly actions: number;
  /** Bytes of the messages to Excel and of its answers. */
  readonly out: number;
  readonly in: number;
}

/** One use case as the fault table and the budget of messages run it. */
export interface UseCase {
  readonly name: string;
  /** The workbook that it begins with. */
  readonly start: StartId | ((excel: StandInExcel) => void);
  /** What the session has done before; none of it fails. */
  readonly prepare?: (session: Session) => Promise<void>;
  readonly run: (session: Session) => Promise<void>;
  /** Faults that it sees through by itself: nothing is said, and everything is done. */
  readonly isSeenThrough?: (fault: Fault) => boolean;
  /** What the pane says of a fault, where that is not what its code says elsewhere. */
  readonly says?: (fault: Fault) => ProblemCode;
  /** How many of its faults are tried; without this the usual share. */
  readonly share?: Share;
  /** The session follows the workbook from now on: it is ended after each fault, and nothing comes before. */
  readonly isFollowed?: true;
  /** Its budget of traffic: messages are exact, the rest has some room. */
  readonly most: Traffic;
}

const looksIn =
  (looks: number) =>
  ({ mode, message, problem }: Fault): boolean =>
    ['action', 'message', 'answer'].includes(mode) && message === looks && !PASSING.includes(problem);
/** Failures after which Excel cannot be asked for anything now. */
const PASSING: readonly ProblemCode[] = ['interrupted', 'cellEditing'];

/** Several cells that are set are asked for as one step of Excel's own undo, and when that is refused, without that. */
const oneStepIn =
  (writing: number) =>
  ({ message, problem }: Fault): boolean =>
    message === writing && (problem === 'unexpected' || problem === 'denied');

function firstFinding(session: Session): FormulaFinding {
  const [finding] = session.getState().findings ?? [];
  if (!finding) throw new Error('No formula was overwritten');
  return finding;
}

const AMOUNTS = [2100, 2200, 2300, 2400];
const OWN_TABLE: OwnSalaryTable = {
  label: 'Gepubliceerd 2027',
  priceLevel: 'per 1 januari 2027',
  surcharge: 0.1705,
  status: 'VNG, 12 januari 2027',
  scales: ['7', '11'].map((scale) => ({ scale, steps: AMOUNTS })),
};

export const USE_CASES: readonly UseCase[] = [
  {
    name: 'open an empty workbook',
    most: { messages: 2, actions: 30, out: 2_500, in: 1_500 },
    start: 'empty',
    isFollowed: true,
    run: (session) => session.open(),
  },
  {
    name: 'open',
    most: { messages: 3, actions: 170, out: 19_000, in: 101_000 },
    start: 'model',
    isFollowed: true,
    run: (session) => session.open(),
  },
  {
    name: 'create',
    most: { messages: 3, actions: 860, out: 171_000, in: 53_000 },
    isSeenThrough: looksIn(3),
    start: 'empty',
    run: (session) => session.create('KCC'),
  },
  {
    name: 'read again',
    most: { messages: 2, actions: 150, out: 17_500, in: 100_500 },
    share: 'thorough',
    start: 'model',
    run: (session) => session.refresh(),
  },
  {
    name: 'set a number',
    most: { messages: 1, actions: 120, out: 14_500, in: 22_000 },
    share: 'thorough',
    start: 'model',
    run: (session) => session.set(HOURS, 20),
  },
  {
    name: 'set a name',
    most: { messages: 1, actions: 120, out: 14_500, in: 22_000 },
    start: 'model',
    run: (session) => session.set({ list: 'lines', index: 1, field: 'name' }, 'Regie'),
  },
  {
    name: 'set a parameter',
    most: { messages: 1, actions: 110, out: 12_500, in: 21_500 },
    start: 'model',
    run: (session) => session.set({ list: 'parameters', field: 'step' }, 9),
  },
  {
    name: 'set an amount of a scale',
    most: { messages: 1, actions: 110, out: 13_000, in: 21_500 },
    start: 'model',
    run: (session) => session.set({ list: 'salaryScales', index: 6, field: 'step5' }, 2300),
  },
  {
    name: 'set several parameters',
    isSeenThrough: oneStepIn(1),
    most: { messages: 1, actions: 120, out: 13_500, in: 22_000 },
    start: 'model',
    run: (session) => session.setParameters({ salaryTable: 'Cao januari 2027', step: 10 }),
  },
  {
    name: 'add a salary table',
    share: 'sparse',
    most: { messages: 2, actions: 780, out: 97_000, in: 139_500 },
    start: 'model',
    run: (session) => session.addSalaryTable(OWN_TABLE),
  },
  {
    name: 'add the begroting',
    isSeenThrough: looksIn(3),
    share: 'sparse',
    most: { messages: 3, actions: 580, out: 116_000, in: 47_500 },
    start: 'model',
    run: (session) => session.addSheet(BUDGET),
  },
  {
    name: 'add the sensitivity',
    isSeenThrough: looksIn(3),
    share: 'sparse',
    most: { messages: 3, actions: 540, out: 116_000, in: 74_500 },
    start: 'model',
    run: (session) => session.addSheet({ id: 'sensitivity' }),
  },
  {
    name: 'add a line of the begroting',
    share: 'sparse',
    most: { messages: 2, actions: 520, out: 63_500, in: 136_000 },
    start: 'budget',
    run: (session) => session.addBudgetRow('Aansturing'),
  },
  {
    name: 'remove a line of the begroting',
    most: { messages: 2, actions: 360, out: 42_000, in: 127_500 },
    start: 'budget',
    run: (session) => session.removeRow('budgetRows', 1),
  },
  {
    name: 'add a line',
    most: { messages: 2, actions: 400, out: 49_000, in: 120_500 },
    start: 'model',
    run: (session) => session.addLine('Overig'),
  },
  {
    name: 'add a scenario',
    most: { messages: 2, actions: 290, out: 34_000, in: 115_000 },
    start: 'model',
    run: (session) => session.addScenario(),
  },
  {
    name: 'remove a line',
    most: { messages: 2, actions: 220, out: 25_500, in: 111_000 },
    start: 'model',
    run: (session) => session.removeRow('lines', 2),
  },
  {
    name: 'remove the last line',
    most: { messages: 2, actions: 220, out: 25_500, in: 111_000 },
    start: 'model',
    run: (session) => session.removeRow('lines', 10),
  },
  {
    name: 'remove a scenario',
    most: { messages: 2, actions: 220, out: 25_500, in: 111_000 },
    start: 'model',
    run: (session) => session.removeRow('scenarios', 0),
  },
  {
    name: 'move a line',
    isSeenThrough: oneStepIn(2),
    most: { messages: 2, actions: 310, out: 37_000, in: 115_500 },
    start: 'model',
    run: (session) => session.moveRow('lines', 0, 2),
  },
  {
    name: 'apply a profile',
    isSeenThrough: oneStepIn(1),
    most: { messages: 1, actions: 480, out: 61_000, in: 40_500 },
    start: 'model',
    run: (session) => session.applyProfile('klein'),
  },
  {
    name: 'undo a value',
    most: { messages: 1, actions: 120, out: 14_500, in: 22_000 },
    start: 'model',
    prepare: (session) => session.set(HOURS, 20),
    run: (session) => session.undo(),
  },
  {
    name: 'undo a removed line',
    most: { messages: 2, actions: 400, out: 49_500, in: 119_000 },
    start: 'model',
    prepare: (session) => session.removeRow('lines', 2),
    run: (session) => session.undo(),
  },
  {
    name: 'undo an added scenario',
    most: { messages: 2, actions: 220, out: 25_500, in: 111_500 },
    start: 'model',
    prepare: (session) => session.addScenario(),
    run: (session) => session.undo(),
  },
  {
    name: 'redo a removed line',
    most: { messages: 2, actions: 220, out: 25_500, in: 111_000 },
    start: 'model',
    prepare: async (session) => {
      await session.removeRow('lines', 2);
      await session.undo();
    },
    run: (session) => session.redo(),
  },
  {
    name: 'remove a line with a cell of the user in it',
    most: { messages: 2, actions: 220, out: 25_500, in: 111_000 },
    share: 'sparse',
    start: 'ownColumn',
    run: (session) => session.removeRow('lines', 2),
  },
  {
    name: 'undo a removed line with a cell of the user in it',
    most: { messages: 2, actions: 410, out: 50_500, in: 120_000 },
    share: 'sparse',
    start: 'ownColumn',
    prepare: (session) => session.removeRow('lines', 2),
    run: (session) => session.undo(),
  },
  {
    name: 'move a line with a cell of the user in it',
    isSeenThrough: oneStepIn(2),
    most: { messages: 2, actions: 320, out: 38_500, in: 116_500 },
    start: 'ownColumn',
    run: (session) => session.moveRow('lines', 2, 0),
  },
  {
    name: 'show in sheet',
    most: { messages: 2, actions: 160, out: 19_500, in: 10_000 },
    share: 'thorough',
    start: 'model',
    run: (session) => session.show(HOURS),
  },
  {
    name: 'show a finding',
    most: { messages: 2, actions: 150, out: 18_000, in: 9_500 },
    start: overwritten,
    run: (session) => session.showFinding(firstFinding(session)),
  },
  {
    name: 'inspect',
    most: { messages: 2, actions: 150, out: 17_500, in: 100_500 },
    start: 'model',
    run: (session) => session.inspect(),
  },
  {
    name: 'repair a formula',
    most: { messages: 2, actions: 280, out: 33_000, in: 194_000 },
    start: overwritten,
    run: (session) => session.repairFormula(firstFinding(session)),
  },
  {
    name: 'open a copy',
    // Nothing of this workbook can deny that a new one opens.
    says: ({ message, problem }) => (message === 2 && problem === 'denied' ? 'policy' : problem),
    most: { messages: 2, actions: 100, out: 60_000, in: 21_000 },
    start: 'model',
    run: async (session) => void (await session.openCopy()),
  },
  {
    name: 'recalculate',
    most: { messages: 1, actions: 100, out: 11_500, in: 21_000 },
    start: ({ user }) => user.setCalculationMode('Manual'),
    run: (session) => session.recalculate(),
  },
  {
    name: 'repair a lost sheet',
    isSeenThrough: looksIn(7),
    most: { messages: 7, actions: 700, out: 99_000, in: 164_500 },
    start: ({ user }) => user.deleteSheet('Salarisschalen'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair a lost table',
    most: { messages: 6, actions: 440, out: 56_000, in: 149_000 },
    start: ({ user }) => user.convertTableToRange('rm_Kostenposten'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair a lost name',
    most: { messages: 6, actions: 400, out: 53_000, in: 131_500 },
    start: ({ user }) => user.deleteName('rm_trede'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair a renamed column',
    most: { messages: 6, actions: 400, out: 53_000, in: 136_000 },
    start: ({ user }) => user.renameHeader('rm_Kostenposten', 'Uren per week', 'Uren'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair an older workbook',
    most: { messages: 6, actions: 460, out: 63_500, in: 130_000 },
    share: 'sparse',
    start: withoutBreakEven,
    run: (session) => session.repair(),
  },
  {
    name: 'repair a lost column',
    most: { messages: 6, actions: 410, out: 54_500, in: 138_000 },
    start: ({ user }) => user.deleteTableColumn('rm_Kostenposten', 'Uren per week'),
    run: (session) => session.repair(),
  },
  {
    name: 'keep variant',
    isSeenThrough: looksIn(3),
    most: { messages: 3, actions: 320, out: 116_000, in: 73_500 },
    start: 'model',
    run: async (session) => void (await session.keepVariant('Rapport', SAVED_ON)),
  },
  {
    name: 'remove variant',
    most: { messages: 2, actions: 210, out: 25_000, in: 63_500 },
    start: 'model',
    prepare: async (session) => void (await session.keepVariant('Rapport', SAVED_ON)),
    run: async (session) => void (await session.removeVariant('Rapport')),
  },
  {
    name: 'put variant back',
    most: { messages: 2, actions: 540, out: 67_500, in: 360_000 },
    share: 'sparse',
    start: 'variant',
    run: (session) => session.putVariantBack('Rapport'),
  },
  {
    name: 'keep a second variant',
    most: { messages: 2, actions: 380, out: 149_000, in: 81_500 },
    share: 'few',
    start: 'variant',
    run: async (session) => void (await session.keepVariant('Meer uren', SAVED_ON)),
  },
];

/** The workbook that a use case begins with, made of the ones that all begin with. */
export function startOf({ start }: UseCase, excel: StandInExcel, starts: Starts): Snapshot {
  excel.restore(starts[typeof start === 'function' ? 'model' : start]);
  if (typeof start === 'function') start(excel);
  return excel.snapshot();
}

/** A session that has done what comes before the use case, on the workbook as it was then. */
export async function prepared(
  { prepare, isFollowed }: UseCase,
  excel: StandInExcel,
  start: Snapshot,
): Promise<Session> {
  excel.faults.clear();
  excel.restore(start);
  const session = newSession();
  if (!isFollowed) await session.open();
  await prepare?.(session);
  return session;
}
