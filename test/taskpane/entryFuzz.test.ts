// Entries by the tens of thousands: never another number than a Dutch controller means, and where two are meant, a question.
// Twice: entries that write a known number down in some way, and pieces that people, pastes and slips are made of, which an
// independent reading judges (test/support/dutchOracle.ts).

import type { NumberRule, Reading } from '../../src/taskpane/entries/entry';
import { readEntry } from '../../src/taskpane/entries/readEntry';
import { amountRule, quantityRule, ruleOf } from '../../src/taskpane/fields/numberRules';
import { formatAmount, formatDutchNumber } from '../../src/taskpane/words/dutchNumbers';
import { fits, meantBy, type Meant, type OracleField } from '../support/dutchOracle';
import { seededRandom } from '../support/chance';

const SEED = 20141114;
const KNOWN_NUMBERS = 10_000;
const ANY_ENTRIES = 24_000;

/** `u`, `u/w`: every unit alone, every period alone, and both. */
const endings = (units: string, periods = ''): readonly string[] =>
  units.split(' ').flatMap((unit) => ['', ...periods.split(' ')].flatMap((period) => [unit + period, period]));

const EUROS = "€ eur euro euro's";
const A_WEEK = 'perweek p/w pw /week /w';
const A_MONTH = 'permaand p/m pm /maand /mnd /m';

interface FuzzField {
  readonly rule: NumberRule;
  readonly oracle: OracleField;
  /** How people write the unit. */
  readonly units: readonly string[];
}

const NUMBERS = { isMoney: false, isPercentage: false, isWhole: false, minimum: 0, maximum: 1e9 } as const;
const PERCENTAGES = { ...NUMBERS, isPercentage: true, endings: endings('% pct procent') } as const;

const FIELDS: readonly FuzzField[] = [
  {
    rule: ruleOf('hoursPerWeek'),
    oracle: { ...NUMBERS, maximum: 10_000, endings: endings('u uur uren', A_WEEK) },
    units: ['u', ' uur', ' uur per week', ' u/w', ' p.w.'],
  },
  { rule: ruleOf('amount'), oracle: { ...NUMBERS, isMoney: true, endings: endings(EUROS) }, units: [' euro', ' €'] },
  {
    rule: amountRule('maand'),
    oracle: { ...NUMBERS, isMoney: true, endings: endings(EUROS, A_MONTH) },
    units: [' euro per maand', ' p/m', ' €'],
  },
  { rule: quantityRule('stuk'), oracle: { ...NUMBERS, endings: endings('st stuk stuks') }, units: [' stuks', ' st.'] },
  {
    rule: ruleOf('months'),
    oracle: {
      ...NUMBERS,
      isWhole: true,
      minimum: 1,
      maximum: 12,
      endings: endings('mnd maand maanden', 'perjaar p/j pj /jaar /jr /j'),
    },
    units: [' maanden', ' mnd'],
  },
  {
    rule: ruleOf('year'),
    oracle: { ...NUMBERS, isWhole: true, minimum: 2000, maximum: 2100, endings: [] },
    units: [],
  },
  { rule: ruleOf('surcharge'), oracle: { ...PERCENTAGES, maximum: 200 }, units: ['%', ' procent'] },
  { rule: ruleOf('index'), oracle: { ...PERCENTAGES, minimum: -50, maximum: 100 }, units: ['%', ' %', 'pct'] },
];

const asList = (numbers: readonly number[]): string => [...numbers].sort((one, other) => one - other).join(' ');

/** What the field made of an entry, as the oracle says it. */
function meantIn(reading: Reading): string {
  if (reading.kind === 'number') return `number ${reading.value}`;
  if (reading.kind === 'question') return `asks ${asList(reading.meanings.map(({ value }) => value))}`;
  return reading.kind === 'empty' ? 'nothing' : 'refused';
}

const inWords = (meant: Meant): string =>
  typeof meant === 'string' ? meant : `${meant.isAsked ? 'asks' : 'number'} ${asList(meant.numbers)}`;

type Random = () => number;

const below = (random: Random, count: number): number => Math.floor(random() * count);
const oneOf = <Item>(random: Random, items: readonly Item[]): Item => items[below(random, items.length)] as Item;

const randomNumber = (random: Random): number =>
  Number((random() * 10 ** below(random, 10)).toFixed(oneOf(random, [0, 0, 1, 2, 2, 3, 6])));

const english = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** Ways in which people write a number down, and how it may look to somebody else. */
const SCRIPTS: readonly ((number: number) => string)[] = [
  (number) => formatDutchNumber(number),
  (number) => formatAmount(number),
  (number) => formatDutchNumber(number).replaceAll('.', ''),
  (number) => formatDutchNumber(number).replaceAll('.', ' '),
  (number) => formatDutchNumber(number).replaceAll('.', '\u00a0'),
  (number) => formatDutchNumber(number).replaceAll('.', '\u202f'),
  // Below a thousand `279.663` is English only to who knows where it comes from.
  (number) => (number < 1_000 ? formatDutchNumber(number) : english.format(number)),
  (number) => ` ${formatDutchNumber(number)}\t`,
  (number) => `+${formatDutchNumber(number)}`,
  (number) => `=${formatDutchNumber(number).replaceAll('.', '')}`,
  (number) => `=${formatDutchNumber(number).replaceAll('.', '')}*1`,
  (number) => `0+${formatDutchNumber(number).replaceAll('.', '')}`,
];

