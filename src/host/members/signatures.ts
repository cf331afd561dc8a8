// Which arguments each member of the object model takes, as data. A method that is not listed takes none, a property
// that is not listed takes a scalar; anything else is refused, just like an unknown member.

import { notImplemented } from '../state/hostError';
import { ignoredArgument, type Parameter } from './parameters';

type Signatures = Readonly<Record<string, Readonly<Record<string, readonly Parameter[]>>>>;

const FORMAT = {
  keys: {
    horizontalAlignment: { oneOf: ['General', 'Left', 'Center', 'Right'] },
    verticalAlignment: { oneOf: ['Top', 'Center', 'Bottom'] },
    wrapText: 'truth',
    indentLevel: 'number',
    font: { keys: { bold: 'truth', italic: 'truth', size: 'number', color: 'text', name: 'text' } },
    fill: { keys: { color: 'text' } },
  },
} as const satisfies Parameter;

const SEARCH: Parameter = {
  keys: { completeMatch: 'truth', matchCase: 'truth', searchDirection: { oneOf: ['Forward'] } },
};

const NOTHING_BUT_FALSE: Parameter = { oneOf: [false] };

const RANGE_METHODS = {
  GetCell: ['number', 'number'],
  GetRow: ['number'],
  GetColumn: ['number'],
  GetOffsetRange: ['number', 'number'],
  GetRowsBelow: ['number'],
  GetRowsAbove: ['number'],
  GetResizedRange: ['number', 'number'],
  GetUsedRange: ['truth'],
  GetUsedRangeOrNullObject: ['truth'],
  Insert: [{ oneOf: ['Down', 'Right'] }],
  Delete: [{ oneOf: ['Up', 'Left'] }],
  Clear: [{ oneOf: ['All', 'Contents', 'Formats'] }],
  GetBoundingRect: ['range'],
  GetIntersection: ['range'],
  GetIntersectionOrNullObject: ['range'],
  GetTables: [NOTHING_BUT_FALSE],
  Find: ['text', SEARCH],
  FindOrNullObject: ['text', SEARCH],
  SetCellProperties: [{ each: { keys: { format: FORMAT } } }],
  SetRowProperties: [{ each: { keys: { format: { keys: { rowHeight: 'number' } } } } }],
  SetColumnProperties: [{ each: { keys: { format: { keys: { columnWidth: 'number' } } } } }],
  CopyFrom: ['range', { oneOf: ['All', 'Formulas', 'Values', 'Formats'] }, NOTHING_BUT_FALSE, NOTHING_BUT_FALSE],
  // Rows and columns of the array that is about to be written.
  _ValidateArraySize: ['number', 'number'],
} as const satisfies Signatures[string];

const NAMES = {
  Add: ['text', 'range'],
  GetItem: ['text'],
  GetItemOrNullObject: ['text'],
} as const satisfies Signatures[string];

const METHODS: Signatures = {
  Workbook: { CreateAndOpenWorkbook: ['text'] },
  Application: { CreateWorkbook: ['text'], Calculate: [{ oneOf: ['Recalculate', 'Full', 'FullRebuild'] }] },
  SettingCollection: { Add: ['text', 'data'], GetItem: ['text'], GetItemOrNullObject: ['text'] },
  WorksheetCollection: { Add: ['text'], GetItem: ['text'], GetItemOrNullObject: ['text'] },
  Worksheet: {
    _GetAnotherWorksheetById: ['text'],
    Copy: [{ oneOf: ['After'] }, 'sheet'],
    GetRange: ['text'],
    GetCell: ['number', 'number'],
    GetUsedRange: ['truth'],
    GetUsedRangeOrNullObject: ['truth'],
  },
  WorksheetFreezePanes: { FreezeRows: ['number'], FreezeAt: ['range'] },
  PageBreakCollection: { Add: ['range'] },
  PageLayout: { SetPrintTitleRows: ['range'], SetPrintArea: ['range'] },
  WorkbookTables: { GetItem: ['key'], GetItemOrNullObject: ['key'] },
  SheetTables: { Add: ['range', { oneOf: [true] }], GetItem: ['key'] },
  Table: { Resize: ['range'] },
  TableSort: { Apply: [{ each: { keys: { key: 'number', ascending: 'truth' } } }] },
  Filter: { ApplyValuesFilter: [{ each: 'text' }] },
  TableRowCollection: { GetItemAt: ['number'] },
  TableColumnCollection: { Add: ['number', 'content'], GetItem: ['key'], GetItemOrNullObject: ['key'] },
  NamedItemCollection: NAMES,
  SheetNames: NAMES,
  Range: RANGE_METHODS,
  RangeBorderCollection: {
    GetItem: [{ oneOf: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] }],
  },
  ConditionalFormatCollection: { GetItem: ['text'], Add: [{ oneOf: ['Custom'] }] },
  ChartCollection: {
    GetItem: ['text'],
    Add: [
      { oneOf: ['BarClustered', 'BarStacked', 'ColumnClustered'] },
      'range',
      { oneOf: ['Auto', 'Columns', 'Rows'] },
    ],
  },
  Chart: { SetPosition: ['text', 'text'] },
  ChartTitle: { SetFormula: ['text'] },
  ChartSeriesCollection: { GetItemAt: ['number'], Add: ['text'] },
  ChartSeries: {
    GetDimensionDataSourceString: [{ oneOf: ['Values', 'Categories'] }],
    SetValues: ['range'],
    SetXAxisValues: ['range'],
  },
  ChartFill: { SetSolidColor: ['text'], Clear: [] },
};

