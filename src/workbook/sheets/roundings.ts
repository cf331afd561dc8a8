// Roundings in formulas that come out the same in every program. Programs disagree on a product just below a decimal half
// (0,57 x 53.950 is 30.751,4999…96 in binary), but not on a value that was first rounded to some further decimals.

import { RESULT_NAMES } from '../names/identifiers';

const FURTHER = RESULT_NAMES.checkDecimals;

/** A value with further decimals, from which `ROUND` can begin. @param decimals name of what it is then rounded to */
export const settled = (value: string, decimals = ''): string =>
  `ROUND(${value},${decimals === '' ? FURTHER : `${decimals}+${FURTHER}`})`;

/** A value rounded to whole units, or to the decimals with this name. */
export const rounded = (value: string, decimals = ''): string =>
  `ROUND(${settled(value, decimals)},${decimals === '' ? '0' : decimals})`;
