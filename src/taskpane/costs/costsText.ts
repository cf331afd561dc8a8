// Words of the tab Kosten and of the editor of a kostenpost. Words only.

import { ownValue } from '../../model/ownValue';

const MORE_OF: Readonly<Record<string, string>> = { maand: 'maanden', week: 'weken' };

export const COST_TEXT = {
  counted: (name: string): string => `Meetellen: ${name}`,
  notCounted: 'telt niet mee',
  caption: 'Euro per jaar en aandeel in het totaal',
  costUnit: ' euro per jaar',
  shareUnit: ' van het totaal',
  unnamed: 'Kostenpost zonder naam',
  otherCostType: 'Zonder kostensoort',
  add: (costType: string): string => `Kostenpost toevoegen bij ${costType}`,
  addShort: 'Kostenpost',
  search: 'Kostenpost zoeken',
  found: (count: number): string =>
    count === 0 ? 'Geen kostenpost gevonden' : `${count} ${count === 1 ? 'kostenpost' : 'kostenposten'} gevonden`,
  none: 'Er zijn nog geen kostenposten.',
  kind: 'Berekening',
  hourLine: 'Uren × schaal',
  amountLine: 'Aantal × bedrag',
  switchAdvice: 'Wisselen maakt de velden van de andere berekening leeg.',
  hours: 'Uren',
  perWeek: 'week',
  perYear: 'jaar',
  perMonth: 'maand',
  each: 'eenheid',
  together: (period: string): string => `${period}, samen`,
  /** An amount per year for all units together, and for each of them. */
  meanings: (unit: string, quantity: string, inAYear: string): readonly [all: string, each: string] => {
    const noun = ownValue(MORE_OF, unit);
    if (noun) return [`over ${quantity} ${noun}`, `over ${inAYear} ${noun}`];
    return [`${quantity} samen`, `per ${unit === '' || unit === 'stelpost' ? 'eenheid' : unit}`];
  },
  scale: 'Schaal',
  quantity: 'Aantal',
  unit: 'Eenheid',
  amount: 'Bedrag per eenheid',
  euro: 'euro',
  more: 'Meer',
  name: 'Kostenpost',
  costType: 'Kostensoort',
  explanation: 'Toelichting',
  research: 'Onderzoek',
  researchTitle: 'Onderzoek bij 9 gemeenten in 2014; de streep is deze post',
  inside: 'binnen wat het onderzoek zag',
  outside: 'buiten wat het onderzoek zag',
  preview: (cost: string): string => `Wordt ${cost} per jaar`,
  notFollowing: 'De kosten in de cel volgen niet uit deze invoer en veranderen niet mee.',
  perYearAmount: 'per jaar',
} as const;

export const PROFILE_TEXT = {
  title: 'Ander profiel',
  nothing: 'Dit profiel wijzigt niets: alle waarden zijn al zo.',
  ownLines: 'Eigen kostenposten blijven staan.',
  apply: 'Profiel toepassen',
  cancel: 'Annuleren',
} as const;
