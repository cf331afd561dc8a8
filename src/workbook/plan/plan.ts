// The plan of a workbook: plain blocks with addresses, for any writer. Data types only; no domain, no Office.

/** What a writer puts in one cell. `null` leaves the cell alone. */
export type PlannedCell = string | number | null;

/** A rectangle of values or formulas. A single content is spread over the whole rectangle. */
export interface Block {
  /** A1 address within the sheet. */
  readonly address: string;
  readonly cells: PlannedCell | readonly (readonly PlannedCell[])[];
}

/** One column of a table, the same for every row. */
export interface TableColumnPlan {
  readonly header: string;
  /** The formula of a calculated column; inputs have none. */
  readonly formula?: string;
  /** What a formula that says where a column is shows in each row, where the columns are as planned. */
  readonly positions?: readonly (number | string)[];
  readonly style: CellStyle;
  readonly validation?: Omit<ValidationPlan, 'address'>;
}

/** An Excel table. Its header and body values are written before the table is made, its formulas after that. */
export interface TablePlan {
  readonly name: string;
  /** Defined name of its header row. */
  readonly headerName: string;
  /** Header and body, without the totals row. */
  readonly address: string;
  readonly style: string;
  /** Whether its headers have filter buttons. */
  readonly hasFilter: boolean;
  /** The intended columns, for adding rows and restoring lost parts. */
  readonly columns: readonly TableColumnPlan[];
  /** Contents of the totals row, one per column; absent if the table has none. */
  readonly totals?: readonly PlannedCell[];
}

/** The format of a cell: the only properties that writers know. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  /** Indent levels from the edge of the cell, so that a text does not touch a number to its left. */
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

/** A format that depends on a formula, which is written for the first cell of the range. */
export interface ConditionalFormatPlan {
  readonly address: string;
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'fontColor' | 'fill'>;
}

/** One series of bars of a chart. */
export interface ChartSeriesPlan {
  /** Its name in the legend; a chart with one series has no legend. */
  readonly name: string;
  /** Cells of the values, in one column or one row. */
  readonly values: string;
  /** Has enough contrast in black and white; null for bars that nobody sees, on which others begin. */
  readonly color: string | null;
  /** US number format code of its labels, if it is not that of the chart. */
  readonly labelFormat?: string;
}

export interface ChartPlan {
  readonly name: string;
  /** Stacked bars follow each other, so that they can show a sum; their labels say what they are, without a legend. */
  readonly kind: 'BarClustered' | 'BarStacked' | 'ColumnClustered';
  /** Several series of bars overlap, on both sides of zero: a tornado. Columns are side by side. */
  readonly series: readonly [ChartSeriesPlan, ...ChartSeriesPlan[]];
  /** Cells of the category names. */
  readonly categories: string;
  /** Cell whose text is the title. */
  readonly titleCell: string;
  /** What the categories are, where they are no names. */
  readonly categoryTitle?: string;
  /** US number format code of the labels. */
  readonly labelFormat: string;
  /** First and last cell that the chart covers. */
  readonly from: string;
  readonly to: string;
  /** Text for screen readers; the live API does not support it. */
  readonly altText: string;
}

export interface PrintPlan {
  /** Rows repeated on each page, `$1:$6`. */
  readonly titleRows: string | null;
  /** Cells or whole columns that are printed, `A1:M40` or `A:M`; everything without it. */
  readonly area?: string;
  /** Percentage of its size; otherwise it becomes one page wide. */
  readonly scale?: number;
  /** Everything is on one page, upright. */
  readonly isOnePage?: true;
  /** The row with which a new page begins. */
  readonly newPageAt?: number;
}

/** The height of a row that Excel would make too low. */
export interface RowHeightPlan {
  readonly row: number;
  /** Points. */
  readonly points: number;
}

/** Cells added in a later version: an older workbook gets them when their names are missing. */
export interface NewerPartPlan {
  /** The rectangle that they fill. */
  readonly address: string;
  /** Its rows are those of the sheet, by whose texts they are found; otherwise it may be elsewhere than planned. */
  readonly isBeside?: true;
  /** All its defined names with their addresses. */
  readonly names: readonly { readonly name: string; readonly address: string }[];
  readonly values: readonly Block[];
  readonly formulas: readonly Block[];
  readonly formats: readonly FormatPlan[];
  readonly validations: readonly ValidationPlan[];
  /** Points, one for each column of the rectangle. */
  readonly columnWidths: readonly number[];
}

/** A cell that leads to another part of the workbook. */
export interface LinkPlan {
  readonly address: string;
  /** Defined name of the cells that it leads to: a name survives renamed tabs and moved rows. */
  readonly name: string;
  /** The text of the cell. */
  readonly text: string;
}

export interface SheetPlan {
  /** Identity within the plan; never a tab name. */
  readonly id: string;
  /** Preferred tab name; a writer uses another one if it is taken. */
  readonly tabName: string;
  /** Table or defined name that identifies the sheet. */
  readonly anchor: string;
  /** Its tab comes before all others when it is made, and a file opens with it. */
  readonly isFirst?: true;
  readonly values: readonly Block[];
  readonly tables: readonly TablePlan[];
  readonly formulas: readonly Block[];
  readonly formats: readonly FormatPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  readonly newerParts?: readonly NewerPartPlan[];
  /** Widths of the columns from A, in points. */
  readonly columnWidths: readonly number[];
  /** Looks: made again only where the cell still has the text. */
  readonly links?: readonly LinkPlan[];
  /** Rows whose text would be cut: a large title, a header under filter buttons. */
  readonly rowHeights?: readonly RowHeightPlan[];
  /** Number of rows that stay visible. */
  readonly frozenRows: number;
  /** Number of columns that stay visible; 0 without it. */
  readonly frozenColumns?: number;
  readonly print: PrintPlan;
}

/** A text on the sheet, and the offset from it to the start of the named range, in rows and columns. */
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
  /** What the name refers to if that is not an address: `=rm_Scenarios[Scenario]` follows its table. */
  readonly refersTo?: string;
  /** The formulas of the cells, if all are calculated, for restoring them. */
  readonly formulas?: readonly (readonly PlannedCell[])[];
  /** Text for finding the range when the name is gone. */
  readonly label: NameLabel;
  /** The label of each row, in the user's words. */
  readonly labels: readonly string[];
}

/** A defined name as a sheet describes it. */
export type NameDescription = Omit<NamePlan, 'sheetId' | 'label' | 'labels'>;

/** Everything that a writer needs to make the workbook. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** The sheet and cell that the user sees first. */
  readonly activeSheetId: string;
}
