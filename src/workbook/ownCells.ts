// Columns that users add to our tables: what they hold goes with its row, moves with it and comes back with it. Pure.

import { applyChange, findRow, type InputChange, type OwnCells } from '../model/inputChanges';
import { INPUT_LISTS, rowIds, rowName, rowsOf, type InputList, type InputRow } from '../model/inputRows';
import type { ModelInputs } from '../model/modelInputs';
import { HEADERS } from './damage';
import { asInput } from './description';
import { TABLE_OF } from './inputCells';
import type { RawCell, RawTable, RawValues, SheetEdit } from './rawValues';

type RowChange = Extract<InputChange, { kind: 'add' | 'remove' }>;
type OrderChange = Extract<InputChange, { kind: 'order' }>;

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
 * Columns of the user's own that move with their rows: those with values only. A formula calculates for the row in which
 * it stands, and stays there.
 */
function movingColumns(name: string, table: RawTable): readonly number[] {
  const isFormula = (row: number, place: number): boolean => {
    const formula = table.formulas?.[row + 1]?.[place];
    return typeof formula === 'string' && formula.startsWith('=') && formula !== table.rows[row]?.[place];
  };
  return ownColumns(name, table.headers).filter((place) => !table.rows.some((_, row) => isFormula(row, place)));
}

/** What moves with each row, by header; empty is empty. */
function movingCells(name: string, table: RawTable): readonly OwnCells[] {
  const columns = movingColumns(name, table);
  return table.rows.map((cells) =>
    Object.fromEntries(
      columns.map((place) => {
        const value = cells[place] ?? '';
        return [table.headers[place] ?? '', contentOf(value, value)];
      }),
    ),
  );
}

/** Which row of the reading each row of a list is by now; null for one that came. */
type Origins = readonly (number | null)[];

interface Taken {
  readonly change: InputChange;
  readonly origins: Origins;
}

function withCellsOfGoing(change: RowChange, rows: readonly InputRow[], origins: Origins, table: RawTable): Taken {
  const { kind, list, index, row } = change;
  const place = findRow(list, rows, index, rowName(list, row));
  const origin = origins[place] ?? null;
  const ownCells = origin === null ? {} : cellsOf(TABLE_OF[list], table, origin);
  const plain = { kind, list, index, row };
  return {
    change: Object.keys(ownCells).length === 0 ? plain : { ...plain, ownCells },
    origins: origins.toSpliced(place, 1),
  };
}

function withCellsOfMoving(change: OrderChange, inputs: ModelInputs, origins: Origins, table: RawTable): Taken {
  const { kind, list, before, after } = change;
  const ids = rowIds(list, rowsOf(inputs, list));
  const newIds = rowIds(list, rowsOf(applyChange(inputs, change), list));
  const cells = movingCells(TABLE_OF[list], table);
  const none: OwnCells = Object.fromEntries(Object.keys(cells[0] ?? {}).map((header) => [header, '']));
  const ownCells = Object.fromEntries(ids.map((id, place) => [id, cells[origins[place] ?? -1] ?? none]));
  const isEmpty = cells.every((row) => Object.values(row).every((content) => content === ''));
  const plain = { kind, list, before, after };
  return {
    change: isEmpty ? plain : { ...plain, ownCells },
    origins: newIds.map((id) => origins[ids.indexOf(id)] ?? null),
  };
}

/**
 * The changes, with what the user's own columns hold in the rows that go and in those that move.
 * @param raw the reading that holds the inputs, with formulas
 */
export function withOwnCells(
  changes: readonly InputChange[],
  inputs: ModelInputs,
  raw: RawValues,
): readonly InputChange[] {
  let current = inputs;
  const allOrigins = new Map<InputList, Origins>(
    INPUT_LISTS.map((list) => [list, rowsOf(inputs, list).map((_, row) => row)]),
  );
  return changes.map((change) => {
    const before = current;
    current = applyChange(current, change);
    if (change.kind === 'parameter' || change.kind === 'field') return change;
    const { list } = change;
    const origins = allOrigins.get(list) ?? [];
    const table = raw.tables[TABLE_OF[list]];
    if (change.kind === 'add' || !table) {
      if (change.kind === 'add') allOrigins.set(list, origins.toSpliced(change.index, 0, null));
      return change;
    }
    const taken =
      change.kind === 'order'
        ? withCellsOfMoving(change, before, origins, table)
        : withCellsOfGoing(change, rowsOf(before, list), origins, table);
    allOrigins.set(list, taken.origins);
    return taken.change;
  });
}

interface Moved {
  readonly change: OrderChange;
  readonly before: ModelInputs;
  /** Which row of before the batch stood in each place. */
  readonly origins: Origins;
}

/** The changes of order in a batch that moved cells of the user's own. */
function movesOf(inputs: ModelInputs, made: readonly InputChange[]): readonly Moved[] {
  const allOrigins = new Map<InputList, Origins>();
  let current = inputs;
  return made.flatMap((change): readonly Moved[] => {
    const before = current;
    current = applyChange(before, change);
    if (change.kind === 'parameter' || change.kind === 'field') return [];
    const { list } = change;
    const rows = rowsOf(before, list);
    const origins = allOrigins.get(list) ?? rows.map((_, row) => row);
    if (change.kind === 'order') return change.ownCells ? [{ change, before, origins }] : [];
    const place = change.kind === 'add' ? change.index : findRow(list, rows, change.index, rowName(list, change.row));
    allOrigins.set(list, change.kind === 'add' ? origins.toSpliced(place, 0, null) : origins.toSpliced(place, 1));
    return [];
  });
}

/**
 * The edits that take back what a batch that failed has moved between rows. What somebody else typed meanwhile stays.
 * @param inputs the inputs before the batch
 * @param made the changes of the batch
 * @param raw what the workbook holds when its rows are those of before the batch again
 */
export function cellsTakenBack(
  inputs: ModelInputs,
  made: readonly InputChange[],
  raw: RawValues,
): readonly SheetEdit[] {
  return movesOf(inputs, made).flatMap(({ change, before, origins }): readonly SheetEdit[] => {
    const { list, ownCells = {} } = change;
    const table = raw.tables[TABLE_OF[list]];
    if (table?.rows.length !== rowsOf(inputs, list).length) return [];
    const ids = rowIds(list, rowsOf(before, list));
    const newIds = rowIds(list, rowsOf(applyChange(before, change), list));
    return origins.flatMap((row, place) => {
      if (row === null) return [];
      const [from = {}, to = {}] = [ownCells[ids[place] ?? ''], ownCells[newIds[place] ?? '']];
      const now = (header: string): string | number => {
        const value = table.rows[row]?.[table.headers.indexOf(header)] ?? '';
        return contentOf(value, value);
      };
      return Object.entries(from)
        .filter(([header, content]) => content !== to[header] && now(header) === to[header])
        .map(([column, content]): SheetEdit => ({
          kind: 'set',
          target: { kind: 'tableCell', target: { table: TABLE_OF[list], key: null, row }, column },
          content,
        }));
    });
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
