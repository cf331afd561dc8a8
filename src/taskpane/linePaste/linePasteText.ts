// Words of pasting several cost lines. Words only.

export const LINE_PASTE_TEXT = {
  title: 'Kostenposten plakken',
  rows: 'De kostenposten',
  rowsHint: 'Kopieer in Excel de kolommen met naam en bedrag of uren, met of zonder koppen, en plak ze hier.',
  meaning: 'De getallen zijn',
  choose: 'Kies',
  meanings: { yearly: 'Bedragen per jaar', monthly: 'Bedragen per maand', hours: 'Uren per week' },
  costType: 'Kostensoort, waar die niet bij staat',
  scale: 'Schaal, waar die niet bij staat',
  laterScale: 'Later invullen',
  result: 'Zo zijn de kostenposten gelezen',
  columns: { name: 'Kostenpost', calculation: 'Berekening', cost: 'Per jaar' },
  total: (before: string, after: string, difference: string): string =>
    `Totaal per jaar: ${before} → ${after} (${difference})`,
  leftOut: 'Niet overgenomen',
  nothing: 'Hierin staat geen kostenpost die kan worden toegevoegd.',
  add: (count: number): string =>
    count === 0 ? 'Toevoegen' : count === 1 ? '1 kostenpost toevoegen' : `${count} kostenposten toevoegen`,
  close: 'Sluiten',
} as const;

/** Why a line or a column of the paste was not placed. */
export const LEFT_OUT_TEXT = {
  line: (number: number, text: string, reason: string): string => `Regel ${number}, ‘${text}’: ${reason}`,
  column: (header: string): string => `Kolom ‘${header}’: deze kop zegt niet wat erin staat.`,
  unnamedColumn: (number: number): string => `Kolom ${number}: heeft geen kop.`,
  oneColumn: 'hier staan naam en getal niet in twee kolommen.',
  noName: 'er is geen naam.',
  isTotal: 'een totaal wordt geen kostenpost.',
  noNumber: 'er is geen bedrag en er zijn geen uren.',
  taken: 'deze kostenpost staat al in het model.',
  twice: 'deze naam komt hierboven al voor.',
  notInList: (value: string, field: string): string => `‘${value}’ is geen ${field} uit de lijst.`,
} as const;
