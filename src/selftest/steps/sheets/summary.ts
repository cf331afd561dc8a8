// The step with the sheet Samenvatting.

import { IN_ORDER } from '../../../model/results/modelResults';
import { REPORT_TOTAL } from '../../../model/report/reportFigures';
import { SUMMARY_OUTLINE } from '../../../model/sheets/summary/summaryOutline';
import { euro, inSeries, TEXT } from '../../text';
import { inspectAndDelete } from '../inspectAndDelete';
import { finding, modelOf, type Step } from '../step';

const DAY = 46_352;
const COST_PRICE = 18.3;

export const stepOn = (): Step => ({
  id: 'summary',
  title: 'Samenvatting toevoegen en vastleggen',
  run: async (session) => {
    await session.addSheet({ id: 'summary' });
    const begun = modelOf(session).sheets.summary;
    await session.setParameters({ adoptedTotal: REPORT_TOTAL, adoptedCostPrice: COST_PRICE, adoptedDate: DAY });
    const reading = modelOf(session).sheets.summary;
    return [
      finding(
        'van het rapport naar nu',
        inSeries([euro(REPORT_TOTAL), euro(REPORT_TOTAL)]),
        inSeries([euro(begun?.causes.from), euro(begun?.causes.to)]),
      ),
      finding('na vastleggen', 'het totaal is zoals vastgelegd', reading?.moved ?? TEXT.missing),
      finding('controle van de samenvatting', IN_ORDER, reading?.check ?? TEXT.missing),
      ...(await inspectAndDelete(session, SUMMARY_OUTLINE.tabName)),
    ];
  },
});
