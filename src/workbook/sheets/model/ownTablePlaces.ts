// Which rows of the list of salary tables are for tables of one's own: those that hold no table of the workbook itself,
// wherever rows came in between. Pure.

import { OWN_TABLE_PLACES } from '../../../model/modelInputs';
import { SALARY_TABLES } from '../../../model/salaryTables';
import { ownValue } from '../../../model/ownValue';
import { isInOwnLists, OWN_LISTS, ownTableRow } from '../../names/inputCells';
import type { CellTarget, RawValues } from '../../plan/rawValues';

const BUILT_IN: ReadonlySet<string> = new Set(SALARY_TABLES.map(({ label }) => label));

/** The rows, from 0, in the order of the places; fewer when rows were deleted. */
export function ownTableRows({ names }: RawValues): readonly number[] {
  const [labels = [], levels = []] = OWN_LISTS.map((list) =>
    (ownValue(names, list) ?? []).map(([cell]) => String(cell ?? '')),
  );
  const places = OWN_TABLE_PLACES.length;
  // A table of the workbook itself that was renamed in a list without any row too few is still where it was.
  const first = labels.length < SALARY_TABLES.length + places ? 0 : SALARY_TABLES.length;
  const free = labels.flatMap((label, row) => (row < first || BUILT_IN.has(label) ? [] : [row]));
  const isBlank = (row: number): boolean => labels[row] === '' && (levels[row] ?? '') === '';
  // Of the empty rows the first came in between: those of the list are at its end.
  const inBetween = free.filter(isBlank).slice(0, Math.max(free.length - places, 0));
  return free.filter((row) => !inBetween.includes(row)).slice(0, places);
}

/** The planned cell of a list where it is now; null when its row is gone. Other cells are as they are. */
export function ownTableCellNow(target: CellTarget, raw: RawValues): CellTarget | null {
  if (target.kind !== 'name' || !isInOwnLists(target)) return target;
  const place = OWN_TABLE_PLACES.findIndex((candidate) => ownTableRow(candidate) === target.row);
  const row = ownTableRows(raw)[place];
  return row === undefined ? null : { ...target, row };
}
