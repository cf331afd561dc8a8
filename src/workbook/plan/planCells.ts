// A sheet of the plan cell by cell: the content and format of each cell, for a writer that cannot spread blocks.

import { cellAddress, parseAddress, type Place } from './addresses';
import type { Block, CellStyle, PlannedCell, SheetPlan } from './plan';

/** A cell of the plan. `content` is `null` if the plan only formats the cell. */
export interface CellOfPlan {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedCell;
  readonly style: CellStyle;
}

const EMPTY: Pick<CellOfPlan, 'content' | 'style'> = { content: null, style: {} };

const isMatrix = (cells: Block['cells']): cells is readonly (readonly PlannedCell[])[] => Array.isArray(cells);

/** The totals row of each table, directly below its body. */
export function totalsBlocks({ tables }: Pick<SheetPlan, 'tables'>): readonly Block[] {
  return tables.flatMap(({ address, totals }) => {
    if (!totals) return [];
    const { row, column, rows } = parseAddress(address);
    const first = cellAddress({ row: row + rows, column });
    const last = cellAddress({ row: row + rows, column: column + totals.length - 1 });
    return [{ address: `${first}:${last}`, cells: [totals] }];
  });
}

/** Visits each cell of an area; `down` and `right` are counted from its first cell. */
function forEachCell(
  address: string,
  isWanted: (row: number) => boolean,
  visit: (cell: Place, down: number, right: number) => void,
): void {
  const area = parseAddress(address);
  for (let down = 0; down < area.rows; down += 1) {
    const row = area.row + down;
    if (!isWanted(row)) continue;
    for (let right = 0; right < area.columns; right += 1) visit({ row, column: area.column + right }, down, right);
  }
}

/**
 * All cells that the plan fills or formats, by address, row by row.
 * @param isWanted which rows; by default all of them
 */
export function cellsOfPlan(
  sheet: SheetPlan,
  isWanted: (row: number) => boolean = () => true,
): ReadonlyMap<string, CellOfPlan> {
  const cells = new Map<string, CellOfPlan>();
  for (const { address, cells: contents } of [...sheet.values, ...sheet.formulas, ...totalsBlocks(sheet)]) {
    forEachCell(address, isWanted, (place, down, right) => {
      const content = isMatrix(contents) ? (contents[down]?.[right] ?? null) : contents;
      if (content !== null) cells.set(cellAddress(place), { ...place, content, style: EMPTY.style });
    });
  }
  for (const { address, style } of sheet.formats) {
    forEachCell(address, isWanted, (place) => {
      const key = cellAddress(place);
      const { content, style: before } = cells.get(key) ?? EMPTY;
      cells.set(key, { ...place, content, style: before === EMPTY.style ? style : { ...before, ...style } });
    });
  }
  return new Map([...cells].sort(([, one], [, other]) => one.row - other.row || one.column - other.column));
}

/** The value of a cell's content: without the apostrophe that keeps text as text. */
export const readBack = (content: PlannedCell): PlannedCell =>
  typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;

/** Whether a content is a formula; a text that begins with `=` has an apostrophe. */
export const isFormula = (content: PlannedCell): content is string =>
  typeof content === 'string' && content.startsWith('=');
