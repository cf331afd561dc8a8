// What some Excels refuse although it only looks.

import type { Behaviour } from './behaviour';

export const LOOKS = {
  'looks-refused': {
    question: 'Welke opmaak weigert deze Excel?',
    answers: [
      { id: 'none', words: 'geen' },
      { id: 'freeze', words: 'het blokkeren van rijen' },
      { id: 'chart', words: 'titels en assen van grafieken' },
      { id: 'pageLayout', words: 'de pagina-instelling' },
      { id: 'printTitles', words: 'titels op iedere afgedrukte pagina' },
      { id: 'all', words: 'dit alles' },
    ],
    // Reported of Excel 2019 and of the iPad, which are no platforms of ours; so it can happen anywhere.
    reported: {},
    status: 'reported',
    source: 'OfficeDev/office-js#2196 (freezeRows), OfficeDev/office-js#1688 (chart axes)',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
