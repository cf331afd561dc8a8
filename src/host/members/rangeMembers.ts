// Members of Range: contents, places, searching, inserting, copying.

import {
  addressText,
  contains,
  eachCell,
  intersection,
  isUnbounded,
  LAST_COLUMN,
  LAST_ROW,
  withoutSingleCell,
  type Area,
} from '../state/area';
import { fillColumns } from '../document/columnFilling';
import { copyRange } from '../document/copying';
import { find } from './finding';
import { setCellProperties, setColumnProperties, setRowProperties } from './formatMembers';
import { invalidArgument, itemNotFound } from '../state/hostError';
import type { HostObject } from '../document/hostObject';
import type { MemberContext, TypeMembers } from './typeMembers';
import type { HostWorkbook } from '../document/hostWorkbook';
import { areaArgument, rangeObject, referencedRange, type RangeTarget } from '../document/rangeTarget';
import { mergedAreas } from './merging';
import { landing, rowHidden, setRowHidden, type WrittenCell } from '../document/rowHiding';
import { growForWriting, shiftRange } from '../document/shifting';
import type { CellValue } from '../state/spreadsheetEngine';
import { cellOfKey, type SheetState } from '../state/state';
import { sheetPrefix } from '../formulas/tableReferences';
import { takesDeletion } from '../document/tables';
import { surroundingArea, usedArea } from '../state/usedCells';

/** Excel returns no cells for a whole row or column. */
function matrixOf<Cell>({ area }: RangeTarget, read: (row: number, column: number) => Cell): Cell[][] | null {
  if (isUnbounded(area)) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
  );
}

function isCellContent(cell: unknown): cell is CellValue | null {
  return cell === null || ['string', 'number', 'boolean'].includes(typeof cell);
}

/** An Excel that spreads a one-cell matrix treats it as a single value. */
const spread = (content: unknown, workbook: HostWorkbook): unknown =>
  workbook.answer('one-by-one-spreads') === 'spreads' ? withoutSingleCell(content) : content;

function writeCells(target: RangeTarget, content: unknown, { workbook }: MemberContext): void {
  workbook.assertWritable(target.sheet);
  const cells: WrittenCell[] = [];
  eachCell(target.area, spread(content, workbook), (row, column, cell) => {
    if (!isCellContent(cell)) throw invalidArgument('A cell takes text, a number or a truth value');
    cells.push([row, column, cell]);
  });
  writeContents(workbook, target, landing(target, cells, workbook.answer('matrix-over-filter')));
}

/** As with typing in Excel, a table without a totals row grows when something is written right below it. */
export function writeContents(
  workbook: HostWorkbook,
  { sheet, area }: RangeTarget,
  cells: readonly WrittenCell[],
): void {
  if (cells.some(([, , cell]) => cell !== null && cell !== '')) growForWriting(workbook, sheet, area);
  for (const [row, column, cell] of cells) workbook.setCell(sheet, row, column, cell);
  fillColumns(workbook, sheet, cells);
  workbook.events.changed(sheet.id, addressText(area), 'RangeEdited');
}

function needed(found: HostObject | null, what: string): HostObject {
  if (!found) throw itemNotFound(what);
  return found;
}

function crossing({ sheet, area }: RangeTarget, argument: unknown): HostObject | null {
  const common = intersection(area, areaArgument(argument));
  return common && rangeObject(sheet, common);
}

/** @throws HostError InvalidArgument when the place does not exist */
function placed(sheet: SheetState, area: Area): HostObject {
  const { row, column, rows, columns } = area;
  const exists = row >= 1 && column >= 1 && rows >= 1 && columns >= 1;
  if (!exists || row + rows - 1 > LAST_ROW || column + columns - 1 > LAST_COLUMN) {
    throw invalidArgument(`No range at row ${row}, column ${column}`);
  }
  return rangeObject(sheet, area);
}

const rowsBeside = (area: Area, row: number, count: unknown): Area => ({ ...area, row, rows: Number(count) });

function usedRange({ sheet, area }: RangeTarget, valuesOnly: unknown): HostObject | null {
  const used = usedArea(sheet, area, valuesOnly === true);
  return used && rangeObject(sheet, used);
}

function clear({ sheet, area }: RangeTarget, kind: unknown, workbook: HostWorkbook): void {
  workbook.assertWritable(sheet);
  const what = typeof kind === 'string' ? kind : 'All';
  if (what !== 'Contents') {
    for (const key of sheet.formats.keys()) {
      const { row, column } = cellOfKey(key);
      if (contains(area, row, column)) sheet.formats.delete(key);
    }
  }
  if (what === 'Formats') return;
  for (const key of [...sheet.constants.keys(), ...sheet.formulas.keys()]) {
    const { row, column } = cellOfKey(key);
    if (contains(area, row, column)) workbook.setCell(sheet, row, column, '');
  }
  workbook.events.changed(sheet.id, addressText(area), 'RangeEdited');
}

