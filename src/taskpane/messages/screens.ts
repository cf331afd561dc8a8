// Words of the screens around the model: first run, no Excel to work in, the names of the tabs. Words only.

import type { NoExcelReason } from '../components/NoExcel';
import type { ProblemText } from './problems';

export const FIRST_RUN_TEXT = {
  introduction: [
    'Maakt in deze werkmap een rekenmodel voor de kosten van webcare.',
    'Elf kostenposten, drie scenario’s en een grafiek, met formules die blijven rekenen.',
    'Alle bedragen zijn daarna aan te passen, hier of in het werkblad.',
  ],
  profile: 'Uitgaan van',
  create: 'Rekenmodel maken',
} as const;

export const TAB_TEXTS = {
  costs: 'Kosten',
  scenarios: 'Scenario’s',
  assumptions: 'Uitgangspunten',
  sheets: 'Bladen',
  sharing: 'Delen',
} as const;

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
  tooOld: {
    title: 'Deze versie van Excel is te oud',
    advice: 'Gebruik Excel 2021 of nieuwer, Microsoft 365 of Excel op internet.',
  },
};

export const NO_EXCEL_TEXT = { again: 'Opnieuw proberen' } as const;
