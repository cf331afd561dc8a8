// Changes of a model that is there: cells, rows that come and go, names that follow them. One batch, no domain words.

import type { NewRow, RowTarget, SheetEdit } from '../workbook/rawValues';
import { cellRange, rowRange } from './cells';
import { queueValidation } from './writeValidation';

/**
 * Makes room for a row. Above a totals row whole rows of the sheet move, so that the chart below moves along; under a
 * table without one only the cells below it move, so that a chart beside it keeps its size. Nothing is overwritten.
 * Rows are not added through the collection of rows: that conflicts when two people work at the same time.
 */
function queueRoom(table: Excel.Table, last: Excel.Range, { before, wholeRow }: NewRow): Excel.Range {
  const shift = Excel.InsertShiftDirection.down;
  const place = before === null ? last.getOffsetRange(1, 0) : table.getDataBodyRange().getRow(before);
  return (wholeRow ? place.getEntireRow() : place).insert(shift);
}

/** Excel lets a table grow when the row below it is filled, unless a user turned that off: then it is told to. */
function queueGrowth(table: Excel.Table, { before, hasTotals }: NewRow): void {
  const isBelow = before === null && !hasTotals;
  if (isBelow && Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
    table.resize(table.getRange().getResizedRange(1, 0));
  }
}

/** A row with its contents, the looks of its neighbour, and what may be typed in it. */
function queueRow(context: Excel.RequestContext, row: NewRow): void {
  const table = context.workbook.tables.getItem(row.table);
  const last = table.getDataBodyRange().getLastRow();
  const room = queueRoom(table, last, row);
  const cells = room.getIntersection(table.getHeaderRowRange().getEntireColumn());
  queueGrowth(table, row);
  const neighbour = row.before === null ? last : cells.getOffsetRange(1, 0);
  cells.copyFrom(neighbour, Excel.RangeCopyType.formats);
  for (const [header, content] of Object.entries(row.contents)) {
    const column = table.columns.getItem(header).getHeaderRowRange().getEntireColumn();
    const cell = cells.getIntersection(column);
    cell.formulas = [[content]];
    const validation = row.validations[header];
    if (validation) queueValidation(cell, validation);
  }
}

/** Only the cells of the table go: what stands beside it belongs to the user, unless the row was only just made. */
function queueRemoval(context: Excel.RequestContext, target: RowTarget, wholeRow: boolean): void {
  const row = rowRange(context, target);
  (wholeRow ? row.getEntireRow() : row).delete(Excel.DeleteShiftDirection.up);
}

/** A name that a failed batch has deleted already is only made again. */
function queueCover({ workbook }: Excel.RequestContext, name: string, table: string, column: string): void {
  workbook.names.getItemOrNullObject(name).delete();
  workbook.names.add(name, workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange());
}

function queueEdit(context: Excel.RequestContext, edit: SheetEdit): void {
  switch (edit.kind) {
    case 'set':
      cellRange(context, edit.target).formulas = [[edit.content]];
      return;
    case 'add':
      return queueRow(context, edit.row);
    case 'remove':
      return queueRemoval(context, edit.target, edit.wholeRow);
    case 'cover':
      return queueCover(context, edit.name, edit.table, edit.column);
  }
}

/** Queues the edits in their order. */
export function queueEdits(context: Excel.RequestContext, edits: readonly SheetEdit[]): void {
  for (const edit of edits) queueEdit(context, edit);
}
