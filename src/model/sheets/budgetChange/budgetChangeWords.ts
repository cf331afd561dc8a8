// What can be chosen for the begrotingswijziging, and the words that its cells show. Apart from the inputs, which are in the
// first load.

import { IN_ORDER } from '../../results/modelResults';
import { ECONOMIC_CATEGORIES, INCIDENTAL, STRUCTURAL, TASK_FIELDS } from '../budget/budgetWords';

/** The kind of a line that is in the begroting already. */
export const BUDGETED = 'al begroot';
/** What is said of a year in which more is in the begroting than the estimate, and a kind of cover. */
export const RELEASED = 'vrijval';

/** The kinds that the list of the sheet begins with; only the first has a meaning of its own. */
export const COVER_KINDS = [BUDGETED, RELEASED, 'baten', 'reserve', 'overig'] as const;

/** Those of the begroting, and the one on which reserves are changed (vraagbaakiv3gemeenten.nl/taakvelden/mutaties-reserves). */
export const COVER_TASK_FIELDS = [...TASK_FIELDS, '0.10 Mutaties reserves'] as const;

/** Those of the begroting, and the only one that Iv3 allows on that taakveld (the same page). */
export const COVER_CATEGORIES = [...ECONOMIC_CATEGORIES, '7.1 Mutatie reserves'] as const;

export const CHARACTERS = [STRUCTURAL, INCIDENTAL] as const;

/** The column Controle of a cover line, and its steps. */
export const COVER_STATUS = {
  noDescription: 'omschrijving ontbreekt',
  longDescription: 'omschrijving te lang',
  noKind: 'soort ontbreekt',
  unknownKind: 'soort niet in de lijst',
  noCharacter: 'karakter ontbreekt',
  noAmount: 'bedrag is geen getal van 0 of hoger',
} as const;

/** What must be asked. */
export const NET_WORD = { asked: 'te vragen', nothing: 'niets te vragen', released: RELEASED } as const;

/** What is left after the cover. */
export const BALANCE_WORD = { shortage: 'nadeel', surplus: 'voordeel', even: 'sluitend' } as const;

/** How the structural costs of a year are covered. */
export const JUDGEMENT = { shortage: 'te weinig', incidental: 'incidenteel', covered: IN_ORDER } as const;

/** What the sheet says first. */
export const CONCLUSION = {
  notKnown: 'Nog niet in elk jaar te berekenen: zie de controles op dit blad.',
  shortage: 'Nog niet in elk jaar gedekt.',
  structural: 'Structurele lasten hebben structurele dekking.',
  incidental: 'Structurele lasten hebben incidentele dekking in ',
} as const;

/** What the legend says without the sheet that the estimate comes from. */
export const NO_ESTIMATE = 'Geen blad Begroting: voeg dat eerst toe.';
