// Writes values and formulas of a sheet in as few and as large blocks as possible.

import { parseAddress, type Area } from '../../workbook/plan/addresses';
import type { Block, PlannedCell } from '../../workbook/plan/plan';
import { addressOf, groupNearby, mapCells } from './groups';
import { contentOf } from './writeCalculated';

/** Bytes of `null,`, which leaves a cell as it is. */
const EMPTY_BYTES = 5;

interface PlacedCells extends Area {
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** Queues the blocks: nearby matrices as one, a single value that is spread separately. */
export function queueBlocks(range: (address: string) => Excel.Range, blocks: readonly Block[]): void {
  const placed = blocks.flatMap(({ address, cells }): readonly PlacedCells[] => {
    if (typeof cells === 'object' && cells !== null) return [{ ...parseAddress(address), cells }];
    range(address).formulas = contentOf({ cells });
    return [];
  });
  for (const group of groupNearby(placed, EMPTY_BYTES)) {
    const cells = mapCells(group, (over) => {
      const written = over.map(({ item, row, column }) => item.cells[row]?.[column] ?? null);
      return written.findLast((cell) => cell !== null) ?? null;
    });
    range(addressOf(group)).formulas = contentOf({ cells });
  }
}
