// Where a row of a list is in the sheet, and an input in it: for showing a cell as well as for writing it. Pure.

import { rowName, rowNameKey, rowsOf, type InputList } from '../../model/inputs/inputRows';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import { TABLE_OF } from '../names/inputCells';
import { headerOf, KEY_COLUMN } from '../names/inputColumns';
import type { CellTarget, RowTarget } from '../plan/rawValues';

/** How rows are found: by their name, which survives sorting, or by their position in the current reading. */
export type RowSearch = 'byName' | 'byPlace';

/** Whether no other row of the list has the same name. If two have, a search in Excel finds either. */
export function isNamedAlone(inputs: ModelInputs, list: InputList, index: number): boolean {
  const keys = rowsOf(inputs, list).map((row) => rowNameKey(list, rowName(list, row)));
  return keys.filter((key) => key === keys[index]).length === 1;
}

/** The row at a position; identified by its name if that is unique. */
export function rowTarget(inputs: ModelInputs, list: InputList, index: number, search: RowSearch): RowTarget {
  const row = rowsOf(inputs, list)[index];
  const name = row ? rowName(list, row) : '';
  const column = KEY_COLUMN[list];
  const key =
    search === 'byName' && column !== null && isNamedAlone(inputs, list, index) ? { column, text: name } : null;
  return { table: TABLE_OF[list], key, row: index };
}

/** The cell of an input in the list. */
export const fieldTarget = (
  inputs: ModelInputs,
  list: InputList,
  index: number,
  field: string,
  search: RowSearch,
): CellTarget => ({
  kind: 'tableCell',
  target: rowTarget(inputs, list, index, search),
  column: headerOf(list, field),
});
