// Initial klantvragen: what the report counts on its two channels.

import type { ModelInputs } from '../../inputs/modelInputs';
import type { Channel } from './questionsInputs';
import { QUESTION_DEFINITIONS } from './questionsWords';

const NOT_COUNTED = 'ontvangen en privé telt het rapport niet';

/** §6.1 of the report. Thirty days with the answers of a day; the rest of what is sent a month are own posts. */
const REPORT_CHANNELS: readonly Channel[] = [
  {
    name: 'Twitter',
    received: null,
    answered: 90,
    ownPosts: 90,
    privateMessages: null,
    explanation: `§6.1: 180 verzonden; 30 dagen x 3 antwoorden = 90, de rest is eigen; ${NOT_COUNTED}`,
  },
  {
    name: 'Facebook',
    received: null,
    answered: 12,
    ownPosts: 33,
    privateMessages: null,
    explanation: `§6.1: 45 verzonden; 30 dagen x 0,4 antwoord = 12, de rest is eigen; ${NOT_COUNTED}`,
  },
];

/** A channel about which nothing is known yet. */
export const emptyChannel = (name: string): Channel => ({
  name,
  received: null,
  answered: null,
  ownPosts: null,
  privateMessages: null,
  explanation: '',
});

/** The inputs with the channels of the report, counted as the report does. */
export const withDefaultQuestions = (inputs: ModelInputs): ModelInputs => ({
  ...inputs,
  parameters: { ...inputs.parameters, questionDefinition: QUESTION_DEFINITIONS.all },
  channels: REPORT_CHANNELS,
});
