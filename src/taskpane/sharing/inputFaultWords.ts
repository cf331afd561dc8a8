// An input that is no usable number, in words. Pure text.

import { limitsOf } from '../../model/inputs/limits';
import type { NumberKind } from '../../model/inputs/numberKinds';
import type { InputFault } from '../../session/session';
import { nameWords } from '../history/changeWords';
import { formatDay, formatDutchNumber, formatPercentage } from '../words/dutchNumbers';
import { INPUT_FAULT_TEXT } from './sharingText';

const FORMATS: Readonly<Record<NonNullable<NumberKind['look']>, (value: number) => string>> = {
  amount: formatDutchNumber,
  percentage: formatPercentage,
  year: String,
  date: formatDay,
};

/** `Schaal 7 (Rapport 2012), trede 5: hier staat tekst, er hoort een getal`. */
export function inputFaultWords({ kind, place, row, field }: InputFault): string {
  const where =
    place.list === 'parameters' ? field.label : INPUT_FAULT_TEXT.field(nameWords(place.list, row), field.word);
  if (kind === 'text') return INPUT_FAULT_TEXT.isText(where);
  const { minimum, maximum, look, isWhole } = limitsOf(field);
  const format = look ? FORMATS[look] : formatDutchNumber;
  const number = isWhole ? INPUT_FAULT_TEXT.wholeNumber : INPUT_FAULT_TEXT.number;
  return INPUT_FAULT_TEXT.isBeyond(where, number, format(minimum), format(maximum));
}
