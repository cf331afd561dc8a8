// The use cases of the session, each with the workbook that it begins with and what must be done before it.

import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import type { FormulaFinding, Session } from '../../src/session/session';
import { newSession } from '../support/session';

/** One use case as the fault table runs it. */
export interface UseCase {
  readonly name: string;
  /** The workbook that it begins with. */
  readonly start: 'empty' | 'model' | ((excel: StandInExcel) => void);
  /** What the session has done before; none of it fails. */
  readonly prepare?: (session: Session) => Promise<void>;
  readonly run: (session: Session) => Promise<void>;
  /** Every action fails in turn; without this one of those that do the same. */
  readonly isThorough?: true;
  /** The session follows the workbook from now on: it is ended after each fault, and nothing comes before. */
  readonly isFollowed?: true;
}

const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;

function firstFinding(session: Session): FormulaFinding {
  const [finding] = session.getState().findings ?? [];
  if (!finding) throw new Error('No formula was overwritten');
  return finding;
}

const overwritten = ({ user }: StandInExcel): void => user.paste('Rekenmodel', 'J8', 3000);

export const USE_CASES: readonly UseCase[] = [
  { name: 'open an empty workbook', start: 'empty', isFollowed: true, run: (session) => session.open() },
  { name: 'open', start: 'model', isFollowed: true, run: (session) => session.open() },
  { name: 'create', start: 'empty', run: (session) => session.create('KCC') },
  { name: 'read again', isThorough: true, start: 'model', run: (session) => session.refresh() },
  { name: 'set a number', isThorough: true, start: 'model', run: (session) => session.set(HOURS, 20) },
  {
    name: 'set a name',
    start: 'model',
    run: (session) => session.set({ list: 'lines', index: 1, field: 'name' }, 'Regie'),
  },
  {
    name: 'set a parameter',
    start: 'model',
    run: (session) => session.set({ list: 'parameters', field: 'step' }, 9),
  },
  {
    name: 'set an amount of a scale',
    start: 'model',
    run: (session) => session.set({ list: 'salaryScales', index: 6, field: 'step5' }, 2300),
  },
  { name: 'add a line', start: 'model', run: (session) => session.addLine('Overig') },
  { name: 'add a scenario', start: 'model', run: (session) => session.addScenario() },
  { name: 'remove a line', start: 'model', run: (session) => session.removeRow('lines', 2) },
  { name: 'remove the last line', start: 'model', run: (session) => session.removeRow('lines', 10) },
  { name: 'remove a scenario', start: 'model', run: (session) => session.removeRow('scenarios', 0) },
  { name: 'move a line', start: 'model', run: (session) => session.moveRow('lines', 0, 2) },
  { name: 'apply a profile', start: 'model', run: (session) => session.applyProfile('klein') },
  {
    name: 'undo a value',
    start: 'model',
    prepare: (session) => session.set(HOURS, 20),
    run: (session) => session.undo(),
  },
  {
    name: 'undo a removed line',
    start: 'model',
    prepare: (session) => session.removeRow('lines', 2),
    run: (session) => session.undo(),
  },
  {
    name: 'undo an added scenario',
    start: 'model',
    prepare: (session) => session.addScenario(),
    run: (session) => session.undo(),
  },
  {
    name: 'redo a removed line',
    start: 'model',
    prepare: async (session) => {
      await session.removeRow('lines', 2);
      await session.undo();
    },
    run: (session) => session.redo(),
  },
  { name: 'show in sheet', isThorough: true, start: 'model', run: (session) => session.show(HOURS) },
  {
    name: 'show a finding',
    start: overwritten,
    run: (session) => session.showFinding(firstFinding(session)),
  },
  { name: 'inspect', start: 'model', run: (session) => session.inspect() },
  {
    name: 'repair a formula',
    start: overwritten,
    run: (session) => session.repairFormula(firstFinding(session)),
  },
  { name: 'open a copy', start: 'model', run: (session) => session.openCopy() },
  {
    name: 'recalculate',
    start: ({ user }) => user.setCalculationMode('Manual'),
    run: (session) => session.recalculate(),
  },
  {
    name: 'repair a lost sheet',
    start: ({ user }) => user.deleteSheet('Salarisschalen'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair a lost table',
    start: ({ user }) => user.convertTableToRange('rm_Kostenposten'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair a lost name',
    start: ({ user }) => user.deleteName('rm_trede'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair a renamed column',
    start: ({ user }) => user.renameHeader('rm_Kostenposten', 'Uren per week', 'Uren'),
    run: (session) => session.repair(),
  },
  {
    name: 'repair a lost column',
    start: ({ user }) => user.deleteTableColumn('rm_Kostenposten', 'Uren per week'),
    run: (session) => session.repair(),
  },
];

/** Marks what belongs to the user. */
export const OWN = 'van de gebruiker';

/** A sheet, a table and a name of the user's, and formulas that refer to ours when it is there. */
function fillOwnSheet({ user }: StandInExcel): void {
  user.pasteBlock('Blad1', 'A1', [
    [OWN, "'=geen formule", 1234.5, '=C1*2'],
    [`${OWN} <b>`, "'007", '=SUM(C1:D1)', true],
  ]);
}

/** What people write around our tables: beside them, below them, and what refers to them. */
function fillAround({ user }: StandInExcel): void {
  user.pasteBlock('Rekenmodel', 'P7', [
    [OWN, 17],
    [OWN, '=P7&"!"'],
  ]);
  user.paste('Rekenmodel', 'P12', OWN);
  user.paste('Rekenmodel', 'A60', OWN);
  user.paste('Kostprijs per klantvraag', 'H3', OWN);
  user.pasteBlock('Blad1', 'A4', [['=rm_totaal*2', '=SUM(rm_Kostenposten[Kosten per jaar])', '=Rekenmodel!P12']]);
}

/** The workbooks that the use cases begin with: one without a model, and one with it, among the user's own cells. */
export async function startingWorkbooks(excel: StandInExcel): Promise<{ empty: Snapshot; model: Snapshot }> {
  fillOwnSheet(excel);
  const empty = excel.snapshot();
  await newSession().create('KCC');
  fillAround(excel);
  return { empty, model: excel.snapshot() };
}
