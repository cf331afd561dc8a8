// What may be typed in each kind of input cell, with the Dutch sentence for what may not.

import { coreParameter, type CoreParameterId } from '../../model/coreParameters';
import { numberKind, type NumberKindId } from '../../model/numberKinds';
import { ownValue } from '../../model/ownValue';
import type { Validation } from '../plan/description';
import { BUDGET_LIST_NAMES } from '../sheets/budget/budgetNames';
import { LIST_NAMES } from './identifiers';
import { SENSITIVITY_LIST_NAMES } from '../sheets/sensitivity/sensitivityNames';

const list = (name: string, title: string, message: string): Validation => ({
  rule: { kind: 'list', source: `=${name}` },
  title,
  message,
});

function number(id: NumberKindId, title: string, message: string): Validation {
  const { minimum, maximum, isWhole } = numberKind(id);
  return { rule: { kind: isWhole ? 'wholeNumber' : 'decimal', minimum, maximum }, title, message };
}

export const VALIDATIONS = {
  counted: list(
    LIST_NAMES.counted,
    'Meetellen',
    'Kies ja of nee. Bij nee blijven de getallen staan en telt de post niet mee.',
  ),
  scale: list(LIST_NAMES.scales, 'Schaal', 'Kies een schaal uit de lijst: 1 tot en met 18, 10A of 11A.'),
  unit: list(LIST_NAMES.units, 'Eenheid', 'Kies een eenheid uit de lijst op het blad Uitgangspunten.'),
  costType: list(LIST_NAMES.costTypes, 'Kostensoort', 'Kies een kostensoort uit de lijst op het blad Uitgangspunten.'),
  salaryTable: list(LIST_NAMES.salaryTables, 'Salaristabel', 'Kies een tabel uit de lijst op dit blad.'),
  keyScenario: list(LIST_NAMES.scenarios, 'Scenario', 'Kies een scenario van het blad met de kostprijs.'),
  step: list(LIST_NAMES.steps, 'Trede', `Kies een trede van 0 tot en met ${numberKind('step').maximum}.`),
  hoursPerWeek: number('hoursPerWeek', 'Uren per week', 'Uren moet een getal van 0 of hoger zijn.'),
  quantity: number('quantity', 'Aantal', 'Aantal moet een getal van 0 of hoger zijn.'),
  amount: number('amount', 'Bedrag', 'Bedrag moet een getal van 0 of hoger zijn, in euro.'),
  questions: number('questions', 'Klantvragen', 'Klantvragen moet een getal van 0 of hoger zijn.'),
  workWeek: number('workWeek', 'Werkweek', 'Werkweek moet een getal van 1 tot en met 168 uur zijn.'),
  netHours: number('netHours', 'Netto uren', 'Netto uren moet een getal van 1 tot en met 8.760 zijn.'),
  months: number('months', 'Maanden', 'Maanden moet een heel getal van 1 tot en met 12 zijn.'),
  decimals: number('decimals', 'Decimalen', 'Decimalen moet een heel getal van 0 tot en met 6 zijn.'),
  surcharge: number('surcharge', 'Percentage', 'Vul een percentage van 0% tot en met 200% in.'),
} as const satisfies Record<string, Validation>;

/** What may be typed in the cell of a parameter: its choice or, for a number, that of its kind. @throws RangeError without one */
export function parameterValidation(id: CoreParameterId): Validation {
  const known: Readonly<Record<string, Validation>> = VALIDATIONS;
  const found = ownValue(known, id) ?? ownValue(known, coreParameter(id).kind);
  if (!found) throw new RangeError(`Nothing says what may be typed for ${id}`);
  return found;
}

export const BUDGET_VALIDATIONS = {
  taskField: list(BUDGET_LIST_NAMES.taskFields, 'Taakveld', 'Kies een taakveld uit de lijst onderaan dit blad.'),
  economicCategory: list(
    BUDGET_LIST_NAMES.economicCategories,
    'Economische categorie',
    'Kies een categorie uit de lijst onderaan dit blad.',
  ),
  oneOffYear: number('year', 'Eenmalig in', 'Vul het ene jaar in waarin deze kosten vallen, of laat de cel leeg.'),
  year: number('year', 'Begrotingsjaar', 'Vul een jaar van 2000 tot en met 2100 in.'),
  index: number('index', 'Index', 'Vul een percentage van -50% tot en met 100% in.'),
  prices: list(BUDGET_LIST_NAMES.prices, 'Prijzen', 'Kies constant of lopend.'),
  sign: list(BUDGET_LIST_NAMES.signs, 'Lasten', 'Kies positief of negatief.'),
  unit: list(BUDGET_LIST_NAMES.units, 'Eenheid', 'Kies 1 of 1.000.'),
} as const satisfies Record<string, Validation>;

export const SENSITIVITY_VALIDATIONS = {
  deviation: number('deviation', 'Afwijking', 'Vul een percentage van 0% tot en met 90% in.'),
  bound: number('bound', 'Bandbreedte', 'Laag en hoog moeten getallen van 0 of hoger zijn.'),
  unit: list(SENSITIVITY_LIST_NAMES.units, 'Eenheid', 'Kies een eenheid uit de lijst naast de tabel.'),
} as const satisfies Record<string, Validation>;
