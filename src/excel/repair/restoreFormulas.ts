// Restores formulas that were broken by a loss: those of tables by column, those of a named cell by its name, and those
// of several rows each in the row with its label.

import { areaAddress } from '../../workbook/plan/addresses';
import { isWithoutNames, namesKnownColumns } from '../../workbook/repair/formulaColumns';
import { formulasNow } from '../../workbook/repair/lostPlaces';
import type { LostFormulas, TableFormulas } from '../../workbook/repair/lostFormulas';
import type { NamePlan, PlannedCell } from '../../workbook/plan/plan';
import type { Seen } from './restoreLook';
import { contentOf, holds } from '../writing/writeCalculated';

type Columns = ReadonlyMap<string, readonly string[]>;

/** A formula that uses a missing column or name is written after that is made. */
function queueOfTable(
  { tables }: Excel.Workbook,
  { table: plan, columns, hasTotals, isNew }: TableFormulas,
  known: Columns,
  lost: readonly string[],
): void {
  const headers = known.get(plan.name) ?? [];
  const isWritable = (formula: PlannedCell): boolean =>
    typeof formula !== 'string' || (namesKnownColumns(formula, known, plan.name) && isWithoutNames(formula, lost));
  const table = tables.getItem(plan.name);
  for (const { header, formula } of plan.columns) {
    if (formula === undefined || !columns.includes(header) || !headers.includes(header)) continue;
    if (!isWritable(formula)) continue;
    table.columns.getItem(header).getDataBodyRange().formulas = contentOf({ cells: formula });
  }
  if (!hasTotals) return;
  table.showTotals = true;
  plan.columns.forEach(({ header }, place) => {
    const total = plan.totals?.[place] ?? '';
    // Excel adds its own total to the last column when it shows the row.
    if (headers.includes(header) && isWritable(total) && (isNew || total !== ''))
      table.columns.getItem(header).getTotalRowRange().formulas = [[total]];
  });
}

function queueOfName(workbook: Excel.Workbook, name: NamePlan, { sheets }: Seen, known: Columns): void {
  const { formulas = [], sheetId } = name;
  if (!formulas.flat().every((formula) => namesKnownColumns(String(formula ?? ''), known))) return;
  if (formulas.length === 1) {
    workbook.names.getItem(name.name).getRange().formulas = formulas.map((row) => [...row]);
    return;
  }
  const sheet = sheets.find(({ plan }) => plan.id === sheetId);
  if (!sheet) return;
  for (const run of formulasNow(name, sheet.places)) {
    const range = sheet.worksheet.getRange(areaAddress(run, run.formulas.length, 1));
    range.formulas = run.formulas.map((formula) => [formula]);
  }
}

/**
 * Queues the formulas.
 * @param columns the columns that each table has after the repair
 * @param known names that refer to cells after the repair
 * @param lost those that do not
 */
export function queueLostFormulas(
  workbook: Excel.Workbook,
  { tables, names }: LostFormulas,
  seen: Seen,
  columns: Columns,
  known: readonly string[],
  lost: readonly string[],
): void {
  for (const formulas of tables) queueOfTable(workbook, formulas, columns, lost);
  const isWritable = ({ name, formulas = [] }: NamePlan): boolean =>
    holds(known, name) && formulas.flat().every((formula) => isWithoutNames(String(formula ?? ''), lost));
  for (const name of names.filter(isWritable)) queueOfName(workbook, name, seen, columns);
}