/** `Between` is the only comparison that is checked on typing. */
const BETWEEN: Parameter = { keys: { formula1: 'key', formula2: 'key', operator: { oneOf: ['Between'] } } };

const PROPERTIES: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  Application: { CalculationMode: { oneOf: ['Automatic', 'AutomaticExceptTables', 'Manual'] } },
  Setting: { Value: 'data' },
  Worksheet: { Visibility: { oneOf: ['Visible', 'Hidden', 'VeryHidden'] } },
  Range: {
    Values: 'content',
    Formulas: 'content',
    NumberFormat: 'content',
    Hyperlink: { keys: { documentReference: 'text', textToDisplay: 'text' } },
  },
  RangeFormat: {
    HorizontalAlignment: FORMAT.keys.horizontalAlignment,
    VerticalAlignment: FORMAT.keys.verticalAlignment,
  },
  DataValidation: {
    Rule: {
      keys: { list: { keys: { inCellDropDown: 'truth', source: 'text' } }, decimal: BETWEEN, wholeNumber: BETWEEN },
    },
    ErrorAlert: {
      keys: { message: 'text', title: 'text', showAlert: { oneOf: [true] }, style: { oneOf: ['Stop'] } },
    },
  },
  PageLayout: {
    Orientation: { oneOf: ['Portrait', 'Landscape'] },
    PaperSize: { oneOf: ['A4'] },
    Zoom: { keys: { scale: 'number', horizontalFitToPages: 'number', verticalFitToPages: 'number' } },
  },
  ChartLegend: { Position: { oneOf: ['Bottom', 'Top', 'Left', 'Right'] } },
  ChartCategoryAxis: {
    MajorTickMark: { oneOf: ['None', 'Cross', 'Inside', 'Outside'] },
    TickLabelPosition: { oneOf: ['Low', 'High', 'NextToAxis', 'None'] },
  },
  ChartDataLabels: { Position: { oneOf: ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'] } },
};

/** The arguments of a method, in their order. */
export const parametersOf = (type: string, method: string): readonly Parameter[] => METHODS[type]?.[method] ?? [];

/** What a property may be set to. */
export const settable = (type: string, property: string): Parameter => PROPERTIES[type]?.[property] ?? 'scalar';

/** Every member that has a signature, for comparison with the object model. */
export const SIGNED = { methods: METHODS, properties: PROPERTIES } as const;

/** @throws HostError NotImplemented for an argument that would be ignored */
export function assertHonoured(type: string, method: string, args: readonly unknown[]): void {
  const ignored = ignoredArgument(parametersOf(type, method), args);
  if (ignored !== null) throw notImplemented(type, `${method}(${ignored})`);
}

/** @throws HostError NotImplemented for a value, or a part of it, that would be ignored */
export function assertSettable(type: string, property: string, value: unknown): void {
  const ignored = ignoredArgument([settable(type, property)], [value]);
  if (ignored !== null) throw notImplemented(type, `${property}=(${ignored})`);
}
