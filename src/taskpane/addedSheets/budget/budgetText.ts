// Words of the sheet Begroting in the pane. Words only.

export const BUDGET_TEXT = {
  title: 'Begroting',
  explanation:
    'Meerjarenraming voor het begrotingsjaar en de drie jaren erna, per kostensoort, taakveld en economische categorie.',
  taskField: 'Taakveld om mee te beginnen',
  taskFieldHint:
    'Gebruikelijk: 0.2 bij een klantcontactcentrum, 0.4 bij een communicatieteam. Daarna per regel te kiezen.',
  add: 'Blad Begroting toevoegen',
  totals: 'Raming per jaar',
  year: 'Eerste begrotingsjaar',
  prices: 'Prijzen',
  pricesHint: 'Constant: alleen het eerste jaar is geïndexeerd. Lopend: elk jaar.',
  unit: 'Bedragen in',
  units: { '1': 'hele euro’s', '1000': '× € 1.000' },
  sign: 'Lasten',
  overhead: 'Overhead op directe loonkosten',
  overheadHint: 'Leeg is uit. Ter informatie: telt niet mee in de raming.',
  wageIndex: 'Loonindex',
  priceIndex: 'Prijsindex',
  allYears: (index: string): string => `${index}, alle jaren`,
  perYear: (index: string): string => `${index} per jaar invullen`,
  percent: '%',
  rows: 'Regels',
  taskFieldOf: 'Taakveld',
  taskFieldNote:
    'Aanverwante taken (§4.4), ondersteuning (§5.14) en meestal de licentie (§5.11) horen bij Communicatie: taakveld 0.4 kan daar ook.',
  category: 'Economische categorie',
  startYear: 'Ingangsjaar',
  startMonth: 'Ingangsmaand',
  endYear: 'Eindjaar',
  phasing: 'Laat leeg wat niet geldt: zonder ingangsjaar zijn de kosten er al, zonder eindjaar blijven ze.',
  incidentalYears: 'Incidenteel is hoogstens',
  years: 'jaar',
  ownRow: 'Eigen regel voor een kostenpost',
  addRow: 'Regel toevoegen',
} as const;

/** `Loonindex 2027`, or without the year if it is unknown. */
export const indexLabel = (index: string, year: number | string): string =>
  typeof year === 'number' ? `${index} ${year}` : index;
