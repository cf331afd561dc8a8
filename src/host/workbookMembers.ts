// Members of Workbook, worksheets, tables, names, page layout and freeze panes.

import { areaText, parseArea } from './area';
import { invalidArgument, itemNotFound } from './hostError';
import type { HostObject, MemberContext, TypeMembers } from './hostObject';
import type { HostWorkbook } from './hostWorkbook';
import { areaArgument, rangeArgument, rangeObject } from './rangeMembers';
import type { NameState, SheetState, TableState } from './state';

interface TableTarget {
  readonly sheet: SheetState;
  readonly table: TableState;
}

const sheetObject = (sheet: SheetState): HostObject => ({ type: 'Worksheet', target: sheet, id: sheet.id });
const tableObject = (target: TableTarget): HostObject => ({ type: 'Table', target, id: target.table.id });
const nameObject = (name: NameState): HostObject => ({ type: 'NamedItem', target: name, id: name.name });

/** Registrations are remembered by the client; the stand-in reports every change to whoever listens. */
const registrations = (...events: readonly string[]): Readonly<Record<string, () => null>> =>
  Object.fromEntries(
    events.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]).map((name) => [name, () => null]),
  );

export const WORKBOOK: TypeMembers<HostWorkbook> = {
  get: { ReadOnly: ({ state }) => state.readOnly },
  objects: {
    Worksheets: (workbook) => ({ type: 'WorksheetCollection', target: workbook }),
    Tables: (workbook) => ({ type: 'WorkbookTables', target: workbook }),
    Names: (workbook) => ({ type: 'NamedItemCollection', target: workbook }),
    Application: (workbook) => ({ type: 'Application', target: workbook }),
  },
};

export const APPLICATION: TypeMembers<HostWorkbook> = {
  get: { CalculationMode: ({ state }) => state.calculationMode },
  methods: { Calculate: () => null },
};

export const WORKSHEETS: TypeMembers<HostWorkbook> = {
  items: ({ state }) => state.sheets.map(sheetObject),
  objectMethods: {
    Add: (workbook, [name]) => sheetObject(workbook.addSheet(String(name))),
    GetItem: (workbook, [key]) => sheetObject(workbook.sheet(String(key))),
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = workbook.findSheet(String(key));
      return sheet ? sheetObject(sheet) : null;
    },
    GetActiveWorksheet: (workbook) => sheetObject(workbook.sheet(workbook.state.activeSheetId)),
  },
  methods: registrations('DataChanged', 'Calculated', 'Added', 'Deleted', 'Activated'),
};

export const WORKSHEET: TypeMembers<SheetState> = {
  get: { Id: ({ id }) => id, Name: ({ name }) => name },
  set: {
    Name: (sheet, name, { workbook }) => workbook.renameSheet(sheet, String(name)),
    ShowGridlines: (sheet, show) => {
      sheet.showGridlines = Boolean(show);
    },
  },
  objects: {
    Tables: (sheet) => ({ type: 'SheetTables', target: sheet }),
    Charts: (sheet) => ({ type: 'ChartCollection', target: sheet }),
    FreezePanes: (sheet) => ({ type: 'WorksheetFreezePanes', target: sheet }),
    PageLayout: (sheet) => ({ type: 'PageLayout', target: sheet }),
  },
  objectMethods: {
    GetRange: (sheet, [address]) => rangeObject(sheet, parseArea(String(address))),
  },
  methods: {
    Activate: (sheet, _, { workbook }) => {
      workbook.state.activeSheetId = sheet.id;
      workbook.engine.selectSheet(sheet.name);
    },
    Delete: (sheet, _, { workbook }) => workbook.deleteSheet(sheet),
  },
};

function foundTable(workbook: HostWorkbook, key: unknown): HostObject | null {
  const found = workbook.findTable(String(key));
  return found ? tableObject(found) : null;
}

function existing(found: HostObject | null, key: unknown): HostObject {
  if (!found) throw itemNotFound(String(key));
  return found;
}

export const WORKBOOK_TABLES: TypeMembers<HostWorkbook> = {
  items: ({ state }) => state.sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject({ sheet, table }))),
  objectMethods: {
    GetItem: (workbook, [key]) => existing(foundTable(workbook, key), key),
    GetItemOrNullObject: (workbook, [key]) => foundTable(workbook, key),
  },
};

export const SHEET_TABLES: TypeMembers<SheetState> = {
  items: (sheet) => sheet.tables.map((table) => tableObject({ sheet, table })),
  objectMethods: {
    Add: (sheet, [address, hasHeaders], { workbook }) => {
      if (hasHeaders !== true) throw invalidArgument('A table without headers is not supported');
      return tableObject({ sheet, table: workbook.addTable(sheet, areaArgument(address)) });
    },
  },
};

