// Numbers as people write them down, and what pastes and slips make of them.

import fc, { type Arbitrary } from 'fast-check';
import { formatAmount, formatDutchNumber } from '../../../src/taskpane/words/dutchNumbers';
import { CHOICE, mostly, weighted } from './parts';

/** Numbers of every size up to ten digits, most of them with the decimals that people use. */
export const NUMBERS: Arbitrary<number> = fc
  .tuple(fc.noBias(fc.nat(1e9)), fc.noBias(fc.nat(9)), fc.constantFrom(0, 0, 1, 2, 2, 3, 6))
  .map(([size, digits, decimals]) => Number(((size / 1e9) * 10 ** digits).toFixed(decimals)));

const english = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** Ways in which people write a number down, and how it may look to somebody else. */
export const SCRIPTS: readonly ((number: number) => string)[] = [
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

const ANY_PIECE = fc.constantFrom(...PIECES);

const WRITTEN: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SCRIPTS), NUMBERS, fc.constantFrom(2, 30, 3_000, 1e10))
  .map(([written, number, most]) => written(number % most).trim());

const OPERATOR = fc.constantFrom('+', '-', '*', '/', ' x ', ' × ', ' ÷ ', ') * (');

const NOTHING = fc.constant('');
const joined = (...parts: readonly Arbitrary<string>[]): Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));

const SUMS: Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('=', '=', ''),
    joined(WRITTEN, OPERATOR, WRITTEN, mostly(NOTHING, 40, joined(OPERATOR, WRITTEN))),
    mostly(NOTHING, 20, ANY_PIECE),
  )
  .map(([sign, sum, end]) => sign + (sum.includes(')') ? `(${sum})` : sum) + end);

/** A number with one piece too many, or in place of what was there. */
const SLIPS: Arbitrary<string> = fc
  .tuple(WRITTEN, ANY_PIECE, CHOICE, fc.constantFrom(0, 0, 1))
  .map(([written, piece, choice, replaced]) => {
    const place = choice % (written.length + 1);
    return written.slice(0, place) + piece + written.slice(place + replaced);
  });

/** A number as a person may write it, sometimes with one piece too many or too few; a sum; or anything. */
export const ENTRIES: Arbitrary<string> = weighted(
  [10, WRITTEN],
  [40, SLIPS],
  [20, SUMS],
  [30, fc.array(ANY_PIECE, { maxLength: 7, size: 'max' }).map((pieces) => pieces.join(''))],
);
