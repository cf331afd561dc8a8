// Finds the cells of a lost name, header or table on the current sheet. Without a readable label, or with two possible
// places, there is no result. Pure.

import { formulaAt, parseAddress, type Area, type Place } from '../plan/addresses';
import type { NewerPartPlan, NamePlan, PlannedCell, TablePlan } from '../plan/plan';
import type { SheetContents } from '../plan/rawValues';
import type { SheetPlaces } from './sheetPlaces';

/** The current place of a planned cell; null if its row or column is not known. */
export function placeNow({ row, column }: Place, places: SheetPlaces): Place | null {
  const [rowNow, columnNow] = [places.row(row), places.column(column)];
  return rowNow === null || columnNow === null ? null : { row: rowNow, column: columnNow };
}

const reads = (planned: Place, text: string, places: SheetPlaces): boolean => {
  const now = placeNow(planned, places);
  return now !== null && text !== '' && places.textAt(now) === text;
};

/** The cells of a name, found by the words beside or above them. */
export function findName({ address, label }: NamePlan, places: SheetPlaces): Area | null {
  const area = parseAddress(address);
  if (!reads({ row: area.row - label.down, column: area.column - label.right }, label.text, places)) return null;
  const first = placeNow(area, places);
  const last = placeNow({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 }, places);
  if (!first || !last) return null;
  const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1];
  // Rows inserted in between belong to it, just as Excel extends a name; it never becomes smaller or wider.
  return rows >= area.rows && columns === area.columns ? { ...first, rows, columns } : null;
}

/** The header row of a table, found by its headers: most of them must exist, in any order. */
export function findHeader({ address, columns }: TablePlan, places: SheetPlaces): Area | null {
  const area = parseAddress(address);
  const found = columns.flatMap(({ header }, index) => {
    const planned = { row: area.row, column: area.column + index };
    const now = reads(planned, header, places) ? placeNow(planned, places) : null;
    return now ? [now] : [];
  });
  const [first] = found;
  if (!first || found.length * 2 <= columns.length) return null;
  const cells = found.map(({ column }) => column);
  const left = Math.min(...cells);
  return { row: first.row, column: left, rows: 1, columns: Math.max(...cells) - left + 1 };
}

/** The extent of the body of a table that became plain cells. */
export interface BodyNow {
  readonly rows: number;
  /** Whether its totals row became a row of cells below it. */
  readonly hasOldTotals: boolean;
}

/** The rows from the header to the first empty one; a totals row that became plain cells does not count. */
export function bodyBelow({ totals }: TablePlan, header: Area, contents: SheetContents): BodyNow {
  const from = header.column - contents.column;
  const below = contents.values
    .slice(Math.max(header.row + 1 - contents.row, 0))
    .map((line) => line.slice(Math.max(from, 0), from + header.columns));
  const end = below.findIndex((line) => line.every((cell) => cell === ''));
  const rows = end < 0 ? below : below.slice(0, end);
  const hasOldTotals = totals !== undefined && rows.at(-1)?.[0] === totals[0];
  return { rows: Math.max(rows.length - (hasOldTotals ? 1 : 0), 1), hasOldTotals };
}

/** The first words of a newer part, and how many rows it is below its planned place; null if it does not exist. */
export function findPart(
  { address, values }: NewerPartPlan,
  places: SheetPlaces,
): { down: number; right: number } | null {
  const planned = parseAddress(address);
  const [block] = values;
  const title = typeof block?.cells === 'object' && block.cells !== null ? block.cells[0]?.[0] : block?.cells;
  const now = reads(planned, String(title ?? ''), places) ? placeNow(planned, places) : null;
  return now && { down: now.row - planned.row, right: now.column - planned.column };
}

/** Consecutive formulas in one column. */
export interface FormulaRun extends Place {
  readonly formulas: readonly string[];
}

/** The formulas of a named range of several rows, each in the row that has its label. */
export function formulasNow({ address, formulas = [], labels }: NamePlan, places: SheetPlaces): readonly FormulaRun[] {
  const { row, column } = parseAddress(address);
  return formulas.reduce<readonly FormulaRun[]>((runs, [cell]: readonly PlannedCell[], index) => {
    const planned = { row: row + index, column };
    const now = reads({ ...planned, column: 0 }, labels[index] ?? '', places) ? placeNow(planned, places) : null;
    const formula = typeof cell === 'string' ? formulaAt(cell, (place) => placeNow(place, places)) : null;
    if (!now || formula === null) return runs;
    const last = runs.at(-1);
    return last && last.column === now.column && last.row + last.formulas.length === now.row
      ? [...runs.slice(0, -1), { ...last, formulas: [...last.formulas, formula] }]
      : [...runs, { ...now, formulas: [formula] }];
  }, []);
}
