// Gives the rows of a list stable keys while they are renamed, moved, added and removed, so that text being typed
// stays. Pure.

/** The rows of one reading, each with its stable key. */
export interface RowKeys {
  /** Identity of each row by its name, from `rowIds`. */
  readonly ids: readonly string[];
  readonly keys: readonly number[];
  /** The key of the next new row. */
  readonly next: number;
}

export const NO_ROWS: RowKeys = { ids: [], keys: [], next: 0 };

/** The keys after another reading: a row keeps its key by its name, or by its position if it was renamed there. */
export function followRows(before: RowKeys, ids: readonly string[]): RowKeys {
  const keyById = new Map(before.ids.map((id, index) => [id, before.keys[index] ?? 0]));
  const present = new Set(ids);
  let next = before.next;
  const keys = ids.map((id, index) => {
    const old = before.ids[index];
    const kept = keyById.get(id) ?? (old !== undefined && !present.has(old) ? before.keys[index] : undefined);
    if (kept !== undefined) return kept;
    next += 1;
    return next - 1;
  });
  return { ids, keys, next };
}
