// Finds titles and sources of sheets whose row was deleted or emptied. A text that somebody reworded is no loss. Pure.

import { ownValue } from '../../model/ownValue';
import type { SheetPlan, WorkbookPlan } from '../plan/plan';
import type { RawCell, RawValues } from '../plan/rawValues';
import { creditsOf, firstColumn } from '../repair/credits';
import type { FormulaFinding } from './formulaGuard';

/** The row where a text is now; -1 where it is not. */
type RowNow = (text: string) => number;

/** Rows that came above a text of the sheet, or went: null where no text below it tells. */
function shiftBelow(sheet: SheetPlan, row: number, rowNow: RowNow): number | null {
  const next = firstColumn(sheet).find((text) => text.row > row && rowNow(text.text) > 0);
  return next ? rowNow(next.text) - next.row : null;
}

function lostIn(sheet: SheetPlan, top: readonly (readonly RawCell[])[], name: string): readonly FormulaFinding[] {
  const cells = top.map(([cell]) => String(cell ?? ''));
  const rowNow: RowNow = (text) => cells.indexOf(text) + 1;
  return creditsOf(sheet)
    .filter(({ row, text }) => row <= cells.length && rowNow(text) === 0)
    .filter(({ row }) => {
      const shift = shiftBelow(sheet, row, rowNow);
      return shift !== null && (shift < 0 || cells[row + shift - 1] === '');
    })
    .map(({ text }) => ({
      kind: 'gone',
      subject: text,
      row: sheet.tabName,
      found: '',
      expected: text,
      target: { kind: 'name', name, row: 0 },
    }));
}

/** Every title or source that is gone. Needs a reading with the tops of the sheets. */
export const lostCredits = ({ sheets, names }: WorkbookPlan, { tops = {} }: RawValues): readonly FormulaFinding[] =>
  sheets.flatMap((sheet) => {
    const own = names.filter(({ sheetId }) => sheetId === sheet.id).map(({ name }) => name);
    const key = Object.keys(tops).find((part) => own.includes(part) || sheet.tables.some(({ name }) => name === part));
    const [name] = own;
    return key === undefined || name === undefined ? [] : lostIn(sheet, ownValue(tops, key) ?? [], name);
  });
