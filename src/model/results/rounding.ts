// Rounding as in Excel: on the decimal value as displayed, halves away from zero.

import type { NumberInput } from '../inputs/modelInputs';
import { NOT_KNOWN, type Outcome } from './modelResults';
import { operand } from './operands';

/** Excel keeps 15 significant digits; the rest is noise of the binary representation. */
const EXCEL_SIGNIFICANT_DIGITS = 15;

/** A number as `digits x 10^exponent`, at Excel's precision. */
function decimalDigits(value: number): { digits: bigint; exponent: number } {
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(EXCEL_SIGNIFICANT_DIGITS - 1)
    .split('e');
  return { digits: BigInt(mantissa.replace('.', '')), exponent: Number(exponent) - (EXCEL_SIGNIFICANT_DIGITS - 1) };
}

/**
 * `ROUND(value; decimals)` of Excel: 1,005 to two decimals is 1,01, although the binary number is below it.
 * @param decimals whole number of decimals; a fraction is truncated, as in Excel.
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  const places = Math.trunc(decimals);
  const { digits, exponent } = decimalDigits(value);
  const dropped = -(exponent + places);
  if (dropped <= 0) return value;
  const divisor = 10n ** BigInt(dropped);
  const kept = digits / divisor + ((digits % divisor) * 2n >= divisor ? 1n : 0n);
  const result = Number(`${kept}e${-places}`);
  return value < 0 && result !== 0 ? -result : result;
}

/** The same of an outcome; n.b. where the value or the number of decimals is no number. */
export function rounded(value: number, decimals: NumberInput): Outcome {
  const places = operand(decimals);
  return Number.isFinite(value) && Number.isFinite(places) ? roundHalfAwayFromZero(value, places) : NOT_KNOWN;
}

/** Decimals beyond those of a figure, from which its rounding begins. */
export const FURTHER_DECIMALS = 6;

/** A value with further decimals than it will be rounded to, without the noise of its last digits. */
export const settled = (value: number, decimals: NumberInput): Outcome =>
  rounded(value, operand(decimals) + FURTHER_DECIMALS);

/** A figure rounded from its settled value, so that a product just below a half counts as that half in every program. */
export function roundedFigure(value: number, decimals: NumberInput): Outcome {
  const begin = settled(value, decimals);
  return typeof begin === 'number' ? rounded(begin, decimals) : NOT_KNOWN;
}

/** `TRUNC(value; 0)` of Excel: truncates to whole units. */
export function cutOff(value: number): number {
  return Math.trunc(value);
}
