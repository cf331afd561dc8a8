// The values of the formula cells of the sheet Klantvragen.

import type { ModelInputs, NumberInput } from '../model/inputs/modelInputs';
import { NOT_KNOWN, type ModelResults, type Outcome } from '../model/results/modelResults';
import { sum } from '../model/results/operands';
import {
  QUESTION_COUNT_NAMES,
  QUESTION_PRICE_NAMES,
  QUESTION_YEAR_NAMES,
  QUESTIONS_COLUMNS as COLUMN,
  QUESTIONS_RESULT_NAMES as RESULT,
  QUESTIONS_TABLE,
} from '../model/sheets/questions/questionsNames';
import { DEFINITION_IDS, type DefinitionId } from '../model/sheets/questions/questionsWords';
import { computeQuestions, type ChannelResult } from './computeQuestions';
import { headLine } from './expectedHeadLine';
import { checkOutcomes, sheetCheck, type ByName, type ExpectedSheet, type ExpectedValue } from './expectedValues';

/** A result of each definition. */
const ofDefinitions = (
  names: Readonly<Record<DefinitionId, string>>,
  outcomes: Readonly<Record<DefinitionId, Outcome>>,
): ByName => Object.fromEntries(DEFINITION_IDS.map((id) => [names[id], [outcomes[id]]]));

/** What nobody counts has no total. */
const totalOfFilled = (numbers: readonly number[]): ExpectedValue => (numbers.length === 0 ? '' : sum(numbers));

/** Calculates the values from the inputs and results of the model. */
export function expectedQuestions(inputs: ModelInputs, results: ModelResults): ExpectedSheet {
  const outcomes = computeQuestions(inputs, results);
  const { channels, counts, chosen, checks, keyDefinition } = outcomes;
  const ofRows = (field: keyof ChannelResult): readonly ExpectedValue[] => channels.map((channel) => channel[field]);
  const unusable = checks[0] ?? 0;
  const totalOf = (numbers: readonly NumberInput[]): ExpectedValue =>
    unusable > 0 ? NOT_KNOWN : totalOfFilled(numbers.filter((number) => typeof number === 'number'));
  return {
    tables: {
      [QUESTIONS_TABLE]: {
        [COLUMN.counted]: ofRows('counted'),
        [COLUMN.share]: ofRows('share'),
        [COLUMN.status]: ofRows('status'),
        [COLUMN.noNumbers]: ofRows('noNumbers'),
        [COLUMN.isNegative]: ofRows('isNegative'),
        [COLUMN.isMore]: ofRows('isMore'),
        [COLUMN.namesakes]: ofRows('namesakes'),
      },
    },
    totals: {
      [QUESTIONS_TABLE]: {
        [COLUMN.received]: totalOf(inputs.channels.map(({ received }) => received)),
        [COLUMN.answered]: totalOf(inputs.channels.map(({ answered }) => answered)),
        [COLUMN.ownPosts]: totalOf(inputs.channels.map(({ ownPosts }) => ownPosts)),
        [COLUMN.privateMessages]: totalOf(inputs.channels.map(({ privateMessages }) => privateMessages)),
        [COLUMN.counted]: chosen,
        [COLUMN.share]: sum(channels.map(({ share }) => (typeof share === 'number' ? share : 0))),
      },
    },
    named: {
      ...ofDefinitions(QUESTION_COUNT_NAMES, counts),
      ...ofDefinitions(QUESTION_YEAR_NAMES, outcomes.years),
      ...ofDefinitions(QUESTION_PRICE_NAMES, outcomes.prices),
      [RESULT.headLine]: [headLine(inputs, results)],
      [RESULT.chosen]: [chosen],
      [RESULT.sentence]: [outcomes.sentence],
      [RESULT.keyQuestions]: [outcomes.keyQuestions],
      [RESULT.keyDefinition]: [keyDefinition],
      [RESULT.otherDefinition]: [outcomes.otherDefinition],
      [RESULT.countsPrivate]: [outcomes.countsPrivate],
      [RESULT.countsOwn]: [outcomes.countsOwn],
      [RESULT.unusable]: [unusable],
      [RESULT.points]: [sum(checks)],
      [RESULT.check]: [sheetCheck(checks)],
      [RESULT.checkPoints]: checks,
      [RESULT.checkOutcomes]: checkOutcomes(checks),
    },
  };
}
