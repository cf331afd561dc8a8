// What a reader returns and a writer accepts: cells by table column and by defined name. Data types only.

import type { Supplement } from '../../model/inputs/supplements';
import type { UndressedTab } from './looks';
import type { CellStyle, PlannedCell, ValidationPlan } from './plan';

/** A cell as read: empty cells are `''`. */
export type RawCell = string | number | boolean;

/** The current state of a table: users move columns and sort rows, so columns are found by their header. */
export interface RawTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
  /** The totals row; null where the table shows none. */
  readonly totals: readonly RawCell[] | null;
  /** Header, body and totals row as formulas; only if requested. */
  readonly formulas: readonly (readonly RawCell[])[] | null;
  /** Which of these cells have an error as their value, which reads like a text; only if requested. */
  readonly errors: readonly (readonly boolean[])[] | null;
  /** Whether some of its rows are hidden, by a filter, a grouping or the user. */
  readonly hasHiddenRows: boolean;
}

/** Names that were made on one sheet. Users move cells, so they may no longer be on it. */
export interface NamesOfSheet {
  /** A table of the sheet; null if it has none. */
  readonly table: string | null;
  readonly names: readonly string[];
}

/** The used part of a sheet. Rows count from 1, columns from 0. */
export interface SheetContents {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawCell[])[];
}

/** The current place of a named range of several rows, with the other cells of each row, which identify it. */
export interface NamedRows {
  /** Position of its first cell: row from 1, column from 0. */
  readonly row: number;
  readonly column: number;
  /** The other cells in each of its rows: first to the left, starting with the nearest, then to the right. */
  readonly beside: readonly (readonly RawCell[])[];
}

/** Tables and named ranges that are read together, in one message. */
export interface ReadRequest {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Whether the formulas of the tables are read as well. */
  readonly tableFormulas: boolean;
  /** Tables in which errors are told from texts; their formulas are read as well. */
  readonly errorTables: readonly string[];
  /** Names whose formulas are read. */
  readonly formulaNames: readonly string[];
  /** Names of several rows, for which the cells beside them are read too. */
  readonly rowNames: readonly string[];
  /** Of each sheet, as many cells of its first column are read as well; 0 for none. */
  readonly topRows: number;
  /** The probable sheet of each name: finding a name through its sheet takes less than through the workbook. */
  readonly sheets: readonly NamesOfSheet[];
}

export interface RawValues {
  readonly tables: Readonly<Record<string, RawTable>>;
  readonly names: Readonly<Record<string, readonly (readonly RawCell[])[]>>;
  /** Formulas by name, for the requested names. */
  readonly formulas: Readonly<Record<string, readonly (readonly RawCell[])[]>>;
  /** By name, for the requested names. */
  readonly rows: Readonly<Record<string, NamedRows>>;
  /** The first cells of the first column of each sheet, by its table or else its first name; only if requested. */
  readonly tops?: Readonly<Record<string, readonly (readonly RawCell[])[]>>;
  /** Whether the workbook calculates only on request. */
  readonly manualCalculation: boolean;
  /** Added sheets of which most is of an earlier reading. */
  readonly behind?: readonly Supplement[];
}

/** The reading after writing a plan, with the sheets whose layout is still to be applied. */
export interface WrittenPlan extends RawValues {
  readonly undressed: readonly UndressedTab[];
}

/** One row of a table, found by a text in it, never by an address, which may have moved. */
export interface RowTarget {
  readonly table: string;
  /** Column and text that identify the row; `null` if no text distinguishes the rows. */
  readonly key: { readonly column: string; readonly text: string } | null;
  /** Row in the last reading, used if there is no key. */
  readonly row: number;
}

/** A row with an identifying text. */
export type KeyedRow = RowTarget & { readonly key: NonNullable<RowTarget['key']> };

/** One cell: in a row of a table, or the n-th of a named range. */
export type CellTarget =
  | { readonly kind: 'name'; readonly name: string; readonly row: number }
  | { readonly kind: 'tableCell'; readonly target: RowTarget; readonly column: string }
  | { readonly kind: 'totals'; readonly table: string; readonly column: string };

/** A row to add: its contents and validations, by header. */
export interface NewRow {
  readonly table: string;
  /** Row to insert it before, from 0; `null` for the end. */
  readonly before: number | null;
  /** Whether the table has a totals row. */
  readonly hasTotals: boolean;
  /** Whether room is made with a whole row of the sheet, or only within the width of the table. */
  readonly wholeRow: boolean;
  readonly contents: Readonly<Record<string, PlannedCell>>;
  readonly validations: Readonly<Record<string, Omit<ValidationPlan, 'address'>>>;
}

/** Rows to add within a table, so that it grows with them; room is made with whole rows of the sheet. */
export interface NewRows {
  readonly table: string;
  /** Row to insert them before, from 0. */
  readonly before: number;
  readonly count: number;
  /** By header, from the first new row down: one per row. */
  readonly contents: Readonly<Record<string, readonly PlannedCell[]>>;
  /** US number format codes, likewise. */
  readonly numberFormats: Readonly<Record<string, readonly string[]>>;
}

/** A column to add to a table. */
export interface NewColumn {
  readonly table: string;
  readonly header: string;
  /** Its place in the table, from 0; `null` for the end. */
  readonly place: number | null;
  /** The column whose header format it copies. */
  readonly headerLike: string;
  /** Contents from the first row of the body down: one per row. */
  readonly cells: readonly PlannedCell[];
  readonly style: CellStyle;
  /** US number format codes, one for each row. */
  readonly numberFormats: readonly string[];
  /** Points. */
  readonly width: number;
  /** Points, of the column that comes behind it: where cells move, widths do not. */
  readonly widthBehind?: number;
}

/** One change of the workbook; several of them make one batch. */
export type SheetEdit =
  | { readonly kind: 'set'; readonly target: CellTarget; readonly content: PlannedCell }
  /** Consecutive cells of one column, from a row of the body; all in one go, so that none is overwritten half-way. */
  | {
      readonly kind: 'setColumn';
      readonly table: string;
      readonly column: string;
      readonly row: number;
      readonly contents: readonly PlannedCell[];
    }
  /**
   * Changes nothing: fails the batch if a row is no longer where it was read, so that nothing is written to another
   * row.
   */
  | { readonly kind: 'expectRow'; readonly target: KeyedRow }
  | { readonly kind: 'add'; readonly row: NewRow }
  /** `wholeRow` is for a row that was just made; otherwise the cells beside the table stay. */
  | { readonly kind: 'remove'; readonly target: RowTarget; readonly wholeRow: boolean }
  /** Lets an existing defined name refer to something else; changed in place, so that everything that uses it keeps it. */
  | { readonly kind: 'defineName'; readonly name: string; readonly formula: string }
  | { readonly kind: 'addRows'; readonly rows: NewRows }
  | { readonly kind: 'addColumn'; readonly column: NewColumn }
  | { readonly kind: 'removeColumn'; readonly table: string; readonly header: string };

/** The parts of the model in an open workbook. */
export interface Inventory {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Names that exist but do not refer to cells: the cells are gone, or somebody redefined the name. */
  readonly brokenNames: readonly string[];
  readonly tabNames: readonly string[];
  readonly readOnly: boolean;
}

/** The same, with what some names contain: without those that do not exist or do not refer to cells. */
export interface FirstLook extends Inventory {
  readonly values: RawValues['names'];
}

/** The place of the selected cell. */
export type SelectedPlace =
  | { readonly kind: 'tableCell'; readonly table: string; readonly column: string; readonly row: number }
  | { readonly kind: 'name'; readonly name: string };
