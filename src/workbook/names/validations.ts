// What may be typed in each kind of input cell of the rekenmodel, with the Dutch sentence for what may not.

import { coreParameter, type CoreParameterId } from '../../model/inputs/coreParameters';
import { numberKind, type NumberKindId } from '../../model/inputs/numberKinds';
import { ownValue } from '../../model/ownValue';
import type { Validation } from '../plan/description';
import { LIST_NAMES } from './identifiers';

/** A choice from a named range. */
export const listValidation = (name: string, title: string, message: string): Validation => ({
  rule: { kind: 'list', source: `=${name}` },
  title,
  message,
});

/** The limits of a kind of number. */
export function numberValidation(id: NumberKindId, title: string, message: string): Validation {
  const { minimum, maximum, isWhole } = numberKind(id);
  return { rule: { kind: isWhole ? 'wholeNumber' : 'decimal', minimum, maximum }, title, message };
}

export const VALIDATIONS = {
  counted: listValidation(
    LIST_NAMES.counted,
    'Meetellen',
    'Kies ja of nee. Bij nee blijven de getallen staan en telt de post niet mee.',
  ),
  scale: listValidation(LIST_NAMES.scales, 'Schaal', 'Kies een schaal uit de lijst: 1 tot en met 18, 10A of 11A.'),
  unit: listValidation(LIST_NAMES.units, 'Eenheid', 'Kies een eenheid uit de lijst op het blad Uitgangspunten.'),
  costType: listValidation(
    LIST_NAMES.costTypes,
    'Kostensoort',
    'Kies een kostensoort uit de lijst op het blad Uitgangspunten.',
  ),
  salaryTable: listValidation(LIST_NAMES.salaryTables, 'Salaristabel', 'Kies een tabel uit de lijst op dit blad.'),
  keyScenario: listValidation(LIST_NAMES.scenarios, 'Scenario', 'Kies een scenario van het blad met de kostprijs.'),
  step: listValidation(LIST_NAMES.steps, 'Trede', `Kies een trede van 0 tot en met ${numberKind('step').maximum}.`),
  hoursPerWeek: numberValidation('hoursPerWeek', 'Uren per week', 'Uren moet een getal van 0 of hoger zijn.'),
  quantity: numberValidation('quantity', 'Aantal', 'Aantal moet een getal van 0 of hoger zijn.'),
  amount: numberValidation('amount', 'Bedrag', 'Bedrag moet een getal van 0 of hoger zijn, in euro.'),
  questions: numberValidation('questions', 'Klantvragen', 'Klantvragen moet een getal van 0 of hoger zijn.'),
  workWeek: numberValidation('workWeek', 'Werkweek', 'Werkweek moet een getal van 1 tot en met 168 uur zijn.'),
  netHours: numberValidation('netHours', 'Netto uren', 'Netto uren moet een getal van 1 tot en met 8.760 zijn.'),
  months: numberValidation('months', 'Maanden', 'Maanden moet een heel getal van 1 tot en met 12 zijn.'),
  decimals: numberValidation('decimals', 'Decimalen', 'Decimalen moet een heel getal van 0 tot en met 6 zijn.'),
  surcharge: numberValidation('surcharge', 'Percentage', 'Vul een percentage van 0% tot en met 200% in.'),
} as const satisfies Record<string, Validation>;

/** What may be typed in the cell of a parameter: its choice or, for a number, that of its kind. @throws RangeError without one */
export function parameterValidation(id: CoreParameterId): Validation {
  const known: Readonly<Record<string, Validation>> = VALIDATIONS;
  const found = ownValue(known, id) ?? ownValue(known, coreParameter(id).kind);
  if (!found) throw new RangeError(`Nothing says what may be typed for ${id}`);
  return found;
}
