// Which members each type has: everything that the stand-in can do, in one table.

import { CHARTS, CHART_TYPES } from './chartMembers';
import type { AnyTypeMembers } from './typeMembers';
import {
  CONDITIONAL_FORMATS,
  CONDITIONAL_FORMAT_TYPES,
  DATA_VALIDATION,
  RANGE_BORDER,
  RANGE_BORDERS,
  RANGE_FILL,
  RANGE_FONT,
  RANGE_FORMAT,
} from './formatMembers';
import { RANGE_AREAS, RANGE_COLLECTION } from './merging';
import { NAMED_ITEM, NAMES, SHEET_NAMES } from './nameMembers';
import { RANGE } from './rangeMembers';
import {
  FREEZE_PANES,
  HEADER_FOOTER,
  HEADER_FOOTER_GROUP,
  PAGE_BREAKS,
  PAGE_LAYOUT,
  WORKSHEET,
  WORKSHEETS,
  WORKSHEET_PROTECTION,
} from './sheetMembers';
import {
  FILTER,
  RANGE_TABLES,
  SHEET_TABLES,
  TABLE,
  TABLE_COLUMN,
  TABLE_COLUMNS,
  TABLE_ROW,
  TABLE_ROWS,
  TABLE_SORT,
  WORKBOOK_TABLES,
} from './tableMembers';
import {
  APPLICATION,
  RUNTIME,
  SETTING,
  SETTINGS,
  WORKBOOK,
  WORKBOOK_CREATED,
  WORKBOOK_PROTECTION,
} from './workbookMembers';

export const OBJECT_MODEL: Readonly<Record<string, AnyTypeMembers>> = {
  Workbook: WORKBOOK,
  WorkbookProtection: WORKBOOK_PROTECTION,
  Application: APPLICATION,
  Runtime: RUNTIME,
  SettingCollection: SETTINGS,
  Setting: SETTING,
  WorkbookCreated: WORKBOOK_CREATED,
  WorksheetCollection: WORKSHEETS,
  Worksheet: WORKSHEET,
  WorksheetProtection: WORKSHEET_PROTECTION,
  WorkbookTables: WORKBOOK_TABLES,
  SheetTables: SHEET_TABLES,
  RangeTables: RANGE_TABLES,
  Table: TABLE,
  TableColumnCollection: TABLE_COLUMNS,
  TableColumn: TABLE_COLUMN,
  TableRowCollection: TABLE_ROWS,
  TableRow: TABLE_ROW,
  TableSort: TABLE_SORT,
  Filter: FILTER,
  NamedItemCollection: NAMES,
  SheetNames: SHEET_NAMES,
  NamedItem: NAMED_ITEM,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeCollection: RANGE_COLLECTION,
  RangeFormat: RANGE_FORMAT,
  RangeFont: RANGE_FONT,
  RangeFill: RANGE_FILL,
  RangeBorderCollection: RANGE_BORDERS,
  RangeBorder: RANGE_BORDER,
  DataValidation: DATA_VALIDATION,
  ConditionalFormatCollection: CONDITIONAL_FORMATS,
  ...CONDITIONAL_FORMAT_TYPES,
  ChartCollection: CHARTS,
  ...CHART_TYPES,
  WorksheetFreezePanes: FREEZE_PANES,
  PageBreakCollection: PAGE_BREAKS,
  PageLayout: PAGE_LAYOUT,
  HeaderFooterGroup: HEADER_FOOTER_GROUP,
  HeaderFooter: HEADER_FOOTER,
};
