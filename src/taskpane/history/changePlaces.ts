// The current place of a change in the history, so that the user can go to its cell. Pure.

import { findRow, nameAfter, type InputChange } from '../../model/inputs/inputChanges';
import { NAME_FIELDS, rowName, rowsOf, type InputList } from '../../model/inputs/inputRows';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import type { FieldPlace } from '../../session/session';

/** Finds the row by its name alone. */
const NOWHERE = -1;

function rowPlace(inputs: ModelInputs, list: InputList, names: readonly string[], field: string): FieldPlace | null {
  const rows = rowsOf(inputs, list);
  const index = names.map((name) => findRow(list, rows, NOWHERE, name)).find((found) => found >= 0);
  // The field comes from a change of this list.
  return index === undefined ? null : ({ list, index, field } as FieldPlace);
}

/** The input of a change; `null` if it is gone or the change concerns a whole list. */
export function placeOfChange(change: InputChange, inputs: ModelInputs): FieldPlace | null {
  switch (change.kind) {
    case 'parameter':
      return { list: 'parameters', field: change.parameter };
    case 'field':
      // A renamed row has one of these two names, depending on whether the change is undone.
      return rowPlace(inputs, change.list, [nameAfter(change), change.name], change.field);
    case 'add':
    case 'remove':
      return rowPlace(inputs, change.list, [rowName(change.list, change.row)], NAME_FIELDS[change.list].at(-1) ?? '');
    case 'order':
      return null;
  }
}
