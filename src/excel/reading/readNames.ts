// Named ranges, each found through the sheet where it was made, or through the workbook if somebody moved its cells
// elsewhere.

import type { NamesOfSheet } from '../../workbook/plan/rawValues';

/** How names are found. A sheet only knows its own names, but needs one object fewer for each. */
export type NameSearch = 'onSheets' | 'inWorkbook';

/** Finds parts of the workbook; a missing one fails the batch. */
export interface PartSearch {
  /** The range of a name. */
  readonly rangeOf: (name: string) => Excel.Range;
  /** The sheet that probably has these names. */
  readonly worksheetOf: (home: NamesOfSheet) => Excel.Worksheet;
}

/** @param tables tables already used in the message, by name */
export function searchParts(
  { names }: Excel.Workbook,
  tables: ReadonlyMap<string, Excel.Table>,
  sheets: readonly NamesOfSheet[],
  search: NameSearch,
): PartSearch {
  const inWorkbook = (name: string): Excel.Range => names.getItem(name).getRange();
  const worksheets = new Map<NamesOfSheet, Excel.Worksheet>();
  // Without a table, the first name identifies the sheet.
  const worksheetOf = (home: NamesOfSheet): Excel.Worksheet => {
    const [first = ''] = home.names;
    const known = worksheets.get(home) ?? (tables.get(home.table ?? '') ?? inWorkbook(first)).worksheet;
    worksheets.set(home, known);
    return known;
  };
  return {
    worksheetOf,
    rangeOf: (name) => {
      const home = search === 'onSheets' ? sheets.find((sheet) => sheet.names.includes(name)) : undefined;
      return home ? worksheetOf(home).getRange(name) : inWorkbook(name);
    },
  };
}
