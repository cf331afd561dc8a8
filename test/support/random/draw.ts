// Choices that depend on what exists at the time. They follow from numbers that were drawn beforehand, so that
// a sequence of acts can be repeated and made smaller.

import fc, { type Arbitrary } from 'fast-check';
import { CHOICE, chosen } from './parts';

export interface Draw {
  /** A whole number from 0, below the count; 0 of none. */
  readonly upTo: (count: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** No act chooses more often. */
const MOST_CHOICES = 8;

export const CHOICES: Arbitrary<readonly number[]> = fc.array(CHOICE, {
  minLength: MOST_CHOICES,
  maxLength: MOST_CHOICES,
});

/** @throws Error from `upTo` and `pick` when an act chooses more often than there are numbers */
export function drawFrom(choices: readonly number[]): Draw {
  const left = choices.values();
  const next = (): number => {
    const { value, done } = left.next();
    if (done) throw new Error('An act chooses more often than there are choices');
    return value;
  };
  return {
    upTo: (count) => (count === 0 ? 0 : next() % count),
    pick: (items) => chosen(items, next()),
  };
}

/** One of the items, as often as its weight says. */
export const byWeight = <Item extends { readonly weight: number }>(items: readonly Item[]): Arbitrary<Item> =>
  fc.constantFrom(...items.flatMap((item) => Array.from({ length: item.weight }, () => item)));
