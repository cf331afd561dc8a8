// Entries by the tens of thousands: never another number than a Dutch controller means, and where two are meant, a question.
// Twice: entries that write a known number down in some way, and pieces that people, pastes and slips are made of, which an
// independent reading judges (test/support/dutchOracle.ts).

import fc from 'fast-check';
import type { NumberRule, Reading } from '../../src/taskpane/entries/entry';
import { readEntry } from '../../src/taskpane/entries/readEntry';
import { amountRule, quantityRule, ruleOf } from '../../src/taskpane/fields/numberRules';
import { fits, meantBy, type Meant, type OracleField } from '../support/dutchOracle';
import { ENTRIES, NUMBERS as ANY_NUMBER, SCRIPTS } from '../support/random/entries';
import { mostly } from '../support/random/parts';
import { forAll, SEED } from '../support/random/properties';

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

const FIELD = fc.constantFrom(...FIELDS);

/** A field, a number that it allows, and a way in which somebody writes that down. */
const WRITTEN_DOWN = FIELD.chain((field) =>
  fc.record({
    field: fc.constant(field),
    number: ANY_NUMBER.map((number) => Number((number % (field.oracle.maximum + 1)).toFixed(6))),
    currency: field.oracle.isMoney ? mostly(fc.constant(''), 30, fc.constantFrom('€ ', '€', 'EUR ')) : fc.constant(''),
    written: fc.constantFrom(...SCRIPTS),
    unit: mostly(fc.constant(''), 30, fc.constantFrom('', ...field.units)),
  }),
).filter(({ field, number }) => fits(number, field.oracle));

test(`a number that is written down is read as that number, asked about, or refused (seed ${SEED})`, () => {
  let read = 0;
  forAll(WRITTEN_DOWN, KNOWN_NUMBERS, ({ field: { rule }, number, currency, written, unit }) => {
    const entry = currency + written(number) + unit;
    const reading = readEntry(entry, rule);
    const isRight =
      reading.kind === 'number'
        ? Object.is(reading.value, number)
        : reading.kind === 'question'
          ? reading.meanings.some(({ value }) => value === number)
          : reading.kind === 'refused' && reading.reason !== '';
    if (!isRight)
      throw new Error(`${JSON.stringify(entry)} for ${number} in ${rule.subject}: ${JSON.stringify(reading)}`);
    read += reading.kind === 'number' ? 1 : 0;
  });
  expect(read).toBeGreaterThan(KNOWN_NUMBERS / 3);
});

test(`any entry is what an independent reading of Dutch notation makes of it (seed ${SEED})`, () => {
  const seen: Record<string, number> = {};
  forAll(fc.record({ field: FIELD, entry: ENTRIES }), ANY_ENTRIES, ({ field: { rule, oracle }, entry }) => {
    const reading = readEntry(entry, rule);
    const [found, meant] = [meantIn(reading), inWords(meantBy(entry, oracle))];
    if (found !== meant)
      throw new Error(`${JSON.stringify(entry)} in ${rule.subject}: ${found}, but ${meant} is meant`);
    seen[reading.kind] = (seen[reading.kind] ?? 0) + 1;
  });
  // Each kind of outcome came often enough to mean something.
  expect(seen['number']).toBeGreaterThan(ANY_ENTRIES / 8);
  expect(seen['question']).toBeGreaterThan(ANY_ENTRIES / 50);
  expect(seen['refused']).toBeGreaterThan(ANY_ENTRIES / 4);
});

test('what a field shows reads back as the same number, or is asked with it among the answers', () => {
  const shown = fc
    .record({ field: FIELD, number: ANY_NUMBER })
    .filter(({ field, number }) => fits(number, field.oracle));
  forAll(shown, KNOWN_NUMBERS / 2, ({ field: { rule }, number }) => {
    const reading = readEntry(rule.format(number), rule);
    expect(meantIn(reading).split(' ')).toContain(String(number));
  });
});
