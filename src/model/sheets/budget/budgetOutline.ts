// What is known of the sheet Begroting at once: its inputs, and the names by which it is found.

import { inputIn, textIn } from '../../inputs/field';
import type { SheetOutline } from '../sheetOutline';
import { BUDGET_FIELDS, BUDGET_ROW_FIELDS } from './budgetFields';
import { BUDGET_YEARS, hasBudget, type BudgetRow } from './budgetInputs';
import {
  BUDGET_COLUMNS,
  BUDGET_HEADER_NAME,
  BUDGET_LIST_NAMES,
  BUDGET_PARAMETER_NAMES,
  BUDGET_RESULT_NAMES,
  BUDGET_TABLE,
  BUDGET_YEAR_RESULTS,
  yearName,
} from './budgetNames';
import { budgetRemarks } from './budgetRemarks';

export const BUDGET_OUTLINE = {
  tabName: 'Begroting',
  tables: { [BUDGET_TABLE]: { headers: Object.values(BUDGET_COLUMNS), hasTotals: true } },
  names: [
    ...Object.values(BUDGET_PARAMETER_NAMES),
    ...Object.values(BUDGET_RESULT_NAMES),
    ...BUDGET_YEAR_RESULTS,
    ...Object.values(BUDGET_LIST_NAMES),
    BUDGET_HEADER_NAME,
  ],
  parameters: BUDGET_FIELDS,
  lists: {
    budgetRows: {
      table: BUDGET_TABLE,
      fields: BUDGET_ROW_FIELDS,
      nameFields: ['costType', 'costLine'],
      words: { one: 'Begrotingsregel', all: 'de begrotingsregels' },
      rowOf: (row): BudgetRow => ({
        costType: textIn(row, 'costType'),
        costLine: textIn(row, 'costLine'),
        taskField: textIn(row, 'taskField'),
        economicCategory: textIn(row, 'economicCategory'),
        startYear: inputIn(row, 'startYear'),
        startMonth: inputIn(row, 'startMonth'),
        endYear: inputIn(row, 'endYear'),
      }),
    },
  },
  read: [
    ...Array.from({ length: BUDGET_YEARS }, (_, index) => [
      yearName('year', index + 1),
      yearName('total', index + 1),
    ]).flat(),
    BUDGET_RESULT_NAMES.legend,
    BUDGET_RESULT_NAMES.check,
  ],
  formulas: [...Object.values(BUDGET_RESULT_NAMES), ...BUDGET_YEAR_RESULTS],
  labelled: [BUDGET_RESULT_NAMES.checkPoints, BUDGET_RESULT_NAMES.checkOutcomes],
  isIn: hasBudget,
  remarks: budgetRemarks,
} as const satisfies SheetOutline;
