// Remarks of the begroting: what a reader should know of the prices in it. Data only.

import type { Remark } from '../../remark';

/** In the order of the sheet. */
export const BUDGET_REMARKS = {
  afterPrices: {
    name: 'rm_begroting_opmerking_prijspeil',
    label: 'Het prijspeil is van het eerste begrotingsjaar, of later',
    text: 'De begroting begint na het prijspeil van de salaristabel',
    advice: 'Kies een tabel van dat jaar; anders moet de index van jaar 1 de stijging sinds het prijspeil dekken',
  },
  withoutOnCosts: {
    name: 'rm_begroting_opmerking_werkgeverslasten',
    label: 'De begroting is met werkgeverslasten',
    text: 'De begroting is zonder werkgeverslasten',
    advice: 'Een begroting bevat ze gewoonlijk: vul het percentage in op Uitgangspunten',
  },
  withoutIndices: {
    name: 'rm_begroting_opmerking_index',
    label: 'Lonen of prijzen zijn geïndexeerd, of dat hoeft niet',
    text: 'Alle indexen van de begroting zijn 0%, terwijl zij na het prijspeil begint',
    advice: 'Vul de loonindex en de prijsindex in van de jaren sinds het prijspeil',
  },
} as const satisfies Readonly<Record<string, Remark>>;

export type BudgetRemarkId = keyof typeof BUDGET_REMARKS;

export const BUDGET_REMARK_IDS = Object.keys(BUDGET_REMARKS) as readonly BudgetRemarkId[];
