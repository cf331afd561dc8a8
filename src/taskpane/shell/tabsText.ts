// The names of the tabs of a model. Words only.

export const TAB_TEXTS = {
  costs: 'Kosten',
  scenarios: 'Scenario’s',
  assumptions: 'Uitgangspunten',
  sheets: 'Bladen',
  sharing: 'Delen',
} as const;
