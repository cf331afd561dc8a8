// What a reader hands over and what a writer is asked for: cells by table column and by defined name. Data types only.

import type { MadeTab } from './looks';
import type { CellStyle, PlannedCell, ValidationPlan } from './plan';

/** A cell as read: empty cells are `''`. */
export type RawCell = string | number | boolean;

/** A table as it stands now: users move columns and sort rows, so columns are found by their header. */
export interface RawTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
  /** The totals row; null where the table shows none. */
  readonly totals: readonly RawCell[] | null;
  /** Header, body and totals row as formulas; only when they were asked for. */
  readonly formulas: readonly (readonly RawCell[])[] | null;
  /** Some of its rows are not shown: a filter, a grouping, or hidden by hand. */
  readonly hasHiddenRows: boolean;
}

/** Names that were made on one sheet. People move cells, so they need not be on it any more. */
export interface NamesOfSheet {
  /** A table of the sheet; null where it has none. */
  readonly table: string | null;
  readonly names: readonly string[];
}

/** What a sheet holds as far as it is used. Rows are counted from 1, columns from 0. */
export interface SheetContents {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawCell[])[];
}

/** A named range of several rows where it is now, with the other cells of each row by which the row is known. */
export interface NamedRows {
  /** Of its first cell: the row from 1, the column from 0. */
  readonly row: number;
  readonly column: number;
  /** What else is in each of its rows: first to the left, from the nearest on, then to the right. */
  readonly beside: readonly (readonly RawCell[])[];
}

/** Tables and named ranges that are read together, in one message. */
export interface ReadRequest {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Whether the formulas of the tables are read as well. */
  readonly tableFormulas: boolean;
  /** Names whose formulas are read. */
  readonly formulaNames: readonly string[];
  /** Names of several rows, of which is read what is beside them as well. */
  readonly rowNames: readonly string[];
  /** Where names probably are: a name that its sheet finds costs less than one that the workbook looks up. */
  readonly sheets: readonly NamesOfSheet[];
}

export interface RawValues {
  readonly tables: Readonly<Record<string, RawTable>>;
  readonly names: Readonly<Record<string, readonly (readonly RawCell[])[]>>;
  /** Formulas by name, of the names for which they were asked. */
  readonly formulas: Readonly<Record<string, readonly (readonly RawCell[])[]>>;
  /** By name, of the names for which it was asked. */
  readonly rows: Readonly<Record<string, NamedRows>>;
  /** The workbook calculates only when asked to. */
  readonly manualCalculation: boolean;
}

/** What was read after a plan was written, with the sheets that were made for it: their looks are still to come. */
export interface WrittenPlan extends RawValues {
  readonly made: readonly MadeTab[];
}

/** One row of a table, found by a text in it; never by an address that may have moved. */
export interface RowTarget {
  readonly table: string;
  /** Column and text by which the row is found; `null` when no text tells the rows apart. */
  readonly key: { readonly column: string; readonly text: string } | null;
  /** Row at the last reading, used where there is no key. */
  readonly row: number;
}

/** A row that has a text of its own. */
export type KeyedRow = RowTarget & { readonly key: NonNullable<RowTarget['key']> };

/** One cell: of a row of a table, or the n-th of a named range. */
export type CellTarget =
  | { readonly kind: 'name'; readonly name: string; readonly row: number }
  | { readonly kind: 'tableCell'; readonly target: RowTarget; readonly column: string }
  | { readonly kind: 'totals'; readonly table: string; readonly column: string };

/** A row that is added: its contents and what may be typed, by header. */
export interface NewRow {
  readonly table: string;
  /** Row before which it comes, counted from 0; `null` for the end. */
  readonly before: number | null;
  /** Whether a totals row closes the table. */
  readonly hasTotals: boolean;
  /** Whether a whole row of the sheet makes room, or only the width of the table. */
  readonly wholeRow: boolean;
  readonly contents: Readonly<Record<string, PlannedCell>>;
  readonly validations: Readonly<Record<string, Omit<ValidationPlan, 'address'>>>;
}

/** Rows that are added inside a table, so that it grows with them; whole rows of the sheet make room for them. */
export interface NewRows {
  readonly table: string;
  /** Row before which they come, counted from 0. */
  readonly before: number;
  readonly count: number;
  /** By header, from the first new row down: as many as there are rows. */
  readonly contents: Readonly<Record<string, readonly PlannedCell[]>>;
  /** US number format codes, in the same way. */
  readonly numberFormats: Readonly<Record<string, readonly string[]>>;
}

/** A column that is added behind the others of a table. */
export interface NewColumn {
  readonly table: string;
  readonly header: string;
  /** The column whose header it looks like. */
  readonly headerLike: string;
  /** Contents from the first row of the body down: as many as there are rows. */
  readonly cells: readonly PlannedCell[];
  readonly style: CellStyle;
  /** US number format codes, one for each row. */
  readonly numberFormats: readonly string[];
  /** Points. */
  readonly width: number;
}

/** One change of the workbook; several of them make one batch. */
export type SheetEdit =
  | { readonly kind: 'set'; readonly target: CellTarget; readonly content: PlannedCell }
  /** Cells of one column below each other, from a row of the body on; all at once, so that none is overwritten half-way. */
  | {
      readonly kind: 'setColumn';
      readonly table: string;
      readonly column: string;
      readonly row: number;
      readonly contents: readonly PlannedCell[];
    }
  /** Changes nothing: fails the batch when a row is not where it was read, so that what is written by place goes nowhere else. */
  | { readonly kind: 'expectRow'; readonly target: KeyedRow }
  | { readonly kind: 'add'; readonly row: NewRow }
  /** `wholeRow` is for a row that was only just made: elsewhere what stands beside the table stays. */
  | { readonly kind: 'remove'; readonly target: RowTarget; readonly wholeRow: boolean }
  /** Lets a defined name that exists refer to something else; changed in place, so that what uses it keeps it. */
  | { readonly kind: 'defineName'; readonly name: string; readonly formula: string }
  | { readonly kind: 'addRows'; readonly rows: NewRows }
  | { readonly kind: 'addColumn'; readonly column: NewColumn }
  | { readonly kind: 'removeColumn'; readonly table: string; readonly header: string };

/** What of the model an open workbook holds. */
export interface Inventory {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Names that exist, but are no cells: what they referred to is gone, or somebody made them something else. */
  readonly brokenNames: readonly string[];
  readonly tabNames: readonly string[];
  readonly readOnly: boolean;
}

/** Where the selected cell stands. */
export type SelectedPlace =
  | { readonly kind: 'tableCell'; readonly table: string; readonly column: string; readonly row: number }
  | { readonly kind: 'name'; readonly name: string };
