// How inserting and deleting cells affects rectangles: they move, grow, shrink or vanish. Pure.

import type { Area } from './area';
import { LAST_COLUMN, LAST_ROW } from './area';

/** Cells that move along one axis, within a band across it. Numbered from 1. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  /** First row or column that is inserted or removed. */
  readonly at: number;
  /** How many are inserted; negative when they are removed. */
  readonly count: number;
  /** The band: first and last column of a shift of rows, first and last row of a shift of columns. */
  readonly from: number;
  readonly until: number;
}

const transposed = ({ row, column, rows, columns }: Area): Area => ({
  row: column,
  column: row,
  rows: columns,
  columns: rows,
});

/** Rows are removed from `at`; an area partly among them shrinks, an area wholly among them vanishes. */
function withoutRows(area: Area, at: number, removed: number): Area | null {
  const last = area.row + area.rows - 1;
  const before = Math.max(0, Math.min(last + 1, at) - area.row);
  const after = Math.max(0, last - Math.max(area.row, at + removed) + 1);
  const row = area.row < at ? area.row : Math.max(area.row, at + removed) - removed;
  return before + after === 0 ? null : { ...area, row, rows: before + after };
}

function shiftedRows(area: Area, { at, count, from, until }: Shift): Area | null {
  const isInBand = area.column >= from && area.column + area.columns - 1 <= until;
  const isWhole = area.rows === LAST_ROW || area.rows === LAST_COLUMN;
  if (!isInBand || (area.row === 1 && isWhole)) return area;
  if (count < 0) return withoutRows(area, at, -count);
  if (at <= area.row) return { ...area, row: area.row + count };
  return at < area.row + area.rows ? { ...area, rows: area.rows + count } : area;
}

/** The area after the shift, or null when all of it was removed. An area only partly in the band stays. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === 'rows') return shiftedRows(area, shift);
  const moved = shiftedRows(transposed(area), shift);
  return moved && transposed(moved);
}

/** The shift that makes or removes this area; its band is the area's width or height. */
export function shiftOf(area: Area, axis: Shift['axis'], sign: 1 | -1): Shift {
  return axis === 'rows'
    ? { axis, at: area.row, count: sign * area.rows, from: area.column, until: area.column + area.columns - 1 }
    : { axis, at: area.column, count: sign * area.columns, from: area.row, until: area.row + area.rows - 1 };
}
