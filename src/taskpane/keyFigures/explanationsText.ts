// Words that explain how a figure is calculated, each with its paragraph in the report. Words only.

export const EXPLANATION_TEXT = {
  notCounted: (cost: string): string => `Telt niet mee (Meetellen: nee), dus ${cost}`,
  product: (factors: string, cost: string): string => `${factors} = ${cost}, afgerond op hele euro’s (rapport §8.2)`,
  hours: (fte: string, salary: string): string => `${fte} fte × ${salary}`,
  fte: (hours: string, fte: string): string => `${hours} = ${fte} fte`,
  amounts: (quantity: string, amount: string): string => `${quantity} × ${amount}`,
  /** A sum whose outcome is not what the cell shows. */
  cellDiffers: (sum: string, cell: string): string => `${sum}; maar in de cel staat ${cell}`,
  incomplete: 'De kostenpost is niet volledig',
  together: (sum: string): string => `De kostenposten zijn samen ${sum} per jaar`,
  ftesTogether: (fte: string): string => `De posten met uren zijn samen ${fte} fte`,
  scenarioPrice: (scenario: string, price: string): string => `Het scenario ${scenario} heeft ${price} per klantvraag`,
  salary: (factors: string, salary: string): string => `${factors} = ${salary}, afgekapt op hele euro’s (rapport §8.2)`,
  monthly: (amount: string, step: string): string => `${amount} per maand bij trede ${step}`,
  surcharge: (factor: string): string => `${factor} (toeslag)`,
  employerCosts: (factor: string): string => `${factor} (werkgeverslasten)`,
  costPrice: (total: string, questions: string, rounding: string): string =>
    `${total} ÷ ${questions} klantvragen per jaar, afgerond op ${rounding} (rapport §8.3)`,
  breakEven: (contacts: string): string => `Drempel: ${contacts} contacten per maand`,
  outcome: (sum: string, outcome: string): string => `${sum} = ${outcome}`,
  noCostPrice: 'Zonder bruikbaar aantal klantvragen is er geen kostprijs (rapport §8.3)',
  total: (total: string, counted: number, all: number): string =>
    `${total} per jaar is de som van ${counted} van de ${all} kostenposten, elk afgerond op hele euro’s (rapport §8.2). De andere tellen niet mee of zijn niet volledig`,
  totalOfAll: (total: string, all: number): string =>
    `${total} per jaar is de som van alle ${all} kostenposten, elk afgerond op hele euro’s (rapport §8.2)`,
  keyCostPrice: (costPrice: string, scenario: string, words: string): string =>
    `${costPrice} per klantvraag in het scenario ${scenario}: ${words}`,
  establishment: (fte: string, workWeek: string, decimals: string): string =>
    `${fte} fte is de som van de posten met uren: uren per week ÷ ${workWeek}, per post afgerond op ${decimals} decimalen (rapport §8.2 en voetnoot 12)`,
  shares:
    'Bij een kostensoort staat de som van de posten eronder, bij een kostenpost het aandeel in het totaal (rapport §8.2).',
  checks: (count: number): string =>
    `De controles zijn de ${count} regels op het werkblad Uitgangspunten; in orde wil zeggen dat geen ervan iets heeft gevonden, en dat geen formule is overschreven of verdwenen.`,
  wholeEuros: 'hele euro’s',
  tenCents: '10 cent',
  cents: 'hele centen',
  decimals: (decimals: string): string => `${decimals} decimalen`,
} as const;
