// Words of the screen of a workbook without a model. Words only.

export const FIRST_RUN_TEXT = {
  introduction: [
    'Maakt in deze werkmap een rekenmodel voor de kosten van webcare.',
    'Elf kostenposten, drie scenario’s en een grafiek, met formules die blijven rekenen.',
    'Alle bedragen zijn daarna aan te passen, hier of in het werkblad.',
  ],
  questions: 'Klantvragen per maand',
  questionsHint: 'Leeg: zoals in het rapport. Minimum en maximum gaan in dezelfde verhouding mee.',
  municipality: 'Gemeente',
  salaries: 'Prijspeil van de lonen',
  reportSalaries: 'Cijfers van het rapport (2012)',
  latestSalaries: 'Cao januari 2027, trede 10',
  employerCosts: 'Werkgeverslasten',
  noEmployerCosts: 'Nee, zoals in het rapport',
  withEmployerCosts: 'Ja, boven op het salaris',
  percentage: 'Percentage werkgeverslasten',
  percentageHint: 'Het percentage van uw gemeente; het rapport geeft er geen.',
  percentageMissing: 'Vul een percentage in, of kies Nee.',
  optional: 'Vijf vragen, die u elk kunt overslaan. Alles is later te wijzigen.',
  report: 'Cijfers van het rapport',
  outcome: (total: string, costPrice: string): string => `Wordt ${total} per jaar, ${costPrice} per klantvraag.`,
  profile: 'Wie doet het',
  create: 'Rekenmodel maken',
} as const;
