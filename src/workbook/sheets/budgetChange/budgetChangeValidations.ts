// What may be typed in the input cells of the sheet Begrotingswijziging, with the Dutch sentence for what may not.

import { BUDGET_CHANGE_LIST_NAMES as LIST } from '../../../model/sheets/budgetChange/budgetChangeNames';
import { listValidation, numberValidation } from '../../names/validations';
import type { Validation } from '../../plan/description';

const FROM_LIST = 'uit de lijst onderaan dit blad.';

export const BUDGET_CHANGE_VALIDATIONS = {
  coverKind: listValidation(LIST.kinds, 'Soort', `Kies een soort ${FROM_LIST}`),
  taskField: listValidation(LIST.taskFields, 'Taakveld', `Kies een taakveld ${FROM_LIST}`),
  economicCategory: listValidation(LIST.economicCategories, 'Economische categorie', `Kies een categorie ${FROM_LIST}`),
  character: listValidation(LIST.characters, 'Karakter', 'Kies structureel of incidenteel.'),
  amount: numberValidation('amount', 'Bedrag', 'Vul een getal van 0 of hoger in, in de eenheid van Begroting.'),
  descriptionLength: numberValidation('characters', 'Lengte', 'Vul een heel aantal tekens van 1 tot en met 100 in.'),
} as const satisfies Record<string, Validation>;
