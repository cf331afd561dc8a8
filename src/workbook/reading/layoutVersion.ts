// Which version of the layout a workbook has, and what of a request can be read in one of another version. Pure.

import { textKey } from '../../model/names';
import { ownValue } from '../../model/ownValue';
import { LAYOUT_VERSION, RESULT_NAMES } from '../names/identifiers';
import type { Inventory, RawValues, ReadRequest } from '../plan/rawValues';

/** Compared with this add-in. */
export type LayoutAge = 'older' | 'same' | 'newer';

/** The version that a workbook states; null in a reading without it, or if somebody typed something else there. */
export function versionIn({ names, formulas }: Pick<RawValues, 'names' | 'formulas'>): number | null {
  const cell = (ownValue(formulas, RESULT_NAMES.version) ?? ownValue(names, RESULT_NAMES.version))?.[0]?.[0];
  return typeof cell === 'number' ? cell : null;
}

/** The age of the layout that was read; the same if the reading does not tell. */
export function layoutAge(raw: Parameters<typeof versionIn>[0]): LayoutAge {
  const version = versionIn(raw) ?? LAYOUT_VERSION;
  if (version === LAYOUT_VERSION) return 'same';
  return version < LAYOUT_VERSION ? 'older' : 'newer';
}

/** What exists of a request; nothing without the cell of the version. */
export function readablePart(request: ReadRequest, inventory: Pick<Inventory, 'tables' | 'names'>): ReadRequest | null {
  const [tables, names] = [new Set(inventory.tables.map(textKey)), new Set(inventory.names.map(textKey))];
  if (!names.has(textKey(RESULT_NAMES.version))) return null;
  const present = (wanted: readonly string[]): readonly string[] => wanted.filter((name) => names.has(textKey(name)));
  return {
    ...request,
    tables: request.tables.filter((table) => tables.has(textKey(table))),
    names: present([...request.names, RESULT_NAMES.version]),
    formulaNames: present(request.formulaNames),
    rowNames: present(request.rowNames),
    // A sheet is found by one of its parts that are read.
    sheets: [],
  };
}

/** Of a request, only the version. */
export const versionRequest = (request: ReadRequest): ReadRequest => ({
  ...request,
  tables: [],
  names: [RESULT_NAMES.version],
  formulaNames: [],
  rowNames: [],
});
