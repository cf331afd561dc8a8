// The tables of a workbook in a batch.

const tablesOf = new WeakMap<Excel.Workbook, Map<string, Excel.Table>>();

/** The shared object of a table in a batch, so that a message requests each table once. */
export function tableOf(workbook: Excel.Workbook, name: string): Excel.Table {
  const known = tablesOf.get(workbook) ?? new Map<string, Excel.Table>();
  tablesOf.set(workbook, known);
  const table = known.get(name) ?? workbook.tables.getItem(name);
  known.set(name, table);
  return table;
}

/** Whether rows of a range are hidden, by a filter or by hand; Excel answers null if only some are. */
export const hasHiddenRows = ({ rowHidden }: Excel.Range): boolean => rowHidden !== false;
