// What may be typed in a text field, by the one rule for texts and names, as a sentence below the field. Pure.

import { listField, PARAMETER_FIELDS } from '../../model/inputs/fields';
import { rowsOf } from '../../model/inputs/inputRows';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import { sameName } from '../../model/names';
import { nameProblem, proseProblem, textProblem } from '../../model/texts';
import type { FieldPlace } from '../../session/session';
import { FIELD_TEXT } from './fieldsText';

/** Why a text cannot be written, in Dutch; `null` if it can. */
export function textRefusal(text: string): string | null {
  const problem = textProblem(text);
  return problem === null ? null : FIELD_TEXT.text(problem);
}

/** Why sentences cannot be written, in Dutch; `null` if they can. */
function proseRefusal(text: string): string | null {
  const problem = proseProblem(text);
  return problem === null ? null : FIELD_TEXT.text(problem);
}

/** Why a name is not allowed, in Dutch. @param isLookedUp whether formulas look it up with MATCH */
export function nameRefusal(name: string, isLookedUp: boolean): string | null {
  const problem = nameProblem(name, isLookedUp);
  return problem === null ? null : FIELD_TEXT.name(problem);
}

/** Why a field of the model cannot contain this text; a row's name must be unique. */
export function fieldRefusal(place: FieldPlace, text: string, inputs: ModelInputs): string | null {
  if (place.list === 'parameters') {
    if (PARAMETER_FIELDS[place.field].kind === 'prose') return proseRefusal(text);
    return text === '' ? null : nameRefusal(text, false);
  }
  if (listField(place.list, place.field).kind === 'prose') return proseRefusal(text);
  if (place.field !== 'name') return textRefusal(text);
  const isTaken = rowsOf(inputs, place.list).some(
    (row, index) => index !== place.index && sameName(String(row['name'] ?? ''), text),
  );
  return nameRefusal(text, place.list === 'scenarios') ?? (isTaken ? FIELD_TEXT.nameTaken : null);
}
