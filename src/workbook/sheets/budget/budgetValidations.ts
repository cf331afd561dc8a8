// What may be typed in the input cells of the sheet Begroting, with the Dutch sentence for what may not.

import { BUDGET_LIST_NAMES } from '../../../model/sheets/budget/budgetNames';
import { listValidation, numberValidation } from '../../names/validations';
import type { Validation } from '../../plan/description';

export const BUDGET_VALIDATIONS = {
  taskField: listValidation(
    BUDGET_LIST_NAMES.taskFields,
    'Taakveld',
    'Kies een taakveld uit de lijst onderaan dit blad.',
  ),
  economicCategory: listValidation(
    BUDGET_LIST_NAMES.economicCategories,
    'Economische categorie',
    'Kies een categorie uit de lijst onderaan dit blad.',
  ),
  startYear: numberValidation(
    'year',
    'Ingangsjaar',
    'Vul het jaar in waarin deze kosten beginnen, of laat de cel leeg: dan zijn ze er al.',
  ),
  startMonth: numberValidation(
    'month',
    'Ingangsmaand',
    'Vul een maand van 1 tot en met 12 in, of laat de cel leeg: dan is het januari.',
  ),
  endYear: numberValidation(
    'year',
    'Eindjaar',
    'Vul het laatste jaar met deze kosten in, of laat de cel leeg: dan blijven ze.',
  ),
  incidentalYears: numberValidation('duration', 'Incidenteel', 'Vul een heel aantal jaren van 1 tot en met 10 in.'),
  year: numberValidation('year', 'Begrotingsjaar', 'Vul een jaar van 2000 tot en met 2100 in.'),
  index: numberValidation('index', 'Index', 'Vul een percentage van -50% tot en met 100% in.'),
  prices: listValidation(BUDGET_LIST_NAMES.prices, 'Prijzen', 'Kies constant of lopend.'),
  sign: listValidation(BUDGET_LIST_NAMES.signs, 'Lasten', 'Kies positief of negatief.'),
  unit: listValidation(BUDGET_LIST_NAMES.units, 'Eenheid', 'Kies 1 of 1.000.'),
} as const satisfies Record<string, Validation>;
