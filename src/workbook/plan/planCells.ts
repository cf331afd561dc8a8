// A sheet of the plan cell by cell: the content and format of each cell, for a writer that cannot spread blocks.

import { cellAddress, parseAddress } from './addresses';
import type { Block, CellStyle, PlannedCell, SheetPlan } from './plan';

/** A cell of the plan. `content` is `null` if the plan only formats the cell. */
export interface CellOfPlan {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedCell;
  readonly style: CellStyle;
}

interface Placed<Item> {
  readonly row: number;
  readonly column: number;
  readonly item: Item;
}

/** Each cell of an area with the item at its position. */
function spread<Item>(address: string, itemAt: (row: number, column: number) => Item): readonly Placed<Item>[] {
  const area = parseAddress(address);
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = Math.floor(index / area.columns);
    const column = index % area.columns;
    return { row: area.row + row, column: area.column + column, item: itemAt(row, column) };
  });
}

const isMatrix = (cells: Block['cells']): cells is readonly (readonly PlannedCell[])[] => Array.isArray(cells);

function contentsOf({ address, cells }: Block): readonly Placed<PlannedCell>[] {
  return spread(address, (row, column) => (isMatrix(cells) ? (cells[row]?.[column] ?? null) : cells)).filter(
    ({ item }) => item !== null,
  );
}

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

/** All cells that the plan fills or formats, by address, row by row. */
export function cellsOfPlan(sheet: SheetPlan): ReadonlyMap<string, CellOfPlan> {
  const cells = new Map<string, CellOfPlan>();
  const at = (place: { row: number; column: number }): CellOfPlan =>
    cells.get(cellAddress(place)) ?? { row: place.row, column: place.column, content: null, style: {} };
  for (const placed of [...sheet.values, ...sheet.formulas, ...totalsBlocks(sheet)].flatMap(contentsOf)) {
    cells.set(cellAddress(placed), { ...at(placed), content: placed.item });
  }
  for (const placed of sheet.formats.flatMap(({ address, style }) => spread(address, () => style))) {
    const cell = at(placed);
    cells.set(cellAddress(placed), { ...cell, style: { ...cell.style, ...placed.item } });
  }
  return new Map([...cells].sort(([, one], [, other]) => one.row - other.row || one.column - other.column));
}

/** The value of a cell's content: without the apostrophe that keeps text as text. */
export const readBack = (content: PlannedCell): PlannedCell =>
  typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;

/** Whether a content is a formula; a text that begins with `=` has an apostrophe. */
export const isFormula = (content: PlannedCell): content is string =>
  typeof content === 'string' && content.startsWith('=');
