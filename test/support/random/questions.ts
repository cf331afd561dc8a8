// Random klantvragen on top of a model, with the awkward ones among them.

import fc, { type Arbitrary } from 'fast-check';
import type { ModelInputs, NumberInput } from '../../../src/model/inputs/modelInputs';
import { withDefaultQuestions } from '../../../src/model/sheets/questions/questionsDefaults';
import type { Channel } from '../../../src/model/sheets/questions/questionsInputs';
import { DEFINITION_IDS, QUESTION_DEFINITIONS } from '../../../src/model/sheets/questions/questionsWords';
import { decimal, mostly, weighted } from './parts';

/** Percentage of the models of which a channel has something that is no number of 0 or higher. */
const UNUSABLE = 20;

const MESSAGES = weighted<NumberInput>(
  [10, fc.constantFrom(0, 1, 90, 12, 225)],
  [4, decimal(300, 1)],
  [6, fc.constant(null)],
);

const CHANNEL: Arbitrary<Channel> = fc.record({
  name: fc.constantFrom('WhatsApp', 'Facebook', 'X', 'x', 'Wat*', 'Een, twee', ''),
  received: MESSAGES,
  answered: MESSAGES,
  ownPosts: MESSAGES,
  privateMessages: MESSAGES,
  explanation: fc.constantFrom('', 'eigen telling'),
});

const WRONG = fc.record({
  field: fc.constantFrom('received', 'answered', 'ownPosts', 'privateMessages'),
  value: fc.constantFrom<NumberInput>('veel', -3, '12'),
});

const DEFINITION = mostly(
  fc.constantFrom<NumberInput>(...DEFINITION_IDS.map((id) => QUESTION_DEFINITIONS[id]), 'ALLE verzonden'),
  8,
  fc.constantFrom<NumberInput>(null, 'anders', 'beantwoord*', 2),
);

/** These models with klantvragen whose channels and definition are random. */
export const withQuestions = (models: Arbitrary<ModelInputs>): Arbitrary<ModelInputs> =>
  fc
    .record({
      inputs: models,
      channels: fc.array(CHANNEL, { minLength: 1, maxLength: 5, size: 'max' }),
      wrong: mostly(fc.constant(null), UNUSABLE, WRONG),
      definition: DEFINITION,
    })
    .map(({ inputs, channels, wrong, definition }) => {
      const whole = withDefaultQuestions(inputs);
      const [first, ...rest] = channels;
      const firstChannel = first && wrong ? { ...first, [wrong.field]: wrong.value } : first;
      return {
        ...whole,
        channels: firstChannel ? [firstChannel, ...rest] : channels,
        parameters: { ...whole.parameters, questionDefinition: definition },
      };
    });
