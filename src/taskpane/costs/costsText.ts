// Words of the tab Kosten as it opens. Words only.

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
  paste: 'Kostenposten plakken',
  none: 'Er zijn nog geen kostenposten.',
  otherProfile: 'Ander profiel',
} as const;
