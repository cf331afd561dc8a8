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

/** Text that Excel would read as a formula, number, date or truth value gets the apostrophe that keeps it text. */
export function asText(text: string): string {
  const wouldChange =
    /^[=+\-@']/.test(text) || /^[\s€\d.,:/%-]+$/.test(text) || /^(true|false|waar|onwaar)$/i.test(text);
  return wouldChange ? `'${text}` : text;
}

/** A number stays a number, empty stays empty, and text stays the text that it was. */
export function asInput(input: number | string | null): PlannedCell {
  if (input === null || input === '') return '';
  return typeof input === 'number' ? input : asText(input);
}
