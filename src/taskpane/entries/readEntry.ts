// What a person means by what was typed in a field of numbers: one number, one of several (a question), nothing, or an entry
// that is refused with its remedy. Dutch notation; what can be meant in two ways is asked, never guessed. Pure.

import { tidy, withoutUnits, type Bare } from './around';
import { ENTRY_TEXT } from './entriesText';
import { asShown, inWords, limitRefusal, refused, type NumberRule, type Reading } from './entry';
import { readNumeral, type Numeral } from './numerals';
import { readSum, type Sum } from './sums';

/** What is longer is no number and no small sum. */
const LONGEST_ENTRY = 100;
const PERCENT = 100;

/** All that an entry can mean, the most likely first; asked about unless it is one number for sure. */
interface Meanings {
  readonly values: readonly number[];
  readonly doubt: Numeral['doubt'] | 'percentage' | undefined;
}

/** `× ÷ * +`, or an `x` between numbers: enough to see a sum without `=`. A minus or slash alone can be a date or a range. */
const BARE_SUM = /[*×÷+]|[\d)½¼¾] ?x ?[\d(½¼¾]/;
/** `24/7`, `1-2-2026`, `7:30`. */
const SERIES = /\d ?[-/:] ?\d/;

const scaled = ({ values, ...rest }: Numeral, factors: readonly number[]): Numeral => ({
  ...rest,
  values: values.flatMap((value) => factors.map((factor) => value * factor)),
});

/** A number with its sign; `null` when the text is no single number. */
function signedNumeral(text: string): Numeral | null {
  const [, sign, rest = ''] = /^([-+]?) ?(.*)$/.exec(text) ?? [];
  const [, inBrackets] = /^\(([^()]*)\)$/.exec(rest) ?? [];
  const [, beforeMinus] = /^(.*\d) ?-$/.exec(rest) ?? [];
  const numeral = readNumeral((inBrackets ?? beforeMinus ?? rest).trim());
  if (!numeral) return null;
  // `1.250-` is negative to a bookkeeper, and `1.250,-` in a hurry to anybody else.
  if (beforeMinus !== undefined)
    return sign ? null : { ...scaled(numeral, [1, -1]), doubt: numeral.doubt ?? 'notation' };
  if (inBrackets !== undefined && sign) return null;
  return sign === '-' || inBrackets !== undefined ? scaled(numeral, [-1]) : numeral;
}

const isBelowOne = (value: number): boolean => value !== 0 && Math.abs(value) < 1;

/** A percentage below 1 without its sign can be meant as a fraction: `0,25` is 25% or 0,25%. */
function asPercentage(meanings: Meanings, numbers: readonly number[]): Meanings {
  if (![...numbers, ...meanings.values].some(isBelowOne)) return meanings;
  return { values: meanings.values.flatMap((value) => [value * PERCENT, value]), doubt: 'percentage' };
}

const SUM_TEXT = {
  syntax: ENTRY_TEXT.sum,
  notation: ENTRY_TEXT.sumNotation,
  division: ENTRY_TEXT.divisionByZero,
} as const satisfies Readonly<Record<Exclude<Sum['kind'], 'sum'>, unknown>>;

/** The values of a number or sum, or why it is neither. */
function meaningsOf(bare: Bare, hasEquals: boolean, rule: NumberRule): Meanings | Reading {
  const isBarePercentage = rule.isPercentage && !bare.hasUnit;
  const numeral = hasEquals ? null : signedNumeral(bare.text);
  if (numeral) {
    const meanings = { values: numeral.values, doubt: numeral.doubt };
    return isBarePercentage ? asPercentage(meanings, []) : meanings;
  }
  if (!hasEquals && !BARE_SUM.test(bare.text.replace(/^\+/, ''))) {
    return refused(SERIES.test(bare.text) ? ENTRY_TEXT.noSeries(rule) : ENTRY_TEXT.noNumber(rule));
  }
  // `15+2,5%` is 17,5% to one and 15,375% to another.
  if (bare.hasUnit && rule.isPercentage) return refused(ENTRY_TEXT.sum(rule));
  const sum = readSum(bare.text);
  if (sum.kind !== 'sum') return refused(SUM_TEXT[sum.kind](rule));
  const meanings = { values: [sum.value], doubt: undefined };
  return isBarePercentage ? asPercentage(meanings, sum.numbers) : meanings;
}

/** The only number, a question, or the refusal of the last meaning, which is the one in Dutch notation. */
function decided({ values, doubt }: Meanings, rule: NumberRule): Reading {
  const all = [...new Set(values.map(asShown))];
  const possible = all.filter((value) => limitRefusal(value, rule) === null);
  const [first] = possible;
  const natural = all.at(-1) ?? Number.NaN;
  if (first === undefined) return limitRefusal(natural, rule) ?? refused(ENTRY_TEXT.noNumber(rule));
  // Thousands beyond the limit of the field are no reading of a comma.
  const isSure = doubt === undefined || (doubt === 'comma' && possible.length === 1 && first === natural);
  if (isSure) return { kind: 'number', value: first };
  const meanings = possible.map((value) => ({ value, label: inWords(value, rule) }));
  const [{ label: one = '' } = {}, { label: other } = {}] = meanings;
  return {
    kind: 'question',
    meanings,
    question:
      doubt === 'comma' && other !== undefined
        ? ENTRY_TEXT.commaQuestion(one, other)
        : ENTRY_TEXT.question(meanings.map(({ label }) => label)),
  };
}

/** Why `12k` is refused, with what it comes to. */
function inFull(text: string, worth: number, rule: NumberRule): Reading {
  const numeral = readNumeral(text);
  const [value] = numeral?.values ?? [];
  if (value === undefined || numeral?.doubt) return refused(ENTRY_TEXT.noNumber(rule));
  return refused(ENTRY_TEXT.inFull(inWords(asShown(value * worth), rule)));
}

/** Reads an entry such as `1.250,50`, `€ 12.285,-`, `15 uur`, `1 1/2` or `=9000/12`. */
export function readEntry(text: string, rule: NumberRule): Reading {
  if (text.trim() === '') return { kind: 'empty' };
  const entry = tidy(text);
  if (entry === '' || entry.length > LONGEST_ENTRY) return refused(ENTRY_TEXT.noNumber(rule));
  const hasEquals = entry.startsWith('=');
  const bare = withoutUnits(hasEquals ? entry.slice(1).trim() : entry, rule);
  if (bare.kind === 'refused') return bare;
  if (bare.worth !== undefined) return inFull(bare.text, bare.worth, rule);
  const meanings = meaningsOf(bare, hasEquals, rule);
  return 'kind' in meanings ? meanings : decided(meanings, rule);
}
