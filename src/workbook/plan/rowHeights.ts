// Heights of rows: how many lines a text takes, and the rows that Excel would make too low. Pure.

import { parseAddress } from './addresses';
import type { CellStyle, RowHeightPlan, SheetPlan } from './plan';
import { cellsOfPlan, readBack } from './planCells';

/** Size of the base font and its line height, in points. */
const BASE_SIZE = 11;
export const LINE_HEIGHT = 15;
/** Mean width of a character as a fraction of the font size: wider than Calibri, since not every reader has that. */
const CHARACTER_WIDTH = 0.52;
const BOLD_WIDTH = 0.6;
/** Points that Excel keeps free at the sides of a cell. */
const PADDING = 6;
/** Height in points of the filter buttons, at the bottom of their cells. */
const FILTER_BUTTON = 15;

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

const lineHeight = ({ fontSize = BASE_SIZE }: CellStyle): number => LINE_HEIGHT * (fontSize / BASE_SIZE);

/** Points that a text takes. @param width of its column, in points; undefined if that is not known */
export function textHeight(text: string, style: CellStyle, width: number | undefined): number {
  if (!style.wrap || width === undefined) return lineHeight(style);
  const character = (style.fontSize ?? BASE_SIZE) * (style.bold ? BOLD_WIDTH : CHARACTER_WIDTH);
  return lineCount(text, Math.floor((width - PADDING) / character)) * lineHeight(style);
}

const rowsOf = ({ address }: { readonly address: string }): readonly number[] => {
  const { row, rows } = parseAddress(address);
  return Array.from({ length: rows }, (_, down) => row + down);
};

/**
 * The sheet with the heights of its rows with large letters, and of its headers with filter buttons. Excel fits other rows
 * with wrapped text itself.
 */
export function withRowHeights(sheet: SheetPlan): SheetPlan {
  const filtered = new Set(
    sheet.tables.filter(({ hasFilter }) => hasFilter).map(({ address }) => parseAddress(address).row),
  );
  const large = new Set(sheet.formats.filter(({ style }) => (style.fontSize ?? 0) > BASE_SIZE).flatMap(rowsOf));
  const cells = [...cellsOfPlan(sheet, (row) => filtered.has(row) || large.has(row)).values()].filter(
    ({ content }) => content !== null && content !== '',
  );
  const fitted = new Set(cells.filter(({ row, style }) => style.wrap && !filtered.has(row)).map(({ row }) => row));
  const heights = new Map<number, number>();
  for (const { row, column, content, style } of cells) {
    const isHeader = filtered.has(row);
    if (!isHeader && (fitted.has(row) || (style.fontSize ?? 0) <= BASE_SIZE)) continue;
    const points = textHeight(String(readBack(content)), style, sheet.columnWidths[column]);
    heights.set(row, Math.max(Math.ceil(points + (isHeader ? FILTER_BUTTON : 0)), heights.get(row) ?? 0));
  }
  return { ...sheet, rowHeights: [...heights].map(([row, points]): RowHeightPlan => ({ row, points })) };
}
