// Sentences about entries in a number field. Words only.

/** What the sentences say of a field. */
interface FieldWords {
  readonly subject: string;
  readonly example: string;
}

export const ENTRY_TEXT = {
  noNumber: ({ subject, example }: FieldWords): string => `${subject} moet een getal zijn, bijvoorbeeld ${example}`,
  negative: ({ subject, example }: FieldWords): string =>
    `${subject} moet een getal van 0 of hoger zijn, bijvoorbeeld ${example}`,
  notWhole: ({ subject, example }: FieldWords): string =>
    `${subject} moet een heel getal zijn, bijvoorbeeld ${example}`,
  otherWords: (words: string, { example }: FieldWords): string =>
    `‘${words}’ past niet in dit veld: typ bijvoorbeeld ${example}`,
  inFull: (number: string): string => `Typ het getal voluit: ${number}`,
  noSeries: ({ example }: FieldWords): string =>
    `Een datum, breuk of reeks is geen getal: typ bijvoorbeeld ${example}, of een som die met = begint`,
  sum: ({ example }: FieldWords): string =>
    `Een som heeft alleen getallen, + − × ÷ en haakjes: typ bijvoorbeeld =8*2, of ${example}`,
  sumNotation: ({ example }: FieldWords): string =>
    `Typ in een som een punt voor duizendtallen en een komma voor decimalen, of alleen de uitkomst, bijvoorbeeld ${example}`,
  divisionByZero: ({ example }: FieldWords): string => `Delen door 0 kan niet: typ bijvoorbeeld ${example}`,
  question: (labels: readonly string[]): string => `Bedoelt u ${labels.join(' of ')}?`,
  commaQuestion: (thousands: string, decimals: string): string =>
    `Bedoelt u ${thousands} (duizendtallen) of ${decimals} (decimalen)?`,
} as const;
