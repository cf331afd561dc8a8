// The report's value of an input, by the name of its row. Pure.

import { findRow } from '../../model/inputs/inputChanges';
import { rowName, rowsOf } from '../../model/inputs/inputRows';
import type { ModelInputs, NumberInput } from '../../model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../model/report/reportDefaults';
import type { FieldPlace } from '../../session/session';

/** The value in the report, `undefined` for an input that is not in it. */
export function reportValue(place: FieldPlace, inputs: ModelInputs): NumberInput | undefined {
  if (place.list === 'parameters') return REPORT_INPUTS.parameters[place.field];
  const row = rowsOf(inputs, place.list)[place.index];
  if (!row) return undefined;
  const known = rowsOf(REPORT_INPUTS, place.list);
  return known[findRow(place.list, known, place.index, rowName(place.list, row))]?.[place.field];
}
