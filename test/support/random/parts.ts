// The parts of random cases. A failing case is shrunk towards the first choice of each.

import fc, { type Arbitrary } from 'fast-check';

/** One of the arbitraries, as often as its weight says; a failing case tries the first instead. */
export const weighted = <Value>(
  ...choices: readonly (readonly [weight: number, arbitrary: Arbitrary<Value>])[]
): Arbitrary<Value> =>
  fc.oneof({ withCrossShrink: true }, ...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const HUNDRED = 100;

/** The value in the given percentage of the cases, otherwise nothing. */
export const sometimes = <Value>(percentage: number, value: Arbitrary<Value>): Arbitrary<Value | undefined> =>
  weighted<Value | undefined>([HUNDRED - percentage, fc.constant(undefined)], [percentage, value]);

/** The other one in the given percentage of the cases. */
export const mostly = <Value>(usual: Arbitrary<Value>, percentage: number, other: Arbitrary<Value>): Arbitrary<Value> =>
  weighted([HUNDRED - percentage, usual], [percentage, other]);

/** A number from 0 up to this one, as exact as its decimals. */
export const decimal = (most: number, decimals: number): Arbitrary<number> =>
  fc.nat(most * 10 ** decimals).map((whole) => whole / 10 ** decimals);

const MOST_CHOICE = 9999;
/** For a choice from a list that is known later: see `chosen`. */
export const CHOICE: Arbitrary<number> = fc.noBias(fc.nat(MOST_CHOICE));

/** The item that a choice points at. @throws RangeError when there is none to choose */
export function chosen<Item>(items: readonly Item[], choice: number): Item {
  const item = items[choice % items.length];
  if (item === undefined) throw new RangeError('Nothing to choose from');
  return item;
}
