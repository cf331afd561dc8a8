// Restores formulas that were broken by a loss: those of tables by column, those of a named cell by its name, and those
// of several rows each in the row with its label.

import { areaAddress } from '../workbook/plan/addresses';
import { namesKnownColumns } from '../workbook/repair/formulaColumns';
import { formulasNow } from '../workbook/repair/lostPlaces';
import type { LostFormulas, TableFormulas } from '../workbook/repair/lostFormulas';
import type { NamePlan, PlannedCell } from '../workbook/plan/plan';
import type { Seen } from './restoreLook';
import { contentOf, holds } from './writeCalculated';

type Columns = ReadonlyMap<string, readonly string[]>;

/** A formula that uses a missing column is written after the column is made. */
function queueOfTable(
  { tables }: Excel.Workbook,
  { table: plan, columns, hasTotals }: TableFormulas,
  known: Columns,
): void {
  const headers = known.get(plan.name) ?? [];
  const isWritable = (formula: PlannedCell): boolean =>
    typeof formula !== 'string' || namesKnownColumns(formula, known, plan.name);
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
    if (headers.includes(header) && isWritable(total))
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
 */
export function queueLostFormulas(
  workbook: Excel.Workbook,
  { tables, names }: LostFormulas,
  seen: Seen,
  columns: Columns,
  known: readonly string[],
): void {
  for (const formulas of tables) queueOfTable(workbook, formulas, columns);
  for (const name of names) if (holds(known, name.name)) queueOfName(workbook, name, seen, columns);
}
