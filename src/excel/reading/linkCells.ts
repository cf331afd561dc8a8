// Finds the cells that lead to other sheets by their text: users add and remove rows around them.

import { cellAddress, parseAddress } from '../../workbook/plan/addresses';
import type { LinkPlan } from '../../workbook/plan/plan';

/**
 * Queues the reading of the column in which the links are.
 * @param within any cell of that column
 * @returns after the message: the links at their current cells, without those whose text is gone or occurs twice
 */
export function queueLinkCells(within: Excel.Range, links: readonly LinkPlan[]): () => readonly LinkPlan[] {
  const column = within.getEntireColumn().untrack().getUsedRangeOrNullObject(true).load('values,rowIndex').untrack();
  return () => {
    const cells: readonly unknown[] = column.isNullObject ? [] : column.values.map(([cell]: unknown[]) => cell);
    return links.flatMap(({ address, name, text }): readonly LinkPlan[] => {
      const [place, another] = cells.flatMap((cell, index) => (cell === text ? [index] : []));
      if (place === undefined || another !== undefined) return [];
      const row = column.rowIndex + place + 1;
      return [{ address: cellAddress({ row, column: parseAddress(address).column }), name, text }];
    });
  };
}
