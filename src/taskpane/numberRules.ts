// What each number of the pane may be. Data only.

import type { NumberRule } from './dutchNumbers';

/** Above a billion a number is a slip of the keyboard, and no longer exact to the cent in a cell. */
const HIGHEST_NUMBER = 1e9;
/** Some 277 full-time people; no webcare team comes near it. */
const HIGHEST_HOURS = 10000;

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
