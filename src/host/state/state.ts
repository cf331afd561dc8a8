// The state of a workbook in the stand-in: contents, results and everything around them. Plain data.

import type { Area } from './area';
import type { CellValue } from './spreadsheetEngine';

export interface CellFormat {
  readonly [path: string]: string | number | boolean;
}

export interface TableState {
  readonly id: string;
  name: string;
  style: string;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** Header and body, without the totals row. */
  area: Area;
}

export interface NameState {
  name: string;
  /** Id of the sheet that the name is local to; null for a name of the workbook. */
  readonly scope: string | null;
  /** Sheet id and area; null when it no longer points anywhere, or is a formula. */
  sheetId: string;
  area: Area | null;
  /** A table column, a constant or another formula, in US notation; null for an area. */
  formula: string | null;
  isVisible: boolean;
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

export interface ChartSeriesState {
  values: Area;
  categories: Area | null;
  readonly properties: Record<string, unknown>;
}

export interface ChartState {
  name: string;
  type: string;
  readonly series: ChartSeriesState[];
  position: readonly [string, string] | null;
  properties: Record<string, unknown>;
}

export interface SheetState {
  readonly id: string;
  name: string;
  /** Contents other than formulas, by `row,column`. */
  readonly constants: Map<string, CellValue>;
  /** Formula text by `row,column` as Excel would show it. */
  readonly formulas: Map<string, string>;
  /** The same formulas in the engine's notation. */
  readonly translations: Map<string, string>;
  /** Results of formulas that were read since the last calculation. */
  readonly results: Map<string, CellValue>;
  /** What a click on a cell goes to, by `row,column`. */
  readonly hyperlinks: Map<string, string>;
  /** Format by `row,column`. */
  readonly formats: Map<string, CellFormat>;
  readonly columnWidths: Map<number, number>;
  /** Points, of rows whose height was set. */
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  tables: TableState[];
  /** Areas that the user merged into one cell. */
  merged: { area: Area }[];
  validations: ValidationState[];
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
  frozenRows: number;
  frozenColumns: number;
  pageLayout: Record<string, unknown>;
  isProtected: boolean;
  showGridlines: boolean;
  visibility: string;
}

export interface WorkbookState {
  sheets: SheetState[];
  names: NameState[];
  settings: Map<string, unknown>;
  activeSheetId: string;
  /** What is selected on the active sheet. */
  selection: Area;
  readOnly: boolean;
  isStructureProtected: boolean;
  calculationMode: string;
  nextId: number;
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;

export function cellOfKey(key: string): { readonly row: number; readonly column: number } {
  const comma = key.indexOf(',');
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}

/** As Excel makes a table. */
export const LOOKS_OF_NEW_TABLE = { showBandedRows: true, showFilterButton: true } as const;

export const emptySheet = (id: string, name: string): SheetState => ({
  id,
  name,
  constants: new Map(),
  formulas: new Map(),
  translations: new Map(),
  results: new Map(),
  formats: new Map(),
  hyperlinks: new Map(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  tables: [],
  merged: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  frozenRows: 0,
  frozenColumns: 0,
  pageLayout: {},
  isProtected: false,
  showGridlines: true,
  visibility: 'Visible',
});

/** A copy of the plain data; parts that never change in place are shared. */
export function copySheetState(sheet: SheetState): SheetState {
  return {
    ...sheet,
    constants: new Map(sheet.constants),
    formulas: new Map(sheet.formulas),
    translations: new Map(sheet.translations),
    results: new Map(sheet.results),
    formats: new Map(sheet.formats),
    hyperlinks: new Map(sheet.hyperlinks),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    hiddenRows: new Set(sheet.hiddenRows),
    tables: sheet.tables.map((table) => ({ ...table })),
    merged: sheet.merged.map(({ area }) => ({ area })),
    validations: sheet.validations.map((validation) => ({ ...validation })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, properties: { ...format.properties } })),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({ ...series, properties: { ...series.properties } })),
      properties: { ...chart.properties },
    })),
    pageLayout: { ...sheet.pageLayout },
  };
}

export function copyState(state: WorkbookState): WorkbookState {
  return {
    ...state,
    sheets: state.sheets.map(copySheetState),
    names: state.names.map((name) => ({ ...name })),
    settings: new Map(state.settings),
  };
}
