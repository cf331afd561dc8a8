// The table of the sheet Begroting: a line for each kostensoort or cost line, with its estimate for four years.

import type { BudgetRow } from '../../../model/sheets/budget/budgetInputs';
import { COLUMN_FORMULAS, estimateFormula, exactFormula, partFormula, totalFormula, YEARS } from './budgetFormulas';
import {
  BUDGET_COLUMNS as COLUMN,
  BUDGET_HEADER_NAME,
  BUDGET_TABLE,
  estimateColumn,
  exactColumn,
  partColumn,
} from '../../../model/sheets/budget/budgetNames';
import { formulaColumn, inputColumn } from '../../plan/columns';
import { inputCell, textCell, type ColumnDescription, type TableDescription } from '../../plan/description';
import { columnReference } from '../../names/identifiers';
import { calculated, EURO, OUTCOME_STYLE } from '../../plan/labelledCells';
import { NUMBER_FORMATS } from '../../plan/styles';
import { VALIDATIONS } from '../../names/validations';
import { BUDGET_VALIDATIONS } from './budgetValidations';

/** A part of a year has at most twelve values, so four decimals tell them apart. */
const PART = calculated(NUMBER_FORMATS.factor);

const COLUMNS: readonly ColumnDescription<BudgetRow>[] = [
  inputColumn(COLUMN.costType, ({ costType }) => textCell(costType), 124, {
    validation: VALIDATIONS.costType,
    total: 'Totaal',
  }),
  inputColumn(COLUMN.costLine, ({ costLine }) => textCell(costLine), 104),
  inputColumn(COLUMN.taskField, ({ taskField }) => textCell(taskField), 134, {
    validation: BUDGET_VALIDATIONS.taskField,
  }),
  inputColumn(COLUMN.economicCategory, ({ economicCategory }) => textCell(economicCategory), 166, {
    validation: BUDGET_VALIDATIONS.economicCategory,
  }),
  inputColumn(COLUMN.startYear, ({ startYear }) => inputCell(startYear), 60, {
    validation: BUDGET_VALIDATIONS.startYear,
  }),
  inputColumn(COLUMN.startMonth, ({ startMonth }) => inputCell(startMonth), 74, {
    validation: BUDGET_VALIDATIONS.startMonth,
  }),
  inputColumn(COLUMN.endYear, ({ endYear }) => inputCell(endYear), 56, { validation: BUDGET_VALIDATIONS.endYear }),
  formulaColumn(COLUMN.character, COLUMN_FORMULAS.character, OUTCOME_STYLE, 72),
  ...YEARS.map((year) =>
    formulaColumn<BudgetRow>(estimateColumn(year), estimateFormula(year), EURO, 74, { total: totalFormula(year) }),
  ),
  formulaColumn(COLUMN.status, COLUMN_FORMULAS.status, OUTCOME_STYLE, 150),
  formulaColumn(COLUMN.foundLines, COLUMN_FORMULAS.foundLines, EURO, 66),
  formulaColumn(COLUMN.typeCost, COLUMN_FORMULAS.typeCost, EURO, 66),
  formulaColumn(COLUMN.phasing, COLUMN_FORMULAS.phasing, OUTCOME_STYLE, 150),
  formulaColumn(COLUMN.wrongYears, COLUMN_FORMULAS.wrongYears, EURO, 66),
  formulaColumn(COLUMN.firstMonth, COLUMN_FORMULAS.firstMonth, EURO, 66),
  formulaColumn(COLUMN.duration, COLUMN_FORMULAS.duration, EURO, 72),
  formulaColumn(COLUMN.firstPart, COLUMN_FORMULAS.firstPart, PART, 66),
  ...YEARS.map((year) => formulaColumn<BudgetRow>(partColumn(year), partFormula(year), PART, 66)),
  ...YEARS.map((year) =>
    formulaColumn<BudgetRow>(exactColumn(year), exactFormula(year), calculated(NUMBER_FORMATS.cents), 74),
  ),
  formulaColumn(COLUMN.ownCost, COLUMN_FORMULAS.ownCost, calculated(NUMBER_FORMATS.wholeOrBlank), 66),
  formulaColumn(COLUMN.modelCost, COLUMN_FORMULAS.modelCost, EURO, 66, {
    total: `=SUM(${columnReference(BUDGET_TABLE, COLUMN.modelCost)})`,
  }),
];

export const budgetTable = (rows: readonly BudgetRow[]): TableDescription<BudgetRow> => ({
  name: BUDGET_TABLE,
  headerName: BUDGET_HEADER_NAME,
  columns: COLUMNS,
  rows,
  hasTotals: true,
});
