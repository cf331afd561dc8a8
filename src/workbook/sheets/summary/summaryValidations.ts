// What may be typed in the input cells of the sheet Samenvatting, with the Dutch sentence for what may not.

import { SUMMARY_LIST_NAMES } from '../../../model/sheets/summary/summaryNames';
import { listValidation, numberValidation } from '../../names/validations';
import type { Validation } from '../../plan/description';

export const SUMMARY_VALIDATIONS = {
  status: listValidation(SUMMARY_LIST_NAMES.statuses, 'Status', 'Kies concept, getoetst of vastgesteld.'),
  date: numberValidation('date', 'Datum', 'Vul een datum in, bijvoorbeeld 26-11-2026.'),
  adopted: numberValidation('amount', 'Vastgesteld', 'Vul een bedrag van 0 of hoger in, of laat de cel leeg.'),
  chance: numberValidation('chance', 'Kans', 'Vul een kans van 0% tot en met 100% in.'),
  damage: numberValidation('amount', 'Gevolg', 'Vul een bedrag van 0 of hoger in, in euro.'),
} as const satisfies Record<string, Validation>;
