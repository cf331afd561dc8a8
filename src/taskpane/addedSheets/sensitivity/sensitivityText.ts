// Words of the sheet Gevoeligheid in the pane. Words only.

export const SENSITIVITY_TEXT = {
  title: 'Gevoeligheid',
  explanation:
    'Wat elke factor met de kostprijs per klantvraag doet, laag en hoog: de bandbreedte van het onderzoek, of een afwijking.',
  add: 'Blad Gevoeligheid toevoegen',
  top: 'Wat het meest uitmaakt voor de kostprijs',
  mark: (price: string): string => `De streep is de kostprijs van nu: ${price} per klantvraag.`,
  between: (low: string, high: string): string => `${low} tot ${high}`,
  inputs: (low: string, high: string, unit: string): string => `Bij ${low} tot ${high} ${unit}`,
  all: (count: number): string => `Alle ${count} factoren`,
  fewer: 'Minder factoren',
  deviation: 'Afwijking waar het onderzoek niets zegt',
} as const;
