// The description of a sheet without addresses: tables by their columns, and blocks of labelled cells.

import type { CellStyle, PlannedCell, ValidationPlan } from './plan';

/** What may be typed in a column or cell, without its address. */
export type Validation = Omit<ValidationPlan, 'address'>;

/** A column of a table: an input of each row, or one formula for all rows. */
export interface ColumnDescription<Row> {
  readonly header: string;
  readonly content:
    | { readonly kind: 'input'; readonly value: (row: Row) => PlannedCell }
    | { readonly kind: 'formula'; readonly formula: string };
  readonly style: CellStyle;
  /** Points. */
  readonly width: number;
  readonly validation?: Validation;
  /** Content of the totals row. */
  readonly total?: PlannedCell;
  /** For formulas that say where a column is: what they show where the columns are as planned. */
  readonly position?: (row: Row) => number | string;
}

export interface TableDescription<Row> {
  readonly name: string;
  /** Defined name of the header row. */
  readonly headerName: string;
  readonly columns: readonly ColumnDescription<Row>[];
  readonly rows: readonly Row[];
  readonly hasTotals: boolean;
  /** Whether filtering helps: its headers get filter buttons. */
  readonly hasFilter?: boolean;
}

/** One cell with its format and its defined name. */
export interface CellDescription {
  readonly content: PlannedCell;
  readonly style: CellStyle;
  readonly name?: string;
  readonly validation?: Validation;
}

/** The longest text in an Excel cell, which may include the apostrophe. */
const LONGEST_TEXT = 32_767;

/** A text this long cannot be a number or date; only its beginning can make it a formula. */
const fillsItsCell = (text: string): boolean => text.length >= LONGEST_TEXT && !/^[=+\-@']/.test(text);

/**
 * The content that gives a cell this text. Excel reads what is written as if typed in US English: `jan 2027` would
 * become a date and `(5)` a number. After an apostrophe every text stays text; only Excel knows which texts need it, so
 * all get one.
 */
export const textCell = (text: string): string => (text === '' || fillsItsCell(text) ? text : `'${text}`);

/** A number stays a number, empty stays empty, and text stays the text that it was. */
export function inputCell(input: number | string | null): PlannedCell {
  if (input === null) return '';
  return typeof input === 'number' ? input : textCell(input);
}
