// What version 1 called things on the sheet Begroting, and what its one year of a one-off is now. Data only.

import { BUDGET_COLUMNS as COLUMN, BUDGET_TABLE } from '../../../model/sheets/budget/budgetNames';
import type { EarlierWords } from '../../repair/earlierWords';

const ONE_OFF_YEAR = 'Eenmalig in';

export const BUDGET_OF_VERSION_1: EarlierWords = {
  headers: { [BUDGET_TABLE]: { [ONE_OFF_YEAR]: COLUMN.startYear } },
  // A one-off begins and ends in its year.
  copies: { [BUDGET_TABLE]: { [COLUMN.endYear]: COLUMN.startYear } },
  labels: {
    'Van rekenmodel naar raming': 'Van rekenmodel naar raming: in euro, lasten positief',
    'Raming in euro, niet afgerond': 'Raming, niet afgerond',
    'Eenmalige kosten vallen in een van de vier jaren': 'Ingang en einde van elke regel kloppen',
  },
  texts: [
    ['Indexen en uitgangspunten staan onder de tab', 144],
    ['Pas het jaar aan: deze kosten staan in geen', 57],
  ],
};
