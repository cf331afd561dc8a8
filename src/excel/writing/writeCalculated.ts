// Contents of ranges and totals rows in the form that Excel accepts.

import { sameText } from '../../model/names';
import type { Block, TablePlan } from '../../workbook/plan/plan';

export const holds = (names: readonly string[], wanted: string): boolean =>
  names.some((name) => sameText(name, wanted));

/** Excel itself spreads a single value over the range, which keeps a block at one action. */
export function contentOf({ cells }: Pick<Block, 'cells'>): Excel.Range['formulas'] {
  // The declarations accept only matrices; the documentation of Range.formulas allows a single value.
  return cells as unknown as Excel.Range['formulas'];
}

/** Contents of the totals row. */
export function queueTotals(workbook: Excel.Workbook, { name, totals }: TablePlan): void {
  if (totals) workbook.tables.getItem(name).getTotalRowRange().formulas = [[...totals]];
}
