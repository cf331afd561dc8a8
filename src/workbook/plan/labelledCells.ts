// Rows of label, value, unit and source, as on the sheet Uitgangspunten. Pure.

import type { CellDescription } from './description';
import type { CellStyle, PlannedCell } from './plan';
import { BESIDE_NUMBERS, NUMBER_FORMATS, STYLES } from './styles';

export type Cells = readonly CellDescription[];

export const blank: CellDescription = { content: null, style: STYLES.formula };
export const blanks = (count: number): Cells => Array.from({ length: count }, () => blank);
export const text = (content: string, style: CellStyle = STYLES.formula): CellDescription => ({ content, style });
export const UNIT_STYLE: CellStyle = { ...STYLES.label, ...BESIDE_NUMBERS };
export const OUTCOME_STYLE: CellStyle = { ...STYLES.formula, ...BESIDE_NUMBERS };
export const CALCULATED_STYLE: CellStyle = { ...STYLES.formula, horizontal: 'Right' };
export const calculated = (numberFormat: string): CellStyle => ({ ...CALCULATED_STYLE, numberFormat });
export const EURO = calculated(NUMBER_FORMATS.whole);

/** The formulas of one column of described cells. */
export const formulasOf = (
  rows: readonly (readonly CellDescription[])[],
  column: number,
): readonly (readonly PlannedCell[])[] => rows.map((row) => [row[column]?.content ?? null]);

/** The second column has the numbers, and the third is beside them. */
const HEADING_STYLES: readonly CellStyle[] = [STYLES.numberHeader, { ...STYLES.header, ...BESIDE_NUMBERS }];

/** Headings of one block of rows. */
export const heading = (first: string, ...contents: readonly string[]): readonly CellDescription[] => [
  text(first, STYLES.header),
  ...contents.map((content, index) => text(content, HEADING_STYLES[index] ?? STYLES.header)),
];
