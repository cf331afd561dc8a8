// Where a change of the history stands now, so that a person can go to its cell. Pure.

import { findRow, nameAfter, type InputChange } from '../../model/inputChanges';
import { NAME_FIELDS, rowName, rowsOf, type InputList } from '../../model/inputRows';
import type { ModelInputs } from '../../model/modelInputs';
import type { FieldPlace } from '../../session/session';

/** The row is sought by its name alone. */
const NOWHERE = -1;

function rowPlace(inputs: ModelInputs, list: InputList, names: readonly string[], field: string): FieldPlace | null {
  const rows = rowsOf(inputs, list);
  const index = names.map((name) => findRow(list, rows, NOWHERE, name)).find((found) => found >= 0);
  // The field comes from a change of this list.
  return index === undefined ? null : ({ list, index, field } as FieldPlace);
}

/** The input that a change was about; `null` when it is gone or the change is about a whole list. */
export function placeOfChange(change: InputChange, inputs: ModelInputs): FieldPlace | null {
  switch (change.kind) {
    case 'parameter':
      return { list: 'parameters', field: change.parameter };
    case 'field':
      // Undone or not, a renamed row has one of the two.
      return rowPlace(inputs, change.list, [nameAfter(change), change.name], change.field);
    case 'add':
    case 'remove':
      return rowPlace(inputs, change.list, [rowName(change.list, change.row)], NAME_FIELDS[change.list].at(-1) ?? '');
    case 'order':
      return null;
  }
}
