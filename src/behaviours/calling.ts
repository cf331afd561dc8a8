// How Excels differ in handling calls: when they answer, what they group, which events they raise, what they open.

import type { Behaviour } from './behaviour';

export const CALLING = {
  'undo-group-other-code': {
    question: 'Neemt Excel een groep voor ongedaan maken aan, en anders: met welke code weigert hij?',
    answers: [
      { id: 'grouped', words: 'ja' },
      { id: 'UndoNotSupported', words: 'nee, met UndoNotSupported' },
      { id: 'GeneralException', words: 'nee, met GeneralException' },
    ],
    reported: { web: 'GeneralException', windows: 'UndoNotSupported' },
    status: 'reported',
    source:
      'OfficeDev/office-js#6711, OfficeDev/office-js#6255 (web), OfficeDev/office-js#6491 (Windows: many formulas)',
  },
  'own-echo': {
    question: 'Is aan een gebeurtenis te zien dat deze invoegtoepassing haar zelf heeft veroorzaakt?',
    answers: [
      { id: 'marked', words: 'ja, triggerSource is ThisLocalAddin' },
      { id: 'unmarked', words: 'nee' },
    ],
    reported: { windows: 'marked', windows2021: 'marked', mac: 'marked', web: 'marked' },
    status: 'documented',
    source: 'Excel.WorksheetChangedEventArgs.triggerSource, learn.microsoft.com',
  },
  'typing-goes-on': {
    question: 'Is Excel vrij nadat iemand iets in een cel heeft getypt?',
    answers: [
      { id: 'free', words: 'ja' },
      { id: 'next-cell', words: 'nee, hij typt door in de volgende cel en alles wacht tot die gesloten is' },
    ],
    reported: { windows: 'next-cell', windows2021: 'next-cell', mac: 'next-cell', web: 'next-cell' },
    status: 'documented',
    source: 'Excel.RunOptions.delayForCellEdit, learn.microsoft.com',
    notProbed: 'Office.js cannot type in a cell.',
  },
  'copy-does-not-open': {
    question: 'Wat gebeurt er wanneer een kopie als nieuwe werkmap moet worden geopend?',
    answers: [
      { id: 'opens', words: 'zij opent' },
      { id: 'behind', words: 'zij opent achter het venster dat vooraan staat' },
      { id: 'GeneralException', words: 'Excel meldt een interne fout' },
      { id: 'AccessDenied', words: 'het beleid van de organisatie weigert het' },
    ],
    reported: { mac: 'behind', web: 'GeneralException' },
    status: 'reported',
    source: 'OfficeDev/office-js#6943 (Mac), OfficeDev/office-js#3646 (web), OfficeDev/office-js#3568 (policy)',
    notProbed: 'It would open a window that Office.js cannot close again.',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
