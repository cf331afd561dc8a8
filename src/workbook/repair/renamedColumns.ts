// Which column of the user's is one of ours that was renamed: by its neighbours and by what it holds. Pure. Loaded when a
// column is missing.

import { ownValue } from '../../model/ownValue';
import { headersWanted, type Damage } from '../reading/damage';
import {
  COST_LINE_COLUMNS as LINE,
  SALARY_COLUMNS as SALARY,
  SCENARIO_COLUMNS as SCENARIO,
} from '../names/identifiers';
import type { RawCell, RawTable, RawValues } from '../plan/rawValues';

/** Columns in which every cell is of one kind. Others hold either, or are never without both. */
const KINDS: ReadonlyMap<string, 'number' | 'string'> = new Map([
  ...[LINE.hoursPerWeek, LINE.quantity, LINE.amountPerUnit, LINE.cost, LINE.share, SCENARIO.questionsPerMonth].map(
    (header) => [header, 'number'] as const,
  ),
  ...[LINE.name, LINE.counted, LINE.unit, LINE.status, LINE.costType, LINE.explanation, SCENARIO.name].map(
    (header) => [header, 'string'] as const,
  ),
  ...[SALARY.key, SALARY.table, SALARY.status].map((header) => [header, 'string'] as const),
]);

/** Whether nothing that is in a column is of the kind that this one of ours holds. */
function isOfAnotherKind(cells: readonly RawCell[], missing: string): boolean {
  const kind = KINDS.get(missing);
  const filled = cells.filter((cell) => cell !== '');
  return kind !== undefined && filled.length > 0 && filled.every((cell) => typeof cell !== kind);
}

/** Whether a column has the neighbour before it, or the one after it, that another had. */
function hasSameNeighbour(now: readonly string[], column: string, then: readonly string[], missing: string): boolean {
  const [place, before] = [now.indexOf(column), then.indexOf(missing)];
  return [-1, 1].some((side) => {
    const neighbour = then[before + side];
    return neighbour !== undefined && neighbour === now[place + side];
  });
}

/**
 * The new header of each missing column that one column alone can be, if that can be no other. Whoever inserts or moves
 * columns changes their places, so that a place says nothing.
 * @param table as it is now
 * @param then the headers in the order in which they were, with those of the user's own as far as that was read
 * @param missing headers of ours that are gone
 * @param strangers headers that were not there then
 */
function renamedColumns(
  { headers, rows }: Pick<RawTable, 'headers' | 'rows'>,
  then: readonly string[],
  missing: readonly string[],
  strangers: readonly string[],
): ReadonlyMap<string, string> {
  const pairs = missing.flatMap((header) =>
    strangers
      .filter(
        (stranger) =>
          hasSameNeighbour(headers, stranger, then, header) &&
          !isOfAnotherKind(
            rows.map((row) => row[headers.indexOf(stranger)] ?? ''),
            header,
          ),
      )
      .map((stranger) => ({ header, stranger })),
  );
  const isOnly = (pair: (typeof pairs)[number]): boolean =>
    pairs.every((other) => other === pair || (other.header !== pair.header && other.stranger !== pair.stranger));
  return new Map(pairs.filter(isOnly).map(({ header, stranger }) => [header, stranger]));
}

/**
 * Lost columns, each with the column that it probably became.
 * @param whole the last reading in which no column was missing: what was there beside ours is no renamed one
 */
export function withNewHeaders(lost: readonly Damage[], raw: RawValues, whole: RawValues | null): readonly Damage[] {
  return lost.map((damage): Damage => {
    const { table, missing } = damage;
    const found = ownValue(raw.tables, table);
    if (!found) return damage;
    const expected = headersWanted(table, found.headers);
    const then = ownValue(whole?.tables ?? {}, table)?.headers ?? expected;
    const strangers = found.headers.filter((header) => !expected.includes(header) && !then.includes(header));
    const all = lost.flatMap((other) => (other.table === table ? [other.missing] : []));
    return { ...damage, foundAs: renamedColumns(found, then, all, strangers).get(missing) ?? '' };
  });
}
