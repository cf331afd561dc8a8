// Dutch notation: what is accepted, what is refused and with which sentence, and the way there and back.

import fc from 'fast-check';
import {
  formatAmount,
  formatDutchNumber,
  formatEuro,
  formatEuroCents,
  formatFte,
  formatPercentage,
  parseDutchNumber,
} from '../../src/taskpane/words/dutchNumbers';
import { ruleOf } from '../../src/taskpane/fields/numberRules';
import { mostly } from '../support/random/parts';
import { forAll } from '../support/random/properties';

const [HOURS_PER_WEEK_RULE, MONTHS_RULE, QUANTITY_RULE] = [
  ruleOf('hoursPerWeek'),
  ruleOf('months'),
  ruleOf('quantity'),
];

const ACCEPTED: readonly (readonly [string, number])[] = [
  ['1.250,50', 1250.5],
  ['1250,5', 1250.5],
  ['1 250,50', 1250.5],
  ['€ 12.285,-', 12285],
  ['€12.285,--', 12285],
  ['12.285 euro', 12285],
  ['EUR 500', 500],
  ['0,6', 0.6],
  [',5', 0.5],
  ['1/2', 0.5],
  ['1 1/2', 1.5],
  ['½', 0.5],
  ['1½', 1.5],
  ['  15\u00a0', 15],
  ['1.250', 1250],
  ['1.250.000', 1250000],
  ['-0', 0],
];

const REFUSED: readonly (readonly [string, string])[] = [
  ['1.5', 'Gebruik een komma voor decimalen: 1,5'],
  ['0.600', 'Gebruik een komma voor decimalen: 0,600'],
  ['1,250.50', 'Gebruik een punt voor duizendtallen en een komma voor decimalen'],
  ['vijftien', 'Aantal moet een getal zijn, bijvoorbeeld 1.250,50'],
  ['1/0', 'Aantal moet een getal zijn, bijvoorbeeld 1.250,50'],
  ['1.25.000', 'Aantal moet een getal zijn, bijvoorbeeld 1.250,50'],
  ['1e5', 'Aantal moet een getal zijn, bijvoorbeeld 1.250,50'],
  ['NaN', 'Aantal moet een getal zijn, bijvoorbeeld 1.250,50'],
  ['=1+1', 'Aantal moet een getal zijn, bijvoorbeeld 1.250,50'],
  ['10%', 'Aantal moet een getal zijn, bijvoorbeeld 1.250,50'],
  ['€', 'Aantal moet een getal zijn'],
  ['-3', 'Aantal moet een getal van 0 of hoger zijn'],
  ['€ -3', 'Aantal moet een getal van 0 of hoger zijn'],
  ['−3', 'Aantal moet een getal van 0 of hoger zijn'],
  ['1.000.000.001', 'Aantal kan niet hoger zijn dan 1.000.000.000'],
];

test.each(ACCEPTED)('%j is %d', (text, value) => {
  expect(parseDutchNumber(text, QUANTITY_RULE)).toEqual({ kind: 'number', value: value });
});

test.each(REFUSED)('%j is refused: %s', (text, reason) => {
  expect(parseDutchNumber(text, QUANTITY_RULE)).toEqual({ kind: 'refused', reason });
});

test('nothing typed is empty', () => {
  expect(parseDutchNumber(' ', QUANTITY_RULE)).toEqual({ kind: 'empty' });
});

test('hours have their own limit', () => {
  expect(parseDutchNumber('10.000', HOURS_PER_WEEK_RULE)).toEqual({ kind: 'number', value: 10000 });
  expect(parseDutchNumber('10.001', HOURS_PER_WEEK_RULE).kind).toBe('refused');
});

test('figures are written the Dutch way', () => {
  expect(formatEuro(49410)).toBe('€\u00a049.410');
  expect(formatEuroCents(18.3)).toBe('€\u00a018,30');
  expect(formatPercentage(0.2486)).toBe('25%');
  expect(formatFte(0.78)).toBe('0,78');
  expect(formatAmount(1250.5)).toBe('1.250,50');
  expect(formatAmount(15000)).toBe('15.000');
});

const RANDOM_STRINGS = 24000;
const RANDOM_NUMBERS = 4000;

const numberBelow = (mostDigits: number, mostDecimals: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.nat(999_999_999), fc.nat(mostDigits), fc.nat(mostDecimals))
    .map(([digits, size, decimals]) => Number(((digits / 10 ** 9) * 10 ** size).toFixed(decimals)));

test('what is shown reads back as the same number', () => {
  forAll(numberBelow(8, 6), RANDOM_NUMBERS, (value) => {
    for (const format of [formatDutchNumber, formatAmount]) {
      expect(parseDutchNumber(format(value), QUANTITY_RULE)).toEqual({ kind: 'number', value });
    }
  });
});

/** Pieces that people, pastes and mistakes are made of. */
const PIECES = [
  ...'0123456789',
  ...".,-+/% €()=e'",
  ...'\u00a0\u202f\u2212\u2013½¼¾\t',
  '000',
  '.000',
  ',50',
  ',-',
  ' 1/2',
  'euro',
  'EUR ',
  '1.250',
  'veel',
  '😀',
  '\u200f',
];

const PIECE = fc.constantFrom(...PIECES);

/** A number as a person may write it, with one piece too many. */
const ALMOST_A_NUMBER = fc
  .record({ value: numberBelow(10, 8), piece: PIECE, place: fc.nat(20) })
  .map(({ value, piece, place }) => {
    const number = formatDutchNumber(value);
    const at = place % (number.length + 1);
    return number.slice(0, at) + piece + number.slice(at);
  });

const ENTRY = mostly(
  fc.array(PIECE, { maxLength: 7, size: 'max' }).map((pieces) => pieces.join('')),
  50,
  ALMOST_A_NUMBER,
);

test('any entry is accepted as a number that is shown as it is used, or refused with a reason', () => {
  const seen = { number: 0, empty: 0, refused: 0 };
  forAll(ENTRY, RANDOM_STRINGS, (entry) => {
    const parsed = parseDutchNumber(entry, QUANTITY_RULE);
    seen[parsed.kind] += 1;
    const holds =
      parsed.kind === 'number'
        ? parsed.value >= 0 &&
          parsed.value <= QUANTITY_RULE.maximum &&
          [formatDutchNumber, formatAmount].every((format) => {
            const again = parseDutchNumber(format(parsed.value), QUANTITY_RULE);
            return again.kind === 'number' && Object.is(again.value, parsed.value);
          })
        : parsed.kind === 'empty'
          ? entry.trim() === ''
          : parsed.reason.length > 0;
    if (!holds) throw new Error(`It became ${JSON.stringify(parsed)}`);
  });
  expect(seen.number).toBeGreaterThan(RANDOM_STRINGS / 10);
  expect(seen.refused).toBeGreaterThan(RANDOM_STRINGS / 10);
});

test('rules of their own: whole numbers and a lowest number', () => {
  expect(parseDutchNumber('1,5', MONTHS_RULE)).toEqual({ kind: 'refused', reason: 'Maanden moet een heel getal zijn' });
  expect(parseDutchNumber('0', MONTHS_RULE)).toEqual({ kind: 'refused', reason: 'Maanden moet 1 of hoger zijn' });
  expect(parseDutchNumber('12', MONTHS_RULE)).toEqual({ kind: 'number', value: 12 });
});

test('more decimals than are shown are not used either', () => {
  expect(parseDutchNumber('1/3', QUANTITY_RULE)).toEqual({ kind: 'number', value: 0.333333 });
});
