// How Excels differ in handling defined names.

import type { Behaviour } from './behaviour';

export const NAMES = {
  'name-formula-language': {
    question: 'In welke taal geeft NamedItem.formula een formule?',
    answers: [
      { id: 'us', words: 'in Engelse notatie' },
      { id: 'local', words: 'in de taal van Excel: #VERW!, SOM, puntkomma' },
    ],
    reported: { windows: 'local', windows2021: 'local', mac: 'local', web: 'us' },
    status: 'reported',
    source: 'OfficeDev/office-js#2834',
  },
  'name-on-copied-sheet': {
    question: 'Kan de werkmap een naam krijgen die een gekopieerd blad, dat vooraan staat, zelf al heeft?',
    answers: [
      { id: 'allowed', words: 'ja' },
      { id: 'refused', words: 'nee, de naam zou al bestaan' },
    ],
    reported: { windows: 'refused', windows2021: 'refused' },
    status: 'reported',
    source: 'OfficeDev/office-js#2875',
  },
  'name-no-range-code': {
    question: 'Met welke code weigert NamedItem.getRange een naam die naar niets meer verwijst?',
    answers: [
      { id: 'ItemNotFound', words: 'ItemNotFound' },
      { id: 'InvalidOperation', words: 'InvalidOperation' },
    ],
    reported: { windows: 'InvalidOperation', windows2021: 'InvalidOperation' },
    status: 'reported',
    source: 'xlwings/xlwings-server#218, OfficeDev/office-js#4321: of a name with OFFSET',
  },
  'name-of-column': {
    question: 'Houdt een naam de verwijzing naar een tabelkolom die hij krijgt, of het adres van dat ogenblik?',
    answers: [
      { id: 'reference', words: 'de verwijzing' },
      { id: 'address', words: 'het adres' },
    ],
    // Reported for names.add and closed since; nothing is known about NamedItem.formula.
    reported: {},
    status: 'likely',
    source: 'OfficeDev/office-js#740',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
