// What surrounds a number in an entry: signs, currency, unit and period. Pure; does not change the number itself.

import { ENTRY_TEXT } from './entriesText';
import { refused, type NumberRule, type Refused } from './entry';

/** Invisible characters that programs put in numbers: zero-width and direction marks, soft hyphens. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const MINUS_SIGNS = /[‐‑‒–—−﹣-]/g;

/** An entry with one kind of minus and space, in small letters. */
export const tidy = (text: string): string =>
  text.replace(UNSEEN, '').replace(MINUS_SIGNS, '-').replace(/\s+/g, ' ').trim().toLowerCase();

const CURRENCY = /^([-+(]?) ?(?:€|euro?) ?/;
/** Letters after the last digit: `uur per week`, `%`, `k`. */
const WORDS = /[a-z%€][^\d½¼¾]*$/;
/** The same without dots and spaces. */
const wordsOf = (entry: string): string => (WORDS.exec(entry)?.[0] ?? '').replace(/[. ]/g, '');
/** Whether an entry ends with a period of this field, such as `9.000 per jaar`. */
export const namesPeriod = (text: string, { periods }: NumberRule): boolean => {
  const words = wordsOf(tidy(text));
  return periods.some((period) => words.endsWith(period));
};

/** `1.250,-` is an amount without cents. */
const NO_CENTS = /^([-+(]?[\d. ]+)(?:,[-=]+|\.-+)(\)?)$/;

/** Abbreviations of large numbers, with their value. */
const SHORT_FOR: readonly (readonly [word: string, worth: number])[] = [
  ['k', 1e3],
  ['duizend', 1e3],
  ['dzd', 1e3],
  ['ton', 1e5],
  ['mln', 1e6],
  ['miljoen', 1e6],
];

/** An entry without what is around its number. */
export interface Bare {
  readonly kind: 'bare';
  readonly text: string;
  readonly hasUnit: boolean;
  /** The factor of an abbreviated number, such as `12k`. */
  readonly worth?: number;
}

const isMoney = ({ words }: NumberRule): boolean => words.includes('€');

/** Removes what this field allows around a number, and refuses other words by name. */
export function withoutUnits(entry: string, rule: NumberRule): Bare | Refused {
  const found = WORDS.exec(entry)?.[0] ?? '';
  const key = wordsOf(entry);
  const endings = ['', ...rule.words].flatMap((word) => ['', ...rule.periods].map((period) => word + period));
  const body = entry.slice(0, entry.length - found.length).trim();
  if (body.replace(CURRENCY, '') === '') return refused(ENTRY_TEXT.noNumber(rule));
  const short = SHORT_FOR.find(([word]) => endings.some((ending) => key === word + ending));
  if (!short && !endings.includes(key)) return refused(ENTRY_TEXT.otherWords(found, rule));
  if (CURRENCY.test(body) && !isMoney(rule)) return refused(ENTRY_TEXT.otherWords('€', rule));
  const number = body.replace(CURRENCY, '$1').trim();
  return {
    kind: 'bare',
    text: isMoney(rule) ? number.replace(NO_CENTS, '$1$2').trim() : number,
    hasUnit: key !== '',
    ...(short ? { worth: short[1] } : {}),
  };
}
