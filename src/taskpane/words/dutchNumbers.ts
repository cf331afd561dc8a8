// Numbers in Dutch notation, parsed and formatted. Pure text and numbers: no React, no session.

import { ownValue } from '../../model/ownValue';

/** A field's rule for its number. */
export interface NumberRule {
  /** The name of the number at the start of a sentence, such as `Uren`. */
  readonly subject: string;
  /** The lowest number that makes sense. */
  readonly minimum: number;
  /** The sentence for a number below the minimum. */
  readonly belowMinimum: string;
  /** Whether only whole numbers make sense. */
  readonly isWhole?: boolean;
  /** The highest number that makes sense. */
  readonly maximum: number;
  /** The sentence for a number above the maximum. */
  readonly aboveMaximum: string;
}

/** The meaning of an entry. A refused entry has the sentence to show at the field. */
export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly reason: string };

/** An accepted number has no more decimals than are shown, so that users see the number that is used. */
const SHOWN_DECIMALS = 6;

const VULGAR_FRACTIONS: Readonly<Record<string, string>> = { '½': '1/2', '¼': '1/4', '¾': '3/4' };

const PLAIN = /^\d+$/;
const DECIMAL = /^\d*,\d+$/;
const GROUPED = /^[1-9]\d{0,2}(?:([. ])\d{3})(?:\1\d{3})*(?:,\d+)?$/;
const FRACTION = /^(?:(\d+) )?(\d+)\/(\d+)$/;
const DECIMAL_POINT = /^\d*\.\d+$/;
const ENGLISH = /^\d{1,3}(?:,\d{3})+\.\d+$/;

const refused = (reason: string): ParsedNumber => ({ kind: 'refused', reason });

/** The entry without parts that do not affect its value: currency, `,-`, double and typographic spaces. */
function normalise(text: string): string {
  return text
    .replace(/[½¼¾]/g, (sign) => ` ${ownValue(VULGAR_FRACTIONS, sign) ?? sign}`)
    .replace(/[−–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(-?) ?(?:€|eur(?:o)?\b) ?/i, '$1')
    .replace(/ ?(?:€|\beuro?)$/i, '')
    .replace(/,-+$/, '')
    .trim();
}

function fractionValue(text: string): number {
  const [, whole = '0', numerator = '', denominator = ''] = FRACTION.exec(text) ?? [];
  return Number(whole) + Number(numerator) / Number(denominator);
}

/** The value of an unsigned entry, NaN if it is not a number in Dutch notation. */
function valueOf(text: string): number {
  if (FRACTION.test(text)) return fractionValue(text);
  if (PLAIN.test(text) || DECIMAL.test(text) || GROUPED.test(text)) {
    return Number(text.replace(/[. ]/g, '').replace(',', '.'));
  }
  return Number.NaN;
}

/** Reads an entry such as `1.250,50`, `€ 12.285,-`, `0,6` or `1 1/2`; an ambiguous one is refused with a remedy. */
export function parseDutchNumber(text: string, rule: NumberRule): ParsedNumber {
  const entry = normalise(text);
  if (entry === '') return text.trim() === '' ? { kind: 'empty' } : refused(`${rule.subject} moet een getal zijn`);
  const unsigned = entry.replace(/^- ?/, '');
  const value = valueOf(unsigned);
  if (!Number.isFinite(value)) {
    if (DECIMAL_POINT.test(unsigned)) return refused(`Gebruik een komma voor decimalen: ${unsigned.replace('.', ',')}`);
    if (ENGLISH.test(unsigned)) return refused('Gebruik een punt voor duizendtallen en een komma voor decimalen');
    return refused(`${rule.subject} moet een getal zijn, bijvoorbeeld 1.250,50`);
  }
  const isNegative = unsigned !== entry && value !== 0;
  if (isNegative && rule.minimum >= 0) return refused(`${rule.subject} moet een getal van 0 of hoger zijn`);
  return withinRule(Number((isNegative ? -value : value).toFixed(SHOWN_DECIMALS)), rule);
}

function withinRule(value: number, rule: NumberRule): ParsedNumber {
  if (rule.isWhole && !Number.isInteger(value)) return refused(`${rule.subject} moet een heel getal zijn`);
  if (value < rule.minimum) return refused(rule.belowMinimum);
  return value > rule.maximum ? refused(rule.aboveMaximum) : { kind: 'number', value };
}

const FTE_DECIMALS = 2;

const plainFormat = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: SHOWN_DECIMALS });
const amountFormat = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: SHOWN_DECIMALS,
});
const wholeFormat = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const centsFormat = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
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
