// Words of the sheet Gevoeligheid in the pane. Words only.

export const SENSITIVITY_TEXT = {
  title: 'Gevoeligheid',
  explanation:
    'Wat elke factor met de kostprijs per klantvraag doet, laag en hoog: de bandbreedte van het onderzoek, of een afwijking.',
  add: 'Blad Gevoeligheid toevoegen',
  top: 'De drie factoren die het meest uitmaken',
  deviation: 'Afwijking waar het onderzoek niets zegt',
  check: 'Controle van de gevoeligheid',
  factor: (low: string, high: string, unit: string, priceLow: string, priceHigh: string): string =>
    `van ${low} tot ${high} ${unit}: kostprijs van ${priceLow} tot ${priceHigh}`,
} as const;
