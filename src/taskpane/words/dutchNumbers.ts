// Numbers as Dutch people read them. Pure text and numbers: no React, no session.

import { dayWithSerial } from '../../model/days';

/** As many decimals of a number are shown, and used when it is typed. */
export const SHOWN_DECIMALS = 6;

const FTE_DECIMALS = 2;

const plainFormat = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: SHOWN_DECIMALS });
const amountFormat = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: SHOWN_DECIMALS,
});
const wholeFormat = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const centsFormat = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const exactFteFormat = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: FTE_DECIMALS,
  maximumFractionDigits: SHOWN_DECIMALS,
});
const fteFormat = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: FTE_DECIMALS, minimumFractionDigits: 2 });

/** A non-breaking space keeps the sign and its number on one line. */
const FIXED_SPACE = '\u00a0';

/** `1250.5` as `1.250,5`. */
export const formatDutchNumber = (value: number): string => plainFormat.format(value);

/** An amount in a field: whole euros without decimals, otherwise with at least two: `1.250,50`. */
export const formatAmount = (value: number): string =>
  Number.isInteger(value) ? plainFormat.format(value) : amountFormat.format(value);

/** `12.285`: whole euros, for a column that states the unit. */
export const formatWhole = (value: number): string => wholeFormat.format(value);

/** `€ 49.410`. */
export const formatEuro = (value: number): string => `€${FIXED_SPACE}${wholeFormat.format(value)}`;

/** A difference with its sign: `+ € 606` or `− € 2.896`. */
export const formatEuroDifference = (value: number): string =>
  `${value < 0 ? '−' : '+'}${FIXED_SPACE}${formatEuro(Math.abs(value))}`;

/** `€ 18,30`. */
export const formatEuroCents = (value: number): string => `€${FIXED_SPACE}${centsFormat.format(value)}`;

/** The same in cents: `− € 1,80`. */
export const formatCentsDifference = (value: number): string =>
  `${value < 0 ? '−' : '+'}${FIXED_SPACE}${formatEuroCents(Math.abs(value))}`;

/** A fraction as `25%`. */
export const formatPercentage = (fraction: number): string => `${wholeFormat.format(fraction * 100)}%`;

/** `0,78`, with two decimals as in the model. */
export const formatFte = (value: number): string => fteFormat.format(value);

/** The same with all its decimals, for a sum that a reader may check. */
export const formatExactFte = (value: number): string => exactFteFormat.format(value);

/** A day as Excel counts them, as `24-11-2026`. */
export const formatDay = (serial: number): string => dayWithSerial(serial).split('-').toReversed().join('-');
