// Seeded random texts that a spreadsheet reads as something else, or has trouble with.

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
/** Around the limits of Excel's search, of the list of a validation, and of a formula. */
const LENGTHS = [255, 256, 300, 1024, 8193];
/** One text in this many is long, because long texts make the batches slow. */
const LONG_INTERVAL = 40;

/** A text, never empty. */
export function randomText(random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const number = (below: number): number => Math.floor(random() * below);
  const month = (): string => pick(MONTHS);
  const separator = (): string => pick([' ', '-', '/', ', ', ' - ', '.', '']);
  const time = (): string =>
    pick([
      `${number(26)}:${number(70)}`,
      `${number(14)} ${pick(['am', 'pm', 'AM', 'p', 'a'])}`,
      `${number(24)}:00:${number(60)}.5`,
    ]);
  const date = (): string =>
    pick([
      () => `${month()}${separator()}${number(3000)}`,
      () => `${number(40)}${separator()}${month()}`,
      () => `${number(32)}${separator()}${month()}${separator()}${number(2100)}`,
      () => `${month()} ${number(32)}, ${2000 + number(60)}`,
      () => `${number(14)}${pick(['/', '-', '.'])}${number(32)}`,
      () => `${number(32)}${pick(['/', '-', '.'])}${number(14)}${pick(['/', '-', '.'])}${number(2100)}`,
      () => `${2000 + number(60)}-${number(14)}-${number(32)}`,
      () => `vrijdag ${number(31)} ${month()} ${2020 + number(10)}`,
    ])();
  const digits = (): string =>
    pick([
      () => `${number(2000)}`,
      () => `${'0'.repeat(1 + number(4))}${number(999)}`,
      () => `${number(99)},${String(number(1000)).padStart(3, '0')}`,
      () => `${number(99)}.${String(number(1000)).padStart(3, '0')}`,
      () => `${number(99)}.${number(99)}`,
      () => `${1 + number(9)}${pick(['e', 'E'])}${pick(['', '+', '-'])}${number(400)}`,
      () => `.${number(99)}`,
      () => `${number(9)} ${number(9)}/${1 + number(9)}`,
      () => `${number(9)}/${number(9)}`,
      () => '9'.repeat(1 + number(30)),
      () => `0x${number(99)}`,
    ])();
  const amount = (): string =>
    pick([
      () => `${pick(CURRENCIES)}${digits()}`,
      () => `${digits()}${pick(CURRENCIES)}`,
      () => `(${digits()})`,
      () => `(${pick(CURRENCIES)}${digits()})`,
      () => `-${pick(CURRENCIES)}${digits()}`,
      () => `${pick(['+', '-', '- ', '−'])}${digits()}`,
      () => `${digits()}%`,
      () => `%${digits()}`,
      () => `${digits()},-`,
    ])();
  const short = pick([
    date,
    date,
    time,
    () => `${date()} ${time()}`,
    digits,
    digits,
    amount,
    amount,
    () => pick(ERRORS),
    () => pick(WORDS),
    () => pick(FORMULAS),
    () => pick(SCRIPTS),
    () => pick(MARKS),
    () => pick([' ', '  ', '\t', '\n', '\u00a0', 'a\nb', 'a\r\nb', '\n=1', ' a ']),
  ])();
  if (number(LONG_INTERVAL) === 0) return pick(FILLINGS).repeat(pick(LENGTHS)).slice(0, pick(LENGTHS));
  return pick([
    short,
    short,
    short,
    short,
    ` ${short}`,
    `${short} `,
    `'${short}`,
    `${short} raming`,
    `${pick(FORMULAS)}${short}`,
  ]);
}
