// Writes one input cell, found by its name or by the name of its row, so that sorting and moving do not mislead it.

import type { PlannedCell } from '../workbook/plan';
import type { CellTarget } from '../workbook/rawValues';

/** Excel searches for at most this many characters. */
const LONGEST_SEARCH_TEXT = 255;

/** In a search `*`, `?` and `~` are wildcards unless a tilde stands before them. */
const literal = (text: string): string => text.replace(/[~*?]/g, '~$&');

function rangeOf(context: Excel.RequestContext, target: CellTarget): Excel.Range {
  const { workbook } = context;
  if (target.kind === 'name') return workbook.names.getItem(target.name).getRange();
  const { columns } = workbook.tables.getItem(target.table);
  const column = columns.getItem(target.column).getDataBodyRange();
  const searchText = literal(target.key);
  if (!target.isKeyUnique || searchText === '' || searchText.length > LONGEST_SEARCH_TEXT) {
    return column.getCell(target.row, 0);
  }
  const keys = columns.getItem(target.keyColumn).getDataBodyRange();
  const found = keys.find(searchText, { completeMatch: true, matchCase: true });
  return found.getEntireRow().getIntersection(column);
}

/** Queues the write; nothing is written when the row is not found. */
export function queueCell(context: Excel.RequestContext, target: CellTarget, content: PlannedCell): void {
  rangeOf(context, target).values = [[content]];
}
