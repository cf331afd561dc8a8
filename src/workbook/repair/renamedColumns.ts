// Which unknown column is one of ours that was renamed: recognised by its neighbours and content. Pure. Loaded when a
// column is missing.

import { ownValue } from '../../model/ownValue';
import { headersWanted, type Damage } from '../reading/damage';
import {
  COST_LINE_COLUMNS as LINE,
  SALARY_COLUMNS as SALARY,
  SCENARIO_COLUMNS as SCENARIO,
} from '../names/identifiers';
import type { RawCell, RawTable, RawValues } from '../plan/rawValues';

/** Columns in which every cell is of one kind; other columns can contain both, or always do. */
const KINDS: ReadonlyMap<string, 'number' | 'string'> = new Map([
  ...[LINE.hoursPerWeek, LINE.quantity, LINE.amountPerUnit, LINE.cost, LINE.share, SCENARIO.questionsPerMonth].map(
    (header) => [header, 'number'] as const,
  ),
  ...[
    LINE.name,
    LINE.counted,
    LINE.unit,
    LINE.status,
    LINE.kind,
    LINE.method,
    LINE.costType,
    LINE.explanation,
    SCENARIO.name,
  ].map((header) => [header, 'string'] as const),
  ...[SALARY.key, SALARY.table, SALARY.status].map((header) => [header, 'string'] as const),
]);

/** Whether no content of a column is of the kind of our missing column. */
function isOfAnotherKind(cells: readonly RawCell[], missing: string): boolean {
  const kind = KINDS.get(missing);
  const filled = cells.filter((cell) => cell !== '');
  return kind !== undefined && filled.length > 0 && filled.every((cell) => typeof cell !== kind);
}

/** Whether a column has the same neighbour before or after it that another had. */
function hasSameNeighbour(now: readonly string[], column: string, then: readonly string[], missing: string): boolean {
  const [place, before] = [now.indexOf(column), then.indexOf(missing)];
  return [-1, 1].some((side) => {
    const neighbour = then[before + side];
    return neighbour !== undefined && neighbour === now[place + side];
  });
}

/**
 * The new header of each missing column with exactly one possible match that matches no other. Positions are not used,
 * because inserting and moving columns changes them.
 * @param table the current table
 * @param then the headers in their earlier order, with the user's own as far as they were read
 * @param missing our missing headers
 * @param strangers headers that did not exist then
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
 * @param whole the last reading without a missing column: other columns in it cannot be renamed ones
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
