// Changes to an existing model: cells, added and removed rows, and the names that follow them. One batch, no domain
// terms.

import { ownValue } from '../../model/ownValue';
import type { NewColumn, NewRow, NewRows, RowTarget, SheetEdit } from '../../workbook/plan/rawValues';
import { cellRange, queueExpectedRow, rowRange } from '../batch/cells';
import { hasNewer } from '../batch/newerSets';
import { queueStyle } from './writeStyle';
import { queueValidation } from './writeValidation';

/**
 * Makes room for a row. Above a totals row, whole rows of the sheet move, so that the chart below moves along; under a
 * table without one, only the cells below it move, so that a chart beside it keeps its size. Nothing is overwritten.
 * Rows are not added through the table's collection of rows, which causes conflicts when two people work at the same
 * time.
 */
function queueRoom(table: Excel.Table, last: Excel.Range, { before, wholeRow }: NewRow): Excel.Range {
  const shift = Excel.InsertShiftDirection.down;
  const place = before === null ? last.getOffsetRange(1, 0) : table.getDataBodyRange().getRow(before);
  return (wholeRow ? place.getEntireRow() : place).insert(shift);
}

/**
 * Excel extends a table when the row below it is filled, unless the user turned that off: then it is resized
 * explicitly.
 */
function queueGrowth(table: Excel.Table, count: number): void {
  if (hasNewer('tableResize')) table.resize(table.getRange().getResizedRange(count, 0));
}

/** Queues a row with its contents, its neighbour's formats, and its validation. */
function queueRow(context: Excel.RequestContext, row: NewRow): void {
  const table = context.workbook.tables.getItem(row.table);
  const last = table.getDataBodyRange().getLastRow();
  const room = queueRoom(table, last, row);
  const cells = room.getIntersection(table.getHeaderRowRange().getEntireColumn());
  if (row.before === null && !row.hasTotals) queueGrowth(table, 1);
  const neighbour = row.before === null ? last : cells.getOffsetRange(1, 0);
  cells.copyFrom(neighbour, Excel.RangeCopyType.formats);
  for (const [header, content] of Object.entries(row.contents)) {
    const column = table.columns.getItem(header).getHeaderRowRange().getEntireColumn();
    const cell = cells.getIntersection(column);
    cell.formulas = [[content]];
    const validation = ownValue(row.validations, header);
    if (validation) queueValidation(cell, validation);
  }
}

/** Queues several rows within a table at once, with the formats of the last row unless they have their own. */
function queueRows({ workbook }: Excel.RequestContext, added: NewRows): void {
  const { before, count, contents, numberFormats } = added;
  const table = workbook.tables.getItem(added.table);
  const place = table
    .getDataBodyRange()
    .getRow(before)
    .getResizedRange(count - 1, 0);
  const room = place.getEntireRow().insert(Excel.InsertShiftDirection.down);
  const cells = room.getIntersection(table.getHeaderRowRange().getEntireColumn());
  cells.copyFrom(table.getDataBodyRange().getLastRow(), Excel.RangeCopyType.formats);
  const inColumn = (header: string): Excel.Range =>
    cells.getIntersection(table.columns.getItem(header).getHeaderRowRange().getEntireColumn());
  for (const [header, column] of Object.entries(contents)) {
    inColumn(header).formulas = column.map((content) => [content]);
  }
  for (const [header, column] of Object.entries(numberFormats)) {
    inColumn(header).numberFormat = column.map((numberFormat) => [numberFormat]);
  }
}

/**
 * Queues a column after the last one, so that no other moves; with the given formats for its body, and the header
 * format of a similar column.
 */
function queueColumn({ workbook }: Excel.RequestContext, added: NewColumn): void {
  const table = workbook.tables.getItem(added.table);
  const { header, headerLike, place, cells, numberFormats, style, width, widthBehind } = added;
  const column = table.columns.add(place ?? undefined, [[header], ...cells.map(() => [''])]);
  const alike = table.columns.getItem(headerLike).getHeaderRowRange();
  column.getHeaderRowRange().copyFrom(alike, Excel.RangeCopyType.formats);
  const body = column.getDataBodyRange();
  body.formulas = cells.map((content) => [content]);
  queueStyle(body, style);
  body.numberFormat = numberFormats.map((numberFormat) => [numberFormat]);
  body.format.columnWidth = width;
  if (widthBehind !== undefined) body.getOffsetRange(0, 1).format.columnWidth = widthBehind;
}

/** Removes only the cells of the table: cells beside it belong to the user, unless the row was just made. */
function queueRemoval(context: Excel.RequestContext, target: RowTarget, wholeRow: boolean): void {
  const row = rowRange(context, target);
  (wholeRow ? row.getEntireRow() : row).delete(Excel.DeleteShiftDirection.up);
}

function queueEdit(context: Excel.RequestContext, edit: SheetEdit): void {
  switch (edit.kind) {
    case 'set':
      cellRange(context, edit.target).untrack().formulas = [[edit.content]];
      return;
    case 'setColumn': {
      const cells = context.workbook.tables.getItem(edit.table).columns.getItem(edit.column).getDataBodyRange();
      const part = cells.getCell(edit.row, 0).getResizedRange(edit.contents.length - 1, 0);
      part.formulas = edit.contents.map((content) => [content]);
      return;
    }
    case 'expectRow':
      return queueExpectedRow(context, edit.target);
    case 'add':
      return queueRow(context, edit.row);
    case 'remove':
      return queueRemoval(context, edit.target, edit.wholeRow);
    case 'defineName':
      context.workbook.names.getItem(edit.name).formula = edit.formula;
      return;
    case 'addRows':
      return queueRows(context, edit.rows);
    case 'addColumn':
      return queueColumn(context, edit.column);
    case 'removeColumn':
      return context.workbook.tables.getItem(edit.table).columns.getItem(edit.header).delete();
  }
}

/** Queues the edits in order. */
export function queueEdits(context: Excel.RequestContext, edits: readonly SheetEdit[]): void {
  for (const edit of edits) queueEdit(context, edit);
}
