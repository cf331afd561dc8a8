// Which texts and names are allowed in a cell, with a Dutch sentence for a refusal. Pure.

import { LONGEST_NAME, LONGEST_TEXT, nameKey } from './names';

interface Refusal {
  readonly pattern: RegExp;
  readonly sentence: string;
}

/** Files cannot store these, or they make a text look like another. */
const IN_TEXTS: readonly Refusal[] = [
  // eslint-disable-next-line no-control-regex -- these are the characters to find
  { pattern: /[\0-\x08\x0b-\x1f\x7f-\x9f]/, sentence: 'bevat een stuurteken; haal het weg' },
  { pattern: /\p{Cs}/u, sentence: 'bevat een half teken (losse surrogate); typ het teken opnieuw' },
  { pattern: /[\ufffe\uffff]/, sentence: 'bevat U+FFFE of U+FFFF, dat geen teken is; haal het weg' },
  { pattern: /[\u202a-\u202e\u2066-\u2069]/, sentence: 'bevat een teken dat de leesrichting omkeert; haal het weg' },
];
const IN_NAMES: readonly Refusal[] = [
  { pattern: /[\t\n\u2028\u2029]/, sentence: 'bevat een tab of een nieuwe regel; een naam staat op één regel' },
  { pattern: /^\s|\s$/, sentence: 'begint of eindigt met een spatie; haal die weg' },
];
/** MATCH treats these as a pattern, and could find the amount of another row. */
const IN_LOOKED_UP: readonly Refusal[] = [
  { pattern: /[~*?]/, sentence: 'bevat ~, * of ?; Excel zoekt daarmee naar andere namen, kies een naam zonder' },
];

const found = (text: string, refusals: readonly Refusal[]): string | null =>
  refusals.find(({ pattern }) => pattern.test(text))?.sentence ?? null;

const tooLong = (text: string, longest: number): string | null =>
  text.length > longest
    ? `heeft ${text.length.toLocaleString('nl-NL')} tekens; hoogstens ${longest.toLocaleString('nl-NL')}`
    : null;

/** Why a cell cannot contain this text, in Dutch; `null` if it can. */
export const textProblem = (text: string): string | null => tooLong(text, LONGEST_TEXT) ?? found(text, IN_TEXTS);

/** Sentences on a page that is printed: four texts and five risks of this length leave its letters as large as short ones do. */
export const LONGEST_PROSE = 200;

/** Why these sentences are not allowed, in Dutch; `null` if they are. */
export const proseProblem = (text: string): string | null => tooLong(text, LONGEST_PROSE) ?? textProblem(text);

/**
 * Why this name is not allowed, in Dutch; `null` if it is. @param isLookedUp whether formulas look the name up with
 * MATCH
 */
export function nameProblem(name: string, isLookedUp = false): string | null {
  if (nameKey(name) === '') return 'is leeg; vul een naam in';
  return (
    tooLong(name, LONGEST_NAME) ??
    found(name, [...IN_TEXTS, ...IN_NAMES]) ??
    (isLookedUp ? found(name, IN_LOOKED_UP) : null)
  );
}