test(`a number that is written down is read as that number, asked about, or refused (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  let read = 0;
  for (let round = 0; round < KNOWN_NUMBERS; round += 1) {
    const { rule, oracle, units } = oneOf(random, FIELDS);
    const number = Number((randomNumber(random) % (oracle.maximum + 1)).toFixed(6));
    if (!fits(number, oracle)) continue;
    const currency = oracle.isMoney && random() < 0.3 ? oneOf(random, ['€ ', '€', 'EUR ']) : '';
    const entry = currency + oneOf(random, SCRIPTS)(number) + (random() < 0.3 ? (oneOf(random, units) ?? '') : '');
    const reading = readEntry(entry, rule);
    const holds =
      reading.kind === 'number'
        ? Object.is(reading.value, number)
        : reading.kind === 'question'
          ? reading.meanings.some(({ value }) => value === number)
          : reading.kind === 'refused' && reading.reason !== '';
    if (!holds)
      throw new Error(`${JSON.stringify(entry)} for ${number} in ${rule.subject}: ${JSON.stringify(reading)}`);
    read += reading.kind === 'number' ? 1 : 0;
  }
  expect(read).toBeGreaterThan(KNOWN_NUMBERS / 3);
});

/** Pieces that people, pastes and slips are made of. */
const PIECES = [
  ...'01234567892550',
  ...".,,-+*/x×÷% €()=e'",
  ...'\u00a0\u202f\u2212\u2013\u2011½¼¾\t\u200b\u200f',
  '0,',
  '000',
  '.000',
  ',000',
  ',285',
  ',50',
  ',-',
  ' 1/2',
  '3/4',
  'euro',
  'EUR ',
  ' uur',
  'u',
  '%',
  ' per week',
  ' p/m',
  'maanden',
  ' stuks',
  'k',
  ' mln',
  '1.250',
  '12,285',
  '2026',
  'veel',
  '😀',
];

/** A number as a person may write it, sometimes with one piece too many or too few; a sum; or anything. */
function randomEntry(random: Random): string {
  const piece = (): string => oneOf(random, PIECES);
  const number = (): string =>
    oneOf(random, SCRIPTS)(randomNumber(random) % oneOf(random, [2, 30, 3_000, 1e10])).trim();
  const kind = random();
  if (kind < 0.3) return Array.from({ length: below(random, 8) }, piece).join('');
  if (kind < 0.5) {
    const operator = (): string => oneOf(random, ['+', '-', '*', '/', ' x ', ' × ', ' ÷ ', ') * (']);
    const sum = number() + operator() + number() + (random() < 0.4 ? operator() + number() : '');
    return (random() < 0.6 ? '=' : '') + (sum.includes(')') ? `(${sum})` : sum) + (random() < 0.2 ? piece() : '');
  }
  if (kind < 0.6) return number();
  const written = number();
  const place = below(random, written.length + 1);
  return written.slice(0, place) + piece() + written.slice(place + (random() < 0.3 ? 1 : 0));
}

test(`any entry is what an independent reading of Dutch notation makes of it (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  const seen: Record<string, number> = {};
  for (let round = 0; round < ANY_ENTRIES; round += 1) {
    const { rule, oracle } = oneOf(random, FIELDS);
    const entry = randomEntry(random);
    const reading = readEntry(entry, rule);
    const [found, meant] = [meantIn(reading), inWords(meantBy(entry, oracle))];
    if (found !== meant) {
      throw new Error(`${JSON.stringify(entry)} in ${rule.subject} (round ${round}): ${found}, but ${meant} is meant`);
    }
    seen[reading.kind] = (seen[reading.kind] ?? 0) + 1;
  }
  // Each kind of outcome came often enough to mean something.
  expect(seen['number']).toBeGreaterThan(ANY_ENTRIES / 8);
  expect(seen['question']).toBeGreaterThan(ANY_ENTRIES / 50);
  expect(seen['refused']).toBeGreaterThan(ANY_ENTRIES / 4);
});

test('what a field shows reads back as the same number, or is asked with it among the answers', () => {
  const random = seededRandom(SEED);
  for (let round = 0; round < KNOWN_NUMBERS / 2; round += 1) {
    const { rule, oracle } = oneOf(random, FIELDS);
    const number = randomNumber(random);
    if (!fits(number, oracle)) continue;
    const reading = readEntry(rule.format(number), rule);
    expect(meantIn(reading).split(' ')).toContain(String(number));
  }
});
