// Words around pasting a salary table of one's own. Words only; sentences about what was read are in pasteWords.ts.

export const PASTE_TEXT = {
  label: 'Naam van de tabel',
  labelTaken: 'Deze naam is van een tabel die bij het rekenmodel hoort',
  priceLevel: 'Prijspeil',
  priceLevelHint: 'Vanaf wanneer de bedragen gelden, bijvoorbeeld: per 1 januari 2027',
  priceLevelMissing: 'Vul in vanaf wanneer de bedragen gelden',
  priceYear: 'Jaar van het prijspeil',
  priceYearMissing: 'Vul het jaar in waarvan de bedragen zijn, bijvoorbeeld 2027',
  source: 'Bron',
  surcharge: 'Toeslag op het maandbedrag',
  surcharges: { '0.1705': '17,05% (heel IKB)', '0.08': '8% (vakantiegeld)' },
  amounts: 'De salaristabel',
  amountsHint:
    'Plak de tabel met haar koppen, uit Excel, een webpagina of een pdf. Schalen en treden mogen in rijen of in kolommen staan.',
  choose: 'Kies',
  refused: 'Zo kan de tabel niet worden toegevoegd:',
  open: 'Beantwoord eerst wat hieronder gevraagd wordt.',
  grid: 'Zo is de tabel gelezen',
  columns: { scale: 'Schaal', steps: 'Treden', first: 'Eerste', last: 'Laatste' },
  leftOut: 'Niet overgenomen',
  add: 'Tabel toevoegen',
  addWithout: 'Toevoegen zonder wat niet is overgenomen',
  close: 'Sluiten',
} as const;
