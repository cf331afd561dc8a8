// What may be typed in each kind of input cell, with the Dutch sentence for what may not.

import type { Validation } from './description';
import { BUDGET_LIST_NAMES } from './budgetNames';
import { LIST_NAMES } from './identifiers';
import { SENSITIVITY_LIST_NAMES } from './sensitivityNames';

/** Hours of a whole year of weeks for several hundred people: above it a typing error is certain. */
const LARGEST_HOURS_PER_WEEK = 10000;
/** Far above any cost post of a gemeente, and far below where Excel loses euros. */
const LARGEST_AMOUNT = 1e9;
const LARGEST_STEP = 11;
const HOURS_IN_A_WEEK = 168;
const HOURS_IN_A_YEAR = 8760;
const MOST_MONTHS = 12;
const MOST_DECIMALS = 6;
/** Years that a begroting can be for. */
const YEARS: readonly [number, number] = [2000, 2100];
/** Wages and prices that halve or double in a year do not occur. */
const INDICES: readonly [number, number] = [-0.5, 1];
/** On-costs above twice the salary do not occur. */
const LARGEST_SURCHARGE = 2;
/** From the whole downwards nothing is left to compare. */
const LARGEST_DEVIATION = 0.9;

const list = (name: string, title: string, message: string): Validation => ({
  rule: { kind: 'list', source: `=${name}` },
  title,
  message,
});

const number = (
  kind: 'decimal' | 'wholeNumber',
  [minimum, maximum]: readonly [number, number],
  title: string,
  message: string,
): Validation => ({ rule: { kind, minimum, maximum }, title, message });

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
  step: list(LIST_NAMES.steps, 'Trede', `Kies een trede van 0 tot en met ${LARGEST_STEP}.`),
  hoursPerWeek: number(
    'decimal',
    [0, LARGEST_HOURS_PER_WEEK],
    'Uren per week',
    'Uren moet een getal van 0 of hoger zijn.',
  ),
  quantity: number('decimal', [0, LARGEST_AMOUNT], 'Aantal', 'Aantal moet een getal van 0 of hoger zijn.'),
  amount: number('decimal', [0, LARGEST_AMOUNT], 'Bedrag', 'Bedrag moet een getal van 0 of hoger zijn, in euro.'),
  questions: number('decimal', [0, LARGEST_AMOUNT], 'Klantvragen', 'Klantvragen moet een getal van 0 of hoger zijn.'),
  workWeek: number(
    'decimal',
    [1, HOURS_IN_A_WEEK],
    'Werkweek',
    'Werkweek moet een getal van 1 tot en met 168 uur zijn.',
  ),
  netHours: number(
    'decimal',
    [1, HOURS_IN_A_YEAR],
    'Netto uren',
    'Netto uren moet een getal van 1 tot en met 8.760 zijn.',
  ),
  months: number('wholeNumber', [1, MOST_MONTHS], 'Maanden', 'Maanden moet een heel getal van 1 tot en met 12 zijn.'),
  decimals: number(
    'wholeNumber',
    [0, MOST_DECIMALS],
    'Decimalen',
    'Decimalen moet een heel getal van 0 tot en met 6 zijn.',
  ),
  surcharge: number('decimal', [0, LARGEST_SURCHARGE], 'Percentage', 'Vul een percentage van 0% tot en met 200% in.'),
} as const satisfies Record<string, Validation>;

export const BUDGET_VALIDATIONS = {
  taskField: list(BUDGET_LIST_NAMES.taskFields, 'Taakveld', 'Kies een taakveld uit de lijst onderaan dit blad.'),
  economicCategory: list(
    BUDGET_LIST_NAMES.economicCategories,
    'Economische categorie',
    'Kies een categorie uit de lijst onderaan dit blad.',
  ),
  oneOffYear: number(
    'wholeNumber',
    YEARS,
    'Eenmalig in',
    'Vul het ene jaar in waarin deze kosten vallen, of laat de cel leeg.',
  ),
  year: number('wholeNumber', YEARS, 'Begrotingsjaar', 'Vul een jaar van 2000 tot en met 2100 in.'),
  index: number('decimal', INDICES, 'Index', 'Vul een percentage van -50% tot en met 100% in.'),
  prices: list(BUDGET_LIST_NAMES.prices, 'Prijzen', 'Kies constant of lopend.'),
  sign: list(BUDGET_LIST_NAMES.signs, 'Lasten', 'Kies positief of negatief.'),
  unit: list(BUDGET_LIST_NAMES.units, 'Eenheid', 'Kies 1 of 1.000.'),
} as const satisfies Record<string, Validation>;

export const SENSITIVITY_VALIDATIONS = {
  deviation: number('decimal', [0, LARGEST_DEVIATION], 'Afwijking', 'Vul een percentage van 0% tot en met 90% in.'),
  bound: number('decimal', [0, LARGEST_AMOUNT], 'Bandbreedte', 'Laag en hoog moeten getallen van 0 of hoger zijn.'),
  unit: list(SENSITIVITY_LIST_NAMES.units, 'Eenheid', 'Kies een eenheid uit de lijst naast de tabel.'),
} as const satisfies Record<string, Validation>;
