// Words of the screens around the model: first run, Excel out of reach, the names of the tabs. Words only.

export const FIRST_RUN_TEXT = {
  introduction: [
    'Maakt in deze werkmap een rekenmodel voor de kosten van webcare.',
    'Elf kostenposten, drie scenario’s en een grafiek, met formules die blijven rekenen.',
    'Alle bedragen zijn daarna aan te passen, hier of in het werkblad.',
  ],
  profile: 'Uitgaan van',
  create: 'Rekenmodel maken',
} as const;

export const TAB_TEXTS = {
  costs: 'Kosten',
  scenarios: 'Scenario’s',
  assumptions: 'Uitgangspunten',
  sharing: 'Delen',
} as const;

export const OFFICE_TEXT = {
  title: 'Excel is niet bereikbaar',
  advice: 'Open het rekenmodel vanuit het lint van Excel. Controleer de internetverbinding en probeer het opnieuw.',
  again: 'Opnieuw proberen',
} as const;
