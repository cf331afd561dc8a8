// Words of the waterfall. Words only.

import type { Cause } from '../../model/results/causes';
import type { InputCause } from '../../model/results/inputCauses';

export const CAUSE_TEXTS: Readonly<Record<Cause | InputCause, string>> = {
  priceLevel: 'Prijspeil en werkgeverslasten',
  staff: 'Personeel',
  training: 'Opleiding',
  licences: 'Licenties',
  other: 'Overig',
  salaryTable: 'Prijspeil (tabel en trede)',
  employerCosts: 'Werkgeverslasten',
  hours: 'Uren',
  scales: 'Schalen',
  otherLines: 'Overige posten',
  added: 'Posten erbij',
  leftOut: 'Posten eraf',
};

export const WATERFALL_TEXT = {
  label: 'Verschil per oorzaak',
  reference: 'Vergelijk met',
  report: (profile: string): string => `Rapport (${profile})`,
  now: 'Nu',
  /** The cells do not hold what belongs there, so a sum of causes would not add up. */
  doesNotHold: 'Het totaal in de cellen is niet wat bij de invoer hoort. Herstel eerst de formules.',
  same: 'Geen verschil in kosten.',
} as const;
