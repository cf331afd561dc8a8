// What Excel does outside cells: which sheet it shows, and how large an answer may be.

import type { Behaviour } from './behaviour';

export const APPLICATION = {
  'freeze-activates': {
    question: 'Wat doet het vastzetten van rijen op een blad dat niet wordt getoond?',
    answers: [
      { id: 'quiet', words: 'niets anders' },
      { id: 'activates', words: 'het blad geldt daarna als het actieve' },
    ],
    reported: { windows: 'activates', mac: 'activates' },
    status: 'reported',
    source: 'OfficeDev/office-js#3148',
  },
  'answer-lost': {
    question: 'Komt een antwoord van meer dan 5 MB aan?',
    answers: [
      { id: 'arrives', words: 'ja' },
      { id: 'lost', words: 'nee: het werk is gedaan, maar het antwoord is een fout' },
    ],
    reported: { web: 'lost' },
    status: 'documented',
    source: 'Resource limits and performance optimization, learn.microsoft.com',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
