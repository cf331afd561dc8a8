// Every input of the model, described once: what it is called in the workbook and in a sentence, what it may hold, and by
// which name its cell is found. Columns, reading, writing, limits and the words of the history follow from it. Data only.

import type { BudgetParameters } from './budgetInputs';
import { CORE_PARAMETERS, type CoreParameter, type CoreParameterId, type CoreParameters } from './coreParameters';
import type {
  BudgetRowField,
  InputList,
  LineField,
  ParameterField,
  RangeField,
  ScaleField,
  ScenarioField,
} from './inputRows';
import { stepField } from './inputRows';
import { OWN_TABLE_PLACES, type NumberInput, type OwnSalaryTables } from './modelInputs';
import { isNumberKind, isWithin, numberKind, type NumberKind, type NumberKindId } from './numberKinds';
import { ownValue } from './ownValue';
import { STEP_COUNT } from './salaryTables';
import type { SensitivityParameters } from './sensitivityInputs';

/**
 * What a field holds: a text, a word out of a list, an option that nobody may have taken yet and that may be a number, or a
 * kind of number.
 */
export type FieldKind = 'text' | 'choice' | 'option' | NumberKindId;

/** One input. */
export interface Field {
  /** The header of its column, or the label of its row. */
  readonly label: string;
  /** What it is called in a sentence of the history. */
  readonly word: string;
  readonly kind: FieldKind;
}

/** A single value, with the defined name of its cell. */
export interface NamedField extends Field {
  readonly name: string;
}

const field = (label: string, word: string, kind: FieldKind): Field => ({ label, word, kind });

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

/** Periodiek 0 to 11, euro a month. */
const STEPS = Object.fromEntries(
  Array.from({ length: STEP_COUNT }, (_, step): [string, Field] => [
    stepField(step),
    field(`Periodiek ${step}`, `trede ${step}`, 'amount'),
  ]),
) as Readonly<Record<`step${number}`, Field>>;

const SCALES: Readonly<Record<ScaleField, Field>> = {
  table: field('Tabel', 'tabel', 'text'),
  scale: field('Schaal', 'schaal', 'choice'),
  ...STEPS,
  surcharge: field('Toeslag', 'toeslag', 'surcharge'),
  status: field('Status en bron', 'status en bron', 'text'),
};

const BUDGET_ROWS: Readonly<Record<BudgetRowField, Field>> = {
  costType: field('Kostensoort', 'kostensoort', 'choice'),
  costLine: field('Kostenpost', 'kostenpost', 'choice'),
  taskField: field('Taakveld', 'taakveld', 'choice'),
  economicCategory: field('Economische categorie', 'economische categorie', 'choice'),
  oneOffYear: field('Eenmalig in', 'eenmalig in', 'year'),
};

const RANGES: Readonly<Record<RangeField, Field>> = {
  name: field('Factor', 'factor', 'choice'),
  low: field('Laag', 'laag', 'bound'),
  high: field('Hoog', 'hoog', 'bound'),
  unit: field('Eenheid', 'eenheid', 'choice'),
  source: field('Bron', 'bron', 'text'),
};

/** The inputs of the rows of each list. */
export const LIST_FIELDS = {
  lines: LINES,
  scenarios: SCENARIOS,
  salaryScales: SCALES,
  budgetRows: BUDGET_ROWS,
  ranges: RANGES,
} as const satisfies Readonly<Record<InputList, Readonly<Record<string, Field>>>>;

const named = (name: string, label: string, kind: FieldKind, word = label): NamedField => ({ name, label, word, kind });

/** What of each field of a group: its label, its name. */
export const ofEach = <Key extends string, Described, Part>(
  fields: Readonly<Record<Key, Described>>,
  part: (described: Described) => Part,
): Readonly<Record<Key, Part>> =>
  Object.fromEntries(Object.entries<Described>(fields).map(([key, described]) => [key, part(described)])) as Readonly<
    Record<Key, Part>
  >;

/** The single values of the rekenmodel. */
export const CORE_FIELDS: Readonly<Record<keyof CoreParameters, NamedField>> = ofEach<
  CoreParameterId,
  CoreParameter,
  NamedField
