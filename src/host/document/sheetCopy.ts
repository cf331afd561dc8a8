// Copying a sheet as Excel does: its tables get new names, and defined names are duplicated as local names of the copy.

import type { HostWorkbook } from './hostWorkbook';
import { nameTarget } from '../formulas/names';
import { copySheetState, type NameState, type SheetState } from '../state/state';
import { withSheetRenamed, withTableRenamed } from '../formulas/tableReferences';

const LONGEST_TAB_NAME = 31;

function freeTabName(workbook: HostWorkbook, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, LONGEST_TAB_NAME - suffix.length) + suffix;
    if (!workbook.findSheet(candidate)) return candidate;
  }
}

function freeTableName(workbook: HostWorkbook, name: string): string {
  let number = 2;
  while (workbook.findTable(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

/** @returns the copy, right behind the original */
export function copySheet(workbook: HostWorkbook, sheet: SheetState): SheetState {
  workbook.assertStructureWritable();
  const { state } = workbook;
  const name = freeTabName(workbook, sheet.name);
  const renamed = new Map(sheet.tables.map((table) => [table.name, freeTableName(workbook, table.name)]));
  const copy: SheetState = { ...copySheetState(sheet), id: workbook.newId('sheet'), name, isProtected: false };
  copy.tables = copy.tables.map((table) => ({
    ...table,
    id: workbook.newId('table'),
    name: renamed.get(table.name) ?? table.name,
  }));
  state.sheets.splice(state.sheets.indexOf(sheet) + 1, 0, copy);
  const isOnSheet = (own: NameState): boolean => nameTarget(state, own, workbook.headersOf)?.sheet === sheet;
  const duplicates = state.names.filter((own) => own.scope === null && (own.sheetId === sheet.id || isOnSheet(own)));
  for (const own of duplicates) {
    state.names.push({ ...own, scope: copy.id, sheetId: own.sheetId === sheet.id ? copy.id : '' });
  }
  workbook.changeFormulas((formula, home) => {
    if (home.sheet !== copy) return formula;
    const own = withSheetRenamed(formula, sheet.name, name);
    return [...renamed].reduce((text, [from, to]) => withTableRenamed(text, from, to), own);
  });
  workbook.structureChanged();
  workbook.events.sheet('Added', copy.id);
  workbook.activate(copy);
  return copy;
}
