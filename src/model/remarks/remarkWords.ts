// What is said of the remarks of the rekenmodel. Words only.

import type { RemarkWords } from './remark';
import type { RemarkId } from './remarks';

export const CORE_REMARK_WORDS: Readonly<Record<RemarkId, RemarkWords>> = {
  priceLevel: {
    label: 'De salaristabel heeft een prijspeil met jaar',
    text: 'De salaristabel heeft geen prijspeil met jaar',
    advice: 'Vul in de lijst van salaristabellen het prijspeil en het jaar in',
    action: 'Vul het prijspeil in',
  },
  employerCosts: {
    label: 'Werkgeverslasten zijn meegerekend, of de tabel is die van het rapport',
    text: 'De kosten zijn zonder werkgeverslasten',
    advice: 'Een begroting bevat ze gewoonlijk; alleen het rapport rekent zonder',
    action: 'Vul werkgeverslasten in',
  },
};
