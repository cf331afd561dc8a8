// What may be typed in the input cells of the sheet Gevoeligheid, with the Dutch sentence for what may not.

import { SENSITIVITY_LIST_NAMES } from '../../../model/sheets/sensitivity/sensitivityNames';
import { listValidation, numberValidation } from '../../names/validations';
import type { Validation } from '../../plan/description';

export const SENSITIVITY_VALIDATIONS = {
  deviation: numberValidation('deviation', 'Afwijking', 'Vul een percentage van 0% tot en met 90% in.'),
  bound: numberValidation('bound', 'Bandbreedte', 'Laag en hoog moeten getallen van 0 of hoger zijn.'),
  unit: listValidation(SENSITIVITY_LIST_NAMES.units, 'Eenheid', 'Kies een eenheid uit de lijst naast de tabel.'),
} as const satisfies Record<string, Validation>;
