// Choices of a sequence, from seeded numbers.

import { seededRandom } from '../support/random';

export interface Draw {
  /** A whole number from 0, below the count. */
  readonly upTo: (count: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items, by weight. */
  readonly pickWeighted: <Item extends { readonly weight: number }>(items: readonly Item[]) => Item;
}

/** @param seed equal seeds give equal draws */
export function drawFrom(seed: number): Draw {
  const random = seededRandom(seed);
  const upTo = (count: number): number => Math.floor(random() * count);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[upTo(items.length)];
    if (item === undefined) throw new RangeError('Nothing to choose from');
    return item;
  };
  return {
    upTo,
    pick,
    pickWeighted: (items) => pick(items.flatMap((item) => Array.from({ length: item.weight }, () => item))),
  };
}
