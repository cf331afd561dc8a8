// Words around salary tables: choosing one with its effect, and what there is. Words only.

export const SALARY_TEXT = {
  tables: 'Welke salaristabellen zijn er?',
  priceLevel: (level: string): string => `prijspeil ${level}`,
  derivedWarning: 'Afgeleide tabellen zijn niet gepubliceerd: controleer ze met artikel 3.3 van de cao Gemeenten.',
  toLatest: 'Naar cao januari 2027, trede 10',
  isSo: (table: string, step: string): string => `Het rekenmodel rekent met ${table}, trede ${step}.`,
  preview: 'Wat er verandert',
  total: (before: string, after: string, difference: string): string =>
    `Totaal per jaar: ${before} → ${after} (${difference})`,
  costPrice: (before: string, after: string): string => `Kostprijs per klantvraag: ${before} → ${after}`,
  points: (count: number): string => `Let op: dit geeft ${count} ${count === 1 ? 'punt' : 'punten'} bij de controles.`,
  notFollowing: 'De cijfers in de cellen volgen niet uit de invoer, dus het verschil is niet te zeggen.',
  apply: 'Toepassen',
  cancel: 'Annuleren',
  ownPriceLevel: 'Prijspeil van deze tabel',
  ownPriceLevelHint: 'Vanaf wanneer de bedragen gelden, bijvoorbeeld: per 1 januari 2027',
  ownPriceYear: 'Jaar van het prijspeil',
  notInList: 'Deze tabel staat nog niet in de lijst van salaristabellen, met het prijspeil.',
  putInList: 'Tabel in de lijst zetten',
  listIsFull:
    'De lijst van salaristabellen is vol: vul het prijspeil in op het blad Uitgangspunten, of vervang een tabel.',
  paste: 'Eigen salaristabel plakken',
} as const;
