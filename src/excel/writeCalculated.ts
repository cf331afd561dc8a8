// Contents of ranges and totals rows as Excel takes them, and names as it compares them.

import { sameText } from '../model/names';
import type { Block, TablePlan } from '../workbook/plan/plan';

export const holds = (names: readonly string[], wanted: string): boolean =>
  names.some((name) => sameText(name, wanted));

/** A single content is spread over the range by Excel itself, which keeps a block at one action. */
export function contentOf({ cells }: Pick<Block, 'cells'>): Excel.Range['formulas'] {
  // The declarations know matrices only; the documentation of Range.formulas allows a single content.
  return cells as unknown as Excel.Range['formulas'];
}

/** Contents of the totals row. */
export function queueTotals(workbook: Excel.Workbook, { name, totals }: TablePlan): void {
  if (totals) workbook.tables.getItem(name).getTotalRowRange().formulas = [[...totals]];
}
