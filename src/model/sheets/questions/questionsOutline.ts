// What is known of the sheet Klantvragen at once: its inputs, and the names by which it is found.

import { inputIn, textIn } from '../../inputs/field';
import type { SheetOutline } from '../sheetOutline';
import { CHANNEL_FIELDS, QUESTIONS_FIELDS } from './questionsFields';
import { hasQuestions, type Channel } from './questionsInputs';
import {
  QUESTION_COUNT_NAMES,
  QUESTION_PRICE_NAMES,
  QUESTION_YEAR_NAMES,
  QUESTIONS_COLUMNS,
  QUESTIONS_HEADER_NAME,
  QUESTIONS_LIST_NAME,
  QUESTIONS_PARAMETER_NAMES,
  QUESTIONS_RESULT_NAMES as RESULT,
  QUESTIONS_TABLE,
} from './questionsNames';

const COUNTS = Object.values(QUESTION_COUNT_NAMES);
const PRICES = Object.values(QUESTION_PRICE_NAMES);
const RESULTS = [...Object.values(RESULT), ...COUNTS, ...Object.values(QUESTION_YEAR_NAMES), ...PRICES];

export const QUESTIONS_OUTLINE = {
  tabName: 'Klantvragen',
  tables: { [QUESTIONS_TABLE]: { headers: Object.values(QUESTIONS_COLUMNS), hasTotals: true } },
  names: [...Object.values(QUESTIONS_PARAMETER_NAMES), ...RESULTS, QUESTIONS_LIST_NAME, QUESTIONS_HEADER_NAME],
  parameters: QUESTIONS_FIELDS,
  lists: {
    channels: {
      table: QUESTIONS_TABLE,
      fields: CHANNEL_FIELDS,
      nameFields: ['name'],
      words: { one: 'Kanaal', all: 'de kanalen' },
      rowOf: (row): Channel => ({
        name: textIn(row, 'name'),
        received: inputIn(row, 'received'),
        answered: inputIn(row, 'answered'),
        ownPosts: inputIn(row, 'ownPosts'),
        privateMessages: inputIn(row, 'privateMessages'),
        explanation: textIn(row, 'explanation'),
      }),
    },
  },
  read: [...COUNTS, ...PRICES, RESULT.chosen, RESULT.sentence, RESULT.check],
  formulas: RESULTS,
  saysWhatCounts: RESULT.sentence,
  labelled: [RESULT.checkPoints, RESULT.checkOutcomes],
  isIn: hasQuestions,
} as const satisfies SheetOutline;
