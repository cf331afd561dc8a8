// The table of the sheet Begroting: a line for each kostensoort or cost line, with its estimate for four years.

import type { BudgetRow } from '../../../model/sheets/budget/budgetInputs';
import { COLUMN_FORMULAS, estimateFormula, totalFormula, YEARS } from './budgetFormulas';
import {
  BUDGET_COLUMNS as COLUMN,
  BUDGET_HEADER_NAME,
  BUDGET_TABLE,
  estimateColumn,
} from '../../../model/sheets/budget/budgetNames';
import {
  asInput,
  asText,
  type ColumnDescription,
  type TableDescription,
  type Validation,
} from '../../plan/description';
import { column } from '../../names/identifiers';
import { calculated, EURO } from '../../plan/labelledCells';
import { BESIDE_NUMBERS, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { VALIDATIONS } from '../../names/validations';
import { BUDGET_VALIDATIONS } from './budgetValidations';

const typed = (
  header: string,
  value: (row: BudgetRow) => string | number | null,
  width: number,
  validation?: Validation,
): ColumnDescription<BudgetRow> => ({
  header,
  content: { kind: 'input', value },
  style: STYLES.input,
  width,
  ...(validation ? { validation } : {}),
});

const formula = (
  header: string,
  content: string,
  width: number,
  extra: Partial<ColumnDescription<BudgetRow>> = {},
): ColumnDescription<BudgetRow> => ({
  header,
  content: { kind: 'formula', formula: content },
  style: EURO,
  width,
  ...extra,
});

const COLUMNS: readonly ColumnDescription<BudgetRow>[] = [
  { ...typed(COLUMN.costType, ({ costType }) => asText(costType), 130, VALIDATIONS.costType), total: 'Totaal' },
  typed(COLUMN.costLine, ({ costLine }) => asText(costLine), 120),
  typed(COLUMN.taskField, ({ taskField }) => asText(taskField), 140, BUDGET_VALIDATIONS.taskField),
  typed(
    COLUMN.economicCategory,
    ({ economicCategory }) => asText(economicCategory),
    170,
    BUDGET_VALIDATIONS.economicCategory,
  ),
  typed(COLUMN.oneOffYear, ({ oneOffYear }) => asInput(oneOffYear), 60, BUDGET_VALIDATIONS.oneOffYear),
  formula(COLUMN.character, COLUMN_FORMULAS.character, 72, { style: { ...STYLES.formula, ...BESIDE_NUMBERS } }),
  formula(COLUMN.ownCost, COLUMN_FORMULAS.ownCost, 66, { style: calculated(NUMBER_FORMATS.wholeOrBlank) }),
  formula(COLUMN.modelCost, COLUMN_FORMULAS.modelCost, 66, {
    total: `=SUM(${column(BUDGET_TABLE, COLUMN.modelCost)})`,
  }),
  ...YEARS.map((year) => formula(estimateColumn(year), estimateFormula(year), 74, { total: totalFormula(year) })),
];

export const budgetTable = (rows: readonly BudgetRow[]): TableDescription<BudgetRow> => ({
  name: BUDGET_TABLE,
  headerName: BUDGET_HEADER_NAME,
  columns: COLUMNS,
  rows,
  hasTotals: true,
});
