// Turns the pane's inputs into changes of the model and cells of the workbook. Pure.

import { isWords, listField, PARAMETER_FIELDS } from '../../model/inputs/fields';
import { applyChanges, findRow, type InputChange } from '../../model/inputs/inputChanges';
import { rowName, rowsOf, type InputList } from '../../model/inputs/inputRows';
import type { ModelInputs, NumberInput } from '../../model/inputs/modelInputs';
import { fieldTarget } from '../../workbook/edits/rowTargets';
import { PARAMETER_CELLS } from '../../workbook/names/inputCells';
import { fieldOf, listOf, parameterOf } from '../../workbook/names/inputColumns';
import type { CellTarget, SelectedPlace } from '../../workbook/plan/rawValues';
import type { FieldPlace } from '../session';

/** An empty input that holds words is the empty text; any other is nothing. */
function normalised(place: FieldPlace, value: NumberInput): NumberInput {
  const field = place.list === 'parameters' ? PARAMETER_FIELDS[place.field] : listField(place.list, place.field);
  if (isWords(field)) return String(value ?? '');
  return value === '' ? null : value;
}

/** An input with the value that somebody gives it. The name of the row stays known while the sheet moves. */
export interface FieldEdit {
  readonly place: FieldPlace;
  readonly name: string;
  readonly value: NumberInput;
}

/** @returns null for a missing row */
export function fieldEdit(inputs: ModelInputs, place: FieldPlace, value: NumberInput): FieldEdit | null {
  if (place.list === 'parameters') return { place, name: '', value: normalised(place, value) };
  const row = rowsOf(inputs, place.list)[place.index];
  return row ? { place, name: rowName(place.list, row), value: normalised(place, value) } : null;
}

/** Edits with the same key are of the same input: the latest counts. */
export const editKey = ({ place, name }: FieldEdit): string =>
  place.list === 'parameters' ? place.field : [place.list, place.index, name, place.field].join('\n');

function indexOf(inputs: ModelInputs, list: InputList, index: number, name: string): number {
  const found = findRow(list, rowsOf(inputs, list), index, name);
  // A row that was renamed in the meantime is still in its position.
  return found < 0 ? index : found;
}

/**
 * The change that makes an edit; none when the input has the value already or the row is gone.
 * @param seen the inputs before the other edits: rows still have their names, and are where they will be
 */
function changeFor(seen: ModelInputs, inputs: ModelInputs, { place, name, value }: FieldEdit): readonly InputChange[] {
  if (place.list === 'parameters') {
    const before = inputs.parameters[place.field];
    return before === undefined || before === value
      ? []
      : [{ kind: 'parameter', parameter: place.field, before, after: value }];
  }
  const { list, field } = place;
  const index = indexOf(seen, list, place.index, name);
  const row = rowsOf(inputs, list)[index];
  const before = row?.[field] ?? null;
  if (!row || before === value) return [];
  return [{ kind: 'field', list, index, name: rowName(list, row), field, before, after: value }];
}

/** All edits as changes, in an order in which they can be made. */
export function changesFor(inputs: ModelInputs, edits: readonly FieldEdit[]): readonly InputChange[] {
  let current = inputs;
  return edits.flatMap((edit) => {
    const changes = changeFor(inputs, current, edit);
    current = applyChanges(current, changes);
    return changes;
  });
}

/** The cell of an input. */
export function targetOf(inputs: ModelInputs, place: FieldPlace): CellTarget {
  if (place.list === 'parameters') return PARAMETER_CELLS[place.field];
  return fieldTarget(inputs, place.list, place.index, place.field, 'byName');
}

/** The input that a selected cell holds; `null` for a result. */
export function placeOf(selected: SelectedPlace | null): FieldPlace | null {
  if (!selected) return null;
  if (selected.kind === 'name') {
    const field = parameterOf(selected.name);
    return field ? { list: 'parameters', field } : null;
  }
  const list = listOf(selected.table);
  const field = list && fieldOf(list, selected.column);
  return field ? ({ list, index: selected.row, field } as FieldPlace) : null;
}
