// Amounts as published, and the notation of a table. A point or comma has only one meaning here: three digits after it
// are a group, one or two are cents. A table that mixes notations is refused, and all cells are read in the same way.

import type { Notation } from './pastedTable';

export interface Amount {
  readonly value: number;
  /** The notation in which alone this can be read; `null` for digits without point and comma. */
  readonly notation: Notation['kind'] | null;
}

const CURRENCY = /^(?:€|eur(?:o)?\b\.?) ?| ?(?:€|\beur(?:o)?)$/gi;
/** `2.601,-` and `2601,--`. */
const NO_CENTS = /[,.][-–—]+$/;
const NONE = /^(?:[-–—.]*|n\.?v\.?t\.?)$/i;

const SHAPES: readonly (readonly [Amount['notation'], RegExp])[] = [
  [null, /^(?:0|[1-9]\d{0,6}|[1-9]\d{0,2}(?: \d{3}){1,2})$/],
  ['dutch', /^(?:0|[1-9]\d{0,6}|[1-9]\d{0,2}(?: \d{3}){1,2}|[1-9]\d{0,2}(?:\.\d{3}){1,2}),\d{1,2}$/],
  ['dutch', /^[1-9]\d{0,2}(?:\.\d{3}){1,2}$/],
  ['english', /^(?:0|[1-9]\d{0,6}|[1-9]\d{0,2}(?: \d{3}){1,2}|[1-9]\d{0,2}(?:,\d{3}){1,2})\.\d{1,2}$/],
  ['english', /^[1-9]\d{0,2}(?:,\d{3}){1,2}$/],
];

const bare = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().replace(CURRENCY, '').replace(NO_CENTS, '').trim();

/** Whether a cell says that there is no amount: empty, a dash, n.v.t. */
export const isNone = (text: string): boolean => NONE.test(text.trim());

/** The amount in a cell; `null` if there is none that can be read in exactly one way. */
export function amountOf(text: string): Amount | null {
  const digits = bare(text);
  const shape = SHAPES.find(([, pattern]) => pattern.test(digits));
  if (!shape) return null;
  const [notation] = shape;
  const plain = notation === 'english' ? digits.replace(/[, ]/g, '') : digits.replace(/[. ]/g, '').replace(',', '.');
  return { value: Number(plain), notation };
}

/** The notation of a table, shown by one of its amounts; two if it mixes them. */
export function notationsOf(amounts: readonly (Amount & { readonly text: string })[]): readonly Notation[] {
  return (['dutch', 'english'] as const).flatMap((kind) => {
    const shown = amounts.find(({ notation }) => notation === kind);
    return shown ? [{ kind, text: shown.text.trim(), value: shown.value }] : [];
  });
}