export const RANGE: TypeMembers<RangeTarget> = {
  get: {
    Address: ({ sheet, area }) => `${sheetPrefix(sheet.name)}!${addressText(area)}`,
    RowIndex: ({ area }) => area.row - 1,
    ColumnIndex: ({ area }) => area.column - 1,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    RowHidden: rowHidden,
    Values: (target, { workbook }) => matrixOf(target, (row, column) => workbook.value(target.sheet, row, column)),
    ValueTypes: (target, { workbook }) =>
      matrixOf(target, (row, column) => workbook.valueType(target.sheet, row, column)),
    Formulas: (target, { workbook }) => matrixOf(target, (row, column) => workbook.formula(target.sheet, row, column)),
    NumberFormat: (target) =>
      matrixOf(target, (row, column) => target.sheet.formats.get(`${row},${column}`)?.['NumberFormat'] ?? 'General'),
  },
  set: {
    Values: writeCells,
    Formulas: writeCells,
    Hyperlink: ({ sheet, area }, link, { workbook }) => {
      const { documentReference, textToDisplay } = link as Readonly<Record<string, string>>;
      workbook.assertWritable(sheet);
      sheet.hyperlinks.set(`${area.row},${area.column}`, documentReference ?? '');
      if (textToDisplay !== undefined) workbook.setCell(sheet, area.row, area.column, textToDisplay);
    },
    RowHidden: (target, isHidden, { workbook }) => setRowHidden(target, isHidden, workbook),
    NumberFormat: (target, content, { workbook }) => {
      workbook.assertWritable(target.sheet);
      eachCell(target.area, spread(content, workbook), (row, column, cell) => {
        if (typeof cell === 'string')
          workbook.setFormat(target.sheet, { row, column, rows: 1, columns: 1 }, { NumberFormat: cell });
      });
    },
  },
  objects: {
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', target: sheet, id: sheet.id }),
    Format: (target) => ({ type: 'RangeFormat', target }),
    DataValidation: (target) => ({ type: 'DataValidation', target }),
    ConditionalFormats: (target) => ({ type: 'ConditionalFormatCollection', target }),
  },
  objectMethods: {
    GetMergedAreasOrNullObject: mergedAreas,
    GetCell: ({ sheet, area }, [row, column]) =>
      placed(sheet, { row: area.row + Number(row), column: area.column + Number(column), rows: 1, columns: 1 }),
    GetRow: ({ sheet, area }, [row]) => placed(sheet, { ...area, row: area.row + Number(row), rows: 1 }),
    GetColumn: ({ sheet, area }, [column]) =>
      placed(sheet, { ...area, column: area.column + Number(column), columns: 1 }),
    GetLastRow: ({ sheet, area }) => rangeObject(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 }),
    GetLastCell: ({ sheet, area }) =>
      rangeObject(sheet, {
        row: area.row + area.rows - 1,
        column: area.column + area.columns - 1,
        rows: 1,
        columns: 1,
      }),
    GetOffsetRange: ({ sheet, area }, [rows, columns]) =>
      placed(sheet, { ...area, row: area.row + Number(rows), column: area.column + Number(columns) }),
    GetRowsBelow: ({ sheet, area }, [count = 1]) => placed(sheet, rowsBeside(area, area.row + area.rows, count)),
    GetRowsAbove: ({ sheet, area }, [count = 1]) => placed(sheet, rowsBeside(area, area.row - Number(count), count)),
    GetResizedRange: ({ sheet, area }, [rows, columns]) =>
      placed(sheet, { ...area, rows: area.rows + Number(rows), columns: area.columns + Number(columns) }),
    GetUsedRange: (target, [valuesOnly]) => needed(usedRange(target, valuesOnly), 'a used range'),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => usedRange(target, valuesOnly),
    GetSurroundingRegion: ({ sheet, area }) => rangeObject(sheet, surroundingArea(sheet, area)),
    Insert: ({ sheet, area }, [direction], { workbook }) => {
      shiftRange(workbook, sheet, area, direction, 1);
      return rangeObject(sheet, area);
    },
    GetBoundingRect: ({ sheet, area }, [other]) => {
      const { row, column, rows, columns } = areaArgument(other);
      const top = Math.min(area.row, row);
      const left = Math.min(area.column, column);
      return rangeObject(sheet, {
        row: top,
        column: left,
        rows: Math.max(area.row + area.rows, row + rows) - top,
        columns: Math.max(area.column + area.columns, column + columns) - left,
      });
    },
    GetEntireRow: ({ sheet, area }) => rangeObject(sheet, { ...area, column: 1, columns: LAST_COLUMN }),
    GetEntireColumn: ({ sheet, area }) => rangeObject(sheet, { ...area, row: 1, rows: LAST_ROW }),
    GetTables: (target) => ({ type: 'RangeTables', target }),
    GetIntersection: (target, [other]) => needed(crossing(target, other), 'the intersection'),
    GetIntersectionOrNullObject: (target, [other]) => crossing(target, other),
    Find: (target, args, context) => needed(find(target, args, context), `text ${String(args[0])}`),
    FindOrNullObject: find,
  },
  methods: {
    SetCellProperties: (target, [matrix], context) => setCellProperties(target, matrix, context),
    SetRowProperties: (target, [rows], context) => setRowProperties(target, rows, context),
    SetColumnProperties: (target, [columns], context) => setColumnProperties(target, columns, context),
    Select: ({ sheet, area }, _, { workbook }) => workbook.select(sheet, area),
    Delete: ({ sheet, area }, [direction], { workbook }) => {
      const isTaken = direction !== 'Up' || area.columns === LAST_COLUMN || takesDeletion(workbook, sheet, area);
      if (isTaken) shiftRange(workbook, sheet, area, direction, -1);
    },
    Clear: (target, [kind], { workbook }) => clear(target, kind, workbook),
    CopyFrom: (target, [source, type], { workbook }) =>
      copyRange(workbook, referencedRange(source, workbook, target.sheet), target, type),
    // The client asks this before it writes a large array; the write itself checks the size.
    _ValidateArraySize: () => null,
  },
};
