// What a Dutch controller means by an entry in a field of numbers, read character by character. Shares no code with the
// product and uses no patterns, so that a slip in one is seen by the other.

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

/** All that is meant, in no order; several, or one that needs a look, have to be asked. Nothing is meant by what is refused. */
export type Meant = 'nothing' | 'refused' | { readonly numbers: readonly number[]; readonly isAsked: boolean };

interface Read {
  readonly numbers: readonly number[];
  readonly isSlip: boolean;
}

const DIGITS = '0123456789';
const SPACES = ' \t\n\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000';
const DASHES = '-−–—‑‒‐﹣';
const UNSEEN = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff';
const QUARTERS: readonly (readonly [string, number])[] = [
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
];
const SLASHED: readonly (readonly [string, number])[] = [
  ['1/2', 0.5],
  ['1/4', 0.25],
  ['3/4', 0.75],
];

const isDigit = (sign: string): boolean => sign !== '' && DIGITS.includes(sign);
const isDigits = (text: string): boolean => text !== '' && [...text].every(isDigit);
const isQuarter = (sign: string): boolean => QUARTERS.some(([quarter]) => quarter === sign);

/** One space between words, one kind of dash, small letters. */
function plain(text: string): string {
  let result = '';
  for (const sign of text) {
    if (UNSEEN.includes(sign)) continue;
    if (SPACES.includes(sign)) result += result.endsWith(' ') ? '' : ' ';
    else result += DASHES.includes(sign) ? '-' : sign.toLowerCase();
  }
  return result.trim();
}

/** `1.250,50` as its groups of digits and what parts them. */
function groupsOf(text: string): { readonly groups: readonly string[]; readonly parting: readonly string[] } | null {
  const groups = [''];
  const parting: string[] = [];
  for (const sign of text) {
    if (isDigit(sign)) groups[groups.length - 1] += sign;
    else if ('., '.includes(sign)) {
      parting.push(sign);
      groups.push('');
    } else return null;
  }
  return { groups, parting };
}

const isThousands = ([first = '', ...others]: readonly string[]): boolean =>
  first.length >= 1 && first.length <= 3 && !first.startsWith('0') && others.every((group) => group.length === 3);

/** Digits with points, commas and spaces. */
function digitsRead(text: string): Read | null {
  const { groups, parting } = groupsOf(text) ?? { groups: [''], parting: [] };
  const last = groups.at(-1) ?? '';
  const before = groups.slice(0, -1);
  const others = [...new Set(parting.slice(0, -1))];
  if (last === '' || groups.slice(1).includes('')) return null;
  const joined = Number(groups.join(''));
  const withDecimals = Number(`${before.join('') || '0'}.${last}`);
  if (parting.length === 0) return { numbers: [joined], isSlip: false };
  const [only] = parting;
  if (parting.length === 1 && only === ',') {
    return { numbers: isThousands(groups) ? [joined, withDecimals] : [withDecimals], isSlip: false };
  }
  if (parting.every((sign) => sign === only) && isThousands(groups)) return { numbers: [joined], isSlip: false };
  if (parting.length === 1) return only === '.' ? { numbers: [withDecimals], isSlip: true } : null;
  const isDutch = parting.at(-1) === ',' && others.length === 1 && others[0] !== ',';
  const isEnglish = parting.at(-1) === '.' && others.length === 1 && others[0] === ',';
  return (isDutch || isEnglish) && isThousands(before) ? { numbers: [withDecimals], isSlip: false } : null;
}

/** One number without a sign, halves and quarters too. */
function numberRead(text: string): Read | null {
  const slashed = SLASHED.find(([written]) => text.endsWith(written));
  if (slashed) {
    const [written, part] = slashed;
    const whole = text.slice(0, -written.length);
    if (whole === '') return { numbers: [part], isSlip: true };
    return whole.endsWith(' ') && isDigits(whole.slice(0, -1))
      ? { numbers: [Number(whole) + part], isSlip: false }
      : null;
  }
  const quarter = QUARTERS.find(([sign]) => text.endsWith(sign));
  if (!quarter) return digitsRead(text);
  const whole = text.slice(0, -1).trim();
  return whole === '' || isDigits(whole) ? { numbers: [Number(whole) + quarter[1]], isSlip: false } : null;
}

const PRECEDENCE: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const SIGNS = '+-*×x/÷()';

/** Operators and the texts between them. */
function partsOf(text: string): readonly string[] {
  const parts = [''];
  for (const sign of text) {
    if (!SIGNS.includes(sign)) parts[parts.length - 1] += sign;
    else parts.push(sign === '×' || sign === 'x' ? '*' : sign === '÷' ? '/' : sign, '');
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The outcome of a sum by two stacks (Dijkstra's shunting yard); null when it is none. */
function sumRead(text: string): { readonly outcome: number; readonly parts: readonly number[] } | null {
  const values: number[] = [];
  const waiting: string[] = [];
  const seen: number[] = [];
  let isWrong = false;
  const apply = (): void => {
    const operator = waiting.pop() ?? '';
    const right = values.pop() ?? Number.NaN;
    if (operator === 'minus') return void values.push(-right);
    const left = values.pop() ?? Number.NaN;
    if (operator === '/' && right === 0) isWrong = true;
    if (operator === '+') values.push(left + right);
    else if (operator === '-') values.push(left - right);
    else if (operator === '*') values.push(left * right);
    else values.push(left / right);
  };
  let wantsNumber = true;
  let hasSign = false;
  for (const part of partsOf(text)) {
    if (wantsNumber) {
      if (part === '(') {
        waiting.push(part);
        hasSign = false;
      } else if ((part === '+' || part === '-') && !hasSign) {
        hasSign = true;
        if (part === '-') waiting.push('minus');
      } else {
        const number = numberRead(part);
        if (!number || number.isSlip || number.numbers.length > 1) return null;
        values.push(number.numbers[0] ?? 0);
        seen.push(number.numbers[0] ?? 0);
        wantsNumber = false;
      }
      continue;
    }
    hasSign = false;
    if (part === ')') {
      while (waiting.length > 0 && waiting.at(-1) !== '(') apply();
      if (waiting.pop() !== '(') return null;
    } else if (part in PRECEDENCE) {
      const rank = PRECEDENCE[part] ?? 0;
      while (waiting.length > 0 && waiting.at(-1) !== '(' && (PRECEDENCE[waiting.at(-1) ?? ''] ?? 3) >= rank) apply();
      waiting.push(part);
      wantsNumber = true;
    } else return null;
  }
  if (wantsNumber) return null;
  while (waiting.length > 0) {
    if (waiting.at(-1) === '(') return null;
    apply();
  }
  const [outcome = Number.NaN] = values;
  return isWrong || values.length !== 1 || !Number.isFinite(outcome) ? null : { outcome, parts: seen };
}

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

/** Six decimals are kept; a field takes what lies within its limits. */
export const fits = (number: number, { isWhole, minimum, maximum }: OracleField): boolean =>
  number >= minimum && number <= maximum && (!isWhole || Number.isInteger(number));

/** What is meant by an entry in this field. */
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
