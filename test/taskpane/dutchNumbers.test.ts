// Dutch notation: what is accepted, what is refused and with which sentence, and the way there and back.

import {
  formatAmount,
  formatDutchNumber,
  formatEuro,
  formatEuroCents,
  formatFte,
  formatPercentage,
  parseDutchNumber,
} from '../../src/taskpane/dutchNumbers';
import { HOURS_PER_WEEK_RULE, QUANTITY_RULE } from '../../src/taskpane/numberRules';

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

/** A small generator (Lehmer, 16807 modulo 2^31 - 1), so that a failure can be repeated. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

const SEED = 20141114;

test(`what is shown reads back as the same number (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  for (let round = 0; round < 2000; round += 1) {
    const decimals = Math.floor(random() * 5);
    const value = Number((random() * 10 ** Math.floor(random() * 9)).toFixed(decimals));
    for (const format of [formatDutchNumber, formatAmount]) {
      expect(parseDutchNumber(format(value), QUANTITY_RULE)).toEqual({ kind: 'number', value });
    }
  }
});
