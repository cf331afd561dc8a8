// Columns that users add to our tables: their content is removed, moved and restored with its row. Pure.

import { findRow, type InputChange, type OwnCells } from '../../model/inputs/inputChanges';
import { rowIds, rowName, rowsOf } from '../../model/inputs/inputRows';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import { ownValue } from '../../model/ownValue';
import { HEADERS } from '../reading/damage';
import { inputCell } from '../plan/description';
import { TABLE_OF } from '../names/inputCells';
import type { RawCell, RawTable, RawValues } from '../plan/rawValues';
import { stepsOf, type Step } from '../repair/rowOrigins';

type RowChange = Extract<InputChange, { kind: 'add' | 'remove' }>;
type OrderChange = Extract<InputChange, { kind: 'order' }>;

/** Positions of the columns that are not ours. */
const ownColumns = (table: string, headers: readonly string[]): readonly number[] =>
  headers.flatMap((header, place) => ((ownValue(HEADERS, table) ?? headers).includes(header) ? [] : [place]));

/** Errors begin so in every language. Texts may too: only the type of such a cell says which it is. */
const ERROR_START = '#';

/** The tables with own cells that may be errors: an error comes back as an error, so it must be read which they are. */
export const tablesWithErrors = (raw: RawValues | null): readonly string[] =>
  Object.values(TABLE_OF).filter((name) => {
    const { headers = [], rows = [] } = ownValue(raw?.tables ?? {}, name) ?? {};
    const columns = ownColumns(name, headers);
    return rows.some((cells) => columns.some((place) => String(cells[place]).startsWith(ERROR_START)));
  });

/** The content that gives a cell this value again. */
const valueContent = (value: RawCell): string | number =>
  typeof value === 'boolean' ? String(value).toUpperCase() : (inputCell(value) ?? '');

/** A text that only looks like a formula has itself as its value, a formula does not. */
const isFormula = (value: RawCell, formula: RawCell | undefined): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** The content that a cell of the body had; an error has itself as its formula. */
export function contentOf({ rows, formulas, errors }: RawTable, row: number, place: number): string | number {
  const value = rows[row]?.[place] ?? '';
  const formula = formulas?.[row + 1]?.[place];
  if (isFormula(value, formula)) return formula;
  return errors?.[row + 1]?.[place] === true ? String(formula ?? value) : valueContent(value);
}

function cellsOf(name: string, table: RawTable, row: number): OwnCells {
  return Object.fromEntries(
    ownColumns(name, table.headers).flatMap((place) => {
      const content = contentOf(table, row, place);
      return content === '' ? [] : [[table.headers[place] ?? '', content]];
    }),
  );
}

/**
 * The user's columns that move with their rows: those with only values. A formula calculates for its own row and stays
 * there.
 */
function movingColumns(name: string, table: RawTable): readonly number[] {
  return ownColumns(name, table.headers).filter(
    (place) => !table.rows.some((cells, row) => isFormula(cells[place] ?? '', table.formulas?.[row + 1]?.[place])),
  );
}

/** What moves with each row, by header; empty cells as empty texts. */
function movingCells(name: string, table: RawTable): readonly OwnCells[] {
  const columns = movingColumns(name, table);
  return table.rows.map((_, row) =>
    Object.fromEntries(columns.map((place) => [table.headers[place] ?? '', contentOf(table, row, place)])),
  );
}

function withCellsOfGoing(change: RowChange, { before, origins }: Step, table: RawTable): InputChange {
  const { kind, list, index, row } = change;
  const origin = origins[findRow(list, rowsOf(before, list), index, rowName(list, row))] ?? null;
  const ownCells = origin === null ? {} : cellsOf(TABLE_OF[list], table, origin);
  const plain = { kind, list, index, row };
  return Object.keys(ownCells).length === 0 ? plain : { ...plain, ownCells };
}

function withCellsOfMoving(change: OrderChange, { before, origins }: Step, table: RawTable): InputChange {
  const { kind, list } = change;
  const cells = movingCells(TABLE_OF[list], table);
  const none: OwnCells = Object.fromEntries(Object.keys(cells[0] ?? {}).map((header) => [header, '']));
  const ids = rowIds(list, rowsOf(before, list));
  const ownCells = Object.fromEntries(ids.map((id, place) => [id, cells[origins[place] ?? -1] ?? none]));
  const isEmpty = cells.every((row) => Object.values(row).every((content) => content === ''));
  const plain = { kind, list, before: change.before, after: change.after };
  return isEmpty ? plain : { ...plain, ownCells };
}

/**
 * The changes, with the content of the user's columns in removed and moved rows.
 * @param raw the reading with the inputs, including formulas, and errors in `tablesWithErrors`
 */
export const withOwnCells = (
  changes: readonly InputChange[],
  inputs: ModelInputs,
  raw: RawValues,
): readonly InputChange[] =>
  stepsOf(changes, inputs).map((step) => {
    const { change } = step;
    if (change.kind === 'parameter' || change.kind === 'field' || change.kind === 'add') return change;
    const table = ownValue(raw.tables, TABLE_OF[change.list]);
    if (!table) return change;
    return change.kind === 'order' ? withCellsOfMoving(change, step, table) : withCellsOfGoing(change, step, table);
  });

/** The changes without cells of columns that no longer exist. */
export const withinColumns = (changes: readonly InputChange[], raw: RawValues | null): readonly InputChange[] =>
  changes.map((change) => {
    if (change.kind !== 'add' || change.ownCells === undefined) return change;
    const name = TABLE_OF[change.list];
    const headers = ownValue(raw?.tables ?? {}, name)?.headers ?? [];
    const there = new Set(ownColumns(name, headers).map((place) => headers[place]));
    const kept = Object.entries(change.ownCells).filter(([header]) => there.has(header));
    return { ...change, ownCells: Object.fromEntries(kept) };
  });
