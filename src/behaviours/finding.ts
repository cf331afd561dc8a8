// Where Excel searches, and what it compares.

import type { Behaviour } from './behaviour';

export const FINDING = {
  'hidden-sheet-find': {
    question: 'Vindt Range.find iets op een verborgen blad?',
    answers: [
      { id: 'finds', words: 'ja' },
      { id: 'nothing', words: 'nee' },
    ],
    reported: { windows: 'nothing' },
    status: 'reported',
    source: 'OfficeDev/office-js#6349',
  },
  'find-after-first': {
    question: 'Waar begint Range.find in een bereik?',
    answers: [
      { id: 'first', words: 'bij de eerste cel' },
      { id: 'after', words: 'na de eerste cel, die als laatste aan de beurt komt' },
    ],
    reported: {},
    status: 'likely',
    source: 'Range.Find of VBA, learn.microsoft.com',
  },
  'find-looks-in': {
    question: 'Zoekt Range.find in wat een formule oplevert, of in de formule zelf?',
    answers: [
      { id: 'values', words: 'in wat zij oplevert' },
      { id: 'formulas', words: 'in de formule zelf' },
    ],
    reported: {},
    status: 'likely',
    source: 'Range.Find of VBA (LookIn), learn.microsoft.com',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
