// How Excels differ in writing to cells.

import type { Behaviour } from './behaviour';

export const WRITING = {
  'matrix-over-filter': {
    question: 'Waar komt een blok waarden dat over verborgen rijen van een filter wordt geschreven?',
    answers: [
      { id: 'all', words: 'in alle rijen' },
      { id: 'visible', words: 'alleen in de rijen die te zien zijn' },
      { id: 'first', words: 'in de rijen die te zien zijn, en overal de eerste rij van het blok' },
    ],
    reported: { windows: 'first', windows2021: 'first', mac: 'first' },
    status: 'reported',
    source: 'OfficeDev/office-js#224, xlwings/xlwings#747, xlwings/xlwings#1483 (Mac)',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
