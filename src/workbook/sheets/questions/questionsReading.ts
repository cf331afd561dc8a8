// What the sheet Klantvragen comes to, as it was read.

import { ofEach } from '../../../model/inputs/field';
import { ownValue } from '../../../model/ownValue';
import type { Outcome } from '../../../model/results/modelResults';
import {
  QUESTION_COUNT_NAMES,
  QUESTION_PRICE_NAMES,
  QUESTIONS_COLUMNS as COLUMN,
  QUESTIONS_RESULT_NAMES as RESULT,
  QUESTIONS_TABLE,
} from '../../../model/sheets/questions/questionsNames';
import type { DefinitionId } from '../../../model/sheets/questions/questionsWords';
import { asOutcome, asText, rowsOf } from '../../plan/rawCells';
import type { RawCell, RawValues } from '../../plan/rawValues';

/** The results of the sheet Klantvragen. */
export interface QuestionsReading {
  /** Questions per month by each definition. */
  readonly counts: Readonly<Record<DefinitionId, Outcome>>;
  /** Euro per question by each definition. */
  readonly prices: Readonly<Record<DefinitionId, Outcome>>;
  /** Questions per month by the chosen definition. */
  readonly chosen: Outcome;
  /** What the questions of the key scenario count, as a sentence. */
  readonly sentence: string;
  /** Of each channel: `in orde`, or what is wrong. */
  readonly statuses: readonly string[];
  /** `in orde`, or the number of points. */
  readonly check: string;
}

export function questionsOf(raw: RawValues): QuestionsReading {
  const named = (name: string): RawCell | undefined => ownValue(raw.names, name)?.[0]?.[0];
  const outcome = (name: string): Outcome => asOutcome(named(name));
  return {
    counts: ofEach<DefinitionId, string, Outcome>(QUESTION_COUNT_NAMES, outcome),
    prices: ofEach<DefinitionId, string, Outcome>(QUESTION_PRICE_NAMES, outcome),
    chosen: outcome(RESULT.chosen),
    sentence: asText(named(RESULT.sentence)),
    statuses: rowsOf(raw, QUESTIONS_TABLE).map((cell) => asText(cell(COLUMN.status))),
    check: asText(named(RESULT.check)),
  };
}
