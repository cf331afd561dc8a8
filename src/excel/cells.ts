// Finds one cell or row of the model by its name or by the text of its row, so that sorting and moving do not mislead.

import { sameText } from '../model/names';
import type { CellTarget, RowTarget } from '../workbook/rawValues';

/** Excel searches for at most this many characters. */
const LONGEST_SEARCH_TEXT = 255;

/** In a search `*`, `?` and `~` are wildcards unless a tilde stands before them. */
const literal = (text: string): string => text.replace(/[~*?]/g, '~$&');

/**
 * The cells that are searched: the whole column, because one cell alone would not do. A search of one cell covers the
 * whole sheet. Excel begins after the first cell, and comes to the header last (Excel.Range.find; VBA Range.Find); what
 * it finds in the header or the totals row is not in the body, and so not there. Where the text is the header itself, the
 * cell below the body takes the place of the header, so that the row is found first.
 */
function searched(column: Excel.TableColumn, { column: header, text }: NonNullable<RowTarget['key']>): Excel.Range {
  const isHeader = sameText(text, header);
  return isHeader ? column.getDataBodyRange().getResizedRange(1, 0) : column.getRange();
}

function rowWithin(context: Excel.RequestContext, { table, key, row }: RowTarget, within: Excel.Range): Excel.Range {
  const searchText = literal(key?.text ?? '');
  if (!key || searchText === '' || searchText.length > LONGEST_SEARCH_TEXT) return within.getRow(row);
  const column = context.workbook.tables.getItem(table).columns.getItem(key.column);
  const found = searched(column, key).find(searchText, { completeMatch: true, matchCase: true });
  return found.getEntireRow().getIntersection(within);
}

/** Whether rows of a range are hidden, by a filter or by hand: Excel answers null where some are and others are not. */
export const hasHiddenRows = ({ rowHidden }: Excel.Range): boolean => rowHidden !== false;

/** The cells of a row as far as its table reaches. */
export const rowRange = (context: Excel.RequestContext, target: RowTarget): Excel.Range =>
  rowWithin(context, target, context.workbook.tables.getItem(target.table).getDataBodyRange());

/** The cell of a target. A target that is not there fails the batch with ItemNotFound. */
export function cellRange(context: Excel.RequestContext, target: CellTarget): Excel.Range {
  const { workbook } = context;
  switch (target.kind) {
    case 'name':
      return workbook.names.getItem(target.name).getRange().getCell(target.row, 0);
    case 'totals': {
      const table = workbook.tables.getItem(target.table);
      return table.columns.getItem(target.column).getTotalRowRange();
    }
    case 'tableCell': {
      const column = workbook.tables.getItem(target.target.table).columns.getItem(target.column);
      return rowWithin(context, target.target, column.getDataBodyRange());
    }
  }
}
