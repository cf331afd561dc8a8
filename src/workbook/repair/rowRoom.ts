// Rows that come in a sheet: the room for them, and what they hold. Pure.

import type { PlannedCell } from '../plan/plan';
import { isFormula, readBack } from '../plan/planCells';
import type { RawCell, SheetContents } from '../plan/rawValues';

/** A cell of such a row. */
export interface CellBack {
  /** Column in the plan, and where it is now. */
  readonly planned: number;
  readonly column: number;
  readonly content: PlannedCell;
}

export interface RowBack {
  readonly planned: number;
  /** Where it is once all of them are there: in new room, or in the empty row that an earlier attempt has made. */
  readonly row: number;
  readonly cells: readonly CellBack[];
}

/** Rows to insert: whole ones, or only in some columns. */
export interface Room {
  /** The first of them, once those above it are there. */
  readonly row: number;
  readonly count: number;
  readonly columns: { readonly first: number; readonly last: number } | null;
}

/** The sheet with this room in it. */
export function withRoom(contents: SheetContents, { row, count, columns }: Room): SheetContents {
  const { row: top, column: left, values } = contents;
  const at = row - top;
  const width = Math.max(0, ...values.map((line) => line.length));
  const isMoved = (column: number): boolean =>
    columns === null || (column + left >= columns.first && column + left <= columns.last);
  const cell = (down: number, column: number): RawCell => values[down]?.[column] ?? '';
  return {
    ...contents,
    values: Array.from({ length: Math.max(values.length, at) + count }, (_, down) =>
      Array.from({ length: width }, (__, column) => {
        if (!isMoved(column) || down < at) return cell(down, column);
        return down < at + count ? '' : cell(down - count, column);
      }),
    ),
  };
}

/** The sheet with what the row shows. */
export function withCells(contents: SheetContents, { row, cells }: RowBack): SheetContents {
  const values = contents.values.map((line) => [...line]);
  while (values.length <= row - contents.row) values.push([]);
  const line = values[row - contents.row] ?? [];
  for (const { column, content } of cells) {
    while (line.length <= column - contents.column) line.push('');
    line[column - contents.column] = isFormula(content) ? '' : (readBack(content) ?? '');
  }
  return { ...contents, values };
}
