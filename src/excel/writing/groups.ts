// Groups nearby areas: in a message, a range costs the same whether it is one cell or a column, so small areas are sent
// as one matrix with empty places. Pure.

import { areaAddress, type Area } from '../../workbook/plan/addresses';

/** Bytes that a range takes in a message: its path, and what makes it an object there. */
export const RANGE_BYTES = 230;

/** Areas and their bounding area. */
export interface Group<Item extends Area> extends Area {
  readonly items: readonly Item[];
}

const sizeOf = ({ rows, columns }: Area): number => rows * columns;

export const addressOf = (area: Area): string => areaAddress(area, area.rows, area.columns);

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/**
 * Joins areas as long as the empty cells between them take fewer bytes than a range.
 * @param emptyBytes bytes of an empty place in the matrix
 */
export function groupNearby<Item extends Area>(items: readonly Item[], emptyBytes: number): readonly Group<Item>[] {
  return items.reduce<readonly Group<Item>[]>((groups, item) => {
    const joined = groups.map((group) => ({ ...around(group, item), items: [...group.items, item] }));
    const index = groups.findIndex((group, at) => {
      const whole = joined[at];
      return whole !== undefined && (sizeOf(whole) - sizeOf(group) - sizeOf(item)) * emptyBytes < RANGE_BYTES;
    });
    const { row, column, rows, columns } = item;
    if (index < 0) return [...groups, { row, column, rows, columns, items: [item] }];
    return groups.map((group, at) => (at === index ? (joined[at] ?? group) : group));
  }, []);
}

/** For each cell of the group, the items that cover it, with the cell's position in each. */
export function mapCells<Item extends Area, Cell>(
  { items, ...area }: Group<Item>,
  cellOf: (over: readonly { readonly item: Item; readonly row: number; readonly column: number }[]) => Cell,
): Cell[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) =>
      cellOf(
        items
          .map((item) => ({ item, row: area.row + down - item.row, column: area.column + right - item.column }))
          .filter(({ item, row, column }) => row >= 0 && row < item.rows && column >= 0 && column < item.columns),
      ),
    ),
  );
}
