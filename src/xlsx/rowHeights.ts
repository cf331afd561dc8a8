// Heights of the rows of a file. A live Excel fits rows with wrapped text itself; a file must contain the heights, or
// previewers cut off the text.

import type { CellValues } from '../workbook/plan/formulaValues';
import type { SheetPlan } from '../workbook/plan/plan';
import { cellsOfPlan, isFormula, readBack } from '../workbook/plan/planCells';
import { LINE_HEIGHT, textHeight } from '../workbook/plan/rowHeights';

/**
 * Height in points of each row that needs more than one line, by its number.
 * @param stored results of the formulas, by address
 */
export function rowHeights(sheet: SheetPlan, stored: CellValues): ReadonlyMap<number, number> {
  const heights = new Map((sheet.rowHeights ?? []).map(({ row, points }) => [row, points]));
  for (const [address, { row, column, content, style }] of cellsOfPlan(sheet)) {
    const shown = isFormula(content) ? stored.get(address) : readBack(content);
    if (!(style.wrap || style.fontSize) || typeof shown !== 'string') continue;
    const points = textHeight(shown, style, sheet.columnWidths[column]);
    if (points > LINE_HEIGHT) heights.set(row, Math.max(points, heights.get(row) ?? 0));
  }
  return heights;
}
