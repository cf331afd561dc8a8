// What the stand-in knows of a workbook beyond the values that its engine keeps. Plain data.

import type { Area } from './area';

export interface CellFormat {
  readonly [path: string]: string | number | boolean;
}

export interface TableState {
  id: string;
  name: string;
  style: string;
  showTotals: boolean;
  /** Header and body, without the totals row. */
  area: Area;
}

export interface NameState {
  name: string;
  /** Sheet id and area, or null when it points nowhere any more. */
  sheetId: string;
  area: Area | null;
}

export interface ValidationState {
  area: Area;
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>> | null;
}

export interface ConditionalFormatState {
  area: Area;
  type: string;
  properties: Record<string, unknown>;
}

export interface ChartState {
  name: string;
  type: string;
  values: Area;
  categories: Area | null;
  position: readonly [string, string] | null;
  properties: Record<string, unknown>;
}

export interface SheetState {
  readonly id: string;
  name: string;
  /** Formula text by `row,column` as Excel would show it. */
  readonly formulas: Map<string, string>;
  /** Format by `row,column`. */
  readonly formats: Map<string, CellFormat>;
  readonly columnWidths: Map<number, number>;
  tables: TableState[];
  validations: ValidationState[];
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
  frozenRows: number;
  pageLayout: Record<string, unknown>;
  isProtected: boolean;
  showGridlines: boolean;
}

export interface WorkbookState {
  sheets: SheetState[];
  names: NameState[];
  activeSheetId: string;
  readOnly: boolean;
  calculationMode: 'Automatic' | 'Manual';
  nextId: number;
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;
