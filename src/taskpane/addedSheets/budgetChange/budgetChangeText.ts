// Words of the sheet Begrotingswijziging in the pane. Words only.

export const CHANGE_TEXT = {
  title: 'Begrotingswijziging',
  explanation: 'Van bruto naar wat u moet vragen: wat al is begroot, de dekking van de rest, en of die structureel is.',
  needsEstimate: 'Dit blad rekent met de raming van het blad Begroting, en dat is er nog niet. Voeg dat eerst toe.',
  estimateGone: 'Het blad Begroting is er niet meer. Voeg het opnieuw toe: dan rekent dit blad weer.',
  addEstimate: 'Eerst blad Begroting toevoegen',
  add: 'Blad Begrotingswijziging toevoegen',
  asked: 'Wat u moet vragen',
  bars: 'Blauw is al begroot, groen is gedekt, oranje is nog niet gedekt.',
  year: (budgeted: string, cover: string, balance: string, judgement: string): string =>
    `al begroot ${budgeted}, dekking ${cover}, saldo ${balance}; structureel: ${judgement}`,
  lines: 'Al begroot, en dekking',
  linesNote: 'Bedragen zijn positief en in de eenheid van Begroting. Vul elk jaar iets in, ook 0.',
  newLine: 'Nieuwe regel',
  addLine: 'Regel toevoegen',
  length: 'Omschrijving heeft hoogstens',
  characters: 'tekens',
  lengthNote: (most: number): string => `Hoogstens ${most} tekens`,
  description: 'Omschrijving',
  coverKind: 'Soort',
  taskField: 'Taakveld',
  category: 'Economische categorie',
  character: 'Karakter',
  status: (status: string): string => `Controle: ${status}`,
} as const;

/** `Jaar 2027`, or `Jaar 1` while it is not known which year that is. */
export const amountLabel = (year: number | string | undefined, place: number): string =>
  `Jaar ${typeof year === 'number' ? year : place}`;
