// How Excels differ in searching.

import type { Behaviour } from './behaviour';

export const SEARCHING = {
  'find-one-cell': {
    question: 'Zoekt Range.find op één cel alleen in die cel, of op het hele blad?',
    answers: [
      { id: 'cell', words: 'alleen in die cel' },
      { id: 'sheet', words: 'op het hele blad, vanaf de cel erna' },
    ],
    reported: { windows: 'sheet', windows2021: 'sheet', mac: 'sheet', web: 'sheet' },
    status: 'documented',
    source: 'Excel.Range.find, learn.microsoft.com',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
