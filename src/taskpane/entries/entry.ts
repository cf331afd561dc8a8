// A field's rule for its number, and the possible meanings of an entry. Types and the one check of limits; does not
// parse.

import { SHOWN_DECIMALS } from '../words/dutchNumbers';
import { ENTRY_TEXT } from './entriesText';

/** The usual range of a number, and the sentences for below and above it. */
export interface Usual {
  readonly low: number;
  readonly high: number;
  readonly below: string;
  readonly above: string;
}

/** A field's rule for its number. */
export interface NumberRule {
  /** The name of the number at the start of a sentence, such as `Uren`. */
  readonly subject: string;
  /** An entry that this field accepts, such as `15` or `1,6%`. */
  readonly example: string;
  /** Words that may follow the number, in small letters without dots and spaces, such as `uur`. */
  readonly words: readonly string[];
  /** Words that say per what this field is, which may follow those, such as `perweek`. */
  readonly periods: readonly string[];
  /** The lowest number that makes sense. */
  readonly minimum: number;
  /** The sentence for a number below the minimum. */
  readonly belowMinimum: string;
  /** Whether only whole numbers make sense. */
  readonly isWhole: boolean;
  /** Whether the number is in percents: 25 for 25%. */
  readonly isPercentage: boolean;
  /** The highest number that makes sense. */
  readonly maximum: number;
  /** The sentence for a number above the maximum. */
  readonly aboveMaximum: string;
  /** Its usual range; a number outside it is not refused, but its sentence is shown. */
  readonly usual?: Usual | undefined;
  /** How the field shows a number, such as `1.250,50`. */
  readonly format: (value: number) => string;
}

/** One of the numbers that an entry can mean, as it is shown in the question. */
export interface Meaning {
  readonly value: number;
  readonly label: string;
}

export interface Refused {
  readonly kind: 'refused';
  readonly reason: string;
}

/** The meaning of an entry. A refused entry and a question have the Dutch sentence to show at the field. */
export type Reading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'question'; readonly question: string; readonly meanings: readonly Meaning[] }
  | Refused;

/** A number of a field in a sentence or on a button: `25%`. */
export const inWords = (value: number, { format, isPercentage }: NumberRule): string =>
  format(value) + (isPercentage ? '%' : '');

export const refused = (reason: string): Refused => ({ kind: 'refused', reason });

/** A number as it is used: with no more decimals than are shown, so that a person sees it as it is, and never `-0`. */
export const asShown = (value: number): number => Number(value.toFixed(SHOWN_DECIMALS)) + 0;

/** Why a field cannot have a number; `null` when it can. */
export function limitRefusal(value: number, rule: NumberRule): Refused | null {
  if (value < 0 && rule.minimum >= 0) return refused(ENTRY_TEXT.negative(rule));
  if (rule.isWhole && !Number.isInteger(value)) return refused(ENTRY_TEXT.notWhole(rule));
  if (value < rule.minimum) return refused(rule.belowMinimum);
  return value > rule.maximum ? refused(rule.aboveMaximum) : null;
}

/** The sentence for a number that may be a typing error; `undefined` for a usual one. */
export function doubtOf(value: number, { usual }: NumberRule): string | undefined {
  if (!usual || (value >= usual.low && value <= usual.high)) return undefined;
  return value < usual.low ? usual.below : usual.above;
}
