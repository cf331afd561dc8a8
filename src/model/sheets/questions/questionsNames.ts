// Names of the sheet Klantvragen: its table, columns and cells.

import { labelsOf, namesOf } from '../../inputs/field';
import { CHANNEL_FIELDS, QUESTIONS_FIELDS } from './questionsFields';

export const QUESTIONS_TABLE = 'rm_Kanalen';
export const QUESTIONS_HEADER_NAME = 'rm_kop_kanalen';

const CHANNEL = labelsOf(CHANNEL_FIELDS);

/** Inputs and results, in the order of the sheet. */
export const QUESTIONS_COLUMNS = {
  name: CHANNEL.name,
  received: CHANNEL.received,
  answered: CHANNEL.answered,
  ownPosts: CHANNEL.ownPosts,
  privateMessages: CHANNEL.privateMessages,
  counted: 'Klantvragen',
  share: 'Aandeel',
  status: 'Controle',
  explanation: CHANNEL.explanation,
  // The steps to Controle; last, where they are in nobody's way.
  noNumbers: 'Geen getal',
  isNegative: 'Onder nul',
  isMore: 'Meer dan ontvangen',
  namesakes: 'Naamgenoten',
} as const;

export const QUESTIONS_PARAMETER_NAMES = namesOf(QUESTIONS_FIELDS);

/** What is told of each definition: its name is that of the result with the word of the definition. */
const ofEachDefinition = <Prefix extends string>(
  prefix: Prefix,
): { answered: `${Prefix}_beantwoord`; withPrivate: `${Prefix}_metprive`; all: `${Prefix}_alle` } => ({
  answered: `${prefix}_beantwoord`,
  withPrivate: `${prefix}_metprive`,
  all: `${prefix}_alle`,
});

/** Questions per month. */
export const QUESTION_COUNT_NAMES = ofEachDefinition('rm_klantvragen');
/** Questions per year. */
export const QUESTION_YEAR_NAMES = ofEachDefinition('rm_klantvragen_jaar');
/** Euro per question. */
export const QUESTION_PRICE_NAMES = ofEachDefinition('rm_kostprijs');

/** Single results. */
export const QUESTIONS_RESULT_NAMES = {
  headLine: 'rm_klantvragen_kopregel',
  sentence: 'rm_klantvragen_zin',
  check: 'rm_klantvragen_controle',
  chosen: 'rm_klantvragen_gekozen',
  keyQuestions: 'rm_kernvragen',
  keyDefinition: 'rm_klantvragen_kerndefinitie',
  otherDefinition: 'rm_klantvragen_anders',
  countsPrivate: 'rm_klantvragen_telt_prive',
  countsOwn: 'rm_klantvragen_telt_eigen',
  unusable: 'rm_klantvragen_onbruikbaar',
  points: 'rm_klantvragen_punten',
  checkPoints: 'rm_klantvragen_controle_punten',
  checkOutcomes: 'rm_klantvragen_controle_uitkomst',
} as const;

/** The definitions to choose from. */
export const QUESTIONS_LIST_NAME = 'rm_klantvraag_definities';
