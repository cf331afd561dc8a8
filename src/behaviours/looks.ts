// Layout that some Excels refuse, although it affects only the appearance.

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
    // Reported for Excel 2019 and the iPad, which we do not support; so it may happen anywhere.
    reported: {},
    status: 'reported',
    source: 'OfficeDev/office-js#2196 (freezeRows), OfficeDev/office-js#1688 (chart axes)',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;