>(CORE_PARAMETERS, ({ name, label, kind, word = label }) => ({ name, label, word, kind }));

const wageIndex = (year: number): NamedField => named(`rm_loonindex_${year}`, `Loonindex jaar ${year}`, 'index');
const priceIndex = (year: number): NamedField => named(`rm_prijsindex_${year}`, `Prijsindex jaar ${year}`, 'index');

/** The single values of the begroting. */
export const BUDGET_FIELDS: Readonly<Record<keyof BudgetParameters, NamedField>> = {
  budgetYear: named('rm_begrotingsjaar', 'Eerste begrotingsjaar', 'year'),
  wageIndex1: wageIndex(1),
  wageIndex2: wageIndex(2),
  wageIndex3: wageIndex(3),
  wageIndex4: wageIndex(4),
  priceIndex1: priceIndex(1),
  priceIndex2: priceIndex(2),
  priceIndex3: priceIndex(3),
  priceIndex4: priceIndex(4),
  budgetPrices: named('rm_begroting_prijzen', 'Prijzen', 'option', 'Prijzen van de begroting'),
  budgetUnit: named('rm_begroting_eenheid', 'Bedragen in eenheden van', 'option', 'Eenheid van de begroting'),
  budgetSign: named('rm_begroting_lasten', 'Lasten', 'option', 'Lasten van de begroting'),
  overheadRate: named('rm_begroting_overhead', 'Overhead op directe loonkosten', 'surcharge', 'Overhead'),
  wageCostType: named('rm_begroting_loonsoort', 'Kostensoort met de loonindex', 'option'),
};

/** The single values of the gevoeligheid. */
export const SENSITIVITY_FIELDS: Readonly<Record<keyof SensitivityParameters, NamedField>> = {
  deviation: named('rm_afwijking', 'Afwijking zonder bandbreedte', 'deviation'),
};

/** All single values with a cell of their own. */
export const NAMED_FIELDS = { ...CORE_FIELDS, ...BUDGET_FIELDS, ...SENSITIVITY_FIELDS } as const;

/** The salary tables of the user's own are rows of two lists, and have no name of their own. */
const OWN_TABLE_FIELDS = Object.fromEntries(
  OWN_TABLE_PLACES.flatMap((place): [string, Field][] => [
    [`ownTable${place}`, field('', `Eigen salaristabel ${place}`, 'text')],
    [`ownPriceLevel${place}`, field('', `Prijspeil van eigen salaristabel ${place}`, 'text')],
  ]),
) as Readonly<Record<keyof OwnSalaryTables, Field>>;

/** Every single value. */
export const PARAMETER_FIELDS: Readonly<Record<ParameterField, Field>> = { ...NAMED_FIELDS, ...OWN_TABLE_FIELDS };

/** The header of the column of each field. */
export const labelsOf = <Key extends string>(fields: Readonly<Record<Key, Field>>): Readonly<Record<Key, string>> =>
  ofEach(fields, ({ label }) => label);

/** The defined name of the cell of each field. */
export const namesOf = <Key extends string>(fields: Readonly<Record<Key, NamedField>>): Readonly<Record<Key, string>> =>
  ofEach(fields, ({ name }) => name);

/** Whether a field holds words only; all others hold a number, or the text that somebody typed in its place. */
export const isWords = ({ kind }: Field): boolean => kind === 'text' || kind === 'choice';

/** The limits of a field with a number. @throws TypeError for a field with words */
export function limitsOf({ label, kind }: Field): NumberKind {
  if (!isNumberKind(kind)) throw new TypeError(`${label} is no number`);
  return numberKind(kind);
}

/** Whether a field with a number holds one within its limits. @throws TypeError for a field with words */
export function isWithinLimits({ label, kind }: Field, value: NumberInput): boolean {
  if (!isNumberKind(kind)) throw new TypeError(`${label} is no number`);
  return isWithin(kind, value);
}

/** @throws RangeError for a field that the list does not have */
export function listField(list: InputList, key: string): Field {
  const fields: Readonly<Record<string, Field>> = LIST_FIELDS[list];
  const found = ownValue(fields, key);
  if (!found) throw new RangeError(`${list} has no field ${key}`);
  return found;
}
