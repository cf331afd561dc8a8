// Which rows of the list of salary tables are for user-defined tables: those without a built-in table, wherever rows
// were inserted. Pure.

import { OWN_TABLE_PLACES } from '../../../model/inputs/modelInputs';
import { SALARY_TABLES } from '../../../model/salary/salaryTables';
import { ownValue } from '../../../model/ownValue';
import { isInOwnLists, OWN_LISTS, ownTableRow } from '../../names/inputCells';
import type { CellTarget, RawValues } from '../../plan/rawValues';

const BUILT_IN: ReadonlySet<string> = new Set(SALARY_TABLES.map(({ label }) => label));

/** The rows, from 0, in the order of the places; fewer if rows were deleted. */
export function ownTableRows({ names }: RawValues): readonly number[] {
  const [labels = [], ...others] = OWN_LISTS.map((list) =>
    (ownValue(names, list) ?? []).map(([cell]) => String(cell ?? '')),
  );
  const places = OWN_TABLE_PLACES.length;
  // If no row is missing, a built-in table that was renamed is still in its place.
  const first = labels.length < SALARY_TABLES.length + places ? 0 : SALARY_TABLES.length;
  const free = labels.flatMap((label, row) => (row < first || BUILT_IN.has(label) ? [] : [row]));
  const isBlank = (row: number): boolean => labels[row] === '' && others.every((list) => (list[row] ?? '') === '');
  // Of the empty rows, the first were inserted: those of the list itself are at its end.
  const inBetween = free.filter(isBlank).slice(0, Math.max(free.length - places, 0));
  return free.filter((row) => !inBetween.includes(row)).slice(0, places);
}

/** The current place of a planned cell of a list; null if its row is gone. Other cells are returned unchanged. */
export function ownTableCellNow(target: CellTarget, raw: RawValues): CellTarget | null {
  if (target.kind !== 'name' || !isInOwnLists(target)) return target;
  const place = OWN_TABLE_PLACES.findIndex((candidate) => ownTableRow(candidate) === target.row);
  const row = ownTableRows(raw)[place];
  return row === undefined ? null : { ...target, row };
}
