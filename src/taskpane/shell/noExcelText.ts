// Words for the page without a usable Excel. Words only.

import { PROBLEM_TEXTS, type ProblemText } from './problemsText';

/** Office does not answer, the page was opened outside Excel, or Excel lacks what the pane needs. */
export type NoExcelReason = 'unreachable' | 'notInExcel' | 'tooOld';

export const NO_EXCEL_TEXTS: Readonly<Record<NoExcelReason, ProblemText>> = {
  unreachable: {
    title: 'Excel is niet bereikbaar',
    advice:
      'Office.js van Microsoft geeft geen antwoord. Controleer de internetverbinding en probeer het opnieuw. Blijft dit ' +
      'zo, vraag dan de beheerder of appsforoffice.microsoft.com bereikbaar is.',
  },
  notInExcel: {
    title: 'Dit venster hoort in Excel',
    advice: 'Open het rekenmodel vanuit het lint van Excel: tabblad Start, Rekenmodel webcare.',
  },
  tooOld: PROBLEM_TEXTS.tooOld,
};

export const NO_EXCEL_TEXT = { again: 'Opnieuw proberen' } as const;
