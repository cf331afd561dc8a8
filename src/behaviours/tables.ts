// How Excel treats tables: added and deleted rows, totals rows, formulas in columns.

import type { Behaviour } from './behaviour';

export const TABLES = {
  'fill-column': {
    question: 'Wat doet één formule in een verder lege tabelkolom?',
    answers: [
      { id: 'rows', words: 'zij blijft in haar cel; een kolom met overal dezelfde formule geeft die aan nieuwe rijen' },
      { id: 'never', words: 'zij blijft in haar cel, en nieuwe rijen krijgen nooit een formule' },
      { id: 'column', words: 'Excel vult de hele kolom met die formule' },
    ],
    reported: { windows: 'column', mac: 'column' },
    status: 'reported',
    source: 'OfficeDev/office-js#5909, #6745, #2093',
  },
  'delete-under-filter': {
    question: 'Wat doet het verwijderen van een tabelrij terwijl de tabel is gefilterd?',
    answers: [
      { id: 'deletes', words: 'de rij verdwijnt' },
      { id: 'refused', words: 'Excel weigert het met GeneralException' },
      { id: 'ignored', words: 'er gebeurt niets, zonder melding' },
    ],
    reported: { windows: 'ignored' },
    status: 'reported',
    source: 'OfficeDev/office-js#994, #468',
  },
  'totals-text': {
    question: 'Wat staat er in een totaalrij die net is aangezet?',
    answers: [
      { id: 'empty', words: 'niets' },
      { id: 'filled', words: 'een woord in de eerste kolom en een formule van Excel in de laatste' },
    ],
    reported: { windows: 'filled', windows2021: 'filled', mac: 'filled', web: 'filled' },
    status: 'documented',
    source: 'Excel.Table.showTotals, learn.microsoft.com',
  },
  'insert-at-totals': {
    question: 'Groeien verwijzingen naar alle rijen van een tabel mee met een rij die boven de totaalrij komt?',
    answers: [
      { id: 'grow', words: 'ja' },
      { id: 'stay', words: 'nee, zij eindigen bij de rij die de laatste was' },
    ],
    reported: {},
    status: 'likely',
    source: 'learn.microsoft.com, Range.insert says nothing about it',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
