// Words and limits of the samenvatting that its cells, its card and its part of the input file share.

import { IN_ORDER } from '../../results/modelResults';

export const STATUSES = ['concept', 'getoetst', 'vastgesteld'] as const;
export const [CONCEPT, , ADOPTED] = STATUSES;

/** As many risks fit on one page with the rest. */
export const MOST_RISKS = 5;

/** The column Controle of a risk. */
export const RISK_STATUS = {
  inOrder: IN_ORDER,
  name: 'omschrijving ontbreekt',
  long: 'omschrijving te lang',
  chance: 'kans is geen 0% tot en met 100%',
  damage: 'gevolg is geen bedrag',
} as const;

/** What a key figure shows without the sheet that it comes from. */
export const WITHOUT_BUDGET = 'geen Begroting';
export const WITHOUT_CHANGE = 'geen Begrotingswijziging';

/** What a reader must know of the research, whatever the figures are. */
export const RESEARCH_SENTENCES: readonly string[] = [
  'Het onderzoek kon de baten van webcare niet in geld uitdrukken (§7.5, §8.3): deze raming belooft geen besparing.',
  'Als klantvraag telt het rapport elk verzonden bericht: 225 per maand, met eigen berichten; beantwoord zijn er 102 (§6.1).',
  'Bron: Webcare bij Gemeenten, versie 2.0 van 14 november 2014. De cijfers ervan staan op het prijspeil van april 2012.',
];
