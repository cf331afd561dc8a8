// How Excel treats contents that are written to cells, and the ranges that they are written to.

import type { Behaviour } from './behaviour';

export const CELLS = {
  'range-follows': {
    question: 'Volgt een Range-object zijn cellen als er rijen bij komen?',
    answers: [
      { id: 'stays', words: 'nee, het houdt zijn adres' },
      { id: 'follows', words: 'ja' },
    ],
    reported: { windows: 'follows', web: 'follows' },
    status: 'reported',
    source: 'OfficeDev/office-js#6102',
  },
  'one-by-one-spreads': {
    question: 'Wat doet een matrix van één cel in een groter bereik?',
    answers: [
      { id: 'refused', words: 'Excel weigert haar' },
      { id: 'spreads', words: 'zij komt in alle cellen' },
    ],
    reported: { windows: 'spreads', windows2021: 'spreads', mac: 'spreads', web: 'spreads' },
    status: 'documented',
    source: 'Excel.Range.values, learn.microsoft.com',
  },
  'unknown-name-in-formula': {
    question: 'Neemt Excel een formule aan met een naam die niet bestaat?',
    answers: [
      { id: 'shown', words: 'ja, en de cel toont #NAAM?' },
      { id: 'refused', words: 'nee' },
    ],
    reported: {},
    status: 'likely',
    source: 'Excel accepts such a formula when it is typed',
    inNoProfile: 'No Excel is reported to refuse it, and added sheets refer to names of sheets that may come later.',
  },
  'colour-name-format': {
    question: 'Hoe leest Excel een kleurnaam en een lege getalnotatie terug?',
    answers: [
      { id: 'as-written', words: 'zoals zij zijn geschreven' },
      { id: 'translated', words: 'als #FFFF00 en als General' },
    ],
    reported: { windows: 'translated', windows2021: 'translated', mac: 'translated', web: 'translated' },
    status: 'documented',
    source: 'Excel.RangeFill.color, Excel.Range.numberFormat, learn.microsoft.com',
  },
  'text-format': {
    question: 'Blijft 00123 tekst in een cel met de notatie Tekst?',
    answers: [
      { id: 'number', words: 'nee, het wordt een getal' },
      { id: 'text', words: 'ja' },
    ],
    reported: { windows: 'text', windows2021: 'text', mac: 'text', web: 'text' },
    status: 'documented',
    source: 'Excel.Range.numberFormat, learn.microsoft.com',
  },
  'format-on-top': {
    question: 'Welke voorrang krijgt een nieuwe voorwaardelijke opmaak?',
    answers: [
      { id: 'last', words: 'de laatste' },
      { id: 'first', words: 'de eerste' },
    ],
    reported: { windows: 'first', windows2021: 'first', mac: 'first', web: 'first' },
    status: 'documented',
    source: 'Excel.ConditionalFormatCollection.add, learn.microsoft.com',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
