// Words of the tab Uitgangspunten: each parameter with its unit and source. Words only.

import type { CoreParameters } from '../../model/modelInputs';

export interface ParameterText {
  readonly label: string;
  readonly unit: string;
  readonly source: string;
}

export const PARAMETER_TEXTS: Readonly<Record<keyof CoreParameters, ParameterText>> = {
  municipality: { label: 'Gemeente', unit: '', source: 'Staat boven het rekenmodel en op de afdruk' },
  salaryTable: { label: 'Salaristabel', unit: '', source: '' },
  step: {
    label: 'Trede (periodiek)',
    unit: '',
    source: 'Rapport §8.2: trede 5; gemeenten ramen vaak op trede 9, 10 of 11',
  },
  employerCosts: {
    label: 'Werkgeverslasten',
    unit: '%',
    source: 'Percentage op het salaris. Het rapport laat ze weg; een begroting bevat ze gewoonlijk wel',
  },
  workWeek: { label: 'Volledige werkweek', unit: 'uur per week', source: 'Rapport, voetnoot 12; cao Gemeenten' },
  netHours: {
    label: 'Netto uren per fte',
    unit: 'uur per jaar',
    source: 'Rapport, voetnoot 12; in gebruik bij gemeenten: 1.350 tot 1.450',
  },
  months: { label: 'Maanden per jaar', unit: 'maanden', source: 'Kalender' },
  fteDecimals: {
    label: 'Decimalen van fte',
    unit: 'decimalen',
    source: 'Rapport §8.2: fte wordt afgerond voordat ermee wordt gerekend',
  },
  costPriceDecimals: {
    label: 'Decimalen van de kostprijs',
    unit: 'decimalen',
    source: 'Rapport §8.3: afgerond op 10 cent',
  },
  salaryDecimals: {
    label: 'Decimalen van het jaarsalaris',
    unit: 'decimalen',
    source: 'Centen, daarna afgekapt op hele euro’s (rapport §8.2)',
  },
  keyScenario: { label: 'Scenario van de kerncijfers', unit: '', source: 'Rapport §8.3: gemiddeld' },
  otherChannelCost: {
    label: 'Kosten per contact van een ander kanaal',
    unit: '€ per contact',
    source: 'Leeg is uit. Het onderzoek vond geen bedrag voor Nederland, dus er is geen standaardwaarde',
  },
};

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
