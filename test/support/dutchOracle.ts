// What a Dutch controller means by an entry in a field of numbers, read character by character. Shares no code with the
// product and uses no patterns, so that a slip in one is seen by the other.

import { isDigit, isQuarter, numberRead, plain, sumRead, type Read } from './dutchNumerals';

/** A field as the oracle needs to know it, in the unit in which people type. */
export interface OracleField {
  readonly isMoney: boolean;
  readonly isPercentage: boolean;
  readonly isWhole: boolean;
  readonly minimum: number;
  readonly maximum: number;
  /** What may follow a number, written without spaces and dots. */
  readonly endings: readonly string[];
}

/** All possible readings, in no order; several, or one that needs a look, have to be asked. A refused entry has none. */
export type Meant = 'nothing' | 'refused' | { readonly numbers: readonly number[]; readonly isAsked: boolean };

/** The words at the end of an entry, from the first letter after the last digit. */
function endingOf(text: string): string {
  let from = text.length;
  for (let place = text.length - 1; place >= 0; place -= 1) {
    const sign = text[place] ?? '';
    if (isDigit(sign) || isQuarter(sign)) break;
    if (sign === '%' || sign === '€' || (sign >= 'a' && sign <= 'z')) from = place;
  }
  return text.slice(from);
}

const without = (text: string, signs: string): string => [...text].filter((sign) => !signs.includes(sign)).join('');

/** The euro sign or word before a number, behind its sign or bracket. */
function withoutCurrency(text: string): string | null {
  const sign = '-+('.includes(text[0] ?? '?') ? text.slice(0, 1) : '';
  const rest = text.slice(sign.length).trimStart();
  const currency = ['euro', 'eur', '€'].find((word) => rest.startsWith(word));
  return currency === undefined ? null : sign + rest.slice(currency.length).trim();
}

/** `1.250,-`, `1.250,--`, `1.250,=` and `1.250.-` are whole euros. */
function withoutNoCents(text: string): string {
  const bracket = text.endsWith(')') ? ')' : '';
  const inside = bracket ? text.slice(0, -1) : text;
  let end = inside.length;
  let isEquals = false;
  while (end > 0 && '-='.includes(inside[end - 1] ?? '?')) {
    isEquals ||= inside[end - 1] === '=';
    end -= 1;
  }
  const point = inside[end - 1] ?? '';
  const whole = inside.slice(0, end - 1);
  if (end === inside.length || (point !== ',' && !(point === '.' && !isEquals))) return text;
  const first = '-+('.includes(whole[0] ?? '?') ? 1 : 0;
  const isBare =
    whole.length > first && [...whole.slice(first)].every((sign) => isDigit(sign) || sign === '.' || sign === ' ');
  return isBare ? (whole + bracket).trim() : text;
}

/** One number with minus, brackets of a bookkeeper, or a minus behind it. */
function signedRead(text: string): Read | null {
  const sign = text[0] ?? '';
  const isSigned = sign === '-' || sign === '+';
  const rest = isSigned ? text.slice(1).trimStart() : text;
  const negative = (read: Read | null): Read | null =>
    read && { ...read, numbers: read.numbers.map((number) => -number) };
  if (rest.startsWith('(') && rest.endsWith(')'))
    return isSigned ? null : negative(numberRead(rest.slice(1, -1).trim()));
  if (rest.endsWith('-')) {
    const before = rest.slice(0, -1).trimEnd();
    const read = isDigit(before.at(-1) ?? '') && !isSigned ? numberRead(before) : null;
    return read && { numbers: [...read.numbers, ...read.numbers.map((number) => -number)], isSlip: true };
  }
  const read = numberRead(rest);
  return sign === '-' ? negative(read) : read;
}

/** Whether a plus, times or division sign says that this is a sum, also without `=`. */
function isSum(text: string): boolean {
  const rest = text.startsWith('+') ? text.slice(1) : text;
  return [...rest].some((sign, place) => {
    if ('+*×÷'.includes(sign)) return true;
    const before = rest.slice(0, place).trimEnd().at(-1) ?? '';
    const after = rest.slice(place + 1).trimStart()[0] ?? '';
    const spaces = place - rest.slice(0, place).trimEnd().length;
    const isNext = spaces <= 1 && rest.slice(place + 1).length - rest.slice(place + 1).trimStart().length <= 1;
    return (
      sign === 'x' &&
      isNext &&
      (isDigit(before) || before === ')' || isQuarter(before)) &&
      (isDigit(after) || after === '(' || isQuarter(after))
    );
  });
}

const isBelowOne = (number: number): boolean => number !== 0 && number > -1 && number < 1;
const rounded = (number: number): number => Number(number.toFixed(6)) + 0;

/** Six decimals are kept; a field accepts what is within its limits. */
export const fits = (number: number, { isWhole, minimum, maximum }: OracleField): boolean =>
  number >= minimum && number <= maximum && (!isWhole || Number.isInteger(number));

/** What an entry in this field means. */
export function meantBy(text: string, field: OracleField): Meant {
  if (text.trim() === '') return 'nothing';
  const entry = plain(text);
  const hasEquals = entry.startsWith('=');
  const whole = hasEquals ? entry.slice(1).trim() : entry;
  const ending = endingOf(whole);
  const unit = without(ending, ' .');
  if (entry.length > 100 || (unit !== '' && !field.endings.includes(unit))) return 'refused';
  const body = whole.slice(0, whole.length - ending.length).trim();
  const bare = withoutCurrency(body);
  if (bare !== null && !field.isMoney) return 'refused';
  const inner = field.isMoney ? withoutNoCents(bare ?? body) : body;
  const single = hasEquals ? null : signedRead(inner);
  const isSingle = single !== null;
  if (!isSingle && !hasEquals && !isSum(inner)) return 'refused';
  if (!isSingle && unit !== '' && field.isPercentage) return 'refused';
  const sum = isSingle ? null : sumRead(inner);
  if (!isSingle && !sum) return 'refused';
  const numbers = (single?.numbers ?? [sum?.outcome ?? 0]).slice();
  const couldBeFraction = field.isPercentage && unit === '' && [...numbers, ...(sum?.parts ?? [])].some(isBelowOne);
  const meant = [
    ...new Set((couldBeFraction ? numbers.flatMap((number) => [number, number * 100]) : numbers).map(rounded)),
  ];
  const possible = meant.filter((number) => fits(number, field));
  // Thousands that no such field can hold are not what a comma means.
  const isComma = single !== null && !single.isSlip && !couldBeFraction && single.numbers.length > 1;
  const decimals = rounded(Math.sign(numbers[0] ?? 1) * Math.min(...numbers.map(Math.abs)));
  const isOnlyDecimals = isComma && possible.length === 1 && possible[0] === decimals;
  if (possible.length === 0) return 'refused';
  return {
    numbers: possible,
    isAsked: (single?.isSlip ?? false) || couldBeFraction || (meant.length > 1 && !isOnlyDecimals),
  };
}
