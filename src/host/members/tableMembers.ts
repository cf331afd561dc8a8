// Members of tables, their rows and columns, and of the collections of tables.

import { sameText } from '../state/sameText';
import { intersection } from '../state/area';
import { invalidArgument, itemNotFound } from '../state/hostError';
import type { HostObject } from '../document/hostObject';
import type { TypeMembers } from './typeMembers';
import { wholeTable, type HostWorkbook } from '../document/hostWorkbook';
import { areaArgument, rangeObject, type RangeTarget } from '../document/rangeTarget';
import type { SheetState } from '../state/state';
import { filterRows, showAllRows, sortRows } from '../document/tableOrder';
import {
  addColumn,
  convertToRange,
  deleteColumn,
  deleteTable,
  deleteTableRow,
  resizeTable,
  showTotals,
  takesDeletion,
  type TableTarget,
} from '../document/tables';

const tableObject = (target: TableTarget): HostObject => ({ type: 'Table', target, id: target.table.id });
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
    Add: (sheet, [address], { workbook }) =>
      tableObject({ sheet, table: workbook.addTable(sheet, areaArgument(address)) }),
    GetItem: (sheet, [key]) => {
      const table = sheet.tables.find(({ id, name }) => id === key || sameText(name, String(key)));
      return existing(table ? tableObject({ sheet, table }) : null, key);
    },
  },
};

/** `Range.getTables(false)`: the tables that overlap the range. */
export const RANGE_TABLES: TypeMembers<RangeTarget> = {
  items: ({ sheet, area }) =>
    sheet.tables
      .filter((table) => intersection(wholeTable(table), area) !== null)
      .map((table) => tableObject({ sheet, table })),
};

export const TABLE: TypeMembers<TableTarget> = {
  get: { Id: ({ table }) => table.id, Name: ({ table }) => table.name, ShowTotals: ({ table }) => table.showTotals },
  set: {
    Name: ({ sheet, table }, name, { workbook }) => {
      workbook.assertWritable(sheet);
      workbook.renameTable(table, String(name));
    },
    Style: ({ sheet, table }, style, { workbook }) => {
      workbook.assertWritable(sheet);
      table.style = String(style);
    },
    ShowBandedRows: ({ sheet, table }, show, { workbook }) => {
      workbook.assertWritable(sheet);
      table.showBandedRows = Boolean(show);
    },
    ShowFilterButton: ({ sheet, table }, show, { workbook }) => {
      workbook.assertWritable(sheet);
      table.showFilterButton = Boolean(show);
    },
    ShowTotals: (target, show, { workbook }) => showTotals(workbook, target, Boolean(show)),
  },
  objects: {
    Columns: (target) => ({ type: 'TableColumnCollection', target }),
    Rows: (target) => ({ type: 'TableRowCollection', target }),
    Sort: (target) => ({ type: 'TableSort', target }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', target: sheet, id: sheet.id }),
  },
  objectMethods: {
    GetRange: ({ sheet, table }) => rangeObject(sheet, wholeTable(table)),
    ConvertToRange: (target, _, { workbook }) => {
      convertToRange(workbook, target);
      return rangeObject(target.sheet, wholeTable(target.table));
    },
    GetHeaderRowRange: ({ sheet, table: { area } }) => rangeObject(sheet, { ...area, rows: 1 }),
    GetDataBodyRange: ({ sheet, table: { area } }) =>
      rangeObject(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }),
    GetTotalRowRange: ({ sheet, table: { area, showTotals: hasTotals } }) => {
      if (!hasTotals) throw itemNotFound('the totals row');
      return rangeObject(sheet, { ...area, row: area.row + area.rows, rows: 1 });
    },
  },
  methods: {
    ClearFilters: (target, _, { workbook }) => showAllRows(workbook, target),
    Delete: (target, _, { workbook }) => deleteTable(workbook, target),
    Resize: (target, [range], { workbook }) => {
      const area = areaArgument(range);
      const { rows } = area;
      resizeTable(workbook, target, { ...area, rows: target.table.showTotals ? rows - 1 : rows });
    },
  },
};

/** One column with its sort direction. */
function sortField(fields: unknown): { readonly key: number; readonly ascending: boolean } {
  const [field, ...others] = (Array.isArray(fields) ? fields : []) as readonly { key: number; ascending?: boolean }[];
  if (!field || others.length > 0) throw invalidArgument('Sort fields');
  return { key: field.key, ascending: field.ascending ?? true };
}

export const TABLE_SORT: TypeMembers<TableTarget> = {
  methods: {
    Apply: (target, [fields], { workbook }) => {
      const { key, ascending } = sortField(fields);
      const header = workbook.headersOf(target.sheet, target.table)[key];
      if (header === undefined) throw invalidArgument(`Column ${key} of the table`);
      sortRows(workbook, target, header, ascending ? 'ascending' : 'descending');
    },
  },
};

