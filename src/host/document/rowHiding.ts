// Hidden rows. Whether a filter, the user or grouping hid them makes no difference in Excel's answers.

import type { Area } from '../state/area';
import { invalidArgument } from '../state/hostError';
import type { HostWorkbook } from './hostWorkbook';
import type { RangeTarget } from './rangeTarget';
import type { CellValue } from '../state/spreadsheetEngine';
import type { SheetState } from '../state/state';

const isWithin = ({ row: first, rows }: Area, row: number): boolean => row >= first && row < first + rows;

/** The hidden rows of an area, from top to bottom. */
export const hiddenRowsIn = ({ hiddenRows }: SheetState, area: Area): readonly number[] =>
  [...hiddenRows].filter((row) => isWithin(area, row)).sort((one, other) => one - other);

/** One cell of a write: row, column and content. */
export type WrittenCell = readonly [number, number, CellValue | null];

/**
 * Where the cells of a block land when some of its rows are hidden. Excel is reported to do this for filters only; the
 * stand-in does it for every hidden row, so that code must check before writing.
 * @param answer that of `matrix-over-filter`
 */
export function landing(
  { sheet, area }: RangeTarget,
  cells: readonly WrittenCell[],
  answer: string,
): readonly WrittenCell[] {
  if (answer === 'all' || area.rows === 1 || hiddenRowsIn(sheet, area).length === 0) return cells;
  const seen = cells.filter(([row]) => !sheet.hiddenRows.has(row));
  if (answer === 'visible') return seen;
  const first = new Map(cells.flatMap(([row, column, content]) => (row === area.row ? [[column, content]] : [])));
  return seen.map(([row, column]) => [row, column, first.get(column) ?? null]);
}

/** `Range.rowHidden`: null where only some of the rows are hidden. */
export function rowHidden({ sheet, area }: RangeTarget): boolean | null {
  const hidden = hiddenRowsIn(sheet, area).length;
  if (hidden === 0) return false;
  return hidden === area.rows ? true : null;
}

/** @throws HostError AccessDenied on a protected sheet, InvalidArgument for anything but a truth value */
export function setRowHidden({ sheet, area }: RangeTarget, isHidden: unknown, workbook: HostWorkbook): void {
  workbook.assertWritable(sheet);
  if (typeof isHidden !== 'boolean') throw invalidArgument('A row is hidden or it is not');
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (isHidden) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
}
