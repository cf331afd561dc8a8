// Finds one cell or row of the model by its name or by the text of its row, so that sorting and moving do not matter.

import { sameText } from '../../model/names';
import type { CellTarget, KeyedRow, RowTarget } from '../../workbook/plan/rawValues';
import { tableOf } from './tables';

/** Excel searches for at most this many characters. */
const LONGEST_SEARCH_TEXT = 255;

/** In a search, `*`, `?` and `~` have a special meaning unless preceded by a tilde. */
const literal = (text: string): string => text.replace(/[~*?]/g, '~$&');

/**
 * The cells to search: the whole column, because a search of one cell covers the whole sheet. Excel starts after the
 * first cell and reaches the header last (Excel.Range.find; VBA Range.Find); a match in the header or totals row is not
 * in the body and does not count. If the text equals the header, the search covers the body and the cell below it
 * instead, so that the row is found first.
 */
function searched(column: Excel.TableColumn, { column: header, text }: NonNullable<RowTarget['key']>): Excel.Range {
  const isHeader = sameText(text, header);
  return isHeader ? column.getDataBodyRange().getResizedRange(1, 0) : column.getRange();
}

type Key = NonNullable<RowTarget['key']>;

/** The cell with the text of a row; null if Excel cannot search for it. */
function foundCell(columns: Excel.TableColumnCollection, key: Key): Excel.Range | null {
  const searchText = literal(key.text);
  if (searchText === '' || searchText.length > LONGEST_SEARCH_TEXT) return null;
  const cells = searched(columns.getItem(key.column), key).untrack();
  return cells.find(searchText, { completeMatch: true, matchCase: true }).untrack();
}

/** The part of a row of a table that lies within cells of it. */
function rowWithin(columns: Excel.TableColumnCollection, { key, row }: RowTarget, within: Excel.Range): Excel.Range {
  const found = key && foundCell(columns, key);
  return found ? found.getEntireRow().untrack().getIntersection(within) : within.getRow(row);
}

/** Fails the batch with ItemNotFound if the row is no longer where it was read. */
export function queueExpectedRow({ workbook }: Excel.RequestContext, { table, key, row }: KeyedRow): void {
  const { columns } = tableOf(workbook, table);
  const cell = columns.getItem(key.column).getDataBodyRange().untrack().getCell(row, 0).untrack();
  foundCell(columns, key)?.getIntersection(cell).untrack();
}

/** The cells of a row within its table. */
export function rowRange({ workbook }: Excel.RequestContext, target: RowTarget): Excel.Range {
  const table = tableOf(workbook, target.table);
  return rowWithin(table.columns, target, table.getDataBodyRange());
}

/** The cell of a target. A missing target fails the batch with ItemNotFound. */
export function cellRange(context: Excel.RequestContext, target: CellTarget): Excel.Range {
  const { workbook } = context;
  switch (target.kind) {
    case 'name':
      return workbook.names.getItem(target.name).getRange().untrack().getCell(target.row, 0);
    case 'totals': {
      const table = tableOf(workbook, target.table);
      return table.columns.getItem(target.column).getTotalRowRange();
    }
    case 'tableCell': {
      const { columns } = tableOf(workbook, target.target.table);
      const cells = columns.getItem(target.column).getDataBodyRange().untrack();
      return rowWithin(columns, target.target, cells);
    }
  }
}
