// The usual range of the numbers of a field, in the unit in which people type: a number outside it is no fault, but a
// look is asked for. Data only; the ranges of the research are said of each cost line apart.

import type { NumberKindId } from '../../model/inputs/numberKinds';
import type { Usual } from '../entries/entry';

/** A full working week of the cao Gemeenten, and the longest one that other employers have. Hours. */
const [FULL_WEEK, LONGEST_FULL_WEEK] = [36, 40];
const SHORTEST_FULL_WEEK = 32;
const WEEKS_IN_A_YEAR = 52;
const WEEKS_IN_HALF_A_YEAR = 26;
/** The teams of the report have less than one fte; ten of them in one cost line are rather hours a year. */
const MANY_FTE = 10;
/** The report saw 200 to 250 questions a month. */
const MANY_QUESTIONS = 10_000;
/** Wages and prices have risen by more in no year since 2000. */
const [LOW_INDEX, HIGH_INDEX] = [-5, 15];
/** Full-time pay a month: less than the minimum wage, more than the highest scale of the cao. Euro. */
const [LOW_PAY, HIGH_PAY] = [1_000, 20_000];
/** Of one cost post: as much in a year as twice the whole model of the report. Euro. */
const HIGH_MONTHLY_COST = 10_000;

const PER_MONTH = 'Dit lijkt een bedrag per jaar; hier hoort het bedrag per maand.';
const INDEX = 'Een index is meestal een paar procent per jaar: klopt dit?';
const FULL_TIME = `Een volledige werkweek is bij gemeenten ${FULL_WEEK} uur: klopt dit?`;

/** By kind. */
export const USUAL: Partial<Readonly<Record<NumberKindId, Usual>>> = {
  hoursPerWeek: { low: 0, high: MANY_FTE * FULL_WEEK, below: '', above: `Dit is meer dan ${MANY_FTE} fte: klopt dat?` },
  questions: {
    low: 0,
    high: MANY_QUESTIONS,
    below: '',
    above: 'Dit lijkt een aantal per jaar; hier hoort het per maand.',
  },
  workWeek: { low: SHORTEST_FULL_WEEK, high: LONGEST_FULL_WEEK, below: FULL_TIME, above: FULL_TIME },
  netHours: {
    low: WEEKS_IN_HALF_A_YEAR * FULL_WEEK,
    high: WEEKS_IN_A_YEAR * FULL_WEEK,
    below: 'Dit is minder dan een half jaar werk voor een hele fte: klopt dit?',
    above: `Dit is meer dan ${WEEKS_IN_A_YEAR} weken van ${FULL_WEEK} uur: klopt dit netto?`,
  },
  index: { low: LOW_INDEX, high: HIGH_INDEX, below: INDEX, above: INDEX },
};

/** Of a step of a salary table. */
export const USUAL_PAY: Usual = {
  low: LOW_PAY,
  high: HIGH_PAY,
  below: 'Dit lijkt een bedrag per uur of week; hier hoort het bedrag per maand.',
  above: PER_MONTH,
};

/** Of a cost that is counted in months. */
export const USUAL_MONTHLY_COST: Usual = { low: 0, high: HIGH_MONTHLY_COST, below: '', above: PER_MONTH };
