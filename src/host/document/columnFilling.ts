// Excel's option to fill a table column with a formula entered in one of its cells.

import { contains } from '../state/area';
import { copiedFormula } from '../formulas/formulaReferences';
import type { HostWorkbook } from './hostWorkbook';
import { cellKey, type SheetState, type TableState } from '../state/state';

type Written = readonly (readonly [number, number, unknown])[];

function fillColumn(
  workbook: HostWorkbook,
  sheet: SheetState,
  table: TableState,
  column: number,
  written: Written,
): void {
  const { area } = table;
  const body = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
  const [from, ...others] = written.filter(([row, at]) => at === column && body.includes(row)).map(([row]) => row);
  const formula = from === undefined ? undefined : sheet.formulas.get(cellKey(from, column));
  if (from === undefined || formula === undefined || others.length > 0) return;
  const rest = body.filter((row) => row !== from);
  const isFilled = (row: number): boolean =>
    sheet.constants.has(cellKey(row, column)) || sheet.formulas.has(cellKey(row, column));
  if (rest.some(isFilled)) return;
  for (const row of rest) workbook.setCell(sheet, row, column, copiedFormula(formula, row - from, 0));
}

/** Fills each otherwise empty table column in which one formula was written. */
export function fillColumns(workbook: HostWorkbook, sheet: SheetState, written: Written): void {
  if (workbook.answer('fill-column') !== 'column') return;
  for (const table of sheet.tables) {
    const columns = new Set(written.filter(([row, column]) => contains(table.area, row, column)).map(([, at]) => at));
    for (const column of columns) fillColumn(workbook, sheet, table, column, written);
  }
}
