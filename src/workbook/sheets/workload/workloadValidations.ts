// What may be typed in the input cells of the sheet Werklast, with the Dutch sentence for what may not.

import type { WorkloadParameters } from '../../../model/sheets/workload/workloadInputs';
import { LIST_NAMES } from '../../names/identifiers';
import { listValidation, numberValidation, VALIDATIONS } from '../../names/validations';
import type { Validation } from '../../plan/description';

const minutes = (title: string): Validation =>
  numberValidation('minutes', title, 'Vul minuten in: een getal van 0 tot en met 1.440.');
const growth = numberValidation('growth', 'Groei', 'Vul een percentage van -100% tot en met 200% in.');

export const WORKLOAD_VALIDATIONS: Readonly<Record<keyof WorkloadParameters, Validation>> = {
  workLine: listValidation(LIST_NAMES.costLines, 'Kostenpost', 'Kies een kostenpost van het blad Rekenmodel.'),
  minutesAlone: minutes('Zelf afgehandeld'),
  minutesForwarded: minutes('Doorverwezen'),
  shareForwarded: numberValidation('portion', 'Aandeel', 'Vul een percentage van 0% tot en met 100% in.'),
  utilisation: numberValidation('utilisation', 'Benutting', 'Vul een percentage van 1% tot en met 100% in.'),
  secondLineMinutes: minutes('Tweede lijn'),
  secondLineScale: VALIDATIONS.scale,
  growth1: growth,
  growth2: growth,
  growth3: growth,
  growth4: growth,
};
