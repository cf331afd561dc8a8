// The step with the sheet Klantvragen.

import { IN_ORDER } from '../../../model/results/modelResults';
import { QUESTIONS_OUTLINE } from '../../../model/sheets/questions/questionsOutline';
import { DEFINITION_IDS } from '../../../model/sheets/questions/questionsWords';
import { euroCents, inSeries, TEXT } from '../../text';
import { inspectAndDelete } from '../inspectAndDelete';
import { finding, modelOf, type Step } from '../step';

/** 49.410 euro over 102 answers a month, which the report leaves unsaid, and over the 225 messages that it counts. */
const PRICES = [40.4, 40.4, 18.3];

export const stepOn = (): Step => ({
  id: 'questions',
  title: 'Klantvragen toevoegen',
  run: async (session) => {
    await session.addSheet({ id: 'questions' });
    const reading = modelOf(session).sheets.questions;
    return [
      finding(
        'kostprijs bij elke definitie',
        inSeries(PRICES.map(euroCents)),
        inSeries(DEFINITION_IDS.map((id) => euroCents(reading?.prices[id]))),
      ),
      finding('controle van de klantvragen', IN_ORDER, reading?.check ?? TEXT.missing),
      ...(await inspectAndDelete(session, QUESTIONS_OUTLINE.tabName)),
    ];
  },
});
