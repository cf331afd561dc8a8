// Named ranges, each found through the sheet where it was made, or through the workbook if somebody moved its cells
// elsewhere.

import type { NamesOfSheet } from '../workbook/plan/rawValues';

/** How names are found. A sheet only knows its own names, but needs one object fewer for each. */
export type NameSearch = 'onSheets' | 'inWorkbook';

/**
 * @param tables tables already used in the message, by name
 * @returns finds the range of a name; a missing one fails the batch
 */
export function rangesByName(
  { names }: Excel.Workbook,
  tables: ReadonlyMap<string, Excel.Table>,
  sheets: readonly NamesOfSheet[],
  search: NameSearch,
): (name: string) => Excel.Range {
  const inWorkbook = (name: string): Excel.Range => names.getItem(name).getRange();
  const worksheets = new Map<NamesOfSheet, Excel.Worksheet>();
  return (name) => {
    const home = search === 'onSheets' ? sheets.find((sheet) => sheet.names.includes(name)) : undefined;
    if (!home) return inWorkbook(name);
    const known = worksheets.get(home);
    if (known) return known.getRange(name);
    const table = tables.get(home.table ?? '');
    if (!table) {
      // The first name identifies the sheet.
      const range = inWorkbook(name);
      worksheets.set(home, range.worksheet);
      return range;
    }
    const { worksheet } = table;
    worksheets.set(home, worksheet);
    return worksheet.getRange(name);
  };
}
