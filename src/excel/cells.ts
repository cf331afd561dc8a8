// Finds one cell or row of the model by its name or by the text of its row, so that sorting and moving do not mislead.

import type { CellTarget, RowTarget } from '../workbook/rawValues';

/** Excel searches for at most this many characters. */
const LONGEST_SEARCH_TEXT = 255;

/** In a search `*`, `?` and `~` are wildcards unless a tilde stands before them. */
const literal = (text: string): string => text.replace(/[~*?]/g, '~$&');

function rowWithin(context: Excel.RequestContext, { table, key, row }: RowTarget, within: Excel.Range): Excel.Range {
  const searchText = literal(key?.text ?? '');
  if (!key || searchText === '' || searchText.length > LONGEST_SEARCH_TEXT) return within.getRow(row);
  const keys = context.workbook.tables.getItem(table).columns.getItem(key.column).getDataBodyRange();
  const found = keys.find(searchText, { completeMatch: true, matchCase: true });
  return found.getEntireRow().getIntersection(within);
}

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
