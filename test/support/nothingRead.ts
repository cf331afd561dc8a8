// A request that reads nothing: for tests that only write, or for a workbook without the current parts.

import type { ReadRequest } from '../../src/workbook/plan/rawValues';

export const NOTHING: ReadRequest = {
  tables: [],
  names: [],
  tableFormulas: false,
  errorTables: [],
  formulaNames: [],
  rowNames: [],
  sheets: [],
  topRows: 0,
};
