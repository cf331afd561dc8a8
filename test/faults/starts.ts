// The initial workbooks of the use cases, with the user's own content.

import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import type { Session } from '../../src/session/session';
import { newSession } from '../support/session';
import { CORE_PLAN, writeVersion1 } from '../support/version1';
import { lineCell } from '../support/lineCell';

/**
 * Initial workbooks: without a model, with a model among the user's own cells, and the latter with a begroting, with a
 * user's column in the cost lines, with a begroting and a begrotingswijziging, or with a variant that differs from the model; and a model of layout version 1.
 */
export type StartId = 'empty' | 'model' | 'budget' | 'budgetChange' | 'ownColumn' | 'variant' | 'version1';
export type Starts = Readonly<Record<StartId, Snapshot>>;

export const BUDGET = { id: 'budget', taskField: '0.2 Burgerzaken' } as const;

/** The day on which variants are kept. */
export const SAVED_ON = '2026-11-24';
export const HOURS = { list: 'lines', index: 0, field: 'hoursPerWeek' } as const;

/** Marks what belongs to the user. */
export const OWN = 'van de gebruiker';

/** The sheet of the user. */
export const OWN_SHEET = 'Blad1';

/** A sheet, a table and a name of the user's, and formulas that refer to the model if there is one. */
function fillOwnSheet({ user }: StandInExcel): void {
  user.pasteBlock(OWN_SHEET, 'A1', [
    [OWN, "'=geen formule", 1234.5, '=C1*2'],
    [`${OWN} <b>`, "'007", '=SUM(C1:D1)', true],
  ]);
}

/** What users write around our tables: beside them, below them, and references to them. */
function fillAround({ user }: StandInExcel): void {
  user.pasteBlock('Rekenmodel', 'U7', [
    [OWN, 17],
    [OWN, '=U7&"!"'],
  ]);
  user.paste('Rekenmodel', 'U12', OWN);
  user.paste('Rekenmodel', 'A60', OWN);
  user.paste('Kostprijs per klantvraag', 'H3', OWN);
  user.pasteBlock(OWN_SHEET, 'A4', [['=rm_totaal*2', '=SUM(rm_Kostenposten[Kosten per jaar])', '=Rekenmodel!U12']]);
}

/** A user's column after those of the cost lines, filled in one line. */
async function addOwnColumn(): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    const { columns } = workbook.tables.getItem('rm_Kostenposten');
    const column = columns.add(undefined, [['Eigenaar'], ...REPORT_INPUTS.lines.map(() => [''])]);
    column.getDataBodyRange().getCell(2, 0).formulas = [[OWN]];
    await workbook.context.sync();
  });
}

/**
 * Keeps a variant, and then changes everything that a variant contains: parameters, inputs of rows, and the set of
 * rows.
 */
async function keepAndChange(session: Session): Promise<void> {
  await session.keepVariant('Rapport', SAVED_ON);
  await session.setParameters({ salaryTable: 'Cao januari 2027', step: 10 });
  await session.removeRow('lines', 2);
  await session.addLine('Overig');
  await session.set(HOURS, 20);
  await session.set({ list: 'lines', index: 1, field: 'name' }, 'Regie');
  await session.addScenario();
  await session.set({ list: 'scenarios', index: 0, field: 'questionsPerMonth' }, 90);
}

/** What is in the begroting already. */
const COVER_LINE = [
  'Uren van het KCC',
  'al begroot',
  '0.2 Burgerzaken',
  '1.1 Salarissen en sociale lasten',
  'structureel',
  ...[29_660, 29_660, 29_660, 29_660],
];

/** Beside and below what an update changes. */
const OWN_CELLS = [
  ['Rekenmodel', 'A60'],
  ['Kostprijs per klantvraag', 'H3'],
  ['Uitgangspunten', 'P12'],
  ['Salarisschalen', 'A90'],
] as const;

/** Makes the initial workbooks of the use cases. */
export async function startingWorkbooks(excel: StandInExcel): Promise<Starts> {
  fillOwnSheet(excel);
  const empty = excel.snapshot();
  const session = newSession();
  await session.create('KCC');
  fillAround(excel);
  const model = excel.snapshot();
  await session.addSheet(BUDGET);
  excel.user.paste('Begroting', 'V7', OWN);
  excel.user.paste('Begroting', 'C70', OWN);
  const budget = excel.snapshot();
  await session.addSheet({ id: 'budgetChange' });
  excel.user.pasteBlock('Begrotingswijziging', 'A20', [COVER_LINE]);
  excel.user.paste('Begrotingswijziging', 'V20', OWN);
  const budgetChange = excel.snapshot();
  excel.restore(model);
  await addOwnColumn();
  const ownColumn = excel.snapshot();
  excel.restore(model);
  const another = newSession();
  await another.refresh();
  await keepAndChange(another);
  const variant = excel.snapshot();
  excel.restore(empty);
  await writeVersion1(CORE_PLAN);
  for (const [tab, address] of OWN_CELLS) excel.user.paste(tab, address, OWN);
  return { empty, model, budget, budgetChange, ownColumn, variant, version1: excel.snapshot() };
}

/** Types over one of our formulas. */
export const overwritten = ({ user }: StandInExcel): void => user.paste(...lineCell(user, 2, 'Kosten per jaar'), 3000);

/** A workbook from before the break-even: it has neither the cells nor their names. */
export function withoutBreakEven({ user }: StandInExcel): void {
  for (const name of ['rm_kosten_ander_kanaal', 'rm_break_even_onafgerond', 'rm_break_even_heel', 'rm_break_even'])
    user.deleteName(name);
  user.paste('Kostprijs per klantvraag', 'G22:I29', '');
}
