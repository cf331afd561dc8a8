// Matches lines (rows or columns) of a plan with lines of a sheet in which users inserted, deleted and wrote: the
// pairing in order that has the most in common. Pure.

/** A planned line and a line of the sheet that have something in common. */
export interface LinePair {
  readonly planned: number;
  readonly found: number;
  /** How much they have in common, above 0. */
  readonly score: number;
}

/**
 * The penalty for lines added or removed between two pairs. Less than anything in common: it only decides between
 * pairings with the same score.
 */
const SHIFT_COST = 0.25;

/** Pairings that differ by less than this are equally good, and then it is unknown which is right. */
const LEAST_DIFFERENCE = 0.1;

const isBefore = (one: LinePair, other: LinePair): boolean => one.planned < other.planned && one.found < other.found;

const shift = ({ planned, found }: LinePair): number => found - planned;

/** The best score of a pairing that ends in each pair. @param pairs in the order of the planned lines */
function bestUntil(pairs: readonly LinePair[], follows: typeof isBefore): readonly number[] {
  const best: number[] = [];
  for (const pair of pairs) {
    const before = best.map((total, index) => {
      const earlier = pairs[index];
      if (!earlier || !follows(earlier, pair)) return 0;
      return shift(earlier) === shift(pair) ? total : total - SHIFT_COST;
    });
    best.push(pair.score + before.reduce((most, total) => Math.max(most, total), 0));
  }
  return best;
}

/**
 * The line of the sheet for each planned line, according to the best pairing. Lines with two equally good matches, or
 * with none, are left out.
 */
export function alignLines(pairs: readonly LinePair[]): ReadonlyMap<number, number> {
  const sorted = pairs.toSorted((one, other) => one.planned - other.planned || one.found - other.found);
  const until = bestUntil(sorted, isBefore);
  const after = bestUntil(sorted.toReversed(), (one, other) => isBefore(other, one)).toReversed();
  const through = sorted.map((pair, index) => ({
    pair,
    total: (until[index] ?? 0) + (after[index] ?? 0) - pair.score,
  }));
  const best = Math.max(0, ...through.map(({ total }) => total));
  const good = through.filter(({ total }) => total > best - LEAST_DIFFERENCE).map(({ pair }) => pair);
  const isOnly = ({ planned }: LinePair): boolean => good.filter((pair) => pair.planned === planned).length === 1;
  return new Map(good.filter(isOnly).map(({ planned, found }) => [planned, found]));
}
