// What is known of the sheet Begrotingswijziging at once: its inputs, and the names by which it is found.

import { inputIn, textIn } from '../../inputs/field';
import type { SheetOutline } from '../sheetOutline';
import { BUDGET_CHANGE_FIELDS, COVER_LINE_FIELDS } from './budgetChangeFields';
import { hasBudgetChange, type CoverLine } from './budgetChangeInputs';
import {
  BUDGET_CHANGE_LIST_NAMES,
  BUDGET_CHANGE_PARAMETER_NAMES,
  BUDGET_CHANGE_RESULT_NAMES as RESULT,
  CHANGE_YEAR_FIELDS,
  changeNames,
  COVER_COLUMNS,
  COVER_HEADER_NAME,
  COVER_TABLE,
} from './budgetChangeNames';

const RESULTS = [...Object.values(RESULT), ...CHANGE_YEAR_FIELDS.flatMap(changeNames)];

export const BUDGET_CHANGE_OUTLINE = {
  tabName: 'Begrotingswijziging',
  tables: { [COVER_TABLE]: { headers: Object.values(COVER_COLUMNS), hasTotals: true } },
  names: [
    ...Object.values(BUDGET_CHANGE_PARAMETER_NAMES),
    ...RESULTS,
    ...Object.values(BUDGET_CHANGE_LIST_NAMES),
    COVER_HEADER_NAME,
  ],
  parameters: BUDGET_CHANGE_FIELDS,
  lists: {
    coverLines: {
      table: COVER_TABLE,
      fields: COVER_LINE_FIELDS,
      nameFields: ['description'],
      words: { one: 'Dekkingsregel', all: 'de dekkingsregels' },
      rowOf: (row): CoverLine => ({
        description: textIn(row, 'description'),
        coverKind: textIn(row, 'coverKind'),
        taskField: textIn(row, 'taskField'),
        economicCategory: textIn(row, 'economicCategory'),
        character: textIn(row, 'character'),
        amount1: inputIn(row, 'amount1'),
        amount2: inputIn(row, 'amount2'),
        amount3: inputIn(row, 'amount3'),
        amount4: inputIn(row, 'amount4'),
      }),
    },
  },
  read: [
    ...(['year', 'gross', 'budgeted', 'net', 'cover', 'balance', 'judgement'] as const).flatMap(changeNames),
    RESULT.legend,
    RESULT.conclusion,
    RESULT.check,
    BUDGET_CHANGE_LIST_NAMES.kinds,
  ],
  formulas: RESULTS,
  labelled: [RESULT.checkPoints, RESULT.checkOutcomes],
  isIn: hasBudgetChange,
} as const satisfies SheetOutline;
