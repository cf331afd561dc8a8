// Which cells of a sheet are in use, as Excel's used range and current region see them. Pure.

import { contains, LAST_COLUMN, LAST_ROW, type Area } from './area';
import { cellKey, cellOfKey, type SheetState } from './state';

function boundsOf(cells: readonly { readonly row: number; readonly column: number }[]): Area | null {
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const row = rows.reduce((one, other) => Math.min(one, other));
  const column = columns.reduce((one, other) => Math.min(one, other));
  return {
    row,
    column,
    rows: rows.reduce((one, other) => Math.max(one, other)) - row + 1,
    columns: columns.reduce((one, other) => Math.max(one, other)) - column + 1,
  };
}

/** The smallest rectangle around the used cells of an area; formats count too, unless only values are requested. */
export function usedArea(sheet: SheetState, within: Area, valuesOnly: boolean): Area | null {
  const keys = [...sheet.constants.keys(), ...sheet.formulas.keys(), ...(valuesOnly ? [] : sheet.formats.keys())];
  return boundsOf(keys.map(cellOfKey).filter(({ row, column }) => contains(within, row, column)));
}

/** The block of filled cells around an area, bounded by empty rows and columns. */
export function surroundingArea(sheet: SheetState, area: Area): Area {
  const filled = (row: number, column: number): boolean => {
    const key = cellKey(row, column);
    return sheet.constants.has(key) || sheet.formulas.has(key);
  };
  let { row: top, column: left } = area;
  let bottom = top + area.rows - 1;
  let right = left + area.columns - 1;
  const anyInRow = (row: number): boolean => {
    for (let column = Math.max(1, left - 1); column <= right + 1; column += 1) if (filled(row, column)) return true;
    return false;
  };
  const anyInColumn = (column: number): boolean => {
    for (let row = Math.max(1, top - 1); row <= bottom + 1; row += 1) if (filled(row, column)) return true;
    return false;
  };
  for (let hasGrown = true; hasGrown;) {
    const before = `${top} ${left} ${bottom} ${right}`;
    if (top > 1 && anyInRow(top - 1)) top -= 1;
    if (bottom < LAST_ROW && anyInRow(bottom + 1)) bottom += 1;
    if (left > 1 && anyInColumn(left - 1)) left -= 1;
    if (right < LAST_COLUMN && anyInColumn(right + 1)) right += 1;
    hasGrown = before !== `${top} ${left} ${bottom} ${right}`;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
