// The step with the sheet Werklast.

import { IN_ORDER } from '../../../model/results/modelResults';
import { WORKLOAD_OUTLINE } from '../../../model/sheets/workload/workloadOutline';
import { inSeries, number, TEXT } from '../../text';
import { inspectAndDelete } from '../inspectAndDelete';
import { finding, modelOf, type Step } from '../step';

/** At full use: 15 hours x 40 weeks x 60 minutes for 2.700 questions a year are 13,33 minutes; 20 minutes are 22,5 hours. */
const MINUTES = 20;
const EXPECTED = { minutesNow: 13.33, hours: 22.5, shortage: 7.5 };

export const stepOn = (): Step => ({
  id: 'workload',
  title: 'Werklast toevoegen',
  run: async (session) => {
    await session.addSheet({ id: 'workload' });
    await session.setParameters({ minutesAlone: MINUTES, minutesForwarded: MINUTES, utilisation: 1 });
    const reading = modelOf(session).sheets.workload;
    return [
      finding(
        'minuten nu, uren nodig en tekort',
        inSeries([EXPECTED.minutesNow, EXPECTED.hours, EXPECTED.shortage].map(number)),
        inSeries([reading?.minutesNow, reading?.hours, reading?.shortage].map(number)),
      ),
      finding('eerste jaar met een tekort', 'Nu', reading?.firstShortage ?? TEXT.missing),
      finding('controle van de werklast', IN_ORDER, reading?.check ?? TEXT.missing),
      ...(await inspectAndDelete(session, WORKLOAD_OUTLINE.tabName)),
    ];
  },
});
