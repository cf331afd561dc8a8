// Where a change of the history stands now, so that a person can go to its cell. Pure.

import type { InputChange } from '../model/inputChanges';
import { rowName, rowsOf, type InputList } from '../model/inputRows';
import type { ModelInputs, NumberInput } from '../model/modelInputs';
import type { FieldPlace } from '../session/session';

type FieldChange = Extract<InputChange, { kind: 'field' }>;

/** The field that shows a row as a whole. */
const FIRST_FIELDS: Readonly<Record<InputList, string>> = {
  lines: 'name',
  scenarios: 'name',
  salaryScales: 'scale',
};

/** The names that the row of a change may have now: undone or not, a renamed row has one of the two. */
function namesOf({ list, name, field, before, after }: FieldChange): readonly string[] {
  if (field !== FIRST_FIELDS[list]) return [name];
  const named = (value: NumberInput): string =>
    list === 'salaryScales' ? `${name.split('|')[0] ?? ''}|${String(value ?? '')}` : String(value ?? '');
  return [named(after), named(before)];
}

function rowPlace(inputs: ModelInputs, list: InputList, names: readonly string[], field: string): FieldPlace | null {
  const known = rowsOf(inputs, list).map((row) => rowName(list, row).toLowerCase());
  const index = names.map((name) => known.indexOf(name.toLowerCase())).find((found) => found >= 0);
  // The field comes from a change of this list.
  return index === undefined ? null : ({ list, index, field } as FieldPlace);
}

/** The input that a change was about; `null` when it is gone or the change is about a whole list. */
export function placeOfChange(change: InputChange, inputs: ModelInputs): FieldPlace | null {
  switch (change.kind) {
    case 'parameter':
      return { list: 'parameters', field: change.parameter };
    case 'field':
      return rowPlace(inputs, change.list, namesOf(change), change.field);
    case 'add':
    case 'remove':
      return rowPlace(inputs, change.list, [rowName(change.list, change.row)], FIRST_FIELDS[change.list]);
    case 'order':
      return null;
  }
}
