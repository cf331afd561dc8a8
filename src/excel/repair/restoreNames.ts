// Restores lost names. An existing name is changed in place, so that everything that uses it keeps it.

import { areaAddress, type Area } from '../../workbook/plan/addresses';
import { findHeader, findName } from '../../workbook/repair/lostPlaces';
import type { NamePlan } from '../../workbook/plan/plan';
import { namesLostOn, type Repair, type Seen, type SeenSheet } from './restoreLook';
import { sheetReference } from '../batch/sheetReferences';
import { holds } from '../writing/writeCalculated';
import type { Definition } from '../writing/writeNames';

/** A reference to cells of a sheet, for a name. */
export const referenceTo = ({ worksheet }: SeenSheet, { rows, columns, ...start }: Area): string =>
  sheetReference(worksheet.name, areaAddress(start, rows, columns));

/** The header row of an existing table needs no search. */
function definitionOf({ tables }: Seen, sheet: SeenSheet, name: NamePlan): readonly Definition[] {
  const table = sheet.plan.tables.find(({ headerName }) => headerName === name.name);
  const header = table && (tables.get(table.name)?.header ?? findHeader(table, sheet.places));
  const area = table ? header : findName(name, sheet.places);
  return area ? [{ name: name.name, reference: referenceTo(sheet, area) }] : [];
}

/** Lost names whose cells were found. @param taken names that are restored in another way */
export function foundNames(repair: Repair, seen: Seen, taken: readonly string[]): readonly Definition[] {
  return seen.sheets.flatMap((sheet) =>
    namesLostOn(repair, sheet.plan)
      .filter(({ name, refersTo }) => refersTo === undefined && !holds([...repair.inventory.names, ...taken], name))
      .flatMap((name) => definitionOf(seen, sheet, name)),
  );
}

/**
 * A name cannot be added while the active sheet has it as a local name, like a copy of one of our sheets
 * (OfficeDev/office-js#2875). So one of our sheets is activated first.
 * @returns reactivates the earlier sheet
 */
export function queueOwnSheetInFront({ worksheets }: Excel.Workbook, { sheets, activeId }: Seen): () => void {
  const own = sheets.map(({ worksheet }) => worksheet);
  const shown = own.find(({ visibility }) => visibility === Excel.SheetVisibility.visible);
  if (!shown || own.some(({ id }) => id === activeId)) return () => undefined;
  shown.activate();
  return () => worksheets.getItem(activeId).activate();
}
