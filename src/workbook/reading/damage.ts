// Which parts of the model a workbook lacks, and what probably replaced them. Pure.

import { textKey } from '../../model/names';
import { ofEach } from '../../model/inputs/field';
import { ADDED_TABLES } from '../../model/sheets/registry';
import { SUPPLEMENTS, type Supplement } from '../../model/inputs/supplements';
import { COST_LINE_COLUMNS, SALARY_COLUMNS, SCENARIO_COLUMNS, stepColumn, TABLES } from '../names/identifiers';
import { SHEET_PARTS, SUPPLEMENT_PARTS, type NamedParts } from '../names/parts';
import type { Inventory, RawValues } from '../plan/rawValues';
import { STEP_COUNT } from '../../model/salary/salaryTables';
import { ownValue } from '../../model/ownValue';

/** One lost part, in the user's terms. */
export interface Damage {
  readonly kind: 'sheet' | 'table' | 'column' | 'name';
  /** What is missing: the tab name, table, column or defined name. */
  readonly missing: string;
  /** The table of a missing column, otherwise empty. */
  readonly table: string;
  /** What probably replaced it: the new header of a renamed column; empty if unknown. */
  readonly foundAs: string;
}

const STEP_HEADERS = Array.from({ length: STEP_COUNT }, (_, step) => stepColumn(step));

/** The headers of each table in their original order. */
export const HEADERS: Readonly<Record<string, readonly string[]>> = {
  [TABLES.costLines]: Object.values(COST_LINE_COLUMNS),
  [TABLES.scenarios]: Object.values(SCENARIO_COLUMNS),
  [TABLES.salaryScales]: [
    SALARY_COLUMNS.key,
    SALARY_COLUMNS.table,
    SALARY_COLUMNS.scale,
    ...STEP_HEADERS,
    SALARY_COLUMNS.surcharge,
    SALARY_COLUMNS.monthlyAmount,
    SALARY_COLUMNS.yearAmount,
    SALARY_COLUMNS.yearSalary,
    SALARY_COLUMNS.status,
  ],
  ...ofEach(ADDED_TABLES, ({ headers }) => headers),
};

const lower = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(textKey));

/** Whether there is no trace of a model. */
export function hasNoModel({ tables, names }: Inventory): boolean {
  const present = lower([...tables, ...names]);
  return SHEET_PARTS.every((parts) => [...parts.tables, ...parts.names].every((name) => !present.has(textKey(name))));
}

const all = ({ tables, names }: NamedParts): readonly string[] => [...tables, ...names];

/** The added sheets of which an inventory contains any part. */
export function supplementsIn({ tables, names }: Inventory): readonly Supplement[] {
  const present = lower([...tables, ...names]);
  return SUPPLEMENTS.filter((id) => all(SUPPLEMENT_PARTS[id]).some((name) => present.has(textKey(name))));
}

const partsOf = (parts: NamedParts, isLost: (name: string) => boolean): readonly Damage[] => [
  ...parts.tables.filter(isLost).map((missing): Damage => ({ kind: 'table', missing, table: '', foundAs: '' })),
  ...parts.names.filter(isLost).map((missing): Damage => ({ kind: 'name', missing, table: '', foundAs: '' })),
];

/** The losses, with that of a sheet whose cells were all there as the loss of each of its parts. @param now after these came back */
export function inParts(losses: readonly Damage[], now: Inventory): readonly Damage[] {
  const gone = lostParts(now).flatMap(({ kind, missing }) => (kind === 'sheet' ? [missing] : []));
  const there = SHEET_PARTS.filter(({ tabName }) => !gone.includes(tabName));
  return losses.flatMap((loss) => {
    const parts = loss.kind === 'sheet' && there.find(({ tabName }) => tabName === loss.missing);
    return parts ? partsOf(parts, () => true) : [loss];
  });
}

/**
 * Sheets, tables and names that an inventory lacks. A sheet without any remaining part counts as one loss; an added
 * sheet without any remaining part is not a loss.
 */
export function lostParts(inventory: Inventory): readonly Damage[] {
  const present = lower([...inventory.tables, ...inventory.names]);
  const isMissing = (name: string): boolean => !present.has(textKey(name));
  const added = supplementsIn(inventory).map((id) => SUPPLEMENT_PARTS[id]);
  return [...SHEET_PARTS, ...added].flatMap((parts): readonly Damage[] => {
    if (all(parts).every(isMissing)) return [{ kind: 'sheet', missing: parts.tabName, table: '', foundAs: '' }];
    return partsOf(parts, isMissing);
  });
}

/** The headers that a table should have; columns that come and go follow from those that it has. */
export const headersWanted = (table: string, found: readonly string[]): readonly string[] =>
  ownValue(ADDED_TABLES, table)?.headersBeside?.(found) ?? ownValue(HEADERS, table) ?? [];

/** Columns without their header. `renamedColumns.ts` finds what they became. */
export const lostColumns = ({ tables }: RawValues): readonly Damage[] =>
  Object.keys(HEADERS).flatMap((table) => {
    // An added sheet is only read if it exists.
    const headers = ownValue(tables, table)?.headers;
    const missing = headers ? headersWanted(table, headers).filter((header) => !headers.includes(header)) : [];
    return missing.map((header): Damage => ({ kind: 'column', missing: header, table, foundAs: '' }));
  });
