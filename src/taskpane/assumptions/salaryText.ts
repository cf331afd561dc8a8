// Words for salary tables: choosing one with its effect, the existing ones, and pasting a new one. Words only.

export const SALARY_TEXT = {
  tables: 'Welke salaristabellen zijn er?',
  priceLevel: (level: string): string => `prijspeil ${level}`,
  derivedWarning: 'Afgeleide tabellen zijn niet gepubliceerd: controleer ze met artikel 3.3 van de cao Gemeenten.',
  toLatest: 'Naar cao januari 2027, trede 10',
  preview: 'Wat er verandert',
  total: (before: string, after: string, difference: string): string =>
    `Totaal per jaar: ${before} → ${after} (${difference})`,
  costPrice: (before: string, after: string): string => `Kostprijs per klantvraag: ${before} → ${after}`,
  points: (count: number): string => `Let op: dit geeft ${count} ${count === 1 ? 'punt' : 'punten'} bij de controles.`,
  apply: 'Toepassen',
  cancel: 'Annuleren',
  paste: 'Eigen salaristabel plakken',
} as const;

export const PASTE_TEXT = {
  label: 'Naam van de tabel',
  labelTaken: 'Deze naam is van een tabel die bij het rekenmodel hoort',
  priceLevel: 'Prijspeil',
  priceLevelHint: 'Bijvoorbeeld: per 1 januari 2027',
  source: 'Bron',
  surcharge: 'Toeslag op het maandbedrag',
  surcharges: { '0.1705': '17,05% (heel IKB)', '0.08': '8% (vakantiegeld)' },
  amounts: 'Schaal en twaalf maandbedragen per regel',
  amountsHint: 'Uit Excel of een pdf: schaal, dan trede 0 tot en met 11. Een streepje waar er geen bedrag is.',
  found: (count: number): string => (count === 1 ? '1 schaal gelezen' : `${count} schalen gelezen`),
  add: 'Tabel toevoegen',
  close: 'Sluiten',
} as const;
