// Which rows are whose, if somebody else added or removed some while we wrote: finds our known rows among the existing
// ones, in order. Pure.

/** For each existing row its position among the known ones; null for somebody else's row. */
export type Places = readonly (number | null)[];

export interface Alignment {
  readonly places: Places;
  readonly cost: number;
}

/** An added or removed row counts for more than any number of different cells. */
const ROW_COST = 10_000;

/** Partial result of comparing two lists of rows: the cost so far and the last step. */
interface Reckoned {
  readonly cost: number;
  readonly step: 'known' | 'theirs' | 'gone' | 'none';
}

const cheapest = (candidates: readonly Reckoned[]): Reckoned =>
  candidates.reduce((best, other) => (other.cost < best.cost ? other : best), { cost: Infinity, step: 'none' });

/**
 * The cheapest explanation of the existing rows: which are known, in the same order, which were added and which
 * removed.
 * @param costOf number of cells in which an existing row differs from a known one; null when it cannot be that row
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

/** A change of rows by position. */
interface RowChange {
  readonly kind: 'add' | 'remove' | 'field';
  readonly index: number;
}

/** A known row, somebody else's row, or a known row that somebody removed. */
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
 * Converts changes of the known rows into changes of the existing rows; leaves out changes of a row that somebody
 * removed.
 * @param known number of known rows
 */
export function amongOthers<Change extends RowChange>(
  changes: readonly Change[],
  places: Places,
  known: number,
): readonly Change[] {
  const rows = rowsAround(places, known);
  /** The position of this known row among all rows. */
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
