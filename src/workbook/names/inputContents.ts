// How an input is written in its cell. Pure.

import type { InputList, InputRow } from '../../model/inputs/inputRows';
import type { NumberInput } from '../../model/inputs/modelInputs';
import { ownValue } from '../../model/ownValue';
import { inputCell, textCell } from '../plan/description';
import type { PlannedCell } from '../plan/plan';
import { HEADER_OF } from './inputColumns';

const isScale = (field: string): boolean => field === 'scale';

/** A scale is written as a number if that reads back in the same spelling, so that the cell needs no text format. */
export const scaleContent = (scale: string): PlannedCell =>
  String(Number(scale)) === scale && /^\d+$/.test(scale) ? Number(scale) : textCell(scale);

/** The content to write for an input. */
export const inputContent = (field: string, value: NumberInput): PlannedCell =>
  isScale(field) && typeof value === 'string' ? scaleContent(value) : inputCell(value);

/** The contents of a whole row by header. */
export function rowContents(list: InputList, row: InputRow): Readonly<Record<string, PlannedCell>> {
  return Object.fromEntries(
    Object.entries(HEADER_OF[list]).map(([field, header]) => [
      header,
      inputContent(field, ownValue(row, field) ?? null),
    ]),
  );
}
