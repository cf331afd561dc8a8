// What a reader hands over: cell values by table column and by defined name, before they mean anything.

/** A cell as read: empty cells are `''`. */
export type RawCell = string | number | boolean;

/** A table as it stands now: users move columns and sort rows, so columns are found by their header. */
export interface RawTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

/** Tables and named ranges that are read together, in one message. */
export interface ReadRequest {
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

export interface RawValues {
  readonly tables: Readonly<Record<string, RawTable>>;
  readonly names: Readonly<Record<string, readonly (readonly RawCell[])[]>>;
  /** The workbook calculates only when asked to. */
  readonly manualCalculation: boolean;
}

/** One input cell, found by name or by its row's name; never by an address that may have moved. */
export type CellTarget =
  | { readonly kind: 'name'; readonly name: string }
  | {
      readonly kind: 'tableCell';
      readonly table: string;
      readonly column: string;
      /** Column and text by which the row is found when the text is unique. */
      readonly keyColumn: string;
      readonly key: string;
      /** Row at the last reading, used where the key is not unique. */
      readonly row: number;
      readonly isKeyUnique: boolean;
    };

/** What of the model an open workbook holds. */
export interface Inventory {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Names that exist but point nowhere (#REF!). */
  readonly brokenNames: readonly string[];
  readonly tabNames: readonly string[];
  readonly readOnly: boolean;
}
