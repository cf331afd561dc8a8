// What may be typed in the input cells of the sheet Klantvragen, with the Dutch sentence for what may not.

import { QUESTIONS_LIST_NAME } from '../../../model/sheets/questions/questionsNames';
import { listValidation, numberValidation } from '../../names/validations';
import type { Validation } from '../../plan/description';

export const QUESTIONS_VALIDATIONS = {
  messages: numberValidation(
    'quantity',
    'Berichten per maand',
    'Vul een getal van 0 of hoger in, of laat de cel leeg als u het niet telt.',
  ),
  definition: listValidation(QUESTIONS_LIST_NAME, 'Definitie', 'Kies een van de drie definities uit de lijst.'),
} as const satisfies Record<string, Validation>;
