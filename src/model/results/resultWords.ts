// Words that a cell shows as its result. Formulas write them and the independent calculations expect them, so they belong to
// neither.

import { IN_ORDER } from './modelResults';

/** The word of a check that found something. */
export const ATTENTION = 'let op';

/** Where the sheet itself says what its check found. */
export const SHEET_CHECK_ADVICE = ', zie de controles op dit blad';

/** Between table and scale in the key of the salary table: a scale that holds one may have the key of another table. */
export const KEY_SEPARATOR = '|';

/** The columns Soort and Berekening of a cost line: what it is calculated from. One that is not complete is not known. */
export const LINE_METHOD = { hours: 'uren', quantity: 'aantal', notCounted: 'telt niet' } as const;

/** The column Controle of a cost line. */
export const LINE_STATUS = {
  name: 'naam leeg of dubbel',
  scale: 'schaal zonder bedrag',
  incomplete: 'niet volledig',
  inOrder: IN_ORDER,
} as const;

/** The column Bron of a factor. */
export const FACTOR_SOURCE = {
  range: 'bandbreedte',
  definitions: 'definities op Klantvragen',
  /** Behind one of these two. */
  outside: ', basis erbuiten',
  deviation: '± afwijking',
  notCounted: 'telt niet mee',
} as const;

/** The column Controle of a range. */
export const RANGE_STATUS = {
  inOrder: IN_ORDER,
  name: 'naam dubbel',
  unknown: 'factor onbekend',
  unit: 'andere eenheid',
  number: 'getal ontbreekt',
  order: 'laag boven hoog',
} as const;

/** The column Bandbreedte of a factor. */
export const RANGE_APPLIES = { yes: 'ja', no: 'nee', definitions: 'definities' } as const;

/** The ends of the definitions of a question while no sheet gives them. */
export const NO_DEFINITIONS = 'geen';

/** The column Soort of the factor that is no cost line. */
export const QUESTIONS_KIND = 'klantvragen';

/** The column Bovengrens of a range without an upper end. */
export const NO_UPPER_END = 'geen';

/** What the sheet Gevoeligheid calls a cost line without a name. */
export const NAMELESS = 'zonder naam';

/** What the scenario sheet says of its numbers if no added sheet tells what counts as a question. */
export const WHAT_COUNTS_UNTOLD =
  'Wat als klantvraag telt, is niet vastgelegd; in het rapport is het elk verzonden bericht, ook eigen berichten (§6.1)';
