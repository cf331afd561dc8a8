// How Excel reads texts that are written to cells.

import type { Behaviour } from './behaviour';

export const TYPING = {
  'text-becomes-value': {
    question:
      'Welke teksten leest Excel als getal, datum, fout of waarheidswaarde, wanneer zij in een cel worden gezet?',
    answers: [
      { id: 'plain', words: 'alleen gewone getallen, percentages, datums in cijfers en TRUE of FALSE' },
      {
        id: 'typing',
        words: 'alles wat iemand met Amerikaans Engels kan typen: ook jan 2027, 12 pm, $5, (5), 1/2 en #N/A',
      },
    ],
    reported: { windows: 'typing', windows2021: 'typing', mac: 'typing', web: 'typing' },
    status: 'documented',
    source: 'OfficeDev/office-js#1559',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
