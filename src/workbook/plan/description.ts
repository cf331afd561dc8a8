// How a sheet is described before it has addresses: tables by their columns, and blocks of labelled cells.

import type { CellStyle, PlannedCell, ValidationPlan } from './plan';

/** What may be typed in a column or cell, without its address. */
export type Validation = Omit<ValidationPlan, 'address'>;

/** A column of a table: an input taken from each row, or one formula that is the same in every row. */
export interface ColumnDescription<Row> {
  readonly header: string;
  readonly content:
    | { readonly kind: 'input'; readonly value: (row: Row) => PlannedCell }
    | { readonly kind: 'formula'; readonly formula: string };
  readonly style: CellStyle;
  /** Points. */
  readonly width: number;
  readonly validation?: Validation;
  /** What stands in the totals row. */
  readonly total?: PlannedCell;
}

export interface TableDescription<Row> {
  readonly name: string;
  /** Defined name of the header row. */
  readonly headerName: string;
  readonly columns: readonly ColumnDescription<Row>[];
  readonly rows: readonly Row[];
  readonly hasTotals: boolean;
}

/** One cell with its look, and the defined name that it carries. */
export interface CellDescription {
  readonly content: PlannedCell;
  readonly style: CellStyle;
  readonly name?: string;
  readonly validation?: Validation;
}

/** Excel holds no longer text in a cell, and may count the apostrophe. */
const LONGEST_TEXT = 32_767;

/** A text this long is no number or date; only its beginning can make it a formula. */
const fillsItsCell = (text: string): boolean => text.length >= LONGEST_TEXT && !/^[=+\-@']/.test(text);

/**
 * The content that makes a cell hold this text. Excel reads what is written as if it was typed, in US English: `jan 2027`
 * would be a date and `(5)` a number. Behind an apostrophe every text stays what it is; which texts need it, nobody but
 * Excel knows.
 */
export const textCell = (text: string): string => (text === '' || fillsItsCell(text) ? text : `'${text}`);

/** A number stays a number, empty stays empty, and text stays the text that it was. */
export function inputCell(input: number | string | null): PlannedCell {
  if (input === null) return '';
  return typeof input === 'number' ? input : textCell(input);
}