export const FILTER: TypeMembers<PartTarget> = {
  methods: {
    ApplyValuesFilter: (target, [values], { workbook }) => {
      const header = workbook.headersOf(target.sheet, target.table)[target.index] ?? '';
      const shown = values as readonly string[];
      filterRows(workbook, target, header, (value) => shown.includes(String(value)));
    },
  },
};

export const TABLE_ROWS: TypeMembers<TableTarget> = {
  get: { Count: ({ table }) => table.area.rows - 1 },
  items: (target) =>
    Array.from({ length: target.table.area.rows - 1 }, (_, index) => ({
      type: 'TableRow',
      target: { ...target, index } satisfies PartTarget,
      id: String(index),
    })),
  objectMethods: {
    GetItemAt: (target, [index]) => ({
      type: 'TableRow',
      target: { ...target, index: Number(index) } satisfies PartTarget,
    }),
  },
};

export const TABLE_ROW: TypeMembers<PartTarget> = {
  get: { Index: ({ index }) => index },
  objectMethods: {
    GetRange: ({ sheet, table: { area }, index }) => {
      if (index < 0 || index >= area.rows - 1) throw itemNotFound(`row ${index}`);
      return rangeObject(sheet, { ...area, row: area.row + 1 + index, rows: 1 });
    },
  },
  methods: {
    Delete: (target, _, { workbook }) => {
      if (takesDeletion(workbook, target.sheet, wholeTable(target.table))) {
        deleteTableRow(workbook, target, target.index);
      }
    },
  },
};

/** A row or a column of a table. */
interface PartTarget extends TableTarget {
  readonly index: number;
}

/** By name, ignoring case, or by its numeric id. */
function columnIndex({ sheet, table }: TableTarget, key: unknown, workbook: HostWorkbook): number {
  if (typeof key === 'number') return key >= 1 && key <= table.area.columns ? key - 1 : -1;
  const wanted = String(key).toLowerCase();
  return workbook.headersOf(sheet, table).findIndex((header) => header.toLowerCase() === wanted);
}

const columnObject = (target: TableTarget, index: number): HostObject => ({
  type: 'TableColumn',
  target: { ...target, index } satisfies PartTarget,
  id: String(index + 1),
});

export const TABLE_COLUMNS: TypeMembers<TableTarget> = {
  get: { Count: ({ table }) => table.area.columns },
  items: (target) => Array.from({ length: target.table.area.columns }, (_, index) => columnObject(target, index)),
  objectMethods: {
    Add: (target, [index, values], { workbook }) => {
      const column = (Array.isArray(values) ? values : []) as readonly (readonly (string | number | boolean)[])[];
      const at = typeof index === 'number' ? index : null;
      return columnObject(
        target,
        addColumn(
          workbook,
          target,
          at,
          column.map(([value]) => value ?? ''),
        ),
      );
    },
    GetItemOrNullObject: (target, [key], { workbook }) => {
      const index = columnIndex(target, key, workbook);
      return index < 0 ? null : columnObject(target, index);
    },
    GetItem: (target, [key], { workbook }) => {
      const index = columnIndex(target, key, workbook);
      if (index < 0) throw itemNotFound(`column ${String(key)}`);
      return columnObject(target, index);
    },
  },
};

export const TABLE_COLUMN: TypeMembers<PartTarget> = {
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ sheet, table, index }, { workbook }) => workbook.headersOf(sheet, table)[index],
  },
  set: {
    Name: ({ sheet, table: { area }, index }, name, { workbook }) => {
      workbook.assertWritable(sheet);
      workbook.setCell(sheet, area.row, area.column + index, `'${String(name)}`);
    },
  },
  objects: { Filter: (target) => ({ type: 'Filter', target }) },
  methods: { Delete: (target, _, { workbook }) => deleteColumn(workbook, target, target.index) },
  objectMethods: {
    GetHeaderRowRange: ({ sheet, table: { area }, index }) =>
      rangeObject(sheet, { row: area.row, column: area.column + index, rows: 1, columns: 1 }),
    GetTotalRowRange: ({ sheet, table: { area, showTotals: hasTotals }, index }) => {
      if (!hasTotals) throw itemNotFound('the totals row');
      return rangeObject(sheet, { row: area.row + area.rows, column: area.column + index, rows: 1, columns: 1 });
    },
    GetRange: ({ sheet, table, index }) => {
      const whole = wholeTable(table);
      return rangeObject(sheet, { ...whole, column: whole.column + index, columns: 1 });
    },
    GetDataBodyRange: ({ sheet, table: { area }, index }) =>
      rangeObject(sheet, { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 }),
  },
};
