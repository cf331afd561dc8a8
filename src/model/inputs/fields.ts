// Every input of the rekenmodel, described once: its name in the workbook and in a sentence, its allowed values, and the
// name of its cell. Columns, reading, writing, limits and the words of the history follow from it. Data only.

import { CORE_PARAMETERS, type CoreParameter, type CoreParameterId, type CoreParameters } from './coreParameters';
import type { OwnSalaryTables } from './coreInputs';
import { OWN_TABLE_PLACES } from './coreInputs';
import { field, ofEach, type Field, type NamedField } from './field';
import type { InputList, LineField, ParameterField, ScaleField, ScenarioField } from './inputRows';
import { stepField } from './inputRows';
import { ownValue } from '../ownValue';
import { STEP_COUNT } from '../salary/salaryTables';
import { ADDED_LISTS, ADDED_PARAMETERS, type AddedList } from '../sheets/registry';

const LINES: Readonly<Record<LineField, Field>> = {
  name: field('Kostenpost', 'naam', 'text'),
  counted: field('Meetellen', 'meetellen', 'choice'),
  hoursPerWeek: field('Uren per week', 'uren per week', 'hoursPerWeek'),
  scale: field('Schaal', 'schaal', 'choice'),
  quantity: field('Aantal', 'aantal', 'quantity'),
  unit: field('Eenheid', 'eenheid', 'choice'),
  amountPerUnit: field('Bedrag per eenheid', 'bedrag per eenheid', 'amount'),
  costType: field('Kostensoort', 'kostensoort', 'choice'),
  explanation: field('Toelichting', 'toelichting', 'text'),
};

const SCENARIOS: Readonly<Record<ScenarioField, Field>> = {
  name: field('Scenario', 'naam', 'text'),
  questionsPerMonth: field('Klantvragen per maand', 'klantvragen per maand', 'questions'),
};

/** Trede 0 to 11, euro per month. */
const STEPS = Object.fromEntries(
  Array.from({ length: STEP_COUNT }, (_, step): [string, Field] => [
    stepField(step),
    field(`Trede ${step}`, `trede ${step}`, 'amount'),
  ]),
) as Readonly<Record<`step${number}`, Field>>;

const SCALES: Readonly<Record<ScaleField, Field>> = {
  table: field('Tabel', 'tabel', 'text'),
  scale: field('Schaal', 'schaal', 'choice'),
  ...STEPS,
  surcharge: field('Toeslag', 'toeslag', 'surcharge'),
  status: field('Status en bron', 'status en bron', 'text'),
};

const CORE_LIST_FIELDS = { lines: LINES, scenarios: SCENARIOS, salaryScales: SCALES };

/** The inputs of the rows of each list. */
export const LIST_FIELDS: typeof CORE_LIST_FIELDS & Readonly<Record<AddedList, Readonly<Record<string, Field>>>> = {
  ...CORE_LIST_FIELDS,
  ...ofEach(ADDED_LISTS, ({ fields }) => fields),
};

/** The single values of the rekenmodel. */
export const CORE_FIELDS: Readonly<Record<keyof CoreParameters, NamedField>> = ofEach<
  CoreParameterId,
  CoreParameter,
  NamedField
>(CORE_PARAMETERS, ({ name, label, kind, word = label }) => ({ name, label, word, kind }));

/** All single values that have their own cell. */
export const NAMED_FIELDS = { ...CORE_FIELDS, ...ADDED_PARAMETERS } as const;

/** User-defined salary tables are rows of two lists, and have no defined name. */
const OWN_TABLE_FIELDS = Object.fromEntries(
  OWN_TABLE_PLACES.flatMap((place): [string, Field][] => [
    [`ownTable${place}`, field('', `Eigen salaristabel ${place}`, 'text')],
    [`ownPriceLevel${place}`, field('', `Prijspeil van eigen salaristabel ${place}`, 'text')],
    [`ownPriceYear${place}`, field('', `Jaar van het prijspeil van eigen salaristabel ${place}`, 'year')],
  ]),
) as Readonly<Record<keyof OwnSalaryTables, Field>>;

/** Every single value. */
export const PARAMETER_FIELDS: Readonly<Record<ParameterField, Field>> = { ...NAMED_FIELDS, ...OWN_TABLE_FIELDS };

/** Whether a field contains only words; all others contain a number, or the text that somebody typed instead. */
export const isWords = ({ kind }: Field): boolean => kind === 'text' || kind === 'prose' || kind === 'choice';

/** @throws RangeError for a field that the list does not have */
export function listField(list: InputList, key: string): Field {
  const fields: Readonly<Record<string, Field>> = LIST_FIELDS[list];
  const found = ownValue(fields, key);
  if (!found) throw new RangeError(`${list} has no field ${key}`);
  return found;
}
