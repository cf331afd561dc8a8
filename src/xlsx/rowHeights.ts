// Heights of rows with wrapped text. A live Excel fits rows itself; a file must contain the heights, or previewers cut
// off the text.

import { parseAddress } from '../workbook/plan/addresses';
import type { CellValues } from '../workbook/plan/formulaValues';
import type { SheetPlan } from '../workbook/plan/plan';
import { cellsOfPlan, isFormula, readBack, type CellOfPlan } from '../workbook/plan/planCells';

/** Size of the base font and its line height, in points. */
const BASE_SIZE = 11;
const LINE_HEIGHT = 15;
/** Mean width of a character as a fraction of the font size: that of Calibri, with some margin. */
const CHARACTER_WIDTH = 0.45;
const BOLD_WIDTH = 0.48;
/** Points that Excel keeps free at the sides of a cell. */
const PADDING = 6;
/** Width in points of the filter button in a header. */
const FILTER_BUTTON = 14;

/** Number of lines of a text whose words do not break. */
function lineCount(text: string, charactersPerLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const wanted = used === 0 ? length : used + 1 + length;
    if (wanted <= charactersPerLine || used === 0) used = wanted;
    else {
      lines += 1;
      used = length;
    }
  }
  return lines;
}

function heightOf(text: string, { style }: CellOfPlan, points: number): number {
  const size = style.fontSize ?? BASE_SIZE;
  const width = size * (style.bold ? BOLD_WIDTH : CHARACTER_WIDTH);
  return lineCount(text, Math.floor((points - PADDING) / width)) * LINE_HEIGHT * (size / BASE_SIZE);
}

/**
 * Height in points of each row that needs more than one line, by its number.
 * @param stored results of the formulas, by address
 */
export function rowHeights(sheet: SheetPlan, stored: CellValues): ReadonlyMap<number, number> {
  const headers = new Set(sheet.tables.map(({ address }) => parseAddress(address).row));
  const heights = new Map<number, number>();
  for (const [address, cell] of cellsOfPlan(sheet)) {
    const points = sheet.columnWidths[cell.column];
    const shown = isFormula(cell.content) ? stored.get(address) : readBack(cell.content);
    if (!cell.style.wrap || typeof shown !== 'string' || points === undefined) continue;
    const height = heightOf(shown, cell, points - (headers.has(cell.row) ? FILTER_BUTTON : 0));
    heights.set(cell.row, Math.max(height, heights.get(cell.row) ?? LINE_HEIGHT));
  }
  return new Map([...heights].filter(([, height]) => height > LINE_HEIGHT));
}
