// The plan of a workbook: plain blocks with addresses, for any writer. Data types only; no domain, no Office.

/** What a writer puts in one cell. `null` leaves the cell alone. */
export type PlannedCell = string | number | null;

/** A rectangle of values or formulas. A single cell content is spread over the whole rectangle. */
export interface Block {
  /** A1 address within the sheet. */
  readonly address: string;
  readonly cells: PlannedCell | readonly (readonly PlannedCell[])[];
}

/** What every row of a table has in one column. */
export interface TableColumnPlan {
  readonly header: string;
  /** The formula of a calculated column; inputs have none. */
  readonly formula?: string;
  readonly style: CellStyle;
  readonly validation?: Omit<ValidationPlan, 'address'>;
}

/** An Excel table. Its header and body values are written before it is made, its formulas after it. */
export interface TablePlan {
  readonly name: string;
  /** Defined name of its header row. */
  readonly headerName: string;
  /** Header and body, without the totals row. */
  readonly address: string;
  readonly style: string;
  /** Each column as it should be, to add rows and to put back what got lost. */
  readonly columns: readonly TableColumnPlan[];
  /** Contents of the totals row, one per column; absent when the table has none. */
  readonly totals?: readonly PlannedCell[];
}

/** The look of a cell: the only formats that writers know. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  /** Steps from the edge of the cell, so that a text does not touch a number to its left. */
  readonly indent?: number;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  /** US number format code. */
  readonly numberFormat?: string;
}

export interface FormatPlan {
  readonly address: string;
  readonly style: CellStyle;
}

/** What may be typed in a range; anything else is refused with the Dutch message. */
export interface ValidationPlan {
  readonly address: string;
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | { readonly kind: 'decimal' | 'wholeNumber'; readonly minimum: number; readonly maximum: number };
  readonly title: string;
  readonly message: string;
}

/** A look that depends on a formula, written for the first cell of the range. */
export interface ConditionalFormatPlan {
  readonly address: string;
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'fontColor' | 'fill'>;
}

/** One row of bars of a chart. */
export interface ChartSeriesPlan {
  /** What the legend calls it; a chart of one series has no legend. */
  readonly name: string;
  /** Cells of the values. */
  readonly values: string;
  /** With enough contrast in black and white. */
  readonly color: string;
}

export interface ChartPlan {
  readonly name: string;
  readonly kind: 'BarClustered' | 'ColumnClustered';
  /** Several series lie over each other, to either side of zero: a tornado. */
  readonly series: readonly [ChartSeriesPlan, ...ChartSeriesPlan[]];
  /** Cells of the category names. */
  readonly categories: string;
  /** Cell whose text is the title. */
  readonly titleCell: string;
  /** US number format code of the labels. */
  readonly labelFormat: string;
  /** First and last cell that the chart covers. */
  readonly from: string;
  readonly to: string;
  /** What a screen reader says; the live API has no place for it. */
  readonly altText: string;
}

export interface PrintPlan {
  /** Rows repeated on each page, `$6:$6`. */
  readonly titleRows: string | null;
}

/** Cells that came with a later version: a workbook of an older one gets them when their names are missed. */
export interface LaterPartPlan {
  /** The rectangle that they fill. */
  readonly address: string;
  /** All its defined names with their places. */
  readonly names: readonly { readonly name: string; readonly address: string }[];
  readonly values: readonly Block[];
  readonly formulas: readonly Block[];
  readonly formats: readonly FormatPlan[];
  readonly validations: readonly ValidationPlan[];
  /** Points, one for each column of the rectangle. */
  readonly columnWidths: readonly number[];
}

export interface SheetPlan {
  /** Identity inside the plan; never a tab name. */
  readonly id: string;
  /** Tab name that is asked for; a writer takes another one when it is taken. */
  readonly tabName: string;
  /** Table or defined name by which the sheet is found again. */
  readonly anchor: string;
  readonly values: readonly Block[];
  readonly tables: readonly TablePlan[];
  readonly formulas: readonly Block[];
  readonly formats: readonly FormatPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  readonly laterParts?: readonly LaterPartPlan[];
  /** Widths in points of the columns from A on. */
  readonly columnWidths: readonly number[];
  /** Number of rows that stay in view. */
  readonly frozenRows: number;
  readonly print: PrintPlan;
}

/** A text of the sheet and where, seen from it, the named range begins; in rows and columns. */
export interface NameLabel {
  readonly text: string;
  readonly down: number;
  readonly right: number;
  readonly rows: number;
  readonly columns: number;
}

/** A defined name for one cell or a range of one sheet. */
export interface NamePlan {
  readonly name: string;
  readonly sheetId: string;
  readonly address: string;
  /** What the name refers to where that is no address: `=rm_Scenarios[Scenario]` follows its table by itself. */
  readonly refersTo?: string;
  /** What the cells hold when they are all calculated, to put it back where it got lost. */
  readonly formulas?: readonly (readonly PlannedCell[])[];
  /** Text by which the range is found when the name is gone. */
  readonly label: NameLabel;
  /** What each of its rows is, in the user's words. */
  readonly labels: readonly string[];
}

/** A defined name as a sheet describes it. */
export type NameDescription = Omit<NamePlan, 'sheetId' | 'label' | 'labels'>;

/** Everything that a writer needs to make the workbook. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** The sheet and cell that a person sees first. */
  readonly activeSheetId: string;
}
