// Words of the help: how the figures are calculated, and what this rekenmodel is. Words only.

export const HELP_TEXT = {
  title: 'Hoe deze cijfers ontstaan',
  perLine: 'De berekening van één kostenpost of scenario staat bij de velden ervan.',
  about: 'Over dit rekenmodel',
  version: (version: string): string => `Versie ${version}`,
  sources: 'Bronnen',
  caoSource: 'Salaristabellen na 2012: cao Gemeenten, artikel 3.3.',
  derived: 'Wat is afgeleid',
  table: (label: string, priceLevel: string, status: string): string =>
    `${label} (prijspeil ${priceLevel}): ${status}.`,
  derivedAdvice:
    'Een afgeleide tabel is niet zo gepubliceerd: het is de tabel van 1 juli 2020, verhoogd met de loonsverhogingen sindsdien. Controleer de bedragen met artikel 3.3 van de cao Gemeenten voordat ze in een begroting staan.',
  profiles:
    'In de profielen COM-gemeente en Kleine gemeente zijn uren en aantallen voor een deel een aanname; de toelichting van elke post zegt dat.',
  limits: 'Wat het niet zegt',
  limitsText:
    'Het rapport drukt de baten van webcare niet uit in geld, heeft het effect op andere kanalen niet gemeten (§7.3, §7.5) en vond geen verband met het aantal inwoners. Dit model doet daar geen uitspraak over.',
} as const;
