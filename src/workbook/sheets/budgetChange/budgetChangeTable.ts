// The table of the sheet Begrotingswijziging: what is in the begroting already, and other cover, for four years.

import type { CoverLine } from '../../../model/sheets/budgetChange/budgetChangeInputs';
import {
  COVER_COLUMNS as COLUMN,
  COVER_HEADER_NAME,
  COVER_TABLE,
  countedColumn,
} from '../../../model/sheets/budgetChange/budgetChangeNames';
import { formulaColumn, inputColumn } from '../../plan/columns';
import { inputCell, textCell, type ColumnDescription, type TableDescription } from '../../plan/description';
import { EURO, OUTCOME_STYLE } from '../../plan/labelledCells';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { COLUMN_FORMULAS, countedFormula, totalFormula, YEARS } from './budgetChangeFormulas';
import { BUDGET_CHANGE_VALIDATIONS as VALIDATION } from './budgetChangeValidations';

/** Points. The printed columns together are as wide as a page with letters of 9 points. */
const WIDTHS = { description: 236, amount: 72, counted: 88, status: 230, helper: 150 } as const;

const AMOUNT = {
  style: { ...STYLES.input, numberFormat: NUMBER_FORMATS.whole },
  validation: VALIDATION.amount,
} as const;

const step = (field: Exclude<keyof typeof COLUMN_FORMULAS, 'status'>, isNumber = false): ColumnDescription<CoverLine> =>
  formulaColumn(COLUMN[field], COLUMN_FORMULAS[field], isNumber ? EURO : OUTCOME_STYLE, WIDTHS.helper);

const COLUMNS: readonly ColumnDescription<CoverLine>[] = [
  inputColumn(COLUMN.description, ({ description }) => textCell(description), WIDTHS.description, {
    total: 'Al begroot en dekking samen',
  }),
  inputColumn(COLUMN.coverKind, ({ coverKind }) => textCell(coverKind), 84, { validation: VALIDATION.coverKind }),
  inputColumn(COLUMN.taskField, ({ taskField }) => textCell(taskField), 134, { validation: VALIDATION.taskField }),
  inputColumn(COLUMN.economicCategory, ({ economicCategory }) => textCell(economicCategory), 166, {
    validation: VALIDATION.economicCategory,
  }),
  inputColumn(COLUMN.character, ({ character }) => textCell(character), 74, { validation: VALIDATION.character }),
  ...YEARS.map((year) =>
    inputColumn<CoverLine>(COLUMN[`amount${year}`], (line) => inputCell(line[`amount${year}`]), WIDTHS.amount, {
      ...AMOUNT,
      total: totalFormula(year),
    }),
  ),
  formulaColumn(COLUMN.status, COLUMN_FORMULAS.status, OUTCOME_STYLE, WIDTHS.status),
  step('isFilled', true),
  step('descriptionStatus'),
  step('kindStatus'),
  step('choiceStatus'),
  step('details'),
  step('badAmounts', true),
  ...YEARS.map((year) => formulaColumn<CoverLine>(countedColumn(year), countedFormula(year), EURO, WIDTHS.counted)),
];

export const coverTable = (rows: readonly CoverLine[]): TableDescription<CoverLine> => ({
  name: COVER_TABLE,
  headerName: COVER_HEADER_NAME,
  columns: COLUMNS,
  rows,
  hasTotals: true,
});
