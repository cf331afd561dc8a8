// Columns that users add to our tables: what they hold goes with its row and comes back with it. Pure.

import { applyChange, findRow, type InputChange, type OwnCells } from '../model/inputChanges';
import { INPUT_LISTS, rowName, rowsOf } from '../model/inputRows';
import type { ModelInputs } from '../model/modelInputs';
import { HEADERS } from './damage';
import { asInput } from './description';
import { TABLE_OF } from './inputCells';
import type { RawCell, RawTable, RawValues } from './rawValues';

/** Places of the columns that are not ours. */
const ownColumns = (table: string, headers: readonly string[]): readonly number[] =>
  headers.flatMap((header, place) => ((HEADERS[table] ?? headers).includes(header) ? [] : [place]));

/** The content that makes the cell again. A text that only looks like a formula reads as itself, a formula does not. */
function contentOf(value: RawCell, formula: RawCell): string | number {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  return typeof value === 'boolean' ? String(value).toUpperCase() : (asInput(value) ?? '');
}

function cellsOf(name: string, table: RawTable, row: number): OwnCells {
  const formulas = table.formulas?.[row + 1] ?? [];
  return Object.fromEntries(
    ownColumns(name, table.headers).flatMap((place) => {
      const value = table.rows[row]?.[place] ?? '';
      const content = contentOf(value, formulas[place] ?? value);
      return content === '' ? [] : [[table.headers[place] ?? '', content]];
    }),
  );
}

/**
 * The changes, with what the user's own columns hold in the rows that go.
 * @param raw the reading that holds the inputs, with formulas
 */
export function withOwnCells(
  changes: readonly InputChange[],
  inputs: ModelInputs,
  raw: RawValues,
): readonly InputChange[] {
  let current = inputs;
  /** Which row of the reading each row is by now; null for one that came. */
  const origins = new Map(
    INPUT_LISTS.map((list) => [list, rowsOf(inputs, list).map((_, row): number | null => row)] as const),
  );
  return changes.map((change) => {
    const before = current;
    current = applyChange(current, change);
    if (change.kind !== 'add' && change.kind !== 'remove') return change;
    const { list } = change;
    const rows = origins.get(list) ?? [];
    if (change.kind === 'add') {
      origins.set(list, rows.toSpliced(change.index, 0, null));
      return change;
    }
    const place = findRow(list, rowsOf(before, list), change.index, rowName(list, change.row));
    const row = rows[place] ?? null;
    origins.set(list, rows.toSpliced(place, 1));
    const table = raw.tables[TABLE_OF[list]];
    const ownCells = table && row !== null ? cellsOf(TABLE_OF[list], table, row) : {};
    const plain = { kind: change.kind, list, index: change.index, row: change.row };
    return Object.keys(ownCells).length === 0 ? plain : { ...plain, ownCells };
  });
}

/** The changes without cells of columns that are gone by now: they have no place to come back to. */
export const withinColumns = (changes: readonly InputChange[], raw: RawValues | null): readonly InputChange[] =>
  changes.map((change) => {
    if (change.kind !== 'add' || change.ownCells === undefined) return change;
    const name = TABLE_OF[change.list];
    const headers = raw?.tables[name]?.headers ?? [];
    const there = new Set(ownColumns(name, headers).map((place) => headers[place]));
    const kept = Object.entries(change.ownCells).filter(([header]) => there.has(header));
    return { ...change, ownCells: Object.fromEntries(kept) };
  });
