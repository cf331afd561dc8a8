// The kinds of numbers that a user enters, each with its limits for pane, cell, check and export. Data only.

import { STEP_COUNT } from '../salary/salaryTables';

/**
 * A number as it is in a cell. `null` is an empty cell; a `string` is something that was typed or pasted and is not a number: it
 * is kept as it is, never dropped and never counted.
 */
export type NumberInput = number | string | null;

/** How a number is typed and shown; by default as a plain number. A percentage is stored as a fraction. */
export type NumberLook = 'amount' | 'percentage' | 'year';

export interface NumberKind {
  /** Its name at the start of a sentence, such as `Uren`. */
  readonly subject: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly isWhole?: true;
  readonly look?: NumberLook;
  /** The words after a limit in a sentence, such as ` per week`. */
  readonly per?: string;
  /** What a gemeente may well fill in: the example in the sentence about an entry that cannot be used. */
  readonly example: number;
}

/** A number above a billion is a typing error, and is no longer exact to the cent in a cell. */
const HIGHEST_NUMBER = 1e9;
/** About 277 full-time employees; no webcare team comes near that. */
const HIGHEST_HOURS = 10_000;
const HOURS_IN_A_WEEK = 168;
const HOURS_IN_A_YEAR = 8_760;
const MONTHS_IN_A_YEAR = 12;
const MOST_DECIMALS = 6;
/** On-costs above twice the salary do not occur. */
const HIGHEST_SURCHARGE = 2;
/** The years that a begroting can cover. */
const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];
/** Costs that run longer than ten years are not temporary by any reading. */
const LONGEST_DURATION = 10;
/** Longer descriptions than this are no descriptions. */
const MOST_CHARACTERS = 100;
/** Wages and prices that halve or double in a year do not occur. */
const [LOWEST_INDEX, HIGHEST_INDEX] = [-0.5, 1];
/** A deviation of 100% would leave nothing to compare. */
const HIGHEST_DEVIATION = 0.9;
const MINUTES_IN_A_DAY = 1440;
/** Below one percent the hours needed become a hundred times what questions take: a typing error. */
const LOWEST_UTILISATION = 0.01;
/** A year may be without questions; more than three times as many is a typing error. */
const [LOWEST_GROWTH, HIGHEST_GROWTH] = [-1, 2];

export const NUMBER_KINDS = {
  hoursPerWeek: { subject: 'Uren', minimum: 0, maximum: HIGHEST_HOURS, per: ' per week', example: 15 },
  quantity: { subject: 'Aantal', minimum: 0, maximum: HIGHEST_NUMBER, example: 12 },
  amount: { subject: 'Bedrag', minimum: 0, maximum: HIGHEST_NUMBER, look: 'amount', example: 1250.5 },
  questions: { subject: 'Klantvragen', minimum: 0, maximum: HIGHEST_NUMBER, example: 225 },
  workWeek: { subject: 'Werkweek', minimum: 1, maximum: HOURS_IN_A_WEEK, per: ' uur', example: 36 },
  netHours: { subject: 'Netto uren', minimum: 1, maximum: HOURS_IN_A_YEAR, per: ' per jaar', example: 1440 },
  months: { subject: 'Maanden', minimum: 1, maximum: MONTHS_IN_A_YEAR, isWhole: true, example: 12 },
  decimals: { subject: 'Decimalen', minimum: 0, maximum: MOST_DECIMALS, isWhole: true, example: 2 },
  step: { subject: 'Trede', minimum: 0, maximum: STEP_COUNT - 1, isWhole: true, example: 5 },
  surcharge: { subject: 'Percentage', minimum: 0, maximum: HIGHEST_SURCHARGE, look: 'percentage', example: 0.25 },
  month: { subject: 'Maand', minimum: 1, maximum: MONTHS_IN_A_YEAR, isWhole: true, example: 9 },
  duration: { subject: 'Aantal jaren', minimum: 1, maximum: LONGEST_DURATION, isWhole: true, example: 3 },
  characters: { subject: 'Aantal tekens', minimum: 1, maximum: MOST_CHARACTERS, isWhole: true, example: 36 },
  year: { subject: 'Jaar', minimum: FIRST_YEAR, maximum: LAST_YEAR, isWhole: true, look: 'year', example: 2027 },
  index: { subject: 'Index', minimum: LOWEST_INDEX, maximum: HIGHEST_INDEX, look: 'percentage', example: 0.016 },
  deviation: { subject: 'Afwijking', minimum: 0, maximum: HIGHEST_DEVIATION, look: 'percentage', example: 0.1 },
  bound: { subject: 'Bandbreedte', minimum: 0, maximum: HIGHEST_NUMBER, example: 24 },
  minutes: { subject: 'Minuten', minimum: 0, maximum: MINUTES_IN_A_DAY, example: 12.5 },
  portion: { subject: 'Aandeel', minimum: 0, maximum: 1, look: 'percentage', example: 0.42 },
  utilisation: { subject: 'Benutting', minimum: LOWEST_UTILISATION, maximum: 1, look: 'percentage', example: 0.8 },
  growth: { subject: 'Groei', minimum: LOWEST_GROWTH, maximum: HIGHEST_GROWTH, look: 'percentage', example: 0.03 },
} as const satisfies Readonly<Record<string, NumberKind>>;

export type NumberKindId = keyof typeof NUMBER_KINDS;

export const isNumberKind = (kind: string): kind is NumberKindId => Object.hasOwn(NUMBER_KINDS, kind);

export const numberKind = (id: NumberKindId): NumberKind => NUMBER_KINDS[id];

/** Whether a value is a number of this kind, within its limits. */
export function isWithin(id: NumberKindId, value: unknown): value is number {
  const { minimum, maximum, isWhole } = numberKind(id);
  return (
    typeof value === 'number' &&
    value >= minimum &&
    value <= maximum &&
    (isWhole === undefined || Number.isInteger(value))
  );
}
