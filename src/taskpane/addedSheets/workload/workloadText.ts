// Words of the sheet Werklast in the pane. Words only.

import { WORKLOAD_OUTCOME } from '../../../model/sheets/workload/workloadWords';
import { ownValue } from '../../../model/ownValue';

export const WORKLOAD_TEXT = {
  title: 'Werklast',
  explanation: 'Waarom deze uren: hoeveel uren de klantvragen vragen, naast de uren die er zijn.',
  add: 'Blad Werklast toevoegen',
  line: 'Kostenpost die het werk doet',
  alone: 'Per vraag, zelf afgehandeld',
  forwarded: 'Per vraag, doorverwezen',
  minutes: 'min',
  share: 'Aandeel doorverwezen',
  shareHint: 'Rapport §6.10: gemiddeld 42%, van 5% tot 90%.',
  utilisation: 'Benutting',
  utilisationHint: 'Het deel van de uren dat naar klantvragen gaat. Leeg: er is geen uitkomst.',
  percent: '%',
  result: 'Uren per week',
  needed: (hours: string, now: string): string => `Nodig: ${hours} uur per week. Nu: ${now} uur.`,
  allowed: (minutes: string): string => `De uren van nu laten ${minutes} minuten per klantvraag toe.`,
  years: 'Vooruitblik',
  mark: (hours: string): string => `De streep is wat er nu is: ${hours} uur per week.`,
  period: (questions: string, hours: string, outcome: string): string =>
    `${questions} klantvragen per maand: ${hours} uur, ${outcome}`,
  first: (period: string): string => `Eerste jaar met een tekort: ${period}`,
  growth: (year: number): string => `Groei jaar ${year}`,
  secondLine: 'Tweede lijn, ter informatie',
  secondLineNote: 'Het werk van collega’s aan doorverwezen vragen. Telt nergens mee.',
  secondLineMinutes: 'Minuten per doorverwezen vraag',
  secondLineScale: 'Schaal',
  secondLineResult: (hours: string, cost: string): string => `${hours} uur per week, ${cost} per jaar.`,
  take: (line: string): string => `Neem over in ${line}`,
  isThere: 'De kostenpost heeft deze uren al.',
  preview: 'Wat er wijzigt',
  hoursChange: (line: string, before: string, after: string): string =>
    `${line}: van ${before} naar ${after} uur per week.`,
  total: (before: string, after: string, difference: string): string =>
    `Kosten per jaar: van ${before} naar ${after} (${difference}).`,
  notFollowing: 'Het totaal volgt nu niet uit de invoer, dus het verschil is niet te zeggen.',
  apply: 'Neem over',
  cancel: 'Annuleren',
} as const;

/** What the hours needed come to beside those of now, as a sentence. */
const SENTENCES: Readonly<Record<string, (hours: string) => string>> = {
  [WORKLOAD_OUTCOME.shortage]: (hours) => `Er is een tekort van ${hours} uur per week.`,
  [WORKLOAD_OUTCOME.room]: (hours) => `Er is ${hours} uur per week ruimte.`,
  [WORKLOAD_OUTCOME.even]: () => 'De uren van nu zijn precies genoeg.',
};

/** @param hours the difference without its sign */
export const outcomeSentence = (outcome: string, hours: string): string =>
  ownValue(SENTENCES, outcome)?.(hours) ?? 'Nog geen uitkomst: vul minuten, aandeel en benutting in.';
