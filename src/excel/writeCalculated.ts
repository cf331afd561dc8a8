// The formulas of a plan on sheets that are already there, by table and name instead of by address.

import type { Block, TablePlan, WorkbookPlan } from '../workbook/plan';

export const holds = (names: readonly string[], wanted: string): boolean =>
  names.some((name) => name.toLowerCase() === wanted.toLowerCase());

/** A single content is spread over the range by Excel itself, which keeps a block at one action. */
export function contentOf({ cells }: Pick<Block, 'cells'>): Excel.Range['formulas'] {
  // The declarations know matrices only; the documentation of Range.formulas allows a single content.
  return cells as unknown as Excel.Range['formulas'];
}

/** Contents of the totals row. */
export function queueTotals(workbook: Excel.Workbook, { name, totals }: TablePlan): void {
  if (totals) workbook.tables.getItem(name).getTotalRowRange().formulas = [[...totals]];
}

/**
 * Writes every formula again: what referred to a table that was gone has become #REF!, and what referred to one that
 * became a range no longer grows.
 */
export function queueCalculated(workbook: Excel.Workbook, plan: Pick<WorkbookPlan, 'sheets' | 'names'>): void {
  for (const { name, columns: planned } of plan.sheets.flatMap(({ tables }) => tables)) {
    const { columns } = workbook.tables.getItem(name);
    for (const { header, formula } of planned) {
      if (formula !== undefined) columns.getItem(header).getDataBodyRange().formulas = contentOf({ cells: formula });
    }
  }
  for (const { name, formulas } of plan.names) {
    if (formulas) workbook.names.getItem(name).getRange().formulas = formulas.map((row) => [...row]);
  }
}
