// What a user enters for the klantvragen: the messages of each channel, and which of them count as a question.

import type { NumberInput } from '../../inputs/coreInputs';

/** The single values of the klantvragen; absent in a workbook without the sheet. */
export interface QuestionsParameters {
  /** What counts as a question: one of `QUESTION_DEFINITIONS`. */
  readonly questionDefinition: NumberInput;
}

/** The messages of one channel, per month. */
export interface Channel {
  readonly name: string;
  /** What came in. Empty where it is not counted; it is only compared with the answers. */
  readonly received: NumberInput;
  readonly answered: NumberInput;
  /** Posts of the gemeente itself, which answer nobody. */
  readonly ownPosts: NumberInput;
  readonly privateMessages: NumberInput;
  /** Toelichting: source and rounding. */
  readonly explanation: string;
}

/** What a model with klantvragen has beside its other inputs. */
export interface QuestionsInputs {
  /** Empty in a workbook without the sheet. */
  readonly channels: readonly Channel[];
}

/** Whether these inputs have klantvragen. */
export const hasQuestions = ({ parameters }: { readonly parameters: Partial<QuestionsParameters> }): boolean =>
  parameters.questionDefinition !== undefined;
