// Words of the sheet Samenvatting in the pane. Words only.

export const SUMMARY_TEXT = {
  title: 'Samenvatting',
  explanation:
    'Eén bladzijde voor college en raad: kerncijfers, oorzaken van het verschil met het rapport, en risico’s.',
  add: 'Blad Samenvatting toevoegen',
} as const;
