// Turns cells as read into inputs and outcomes of the model. Pure.

import { ofEach, type Field } from '../../model/inputs/field';
import { isWords, LIST_FIELDS } from '../../model/inputs/fields';
import type { InputList, InputRow } from '../../model/inputs/inputRows';
import type { NumberInput } from '../../model/inputs/modelInputs';
import { NOT_APPLICABLE, NOT_KNOWN, type Outcome } from '../../model/results/modelResults';
import { ownValue } from '../../model/ownValue';
import type { RawCell, RawTable, RawValues } from './rawValues';

export const asText = (cell: RawCell | undefined): string => String(cell ?? '');

export function asNumberInput(cell: RawCell | undefined): NumberInput {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'number' ? cell : String(cell);
}

export function asOutcome(cell: RawCell | undefined): Outcome {
  if (typeof cell === 'number') return cell;
  if (cell === '' || cell === NOT_APPLICABLE) return cell;
  return NOT_KNOWN;
}

export const asNumber = (cell: RawCell | undefined): number => (typeof cell === 'number' ? cell : 0);

export type Row = (header: string) => RawCell | undefined;

/** The cell of a field as an input. */
export const asInputOf = (field: Field, cell: RawCell | undefined): NumberInput =>
  isWords(field) ? asText(cell) : asNumberInput(cell);

/** The inputs in one row of a list, by field. */
export const inputsOf = (list: InputList, cell: Row): InputRow =>
  ofEach(LIST_FIELDS[list] as Readonly<Record<string, Field>>, (field) => asInputOf(field, cell(field.label)));

const NO_TABLE: RawTable = { headers: [], rows: [], totals: null, formulas: null, errors: null, hasHiddenRows: false };

/** A table as read; without rows and columns if it does not exist. */
export const tableIn = (raw: RawValues, table: string): RawTable => ownValue(raw.tables, table) ?? NO_TABLE;

/** The rows of a table with their cells by header; a header that is missing gives no cell. */
export function rowsOf(raw: RawValues, table: string): readonly Row[] {
  const found = tableIn(raw, table);
  const places = new Map(found.headers.map((header, index) => [header, index]));
  return found.rows.map((cells) => (header) => {
    const place = places.get(header);
    return place === undefined ? undefined : cells[place];
  });
}
