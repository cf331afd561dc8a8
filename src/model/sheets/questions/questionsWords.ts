// What can count as a question, and the words that the cells show. Apart from the inputs, which are in the first load.

import { IN_ORDER } from '../../results/modelResults';

/** From the fewest messages to the most. */
export const DEFINITION_IDS = ['answered', 'withPrivate', 'all'] as const;
export type DefinitionId = (typeof DEFINITION_IDS)[number];

/** The words of the input. */
export const QUESTION_DEFINITIONS: Readonly<Record<DefinitionId, string>> = {
  answered: 'beantwoord',
  withPrivate: 'beantwoord en privé',
  all: 'alle verzonden',
};

/** What they are called beside their prices. */
export const DEFINITION_LABELS: Readonly<Record<DefinitionId, string>> = {
  answered: 'Antwoorden',
  withPrivate: 'Antwoorden en privéberichten',
  all: 'Alle verzonden berichten',
};

/** What each of them counts. */
export const DEFINITION_WORDS: Readonly<Record<DefinitionId, string>> = {
  answered: 'Alleen antwoorden: een vraag van een inwoner, openbaar beantwoord',
  withPrivate: 'Ook privéberichten, die het rapport niet meetelt (§6.1)',
  all: 'Ook eigen berichten, die niemand beantwoorden: zo telt het rapport (§6.1)',
};

/** The column Controle of a channel. */
export const CHANNEL_STATUS = {
  number: 'getal onbruikbaar',
  more: 'meer dan ontvangen',
  name: 'naam leeg of dubbel',
  inOrder: IN_ORDER,
} as const;

/** What the questions of the key scenario count if they are none of the three. */
export const OTHER_DEFINITION = 'geen van de drie';

/** The channels that gemeenten use most, from which the pane offers those that are not there yet. */
export const KNOWN_CHANNELS: readonly string[] = ['WhatsApp', 'Facebook', 'Instagram', 'LinkedIn', 'X', 'Twitter'];
