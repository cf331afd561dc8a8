// Dutch numbers and sums read character by character, for the oracle of entries (dutchOracle.ts). No patterns, and nothing of
// the product.

/** What a number can mean. */
export interface Read {
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

export const isDigit = (sign: string): boolean => sign !== '' && DIGITS.includes(sign);
const isDigits = (text: string): boolean => text !== '' && [...text].every(isDigit);
export const isQuarter = (sign: string): boolean => QUARTERS.some(([quarter]) => quarter === sign);

/** One space between words, one kind of dash, small letters. */
export function plain(text: string): string {
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
export function numberRead(text: string): Read | null {
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
export function sumRead(text: string): { readonly outcome: number; readonly parts: readonly number[] } | null {
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
