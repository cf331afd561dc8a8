// What is said of the remarks of the begroting. Words only.

import type { RemarkWords } from '../../remarks/remark';
import type { BudgetRemarkId } from './budgetRemarks';

export const BUDGET_REMARK_WORDS: Readonly<Record<BudgetRemarkId, RemarkWords>> = {
  afterPrices: {
    label: 'Het prijspeil is van het eerste begrotingsjaar, of later',
    text: 'De begroting begint na het prijspeil van de salaristabel',
    advice: 'Kies een tabel van dat jaar; anders moet de index van jaar 1 de stijging sinds het prijspeil dekken',
    action: 'Kies of plak een nieuwere salaristabel',
  },
  withoutOnCosts: {
    label: 'De begroting is met werkgeverslasten',
    text: 'De begroting is zonder werkgeverslasten',
    advice: 'Een begroting bevat ze gewoonlijk: vul het percentage in op Uitgangspunten',
    action: 'Vul werkgeverslasten in',
  },
  withoutIndices: {
    label: 'Lonen of prijzen zijn geïndexeerd, of dat hoeft niet',
    text: 'Alle indexen van de begroting zijn 0%, terwijl zij na het prijspeil begint',
    advice: 'Vul de loonindex en de prijsindex in van de jaren sinds het prijspeil',
    action: 'Vul de indexen in',
  },
};
