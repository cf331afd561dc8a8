// Finds which cell of the model is selected, and selects one. One message each.

import type { CellTarget, SelectedPlace } from '../../workbook/plan/rawValues';
import { cellRange } from '../batch/cells';

/** Activates and selects a cell. */
export function queueSelect(context: Excel.RequestContext, target: CellTarget): () => void {
  const range = cellRange(context, target);
  range.worksheet.activate();
  range.select();
  return () => undefined;
}

interface Rectangle {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface QueuedRange {
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

const queueRange = (range: Excel.Range): QueuedRange => ({
  range: range.load(PLACE),
  worksheet: range.worksheet.load('id'),
});

const rectangle = ({ range, worksheet }: QueuedRange): Rectangle => ({
  sheet: worksheet.id,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

const holds = (area: Rectangle, { sheet, row, column }: Rectangle): boolean =>
  area.sheet === sheet &&
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** Queues finding the first selected cell in these tables and names; `null` if it is in none. */
export function queueSelectedPlace(
  context: Excel.RequestContext,
  wanted: { readonly tables: readonly string[]; readonly names: readonly string[] },
): () => SelectedPlace | null {
  const { workbook } = context;
  const selected = queueRange(workbook.getSelectedRange());
  const tables = wanted.tables.map((name) => {
    const table = workbook.tables.getItem(name);
    const headers = table.getHeaderRowRange().load('values');
    return { name, headers, body: queueRange(table.getDataBodyRange()) };
  });
  const names = wanted.names.map((name) => ({ name, range: queueRange(workbook.names.getItem(name).getRange()) }));
  return () => {
    const cell = rectangle(selected);
    const table = tables.find(({ body }) => holds(rectangle(body), cell));
    if (table) {
      const body = rectangle(table.body);
      const column = String(table.headers.values[0]?.[cell.column - body.column] ?? '');
      return { kind: 'tableCell', table: table.name, column, row: cell.row - body.row };
    }
    const named = names.find(({ range }) => holds(rectangle(range), cell));
    return named ? { kind: 'name', name: named.name } : null;
  };
}
