// The step with the sheet Gevoeligheid.

import { IN_ORDER } from '../../../model/results/modelResults';
import { SENSITIVITY_OUTLINE } from '../../../model/sheets/sensitivity/sensitivityOutline';
import { euroCents, inSeries, TEXT } from '../../text';
import { inspectAndDelete } from '../inspectAndDelete';
import { finding, modelOf, type Step } from '../step';

/** The factor with the largest swing, and its cost prices: 43.560 and 69.593 euro over 2.700 questions. */
const FACTOR = { name: 'Personele inzet', low: 16.1, high: 25.8 };

export const stepOn = (): Step => ({
  id: 'sensitivity',
  title: 'Gevoeligheid toevoegen',
  run: async (session) => {
    await session.addSheet({ id: 'sensitivity' });
    const reading = modelOf(session).sheets.sensitivity;
    const [top] = reading?.ranking ?? [];
    return [
      finding('zwaarste factor', FACTOR.name, top?.name ?? TEXT.missing),
      finding(
        'kostprijs bij laag en hoog',
        inSeries([FACTOR.low, FACTOR.high].map(euroCents)),
        inSeries([euroCents(top?.costPriceLow), euroCents(top?.costPriceHigh)]),
      ),
      finding('controle van de gevoeligheid', IN_ORDER, reading?.check ?? TEXT.missing),
      ...(await inspectAndDelete(session, SENSITIVITY_OUTLINE.tabName)),
    ];
  },
});
