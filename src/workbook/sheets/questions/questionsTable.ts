// The table of the sheet Klantvragen: the messages of each channel per month.

import type { Channel } from '../../../model/sheets/questions/questionsInputs';
import {
  QUESTIONS_COLUMNS as COLUMN,
  QUESTIONS_HEADER_NAME,
  QUESTIONS_RESULT_NAMES as RESULT,
  QUESTIONS_TABLE,
} from '../../../model/sheets/questions/questionsNames';
import { columnReference } from '../../names/identifiers';
import { formulaColumn, inputColumn } from '../../plan/columns';
import { inputCell, textCell, type ColumnDescription, type TableDescription } from '../../plan/description';
import { calculated, CALCULATED_STYLE, EURO, OUTCOME_STYLE } from '../../plan/labelledCells';
import type { CellStyle } from '../../plan/plan';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { COLUMN_FORMULAS, totalFormula } from './questionsFormulas';
import { QUESTIONS_VALIDATIONS } from './questionsValidations';

const MESSAGES_INPUT: CellStyle = { ...STYLES.input, numberFormat: NUMBER_FORMATS.whole };
/** Points. */
const STEP_WIDTH = 112;

const messages = (
  field: 'received' | 'answered' | 'ownPosts' | 'privateMessages',
  width: number,
): ColumnDescription<Channel> =>
  inputColumn(COLUMN[field], (channel) => inputCell(channel[field]), width, {
    style: MESSAGES_INPUT,
    validation: QUESTIONS_VALIDATIONS.messages,
    total: totalFormula(COLUMN[field]),
  });

const COLUMNS: readonly ColumnDescription<Channel>[] = [
  inputColumn(COLUMN.name, ({ name }) => textCell(name), 200, { total: 'Totaal' }),
  messages('received', 112),
  messages('answered', 80),
  messages('ownPosts', 94),
  messages('privateMessages', 112),
  formulaColumn(COLUMN.counted, COLUMN_FORMULAS.counted, EURO, 78, { total: `=${RESULT.chosen}` }),
  formulaColumn(COLUMN.share, COLUMN_FORMULAS.share, calculated(NUMBER_FORMATS.share), 56, {
    total: `=SUM(${columnReference(QUESTIONS_TABLE, COLUMN.share)})`,
  }),
  formulaColumn(COLUMN.status, COLUMN_FORMULAS.status, OUTCOME_STYLE, 124),
  inputColumn(COLUMN.explanation, ({ explanation }) => textCell(explanation), 238, {
    style: { ...STYLES.input, wrap: true },
  }),
  formulaColumn(COLUMN.noNumbers, COLUMN_FORMULAS.noNumbers, CALCULATED_STYLE, STEP_WIDTH),
  formulaColumn(COLUMN.isNegative, COLUMN_FORMULAS.isNegative, CALCULATED_STYLE, STEP_WIDTH),
  formulaColumn(COLUMN.isMore, COLUMN_FORMULAS.isMore, CALCULATED_STYLE, STEP_WIDTH),
  formulaColumn(COLUMN.namesakes, COLUMN_FORMULAS.namesakes, CALCULATED_STYLE, STEP_WIDTH),
];

/** Beside a toelichting of several lines. */
const AT_TOP = { vertical: 'Top' } as const;

export const questionsTable = (rows: readonly Channel[]): TableDescription<Channel> => ({
  name: QUESTIONS_TABLE,
  headerName: QUESTIONS_HEADER_NAME,
  columns: COLUMNS.map((column) => ({ ...column, style: { ...column.style, ...AT_TOP } })),
  rows,
  hasTotals: true,
});
