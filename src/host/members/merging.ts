// Merged cells: the user makes them, Office.js tells where they are.

import { areaText, intersection, type Area } from '../state/area';
import { HostError } from '../state/hostError';
import type { HostObject } from '../document/hostObject';
import type { TypeMembers } from './typeMembers';
import { wholeTable, type HostWorkbook } from '../document/hostWorkbook';
import { rangeObject, type RangeTarget } from '../document/rangeTarget';
import type { SheetState } from '../state/state';

/** @throws HostError InvalidOperation where a table is */
export function mergeCells(workbook: HostWorkbook, sheet: SheetState, area: Area): void {
  workbook.assertWritable(sheet);
  if (sheet.tables.some((table) => intersection(wholeTable(table), area))) {
    throw new HostError('InvalidOperation', `Cells of a table cannot be merged: ${areaText(area)}`);
  }
  sheet.merged.push({ area });
}

interface AreasTarget {
  readonly sheet: SheetState;
  readonly areas: readonly Area[];
}

/** `Range.getMergedAreasOrNullObject`. */
export function mergedAreas({ sheet, area }: RangeTarget): HostObject | null {
  const areas = sheet.merged.map(({ area: merged }) => merged).filter((merged) => intersection(merged, area));
  return areas.length > 0 ? { type: 'RangeAreas', target: { sheet, areas } satisfies AreasTarget } : null;
}

export const RANGE_AREAS: TypeMembers<AreasTarget> = {
  objects: { Areas: (target) => ({ type: 'RangeCollection', target }) },
};

export const RANGE_COLLECTION: TypeMembers<AreasTarget> = {
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
};
