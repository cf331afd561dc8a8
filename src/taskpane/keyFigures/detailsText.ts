// Words of the details below the key figures: points of attention, and the difference from the report. Words only.

import type { LineDifference } from '../history/differences';

export const DETAIL_TEXT = {
  /** The cost price now and in the report, with the difference if there is one to tell. */
  price: (now: string, report: string, difference: string): string =>
    `Per klantvraag ${now}, in het rapport ${report}${difference === '' ? '' : ` (${difference})`}`,
  questions: (report: string, now: string): string => `Klantvragen per jaar: ${report} in het rapport, nu ${now}`,
  whatCounts: 'Het rapport telt als klantvraag elk verzonden bericht, ook eigen berichten (§6.1).',
  largest: 'Grootste verschillen per kostenpost:',
  others: (count: number, difference: string): string =>
    `${count === 1 ? 'nog 1 kostenpost' : `nog ${count} kostenposten`}: ${difference}`,
} as const;

export const PRESENCE_TEXTS: Readonly<Record<LineDifference['presence'], string>> = {
  both: '',
  own: ' (staat niet in het rapport)',
  gone: ' (alleen in het rapport)',
};
