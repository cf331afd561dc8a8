// Every input of the klantvragen, described once. Data only.

import { field, named, type Field, type NamedField } from '../../inputs/field';
import type { Channel, QuestionsParameters } from './questionsInputs';

export const CHANNEL_FIELDS: Readonly<Record<keyof Channel, Field>> = {
  name: field('Kanaal', 'naam', 'text'),
  received: field('Ontvangen', 'ontvangen', 'quantity'),
  answered: field('Beantwoord', 'beantwoord', 'quantity'),
  ownPosts: field('Eigen berichten', 'eigen berichten', 'quantity'),
  privateMessages: field('Privéberichten', 'privéberichten', 'quantity'),
  explanation: field('Toelichting', 'toelichting', 'text'),
};

/** The single values of the klantvragen. */
export const QUESTIONS_FIELDS: Readonly<Record<keyof QuestionsParameters, NamedField>> = {
  questionDefinition: named('rm_klantvraag_definitie', 'Wat telt als klantvraag', 'option'),
};
