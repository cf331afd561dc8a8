// How a US English Excel converts text that is typed or written to a cell: a number in any spelling, a date, a truth
// value or an error. Pure.

import type { CellValue } from '../state/spreadsheetEngine';
import { typedMoment } from './typedMoment';

const PERCENT = 100;
const CURRENCY = '[$€£¥]';
/** Digits with optional thousands separators, decimals and exponent. */
const UNSIGNED = /^(?:\d+(?:,\d{3,})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** Every number that Excel can store is shorter. */
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

/** The marks that may surround a number, each at most once. */
const MARKS: readonly Mark[] = [
  { mark: /^\((.*)\)$/s, factor: -1 },
  { mark: /^-(.*)$/s, factor: -1 },
  { mark: /^\+(.*)$/s, factor: 1 },
  { mark: new RegExp(`^${CURRENCY}(.*)$`, 's'), factor: 1 },
  { mark: new RegExp(`^(.*)${CURRENCY}$`, 's'), factor: 1 },
  { mark: /^%(.*)$/s, factor: 1 / PERCENT },
  { mark: /^(.*)%$/s, factor: 1 / PERCENT },
];

/** Only one mark may make a number negative. */
const isSpent = (other: Mark, found: Mark): boolean => other === found || (other.factor < 0 && found.factor < 0);

/** The text without its marks, whatever their order. */
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

/** The error that Excel reads in a text, in Excel's spelling; otherwise null. */
export const typedError = (text: string): string | null => {
  const error = text.trim().toUpperCase();
  return ERRORS.has(error) ? error : null;
};

/** The value that Excel stores instead of the text; null if it keeps the text. */
export function typedValue(text: string): CellValue | null {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  return typedNumber(trimmed) ?? typedMoment(trimmed);
}
