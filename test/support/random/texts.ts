// Random texts that a spreadsheet takes for something else, or stumbles over.

import fc, { type Arbitrary } from 'fast-check';
import { mostly } from './parts';

const MONTHS = [
  'jan',
  'Feb',
  'MAR',
  'april',
  'may',
  'June',
  'jul',
  'august',
  'Sept',
  'oct',
  'november',
  'dec',
  'mrt',
  'mei',
];
const CURRENCIES = ['$', '€', '£', '¥', '€ ', '$ '];
const ERRORS = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#n/a', '#VERW!', '#NB'];
const WORDS = [
  'TRUE',
  'false',
  'True',
  'WAAR',
  'onwaar',
  'ja',
  'nee',
  'nul',
  'NaN',
  'Infinity',
  '-Infinity',
  'undefined',
];
const FORMULAS = [
  '=1+1',
  '=',
  '==',
  '+1',
  '-1',
  '@x',
  '=SUM(A1)',
  '=HYPERLINK("x","y")',
  "=cmd|' /C'!A0",
  '-2+3',
  '+x',
  '@',
  '-',
  '=[geheim.xlsx]Blad1!A1',
  '{=1}',
];
const SCRIPTS = [
  'é€漢',
  '\u{1f469}‍\u{1f4bb}',
  '‮abc‬',
  'ﷺ',
  '١٢٣',
  '１２３',
  'e\u0301',
  '\u200b',
  '\ufeff1',
  'ß',
  'İ',
  '½',
  '−5',
  '1\u00a0000',
  '５％',
];
const MARKS = [
  "'",
  "''",
  "'tekst",
  "'1",
  "'=1+1",
  '"',
  '""',
  '`',
  '\u2018x',
  'a|b|',
  '*?~*',
  '<b>&amp;</b>',
  '\\',
  '_x0041_',
  '$A$1',
  'R1C1',
  'A1',
  '[x]',
  '{1,2}',
  '^',
  'a;b',
  'a,b',
];
const FILLINGS = ['lang ', 'x', '1', '=1+', '\u{1f600}', "'", 'regel\n'];
/** More than Excel searches for, than a validation lists, and than a formula holds. */
const LENGTHS = [255, 256, 300, 1024, 8193];
/** Percentage; low, because long texts make the batches slow. */
const LONG = 3;

type Texts = Arbitrary<string>;

const one = (...texts: readonly string[]): Texts => fc.constantFrom(...texts);
const below = (count: number): Texts => fc.nat(count - 1).map(String);
const from = (first: number, count: number): Texts => fc.integer({ min: first, max: first + count - 1 }).map(String);

/** The parts behind one another: texts as they are, and others drawn. */
const joined = (...parts: readonly (Texts | string)[]): Texts =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((texts) => texts.join(''));

const MONTH = one(...MONTHS);
const CURRENCY = one(...CURRENCIES);
const SEPARATOR = one(' ', '-', '/', ', ', ' - ', '.', '');
const SIGN = one('/', '-', '.');

const TIME = fc.oneof(
  joined(below(26), ':', below(70)),
  joined(below(14), ' ', one('am', 'pm', 'AM', 'p', 'a')),
  joined(below(24), ':00:', below(60), '.5'),
);

const DATE = fc.oneof(
  joined(MONTH, SEPARATOR, below(3000)),
  joined(below(40), SEPARATOR, MONTH),
  joined(below(32), SEPARATOR, MONTH, SEPARATOR, below(2100)),
  joined(MONTH, ' ', below(32), ', ', from(2000, 60)),
  joined(below(14), one('/', '-', '.'), below(32)),
  joined(below(32), SIGN, below(14), SIGN, below(2100)),
  joined(from(2000, 60), '-', below(14), '-', below(32)),
  joined('vrijdag ', below(31), ' ', MONTH, ' ', from(2020, 10)),
);

const THREE_DIGITS = fc.nat(999).map((number) => String(number).padStart(3, '0'));

const DIGITS = fc.oneof(
  below(2000),
  joined(
    from(1, 4).map((count) => '0'.repeat(Number(count))),
    below(999),
  ),
  joined(below(99), ',', THREE_DIGITS),
  joined(below(99), '.', THREE_DIGITS),
  joined(below(99), '.', below(99)),
  joined(from(1, 9), one('e', 'E'), one('', '+', '-'), below(400)),
  joined('.', below(99)),
  joined(below(9), ' ', below(9), '/', from(1, 9)),
  joined(below(9), '/', below(9)),
  from(1, 30).map((count) => '9'.repeat(Number(count))),
  joined('0x', below(99)),
);

const AMOUNT = fc.oneof(
  joined(CURRENCY, DIGITS),
  joined(DIGITS, CURRENCY),
  joined('(', DIGITS, ')'),
  joined('(', CURRENCY, DIGITS, ')'),
  joined('-', CURRENCY, DIGITS),
  joined(one('+', '-', '- ', '−'), DIGITS),
  joined(DIGITS, '%'),
  joined('%', DIGITS),
  joined(DIGITS, ',-'),
);

const SHORT = fc.oneof(
  { arbitrary: DATE, weight: 2 },
  TIME,
  joined(DATE, ' ', TIME),
  { arbitrary: DIGITS, weight: 2 },
  { arbitrary: AMOUNT, weight: 2 },
  one(...ERRORS),
  one(...WORDS),
  one(...FORMULAS),
  one(...SCRIPTS),
  one(...MARKS),
  one(' ', '  ', '\t', '\n', '\u00a0', 'a\nb', 'a\r\nb', '\n=1', ' a '),
);

const WITH_SOMETHING_ELSE = fc.oneof(
  { arbitrary: SHORT, weight: 4 },
  joined(' ', SHORT),
  joined(SHORT, ' '),
  joined("'", SHORT),
  joined(SHORT, ' raming'),
  joined(one(...FORMULAS), SHORT),
);

const LONG_TEXT = fc
  .tuple(one(...FILLINGS), fc.constantFrom(...LENGTHS), fc.constantFrom(...LENGTHS))
  .map(([filling, times, length]) => filling.repeat(times).slice(0, length));

/** What nothing takes for anything else; a failing case has as many of these as it can. */
const PLAIN = fc.constant('tekst');
const PLAIN_WEIGHT = 1;
const HUNDRED = 100;

/** A text, never empty. */
export const TEXT: Texts = mostly(PLAIN, HUNDRED - PLAIN_WEIGHT, mostly(WITH_SOMETHING_ELSE, LONG, LONG_TEXT));
