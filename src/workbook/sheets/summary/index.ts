// The sheet Samenvatting as an added sheet.

import { withDefaultSummary } from '../../../model/sheets/summary/summaryDefaults';
import { KEY_FIGURE_NAMES, SUMMARY_RESULT_NAMES } from '../../../model/sheets/summary/summaryNames';
import { SUMMARY_OUTLINE } from '../../../model/sheets/summary/summaryOutline';
import type { AddedSheet } from '../addedSheet';
import { pointsOfCheck } from '../points';
import { summaryOf, type SummaryReading } from './summaryReading';
import { planSummarySheet } from './summarySheet';

const ADVICE = 'De controles staan onder de bladzijde, met wat te doen.';

export const SUMMARY_SHEET = {
  explanation: {
    text: 'één bladzijde voor college en raad: kerncijfers met hun grondslag, van het rapport naar uw gemeente per oorzaak, toelichting, risico’s en vaststelling.',
    leadsTo: KEY_FIGURE_NAMES.total,
  },
  plan: planSummarySheet,
  brief: [SUMMARY_RESULT_NAMES.check],
  read: (raw) => {
    const figures = summaryOf(raw);
    return {
      figures,
      causes: figures.causes,
      points: pointsOfCheck(SUMMARY_OUTLINE.tabName, figures.check, 'summaryStatus', ADVICE),
    };
  },
  begin: (inputs) => withDefaultSummary(inputs),
} as const satisfies AddedSheet<SummaryReading, object>;
