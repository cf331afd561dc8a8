// What each number of the pane may be; the same limits as the cells have. Data only.

import type { NumberRule } from './dutchNumbers';

/** Above a billion a number is a slip of the keyboard, and no longer exact to the cent in a cell. */
const HIGHEST_NUMBER = 1e9;
/** Some 277 full-time people; no webcare team comes near it. */
const HIGHEST_HOURS = 10000;
const HOURS_IN_A_WEEK = 168;
const HOURS_IN_A_YEAR = 8760;
const MONTHS_IN_A_YEAR = 12;
const MOST_DECIMALS = 6;
/** On-costs above twice the salary do not occur. */
const HIGHEST_PERCENTAGE = 200;

const upToBillion = (subject: string): NumberRule => ({
  subject,
  maximum: HIGHEST_NUMBER,
  aboveMaximum: `${subject} kan niet hoger zijn dan 1.000.000.000`,
});

/** Hours a week. */
export const HOURS_PER_WEEK_RULE: NumberRule = {
  subject: 'Uren',
  maximum: HIGHEST_HOURS,
  aboveMaximum: 'Uren kan niet hoger zijn dan 10.000 per week',
};

/** Hours a year, held to the same limit a week. @param weeks working weeks in a year */
export const hoursPerYearRule = (weeks: number): NumberRule => ({
  ...HOURS_PER_WEEK_RULE,
  maximum: HIGHEST_HOURS * weeks,
});

export const QUANTITY_RULE = upToBillion('Aantal');
export const AMOUNT_RULE = upToBillion('Bedrag');
export const QUESTIONS_RULE = upToBillion('Klantvragen');

/** A fraction, typed as a percentage. */
export const percentageRule = (subject: string): NumberRule => ({
  subject,
  maximum: HIGHEST_PERCENTAGE,
  aboveMaximum: `${subject} kan niet hoger zijn dan 200%`,
});

export const WORK_WEEK_RULE: NumberRule = {
  subject: 'Werkweek',
  minimum: 1,
  belowMinimum: 'Werkweek moet 1 uur of hoger zijn',
  maximum: HOURS_IN_A_WEEK,
  aboveMaximum: 'Werkweek kan niet hoger zijn dan 168 uur',
};

export const NET_HOURS_RULE: NumberRule = {
  subject: 'Netto uren',
  minimum: 1,
  belowMinimum: 'Netto uren moet 1 of hoger zijn',
  maximum: HOURS_IN_A_YEAR,
  aboveMaximum: 'Netto uren kan niet hoger zijn dan 8.760 per jaar',
};

export const MONTHS_RULE: NumberRule = {
  subject: 'Maanden',
  isWhole: true,
  minimum: 1,
  belowMinimum: 'Maanden moet 1 of hoger zijn',
  maximum: MONTHS_IN_A_YEAR,
  aboveMaximum: 'Maanden kan niet hoger zijn dan 12',
};

export const DECIMALS_RULE: NumberRule = {
  subject: 'Decimalen',
  isWhole: true,
  maximum: MOST_DECIMALS,
  aboveMaximum: 'Decimalen kan niet hoger zijn dan 6',
};

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** A calendar year. */
export const YEAR_RULE: NumberRule = {
  subject: 'Jaar',
  isWhole: true,
  minimum: FIRST_YEAR,
  belowMinimum: 'Vul een jaar vanaf 2000 in',
  maximum: LAST_YEAR,
  aboveMaximum: 'Vul een jaar tot en met 2100 in',
};

const LOWEST_INDEX = -50;
const HIGHEST_INDEX = 100;

/** Growth over the year before, typed as a percentage; it may be negative. */
export const INDEX_RULE: NumberRule = {
  subject: 'Index',
  minimum: LOWEST_INDEX,
  belowMinimum: 'Index moet -50% of hoger zijn',
  maximum: HIGHEST_INDEX,
  aboveMaximum: 'Index kan niet hoger zijn dan 100%',
};
