// Ranges with a name, each found by the sheet on which it was made, or by the workbook when people moved cells elsewhere.

import type { NamesOfSheet } from '../workbook/plan/rawValues';

/** How names are found. A sheet knows those on it alone, and needs an object less for each of them. */
export type NameSearch = 'onSheets' | 'inWorkbook';

/**
 * @param tables tables that the message names already, by name
 * @returns finds the range of a name; one that is not there fails the batch
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
      // The first name tells which sheet that is.
      const range = inWorkbook(name);
      worksheets.set(home, range.worksheet);
      return range;
    }
    const { worksheet } = table;
    worksheets.set(home, worksheet);
    return worksheet.getRange(name);
  };
}
