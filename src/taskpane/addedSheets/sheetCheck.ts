// What an added sheet says of itself, unless formulas of it were overwritten: then it cannot know. Pure.

import { SHEET_OUTLINES, type Supplement } from '../../model/sheets/registry';
import type { SheetOutline } from '../../model/sheets/sheetOutline';
import type { FormulaFinding, SessionState } from '../../session/session';
import { SHEETS_TEXT } from './addedSheetsText';

function isOn({ tables, names }: SheetOutline, { target }: FormulaFinding): boolean {
  if (target.kind === 'name') return names.includes(target.name);
  return Object.hasOwn(tables, target.kind === 'totals' ? target.table : target.target.table);
}

/** Whether a sheet is there, and the outcome of its checks. @param check what its cell shows; undefined without the sheet */
export function stateWords(sheet: Supplement, check: string | undefined, findings: SessionState['findings']): string {
  if (check === undefined) return SHEETS_TEXT.absent;
  const count = (findings ?? []).filter((finding) => isOn(SHEET_OUTLINES[sheet], finding)).length;
  return SHEETS_TEXT.present(count === 0 ? check : SHEETS_TEXT.overwritten(count));
}
