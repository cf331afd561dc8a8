// Where the rows of each list came from, at each step of a batch of changes. Pure.

import { applyChange, findRow, type InputChange } from '../../model/inputs/inputChanges';
import { rowIds, rowName, rowsOf } from '../../model/inputs/inputRows';
import type { ModelInputs } from '../../model/inputs/modelInputs';

/** The index before the batch of the row in each position; null for a new row. */
export type Origins = readonly (number | null)[];

/** One change of a batch, with the situation before it. */
export interface Step {
  readonly change: InputChange;
  readonly before: ModelInputs;
  /** Origins of the rows of the changed list; none for a parameter. */
  readonly origins: Origins;
}

function originsAfter(change: InputChange, before: ModelInputs, origins: Origins): Origins {
  if (change.kind === 'parameter') return origins;
  const { list } = change;
  const rows = rowsOf(before, list);
  switch (change.kind) {
    case 'field':
      return origins;
    case 'add':
      return origins.toSpliced(change.index, 0, null);
    case 'remove': {
      const place = findRow(list, rows, change.index, rowName(list, change.row));
      return place < 0 ? origins : origins.toSpliced(place, 1);
    }
    case 'order': {
      const ids = rowIds(list, rows);
      const newIds = rowIds(list, rowsOf(applyChange(before, change), list));
      return newIds.map((id) => origins[ids.indexOf(id)] ?? null);
    }
  }
}

/** @param inputs the inputs before the batch */
export function stepsOf(changes: readonly InputChange[], inputs: ModelInputs): readonly Step[] {
  const origins = new Map<string, Origins>();
  let current = inputs;
  return changes.map((change) => {
    const before = current;
    current = applyChange(before, change);
    if (change.kind === 'parameter') return { change, before, origins: [] };
    const now = origins.get(change.list) ?? rowsOf(before, change.list).map((_, row) => row);
    origins.set(change.list, originsAfter(change, before, now));
    return { change, before, origins: now };
  });
}
