// Words of the tab Uitgangspunten beside those of the parameters themselves. Words only.

export const ASSUMPTION_TEXT = {
  salary: 'Salaris',
  hours: 'Uren en maanden',
  rounding: 'Afronding',
  other: 'Overig',
  inSheet: (label: string): string => `Toon in werkblad: ${label}`,
  scales: (table: string, step: string): string => `Schalen van ${table}, euro per maand bij trede ${step}`,
  scale: (scale: string): string => `Schaal ${scale}`,
  step: (step: number): string => `Trede ${step}`,
  monthly: 'Maandbedragen in euro, volledige werkweek',
  surcharge: 'Toeslag',
  surchargeSource: 'Percentage op het maandbedrag: vakantiegeld of het hele IKB',
  status: 'Status en bron',
} as const;
