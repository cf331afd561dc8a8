// Which rows are whose, where somebody else added or removed some while we wrote: the rows that we know are found again among
// those that are there, in their order. Pure.

/** For each row that is there its place among the known ones; null for a row of somebody else's. */
export type Places = readonly (number | null)[];

export interface Alignment {
  readonly places: Places;
  readonly cost: number;
}

/** A row that came or went weighs more than any number of cells that differ. */
const ROW_COST = 10_000;

/** How one list of rows became the other, as far as it was reckoned: what it costs, and what the last step was. */
interface Reckoned {
  readonly cost: number;
  readonly step: 'known' | 'theirs' | 'gone' | 'none';
}

const cheapest = (candidates: readonly Reckoned[]): Reckoned =>
  candidates.reduce((best, other) => (other.cost < best.cost ? other : best), { cost: Infinity, step: 'none' });

/**
 * The cheapest explanation of the rows that are there: which are known, in the same order, which came, and which went.
 * @param costOf how many cells of a row that is there differ from a known one; null when it cannot be that row
 */
export function alignRows(
  known: number,
  there: number,
  costOf: (known: number, there: number) => number | null,
): Alignment {
  const table: Reckoned[][] = [];
  const at = (down: number, right: number): number => table[down]?.[right]?.cost ?? Infinity;
  for (let down = 0; down <= known; down += 1) {
    table.push([]);
    for (let right = 0; right <= there; right += 1) {
      const differing = down > 0 && right > 0 ? costOf(down - 1, right - 1) : null;
      const reckoned = cheapest([
        ...(down === 0 && right === 0 ? [{ cost: 0, step: 'none' } as const] : []),
        ...(differing === null ? [] : [{ cost: at(down - 1, right - 1) + differing, step: 'known' } as const]),
        { cost: at(down, right - 1) + ROW_COST, step: 'theirs' },
        { cost: at(down - 1, right) + ROW_COST, step: 'gone' },
      ]);
      table[down]?.push(reckoned);
    }
  }
  const places: (number | null)[] = [];
  for (let [down, right] = [known, there]; down > 0 || right > 0;) {
    const step = table[down]?.[right]?.step;
    if (step !== 'gone') places.unshift(step === 'known' ? down - 1 : null);
    if (step !== 'gone') right -= 1;
    if (step !== 'theirs') down -= 1;
  }
  return { places, cost: at(known, there) };
}

/** Changes of rows by their place. */
interface RowChange {
  readonly kind: 'add' | 'remove' | 'field';
  readonly index: number;
}

/** A row that is known, one of somebody else's, or a known one that somebody removed. */
type Row = 'known' | 'theirs' | 'gone';

function rowsAround(places: Places, known: number): Row[] {
  const rows: Row[] = [];
  let next = 0;
  const goneUntil = (end: number): void => {
    for (; next < end; next += 1) rows.push('gone');
  };
  for (const place of places) {
    if (place !== null) {
      goneUntil(place);
      next += 1;
    }
    rows.push(place === null ? 'theirs' : 'known');
  }
  goneUntil(known);
  return rows;
}

/**
 * Changes of the known rows as changes of the rows that are there; a change of a row that somebody removed is none.
 * @param known how many rows are known
 */
export function amongOthers<Change extends RowChange>(
  changes: readonly Change[],
  places: Places,
  known: number,
): readonly Change[] {
  const rows = rowsAround(places, known);
  /** Where the known row of this place is, among all. */
  const find = (index: number): number => {
    let left = index;
    const at = rows.findIndex((row) => row !== 'theirs' && (left -= 1) < 0);
    return at < 0 ? rows.length : at;
  };
  return changes.flatMap((change): readonly Change[] => {
    const at = find(change.index);
    const index = rows.slice(0, at).filter((row) => row !== 'gone').length;
    const isGone = rows[at] === 'gone';
    if (change.kind === 'add') rows.splice(at, 0, 'known');
    else if (change.kind === 'remove') rows.splice(at, 1);
    return isGone && change.kind !== 'add' ? [] : [{ ...change, index }];
  });
}
