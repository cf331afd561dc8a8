// The use cases of the session, each with its initial workbook and preparation.

import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import type { OwnSalaryTable } from '../../src/model/salary/ownSalaryTable';
import type { FormulaFinding, ProblemCode, Session } from '../../src/session/session';
import { newSession } from '../support/session';
import type { Fault, Share } from './points';
import { BUDGET, HOURS, overwritten, SAVED_ON, withoutBreakEven, type StartId, type Starts } from './starts';

/** Traffic of a use case, including the work that its events start. */
interface Traffic {
  readonly messages: number;
  readonly actions: number;
  /** Bytes of the messages to Excel and of its answers. */
  readonly out: number;
  readonly in: number;
}

/** One use case, for the fault table and the budget. */
export interface UseCase {
  readonly name: string;
  /** Its initial workbook. */
  readonly start: StartId;
  /** What users did to that workbook before the session started. */
  readonly altered?: (excel: StandInExcel) => void;
  /** What the session does beforehand, without failures. */
  readonly prepare?: (session: Session) => Promise<unknown>;
  readonly run: (session: Session) => Promise<unknown>;
  /** Faults that it resolves itself: nothing is reported, and everything is done. */
  readonly isSeenThrough?: (fault: Fault) => boolean;
  /** What the pane says about a fault, if different from what its code means elsewhere. */
  readonly says?: (fault: Fault) => ProblemCode;
  /** How many of its faults are tried; by default the usual sample. */
  readonly share?: Share;
  /** The session starts following the workbook, so it is closed after each fault, and has no preparation. */
  readonly isFollowed?: true;
  /** The right outcome is this refusal, with nothing changed. */
  readonly refusedWith?: ProblemCode;
}

/** A use case whose traffic is counted. */
interface BudgetedUseCase extends UseCase {
  /** Its traffic budget: messages are exact, the rest has some margin. */
  readonly most: Traffic;
}

/** Layout has a separate message: a refusal there does not affect the rest. */
export const looksIn =
  (looks: number) =>
  ({ mode, message, problem }: Fault): boolean =>
    ['action', 'message', 'answer'].includes(mode) && message === looks && !PASSING.includes(problem);
/** Failures after which Excel cannot be reached for the moment. */
const PASSING: readonly ProblemCode[] = ['interrupted', 'cellEditing'];

/** Several cells are set as one step of Excel's own undo or, if that is refused, without grouping. */
export const oneStepIn =
  (writing: number) =>
  ({ message, problem }: Fault): boolean =>
    message === writing && (problem === 'unexpected' || problem === 'denied');

function firstFinding(session: Session): FormulaFinding {
  const [finding] = session.getState().findings ?? [];
  if (!finding) throw new Error('No formula was overwritten');
  return finding;
}

/** A repair of which only the answer was lost is found done by the next inspection: only the reading is left. */
const mendFirst = (session: Session): Promise<unknown> =>
  session.getState().findings?.length === 0 && session.getState().problem
    ? session.inspect()
    : session.repairFormula(firstFinding(session));

const AMOUNTS = [2100, 2200, 2300, 2400];
const OWN_TABLE: OwnSalaryTable = {
  label: 'Gepubliceerd 2027',
  priceLevel: 'per 1 januari 2027',
  priceYear: 2027,
  surcharge: 0.1705,
  status: 'VNG, 12 januari 2027',
  scales: ['7', '11'].map((scale) => ({ scale, steps: AMOUNTS })),
};

