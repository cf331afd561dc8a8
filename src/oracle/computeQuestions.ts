// An independent calculation of the sheet Klantvragen: the oracle for tests and `npm run export`.

import type { ModelInputs, NumberInput } from '../model/inputs/modelInputs';
import { sameText, textKey } from '../model/names';
import { NOT_APPLICABLE, NOT_KNOWN, type ModelResults, type Outcome } from '../model/results/modelResults';
import { countTexts, isFilled, known, operand, sum } from '../model/results/operands';
import { roundedFigure } from '../model/results/rounding';
import type { Channel } from '../model/sheets/questions/questionsInputs';
import {
  CHANNEL_STATUS,
  DEFINITION_IDS,
  OTHER_DEFINITION,
  QUESTION_DEFINITIONS,
  type DefinitionId,
} from '../model/sheets/questions/questionsWords';

export interface ChannelResult {
  readonly counted: Outcome;
  readonly share: Outcome;
  readonly status: string;
  readonly noNumbers: number;
  readonly isNegative: number;
  readonly isMore: number;
  readonly namesakes: number;
}

export interface QuestionsResults {
  readonly channels: readonly ChannelResult[];
  readonly counts: Readonly<Record<DefinitionId, Outcome>>;
  readonly years: Readonly<Record<DefinitionId, Outcome>>;
  readonly prices: Readonly<Record<DefinitionId, Outcome>>;
  readonly chosen: Outcome;
  /** 1 or 0; not known without a usable definition. */
  readonly countsPrivate: number;
  readonly countsOwn: Outcome;
  readonly keyQuestions: Outcome;
  readonly otherDefinition: string;
  readonly keyDefinition: string;
  /** What counts in the key scenario, as a sentence. */
  readonly sentence: string;
  /** Points of each check, in the order of the sheet. */
  readonly checks: readonly number[];
}

const numbersOf = ({ received, answered, ownPosts, privateMessages }: Channel): readonly NumberInput[] => [
  received,
  answered,
  ownPosts,
  privateMessages,
];

const amount = (input: NumberInput): number => (typeof input === 'number' ? input : 0);

/** The messages of a channel by a definition. */
function countedBy(id: DefinitionId, { answered, ownPosts, privateMessages }: Channel): number {
  const withPrivate = id === 'answered' ? 0 : amount(privateMessages);
  return amount(answered) + withPrivate + (id === 'all' ? amount(ownPosts) : 0);
}

/** The id of a definition in words; undefined if it is none. */
const definitionOf = (words: NumberInput): DefinitionId | undefined =>
  DEFINITION_IDS.find((id) => sameText(QUESTION_DEFINITIONS[id], String(words ?? '')));

const byDefinition = (outcome: (id: DefinitionId) => Outcome): Readonly<Record<DefinitionId, Outcome>> => ({
  answered: outcome('answered'),
  withPrivate: outcome('withPrivate'),
  all: outcome('all'),
});

/** Questions of the key scenario; a text counts as none, as in the cells. */
function keyQuestionsOf({ scenarios, parameters }: ModelInputs): Outcome {
  const [scenario, other] = scenarios.filter(({ name }) => sameText(name, parameters.keyScenario));
  if (!scenario || other) return NOT_KNOWN;
  return amount(scenario.questionsPerMonth);
}

function statusOf({ noNumbers, isNegative, isMore, namesakes }: Omit<ChannelResult, 'status'>): string {
  if (noNumbers + isNegative > 0) return CHANNEL_STATUS.number;
  if (isMore > 0) return CHANNEL_STATUS.more;
  return namesakes === 1 ? CHANNEL_STATUS.inOrder : CHANNEL_STATUS.name;
}

function shareOf(counted: Outcome, chosen: Outcome): Outcome {
  const share = typeof counted === 'number' && typeof chosen === 'number' ? known(counted / chosen) : NOT_KNOWN;
  return share === NOT_KNOWN && chosen === 0 ? 0 : share;
}

/** The klantvragen from their inputs and the results of the model. */
export function computeQuestions(inputs: ModelInputs, { total }: ModelResults): QuestionsResults {
  const { channels, parameters } = inputs;
  const { months, costPriceDecimals, questionDefinition = null } = parameters;
  const names = countTexts(channels.map(({ name }) => name));
  const wrong = channels.map((channel) => ({
    noNumbers: numbersOf(channel).filter((input) => isFilled(input) && typeof input !== 'number').length,
    isNegative: Number(numbersOf(channel).some((input) => typeof input === 'number' && input < 0)),
  }));
  const isUsable = wrong.every(({ noNumbers, isNegative }) => noNumbers + isNegative === 0);
  const counts = byDefinition((id) => (isUsable ? sum(channels.map((channel) => countedBy(id, channel))) : NOT_KNOWN));
  const definition = definitionOf(questionDefinition);
  const chosen = definition ? counts[definition] : NOT_KNOWN;
  const rows = channels.map((channel, index): ChannelResult => {
    const { noNumbers = 0, isNegative = 0 } = wrong[index] ?? {};
    const counted: Outcome = definition && noNumbers + isNegative === 0 ? countedBy(definition, channel) : NOT_KNOWN;
    const { received, answered } = channel;
    const row = {
      counted,
      share: shareOf(counted, chosen),
      noNumbers,
      isNegative,
      isMore: Number(typeof received === 'number' && typeof answered === 'number' && answered > received),
      namesakes: channel.name === '' ? 0 : (names.get(textKey(channel.name)) ?? 0),
    };
    return { ...row, status: statusOf(row) };
  });
  const years = byDefinition((id) => known(operand(counts[id]) * operand(months)));
  const prices = byDefinition((id) => {
    const year = years[id];
    if (typeof year !== 'number') return NOT_KNOWN;
    return year === 0 ? NOT_APPLICABLE : roundedFigure(total / year, costPriceDecimals);
  });
  const keyQuestions = keyQuestionsOf(inputs);
  const other = DEFINITION_IDS.find((id) => counts[id] === keyQuestions);
  const otherDefinition = other ? QUESTION_DEFINITIONS[other] : OTHER_DEFINITION;
  const ofChosen = keyQuestions === chosen ? String(questionDefinition) : otherDefinition;
  const keyDefinition = typeof keyQuestions === 'number' && keyQuestions !== 0 ? ofChosen : NOT_KNOWN;
  return {
    channels: rows,
    counts,
    years,
    prices,
    chosen,
    countsPrivate: Number(definition !== 'answered'),
    countsOwn: definition ? Number(definition === 'all') : NOT_KNOWN,
    keyQuestions,
    otherDefinition,
    keyDefinition,
    sentence: `Definitie van klantvraag in het scenario ${parameters.keyScenario}: ${keyDefinition}`,
    checks: [
      sum(rows.map(({ noNumbers, isNegative }) => noNumbers + isNegative)),
      sum(rows.map(({ isMore }) => isMore)),
      rows.filter(({ namesakes }) => namesakes !== 1).length,
      Number(definition === undefined),
    ],
  };
}
