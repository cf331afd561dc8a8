// A request that reads nothing, for what is only written, or for a workbook without the parts of today.

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
