// What each number of the pane may be and what may be typed around it, with the Dutch sentences: the limits of its kind, its
// unit, and the period that it is for. A percentage is typed as such.

import type { UNITS } from '../../model/inputs/modelInputs';
import { numberKind, type NumberKindId, type NumberLook } from '../../model/inputs/numberKinds';
import { ownValue } from '../../model/ownValue';
import type { NumberRule } from '../entries/entry';
import { formatAmount, formatDutchNumber } from '../words/dutchNumbers';
import { USUAL, USUAL_MONTHLY_COST, USUAL_PAY } from './usualNumbers';

const PERCENT = 100;

/** The factor between the number in the cell and in the field. */
export const factorOf = (id: NumberKindId): number => (numberKind(id).look === 'percentage' ? PERCENT : 1);

type Words = readonly string[];

const EUROS: Words = ['€', 'eur', 'euro', "euro's"];
const MINUTES: Words = ['min', 'minuut', 'minuten'];
const HOURS: Words = ['u', 'uur', 'uren'];
const PERCENTAGE: Words = ['%', 'pct', 'procent'];
const MONTHS: Words = ['mnd', 'maand', 'maanden'];
const QUESTIONS: Words = ['vraag', 'vragen', 'klantvraag', 'klantvragen'];
const A_WEEK: Words = ['perweek', 'p/w', 'pw', '/week', '/w'];
const A_MONTH: Words = ['permaand', 'p/m', 'pm', '/maand', '/mnd', '/m'];
const A_YEAR: Words = ['perjaar', 'p/j', 'pj', '/jaar', '/jr', '/j'];

/** What people type behind a number: its unit, and per what it is. */
interface Typed {
  readonly words: Words;
  readonly periods?: Words;
}

const OF_KIND: Partial<Readonly<Record<NumberKindId, Typed>>> = {
  hoursPerWeek: { words: HOURS, periods: A_WEEK },
  amount: { words: EUROS },
  questions: { words: QUESTIONS, periods: A_MONTH },
  workWeek: { words: HOURS, periods: A_WEEK },
  netHours: { words: HOURS, periods: A_YEAR },
  months: { words: MONTHS, periods: A_YEAR },
  decimals: { words: ['decimaal', 'decimalen'] },
  surcharge: { words: PERCENTAGE },
  index: { words: PERCENTAGE },
  deviation: { words: PERCENTAGE },
  minutes: { words: MINUTES },
  portion: { words: PERCENTAGE },
  utilisation: { words: PERCENTAGE },
  growth: { words: PERCENTAGE },
};

/** The unit of which there are twelve in a year. */
const MONTH = 'maand' satisfies (typeof UNITS)[number];

/** The same behind a quantity of a unit, and behind an amount for each of it. */
const OF_UNIT: Readonly<Record<string, Required<Typed>>> = {
  fte: { words: ['fte'], periods: ['perfte', '/fte'] },
  dagdeel: { words: ['dagdeel', 'dagdelen'], periods: ['perdagdeel', '/dagdeel'] },
  [MONTH]: { words: MONTHS, periods: A_MONTH },
  week: { words: ['week', 'weken'], periods: A_WEEK },
  stuk: { words: ['st', 'stuk', 'stuks'], periods: ['perstuk', 'p/st', '/stuk'] },
  stelpost: { words: ['stelpost', 'stelposten'], periods: ['perstelpost'] },
};

/** A number as fields show it; years have no separator. */
const FORMATS: Readonly<Record<NumberLook, NumberRule['format']>> = {
  amount: formatAmount,
  percentage: formatDutchNumber,
  year: String,
};

/** The rule of a kind. @param subject the field's name for its number, if different from that of the kind */
export function ruleOf(id: NumberKindId, subject = numberKind(id).subject): NumberRule {
  const { look, per = '', isWhole = false, ...kind } = numberKind(id);
  const factor = factorOf(id);
  const isPercentage = look === 'percentage';
  const format = look ? FORMATS[look] : formatDutchNumber;
  const inWords = (value: number): string => format(value * factor) + (isPercentage ? '%' : '');
  return {
    subject,
    example: inWords(kind.example),
    words: OF_KIND[id]?.words ?? [],
    periods: OF_KIND[id]?.periods ?? [],
    isPercentage,
    isWhole,
    minimum: kind.minimum * factor,
    belowMinimum: `${subject} moet ${inWords(kind.minimum)}${per} of hoger zijn`,
    maximum: kind.maximum * factor,
    aboveMaximum: `${subject} kan niet hoger zijn dan ${inWords(kind.maximum)}${per}`,
    usual: USUAL[id],
    format,
  };
}

/** The rule for hours per year, with the same limit per week. @param weeks working weeks in a year */
export function hoursPerYearRule(weeks: number): NumberRule {
  const rule = ruleOf('hoursPerWeek');
  const example = rule.format(Math.round(numberKind('hoursPerWeek').example * weeks));
  const usual = rule.usual && { ...rule.usual, high: rule.usual.high * weeks };
  return { ...rule, periods: A_YEAR, maximum: rule.maximum * weeks, example, usual };
}

/** How many of a unit. */
export const quantityRule = (unit: string): NumberRule => ({
  ...ruleOf('quantity'),
  words: ownValue(OF_UNIT, unit)?.words ?? [],
});

/** An amount for each of a unit, such as `maand`. */
export const amountRule = (unit: string): NumberRule => ({
  ...ruleOf('amount'),
  periods: ownValue(OF_UNIT, unit)?.periods ?? [],
  usual: unit === MONTH ? USUAL_MONTHLY_COST : undefined,
});

/** The rule for what a number comes to in another period. @param factor how many times as much that is */
export function scaledRule(rule: NumberRule, factor: number, period: 'month' | 'year'): NumberRule {
  return {
    ...rule,
    periods: period === 'month' ? A_MONTH : A_YEAR,
    maximum: rule.maximum * factor,
    usual: period === 'month' ? USUAL_MONTHLY_COST : undefined,
  };
}

/** Monthly pay at a step of a salary table. */
export const PAY_RULE: NumberRule = { ...amountRule(MONTH), usual: USUAL_PAY };
