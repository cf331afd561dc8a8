// What Excel with US English makes of a text that is typed or written to a cell: a number in any spelling, a date, a
// truth value or an error. Pure.

import type { CellValue } from '../state/spreadsheetEngine';
import { typedMoment } from './typedMoment';

const PERCENT = 100;
const CURRENCY = '[$€£¥]';
/** Digits with or without separators of thousands, decimals and a power of ten. */
const UNSIGNED = /^(?:\d+(?:,\d{3,})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** Numbers that Excel can hold are shorter. */
const LONGEST_NUMBER = 350;
const FRACTION = /^([-+]?)\s*(\d+) +(\d{1,5})\/(\d{1,5})$/;
const ERRORS: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

interface Peeled {
  readonly text: string;
  readonly factor: number;
}

interface Mark {
  readonly mark: RegExp;
  readonly factor: number;
}

/** The marks that may stand around a number, each once. */
const MARKS: readonly Mark[] = [
  { mark: /^\((.*)\)$/s, factor: -1 },
  { mark: /^-(.*)$/s, factor: -1 },
  { mark: /^\+(.*)$/s, factor: 1 },
  { mark: new RegExp(`^${CURRENCY}(.*)$`, 's'), factor: 1 },
  { mark: new RegExp(`^(.*)${CURRENCY}$`, 's'), factor: 1 },
  { mark: /^%(.*)$/s, factor: 1 / PERCENT },
  { mark: /^(.*)%$/s, factor: 1 / PERCENT },
];

/** A number is made negative once. */
const isSpent = (other: Mark, found: Mark): boolean => other === found || (other.factor < 0 && found.factor < 0);

/** The text without its marks, in whatever order they stand. */
function peeled(text: string, left = MARKS): Peeled {
  const trimmed = text.trim();
  const found = left.find(({ mark }) => mark.test(trimmed));
  if (!found) return { text: trimmed, factor: 1 };
  const rest = peeled(
    found.mark.exec(trimmed)?.[1] ?? '',
    left.filter((other) => !isSpent(other, found)),
  );
  return { text: rest.text, factor: rest.factor * found.factor };
}

function typedNumber(text: string): number | null {
  if (text.length > LONGEST_NUMBER) return null;
  const [, sign, whole, above, below] = FRACTION.exec(text) ?? [];
  if (whole !== undefined && Number(below) > 0)
    return (Number(whole) + Number(above) / Number(below)) * (sign === '-' ? -1 : 1);
  const { text: digits, factor } = peeled(text);
  if (!UNSIGNED.test(digits)) return null;
  const number = Number(digits.replaceAll(',', '')) * factor;
  return Number.isFinite(number) ? number : null;
}

/** The error that a text is to Excel, in its own spelling; null for another text. */
export const typedError = (text: string): string | null => {
  const error = text.trim().toUpperCase();
  return ERRORS.has(error) ? error : null;
};

/** The value that Excel keeps instead of the text; null where it keeps the text. */
export function typedValue(text: string): CellValue | null {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  return typedNumber(trimmed) ?? typedMoment(trimmed);
}