export const USE_CASES: readonly BudgetedUseCase[] = [
  {
    name: 'open an empty workbook',
    most: { messages: 2, actions: 38, out: 4_450, in: 1_500 },
    start: 'empty',
    isFollowed: true,
    run: (session) => session.open(),
  },
  {
    name: 'open',
    most: { messages: 3, actions: 248, out: 29_200, in: 105_200 },
    start: 'model',
    isFollowed: true,
    run: (session) => session.open(),
  },
  {
    name: 'create',
    share: 'sparse',
    most: { messages: 3, actions: 970, out: 181_600, in: 53_200 },
    isSeenThrough: looksIn(3),
    start: 'empty',
    run: (session) => session.create('KCC'),
  },
  {
    name: 'create with answers',
    share: 'sparse',
    most: { messages: 3, actions: 970, out: 181_700, in: 53_200 },
    isSeenThrough: looksIn(3),
    start: 'empty',
    run: (session) => session.create('KCC', { municipality: 'Delft', isLatestSalaries: true, questionsPerMonth: 900 }),
  },
  {
    name: 'undo two steps at once',
    most: { messages: 2, actions: 200, out: 24_000, in: 18_000 },
    start: 'model',
    prepare: async (session) => {
      await session.set(HOURS, 20);
      await session.set(HOURS, 25);
    },
    run: (session) => session.undoTo(1),
  },
  {
    name: 'read again',
    most: { messages: 2, actions: 218, out: 25_800, in: 104_100 },
    share: 'thorough',
    start: 'model',
    run: (session) => session.refresh(),
  },
  {
    name: 'set a number',
    most: { messages: 1, actions: 100, out: 12_000, in: 9_000 },
    share: 'thorough',
    start: 'model',
    run: (session) => session.set(HOURS, 20),
  },
  {
    name: 'set a name',
    most: { messages: 1, actions: 100, out: 12_000, in: 9_000 },
    start: 'model',
    run: (session) => session.set({ list: 'lines', index: 1, field: 'name' }, 'Regie'),
  },
  {
    name: 'set a parameter',
    most: { messages: 1, actions: 92, out: 10_900, in: 8_800 },
    start: 'model',
    run: (session) => session.set({ list: 'parameters', field: 'step' }, 9),
  },
  {
    name: 'set an amount of a scale',
    most: { messages: 1, actions: 107, out: 12_700, in: 22_600 },
    start: 'model',
    run: (session) => session.set({ list: 'salaryScales', index: 6, field: 'step5' }, 2300),
  },
  {
    name: 'set several parameters',
    isSeenThrough: oneStepIn(1),
    most: { messages: 1, actions: 110, out: 13_000, in: 22_400 },
    start: 'model',
    run: (session) => session.setParameters({ salaryTable: 'Cao januari 2027', step: 10 }),
  },
  {
    name: 'add a salary table',
    share: 'sparse',
    most: { messages: 2, actions: 798, out: 100_200, in: 137_700 },
    start: 'model',
    run: (session) => session.addSalaryTable(OWN_TABLE),
  },
  {
    name: 'add the begroting',
    isSeenThrough: looksIn(3),
    share: 'sparse',
    most: { messages: 3, actions: 728, out: 161_900, in: 55_500 },
    start: 'model',
    run: (session) => session.addSheet(BUDGET),
  },
  {
    name: 'add the sensitivity',
    isSeenThrough: looksIn(3),
    share: 'few',
    most: { messages: 3, actions: 698, out: 117_700, in: 60_000 },
    start: 'model',
    run: (session) => session.addSheet({ id: 'sensitivity' }),
  },
  {
    name: 'add the klantvragen',
    isSeenThrough: looksIn(3),
    share: 'few',
    most: { messages: 3, actions: 356, out: 63_400, in: 38_700 },
    start: 'model',
    run: (session) => session.addSheet({ id: 'questions' }),
  },
  {
    name: 'add a channel',
    share: 'few',
    most: { messages: 2, actions: 440, out: 53_900, in: 110_200 },
    start: 'model',
    prepare: (session) => session.addSheet({ id: 'questions' }),
    run: (session) => session.addRow('channels', 'WhatsApp'),
  },
  {
    name: 'add the werklast',
    isSeenThrough: looksIn(3),
    share: 'few',
    most: { messages: 3, actions: 468, out: 93_000, in: 42_900 },
    start: 'model',
    run: (session) => session.addSheet({ id: 'workload' }),
  },
  {
    name: 'add the samenvatting',
    isSeenThrough: looksIn(3),
    share: 'few',
    most: { messages: 3, actions: 597, out: 124_200, in: 48_900 },
    start: 'model',
    run: (session) => session.addSheet({ id: 'summary' }),
  },
  {
    name: 'adopt the figures',
    isSeenThrough: oneStepIn(1),
    share: 'few',
    most: { messages: 1, actions: 238, out: 28_400, in: 16_200 },
    start: 'model',
    prepare: (session) => session.addSheet({ id: 'summary' }),
    run: (session) => session.setParameters({ adoptedTotal: 49_410, adoptedCostPrice: 18.3, adoptedDate: 46_352 }),
  },
  {
    name: 'add a line of the begroting',
    share: 'sparse',
    most: { messages: 2, actions: 724, out: 90_600, in: 142_500 },
    start: 'budget',
    run: (session) => session.addRow('budgetRows', 'Aansturing'),
  },
  {
    name: 'remove a line of the begroting',
    most: { messages: 2, actions: 358, out: 42_100, in: 126_900 },
    start: 'budget',
    run: (session) => session.removeRow('budgetRows', 1),
  },
  {
    name: 'add the begrotingswijziging',
    isSeenThrough: looksIn(3),
    share: 'few',
    most: { messages: 3, actions: 661, out: 128_500, in: 65_400 },
    start: 'budget',
    run: (session) => session.addSheet({ id: 'budgetChange' }),
  },
  {
    name: 'add a line of cover',
    share: 'few',
    most: { messages: 2, actions: 755, out: 91_900, in: 144_000 },
    start: 'budgetChange',
    run: (session) => session.addRow('coverLines', 'Uit de reserve'),
  },
  {
    name: 'set an amount of cover',
    share: 'few',
    most: { messages: 1, actions: 211, out: 25_100, in: 14_200 },
    start: 'budgetChange',
    run: (session) => session.set({ list: 'coverLines', index: 0, field: 'amount2' }, 30_000),
  },
  {
    name: 'add a line',
    // Two more, a moment later, check whether the chart shows the line.
    most: { messages: 4, actions: 482, out: 60_300, in: 121_900 },
    start: 'model',
    run: (session) => session.addLine('Overig'),
  },
  {
    name: 'add a scenario',
    // Two more check whether the chart shows the scenario, and one makes it do so.
    most: { messages: 5, actions: 340, out: 42_000, in: 117_300 },
    start: 'model',
    run: (session) => session.addScenario(),
  },
  {
    name: 'remove a line',
    most: { messages: 2, actions: 210, out: 24_800, in: 110_200 },
    start: 'model',
    run: (session) => session.removeRow('lines', 2),
  },
  {
    name: 'remove the last line',
    most: { messages: 2, actions: 210, out: 24_800, in: 110_200 },
    start: 'model',
    run: (session) => session.removeRow('lines', 10),
  },
  {
    name: 'remove a scenario',
    most: { messages: 2, actions: 212, out: 25_100, in: 110_400 },
    start: 'model',
    run: (session) => session.removeRow('scenarios', 0),
  },
  {
    name: 'move a line',
    isSeenThrough: oneStepIn(2),
    most: { messages: 2, actions: 310, out: 38_100, in: 113_700 },
    start: 'model',
    run: (session) => session.moveRow('lines', 0, 2),
  },
  {
    name: 'apply a profile',
    isSeenThrough: oneStepIn(1),
    most: { messages: 1, actions: 320, out: 41_600, in: 29_400 },
    start: 'model',
    run: (session) => session.applyProfile('klein'),
  },
  {
    name: 'undo a value',
    most: { messages: 1, actions: 112, out: 13_300, in: 22_400 },
    start: 'model',
    prepare: (session) => session.set(HOURS, 20),
    run: (session) => session.undo(),
  },
  {
    name: 'undo a removed line',
    most: { messages: 2, actions: 479, out: 59_700, in: 119_800 },
    start: 'model',
    prepare: (session) => session.removeRow('lines', 2),
    run: (session) => session.undo(),
  },
  {
    name: 'undo an added scenario',
    most: { messages: 2, actions: 212, out: 25_100, in: 110_900 },
    start: 'model',
    prepare: (session) => session.addScenario(),
    run: (session) => session.undo(),
  },
  {
    name: 'redo a removed line',
    most: { messages: 2, actions: 210, out: 24_800, in: 110_200 },
    start: 'model',
    prepare: async (session) => {
      await session.removeRow('lines', 2);
      await session.undo();
    },
    run: (session) => session.redo(),
  },
  {
    name: 'remove a line with a cell of the user in it',
    most: { messages: 2, actions: 210, out: 24_800, in: 110_400 },
    share: 'sparse',
    start: 'ownColumn',
    run: (session) => session.removeRow('lines', 2),
  },
  {
    name: 'undo a removed line with a cell of the user in it',
    most: { messages: 2, actions: 490, out: 61_000, in: 120_600 },
    share: 'sparse',
    start: 'ownColumn',
    prepare: (session) => session.removeRow('lines', 2),
    run: (session) => session.undo(),
  },
  {
    name: 'move a line with a cell of the user in it',
    isSeenThrough: oneStepIn(2),
    most: { messages: 2, actions: 322, out: 39_700, in: 114_600 },
    start: 'ownColumn',
    run: (session) => session.moveRow('lines', 2, 0),
  },
  {
    name: 'show in sheet',
    most: { messages: 2, actions: 146, out: 18_000, in: 9_100 },
    share: 'thorough',
    start: 'model',
    run: (session) => session.show(HOURS),
  },
  {
    name: 'show a finding',
    most: { messages: 2, actions: 140, out: 17_000, in: 8_900 },
    start: 'model',
    altered: overwritten,
    run: (session) => session.showFinding(firstFinding(session)),
  },
  {
    name: 'inspect',
    most: { messages: 2, actions: 218, out: 25_800, in: 104_100 },
    start: 'model',
    run: (session) => session.inspect(),
  },
  {
    name: 'repair a formula',
    most: { messages: 2, actions: 427, out: 50_600, in: 197_300 },
    start: 'model',
    altered: overwritten,
    run: mendFirst,
  },
  {
    name: 'open a copy',
    // Nothing in this workbook can prevent a new one from opening.
    says: ({ message, problem }) => (message === 2 && problem === 'denied' ? 'policy' : problem),
    most: { messages: 2, actions: 190, out: 73_300, in: 27_900 },
    start: 'model',
    run: async (session) => void (await session.openCopy()),
  },
  {
    name: 'recalculate',
    most: { messages: 1, actions: 101, out: 11_900, in: 22_400 },
    start: 'model',
    altered: ({ user }) => user.setCalculationMode('Manual'),
    run: (session) => session.recalculate(),
  },
  {
    name: 'repair a lost sheet',
    isSeenThrough: looksIn(7),
    share: 'sparse',
    most: { messages: 7, actions: 536, out: 79_100, in: 162_400 },
    start: 'model',
    altered: ({ user }) => user.deleteSheet('Salarisschalen'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair a lost table',
    share: 'thorough',
    most: { messages: 6, actions: 579, out: 73_100, in: 162_300 },
    start: 'model',
    altered: ({ user }) => user.convertTableToRange('rm_Kostenposten'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair a lost name',
    share: 'sparse',
    most: { messages: 6, actions: 349, out: 41_700, in: 140_700 },
    start: 'model',
    altered: ({ user }) => user.deleteName('rm_trede'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair a deleted row',
    share: 'few',
    most: { messages: 6, actions: 375, out: 45_100, in: 141_900 },
    start: 'model',
    // Of the weeks of a year, which every cost line uses.
    altered: ({ user }) => user.deleteRows('Uitgangspunten', 15, 1),
    run: (session) => session.repair(),
  },
  {
    name: 'repair a renamed column',
    share: 'sparse',
    most: { messages: 6, actions: 397, out: 48_900, in: 144_000 },
    start: 'model',
    altered: ({ user }) => user.renameHeader('rm_Kostenposten', 'Uren per week', 'Uren'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair an older workbook',
    most: { messages: 6, actions: 392, out: 49_600, in: 136_900 },
    share: 'sparse',
    start: 'model',
    altered: withoutBreakEven,
    run: (session) => session.repair(),
  },
  {
    name: 'update a workbook of version 1',
    most: { messages: 15, actions: 2_566, out: 356_700, in: 436_500 },
    share: 'few',
    isSeenThrough: looksIn(14),
    start: 'version1',
    run: (session) => session.update(),
  },
  {
    name: 'repair a lost column',
    share: 'sparse',
    most: { messages: 6, actions: 406, out: 50_300, in: 146_700 },
    start: 'model',
    altered: ({ user }) => user.deleteTableColumn('rm_Kostenposten', 'Uren per week'),
    run: (session) => session.repair(),
  },
  {
    name: 'keep variant',
    isSeenThrough: looksIn(3),
    share: 'sparse',
    most: { messages: 3, actions: 340, out: 120_600, in: 63_400 },
    start: 'model',
    run: async (session) => void (await session.keepVariant('Rapport', SAVED_ON)),
  },
  {
    name: 'remove variant',
    share: 'sparse',
    most: { messages: 2, actions: 218, out: 26_000, in: 99_000 },
    start: 'variant',
    run: async (session) => void (await session.removeVariant('Rapport')),
  },
  {
    name: 'put variant back',
    most: { messages: 2, actions: 574, out: 71_900, in: 413_700 },
    share: 'few',
    start: 'variant',
    run: (session) => session.putVariantBack('Rapport'),
  },
  {
    name: 'keep a second variant',
    most: { messages: 2, actions: 532, out: 145_600, in: 125_100 },
    share: 'few',
    start: 'variant',
    run: async (session) => void (await session.keepVariant('Meer uren', SAVED_ON)),
  },
];

/** The initial workbook of a use case, made from the shared ones. */
export function startOf({ start, altered }: UseCase, excel: StandInExcel, starts: Starts): Snapshot {
  excel.restore(starts[start]);
  altered?.(excel);
  return excel.snapshot();
}

/** A session that has done the preparation of a use case, on its initial workbook. */
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