export const TABLE: TypeMembers<TableTarget> = {
  get: { Id: ({ table }) => table.id, Name: ({ table }) => table.name, ShowTotals: ({ table }) => table.showTotals },
  set: {
    Name: ({ table }, name, { workbook }) => workbook.renameTable(table, String(name)),
    Style: ({ table }, style) => {
      table.style = String(style);
    },
    ShowTotals: ({ sheet, table }, show, { workbook }) => workbook.showTotals(sheet, table, Boolean(show)),
  },
  objects: { Columns: (target) => ({ type: 'TableColumnCollection', target }) },
  objectMethods: {
    GetHeaderRowRange: ({ sheet, table: { area } }) => rangeObject(sheet, { ...area, rows: 1 }),
    GetDataBodyRange: ({ sheet, table: { area } }) =>
      rangeObject(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }),
    GetTotalRowRange: ({ sheet, table: { area, showTotals } }) => {
      if (!showTotals) throw itemNotFound('the totals row');
      return rangeObject(sheet, { ...area, row: area.row + area.rows, rows: 1 });
    },
  },
};

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

export const TABLE_COLUMNS: TypeMembers<TableTarget> = {
  objectMethods: {
    GetItem: (target, [key], { workbook }) => {
      const index = workbook.headersOf(target.sheet, target.table).indexOf(String(key));
      if (index < 0) throw itemNotFound(`column ${String(key)}`);
      return { type: 'TableColumn', target: { ...target, index } satisfies ColumnTarget };
    },
  },
};

export const TABLE_COLUMN: TypeMembers<ColumnTarget> = {
  get: { Index: ({ index }) => index },
  objectMethods: {
    GetDataBodyRange: ({ sheet, table: { area }, index }) =>
      rangeObject(sheet, { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 }),
  },
};

const findName = ({ state }: HostWorkbook, key: unknown): NameState | undefined =>
  state.names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());

export const NAMES: TypeMembers<HostWorkbook> = {
  items: ({ state }) => state.names.map(nameObject),
  objectMethods: {
    Add: (workbook, [name, reference]) => {
      const { sheet, area } = rangeArgument(reference);
      return nameObject(workbook.addName(String(name), sheet, area));
    },
    GetItem: (workbook, [key]) => {
      const name = findName(workbook, key);
      if (!name) throw itemNotFound(`name ${String(key)}`);
      return nameObject(name);
    },
    GetItemOrNullObject: (workbook, [key]) => {
      const name = findName(workbook, key);
      return name ? nameObject(name) : null;
    },
  },
};

function nameRange(name: NameState, { workbook }: MemberContext): HostObject | null {
  return name.area && rangeObject(workbook.sheet(name.sheetId), name.area);
}

export const NAMED_ITEM: TypeMembers<NameState> = {
  get: { Name: ({ name }) => name, Formula: (name, { workbook }) => workbook.nameFormula(name) },
  objectMethods: {
    GetRange: (name, _, context) => existing(nameRange(name, context), `the range of ${name.name}`),
    GetRangeOrNullObject: (name, _, context) => nameRange(name, context),
  },
  methods: { Delete: (name, _, { workbook }) => workbook.deleteName(name) },
};

export const FREEZE_PANES: TypeMembers<SheetState> = {
  methods: {
    FreezeRows: (sheet, [count]) => {
      sheet.frozenRows = Number(count);
    },
  },
};

const layoutBag =
  (property: string) =>
  (sheet: SheetState, value: unknown): void => {
    sheet.pageLayout[property] = value;
  };

export const PAGE_LAYOUT: TypeMembers<SheetState> = {
  set: { Orientation: layoutBag('Orientation'), PaperSize: layoutBag('PaperSize'), Zoom: layoutBag('Zoom') },
  objects: { HeadersFooters: (target) => ({ type: 'HeaderFooterGroup', target }) },
  methods: {
    SetPrintTitleRows: (sheet, [rows]) => layoutBag('PrintTitleRows')(sheet, areaText(areaArgument(rows))),
  },
};

export const HEADER_FOOTER_GROUP: TypeMembers<SheetState> = {
  objects: { DefaultForAllPages: (target) => ({ type: 'HeaderFooter', target }) },
};

export const HEADER_FOOTER: TypeMembers<SheetState> = {
  set: {
    LeftHeader: layoutBag('LeftHeader'),
    CenterHeader: layoutBag('CenterHeader'),
    RightHeader: layoutBag('RightHeader'),
    LeftFooter: layoutBag('LeftFooter'),
    CenterFooter: layoutBag('CenterFooter'),
    RightFooter: layoutBag('RightFooter'),
  },
};
