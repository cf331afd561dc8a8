// The names of scales and steps, as written in tables: `Schaal 7`, `07`, `11-A`, `Trede 5`. Handles single texts.

/** What a text beside or above amounts can be. */
export type Label =
  | { readonly kind: 'scale'; readonly name: string; readonly isNamed: boolean }
  | { readonly kind: 'step'; readonly step: number; readonly isNamed: boolean }
  | { readonly kind: 'either'; readonly name: string; readonly step: number; readonly isNamed: false };

/** What a heading says about the columns below it. */
export type Word = 'scale' | 'step' | 'amount';

/** One side of a table has the scales, the other the steps. */
export const OTHER_AXIS = { scale: 'step', step: 'scale' } as const;

const WORDS: readonly (readonly [Word, RegExp])[] = [
  ['scale', /^(?:salaris|functie|loon)?(?:schaal|schalen)(?:nummer|nr\.?)?:?$/i],
  [
    'step',
    /^(?:(?:periodiek|salaris|trede)?nummers?|(?:salaris)?(?:periodiek|periodieken|trede|treden)|anci[eë]nniteit|stap):?$/i,
  ],
  [
    'amount',
    /^(?:(?:bruto|maand)[ -]?)?(?:bedrag|bedragen|salaris|loon|maandbedrag|maandsalaris|maandloon)(?: (?:per|p\/) ?maand)?:?$/i,
  ],
];

/** The subject of a heading of only words; `null` for other texts. */
export const wordOf = (text: string): Word | null => WORDS.find(([, words]) => words.test(text.trim()))?.[0] ?? null;

export const isWord = (text: string): boolean => wordOf(text) !== null;

/** No part of the Dutch public sector has this many steps in a scale: a higher number is the name of a scale. */
const HIGHEST_STEP = 20;

const NAMED = /^(.*?[a-zë.])[\s:]*(\d{1,3}(?:[-\s.]?[a-z])?|[a-z])$/i;
const NUMBER = /^0*(\d{1,3})(?:[-\s.]?([a-z]))?$/i;
const LONGEST_LABEL = 30;
const LONGEST_NUMBER = 2;

/** `07` as `7`, `11-a` as `11A`, `A` as `A`. */
function nameOf(text: string): string {
  const [, digits = '', letter = ''] = NUMBER.exec(text) ?? [];
  return digits === '' ? text.toUpperCase() : `${Number(digits)}${letter.toUpperCase()}`;
}

function namedLabel(text: string): Label | null {
  const [, word = '', name = ''] = NAMED.exec(text) ?? [];
  const kind = wordOf(word);
  if (kind === 'scale') return { kind, name: nameOf(name), isNamed: true };
  return kind === 'step' && /^\d+$/.test(name) ? { kind, step: Number(name), isNamed: true } : null;
}

function bareLabel(text: string): Label | null {
  const [, digits = '', letter = ''] = NUMBER.exec(text) ?? [];
  if (digits === '' || String(Number(digits)).length > LONGEST_NUMBER) return null;
  const step = Number(digits);
  const name = nameOf(text);
  if (letter !== '' || step > HIGHEST_STEP) return { kind: 'scale', name, isNamed: false };
  return step === 0 ? { kind: 'step', step, isNamed: false } : { kind: 'either', name, step, isNamed: false };
}

/** The label in a cell, or `null`. A number of three or more digits is not a label. */
export function labelOf(text: string): Label | null {
  const label = text.replace(/\s+/g, ' ').trim();
  if (label.length > LONGEST_LABEL) return null;
  return /^\d/.test(label) ? bareLabel(label) : namedLabel(label);
}

/** Whether a text includes the kind of its label: `Schaal 7`. */
export const isNamedLabel = (text: string): boolean => labelOf(text)?.isNamed ?? false;
