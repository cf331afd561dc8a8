// Words of the screens around the model: first run, no usable Excel, the names of the tabs. Words only.

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
  sheets: 'Bladen',
  sharing: 'Delen',
} as const;
