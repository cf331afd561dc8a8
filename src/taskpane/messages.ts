// Every Dutch sentence of the pane. Words only: no logic beyond filling in a number.

import type { CheckId } from '../model/modelResults';
import type { BusyTask, ProblemCode } from '../session/session';

/** What went wrong, and what a person can do about it. */
export interface ProblemText {
  readonly title: string;
  readonly advice: string;
}

export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, ProblemText>> = {
  readOnly: {
    title: 'De werkmap is alleen-lezen',
    advice: 'Sla de werkmap op onder een andere naam en probeer het daar opnieuw.',
  },
  protectedSheet: {
    title: 'Het werkblad is beveiligd',
    advice: 'Hef de beveiliging op via Controleren, Beveiliging blad opheffen, en probeer het opnieuw.',
  },
  cellEditing: {
    title: 'Er wordt nog een cel bewerkt',
    advice: 'Sluit de cel af met Enter of Esc en probeer het opnieuw.',
  },
  noAnswer: {
    title: 'Excel geeft nog geen antwoord',
    advice:
      'Sluit eerst een geopende cel of een open venster van Excel. De opdracht kan daarna alsnog worden uitgevoerd.',
  },
  tooOld: {
    title: 'Deze versie van Excel is te oud',
    advice: 'Gebruik Excel 2021 of nieuwer, Microsoft 365 of Excel op internet.',
  },
  notFound: {
    title: 'Een deel van het rekenmodel is niet gevonden',
    advice: 'Lees het model opnieuw. Als er iets ontbreekt, kan het worden hersteld.',
  },
  tooLarge: {
    title: 'De werkmap is te groot voor deze opdracht',
    advice: 'Maak het rekenmodel in een nieuwe, lege werkmap.',
  },
  inactiveWorkbook: {
    title: 'Een andere werkmap is actief',
    advice: 'Ga terug naar de werkmap met het rekenmodel en probeer het opnieuw.',
  },
  interrupted: {
    title: 'De opdracht is onderbroken',
    advice: 'Probeer het opnieuw; wat al klaar is blijft staan.',
  },
  nameTaken: {
    title: 'Een naam van het rekenmodel is al in gebruik',
    advice: 'Maak het rekenmodel in een nieuwe werkmap, of geef de andere tabel of naam een andere naam.',
  },
  unexpected: {
    title: 'De opdracht is niet gelukt',
    advice: 'Probeer het opnieuw. Blijft dit zo, sla de werkmap dan op en open deze opnieuw.',
  },
};

export const BUSY_TEXTS: Readonly<Record<BusyTask, string>> = {
  opening: 'Het rekenmodel wordt gelezen',
  creating: 'Het rekenmodel wordt gemaakt',
  writing: 'De wijziging wordt doorgevoerd',
  repairing: 'Het rekenmodel wordt hersteld',
};

export const CHECK_TEXTS: Readonly<Record<CheckId, string>> = {
  sharesAddUp: 'De aandelen tellen niet op tot 100%',
  costTypesAddUp: 'De kostensoorten tellen niet op tot het totaal',
  linesComplete: 'Een kostenpost is niet volledig ingevuld',
  scalesKnown: 'Een schaal heeft geen bedrag bij deze trede',
  hoursOrAmount: 'Een kostenpost heeft zowel uren als een bedrag',
  noBadNumbers: 'Er staat tekst of een negatief getal waar een getal hoort',
  namesUnique: 'Een kostenpost heeft geen naam of een dubbele naam',
  scenarioVolumes: 'Een scenario heeft geen aantal klantvragen',
  parametersUsable: 'Een uitgangspunt ontbreekt of is onbruikbaar',
  noErrors: 'Er staat een foutwaarde in het rekenmodel',
};

export const TEXT = {
  title: 'Rekenmodel webcare',
  perYear: 'per jaar',
  perQuestion: 'per klantvraag',
  fte: 'fte',
  keyFigures: 'Kerncijfers',
  checksInOrder: 'Controles in orde',
  checkPoints: (points: number): string => (points === 1 ? '1 punt' : `${points} punten`),
  showPoints: 'Toon',
  hidePoints: 'Verberg',
  introduction: [
    'Maakt in deze werkmap een rekenmodel voor de kosten van webcare.',
    'Elf kostenposten, drie scenario’s en een grafiek, met formules die blijven rekenen.',
    'Alle bedragen zijn daarna aan te passen, hier of in het werkblad.',
  ],
  profile: 'Uitgaan van',
  create: 'Rekenmodel maken',
  tabs: { costs: 'Kosten', scenarios: 'Scenario’s', assumptions: 'Uitgangspunten' },
  counted: (name: string): string => `Meetellen: ${name}`,
  notCounted: 'telt niet mee',
  unnamed: 'Kostenpost zonder naam',
  otherCostType: 'Zonder kostensoort',
  hours: 'Uren',
  period: 'Per',
  perWeek: 'week',
  perYearOption: 'jaar',
  scale: 'Schaal',
  noScale: 'geen',
  quantity: 'Aantal',
  amount: 'Bedrag',
  amountPerUnit: (unit: string): string => (unit === '' ? 'euro per eenheid' : `euro per ${unit}`),
  research: 'Onderzoek',
  explanation: 'Toelichting',
  preview: (cost: string): string => `Wordt ${cost} per jaar`,
  questionsPerMonth: 'Klantvragen per maand',
  salaryTable: 'Salaristabel',
  step: 'Trede (periodiek)',
  workWeek: 'Werkweek',
  netHours: 'Netto uren per fte',
  months: 'Maanden per jaar',
  employerCosts: 'Werkgeverslasten',
  keyScenario: 'Scenario van de kostprijs',
  inSheet: 'Deze uitgangspunten staan op het blad Uitgangspunten en zijn daar aan te passen.',
  damagedTitle: 'Een deel van het rekenmodel ontbreekt',
  damagedAdvice: 'Herstellen maakt wat ontbreekt en laat staan wat er is.',
  missing: 'Ontbreekt',
  repair: 'Herstellen',
  again: 'Opnieuw lezen',
  slow: 'Sluit eerst de cel af met Enter of Esc.',
  manualCalculation: 'Excel berekent nu alleen op verzoek. Druk op F9 om de cijfers bij te werken.',
  noOfficeTitle: 'Excel is niet bereikbaar',
  noOfficeAdvice:
    'Open het rekenmodel vanuit het lint van Excel. Controleer de internetverbinding en open het venster opnieuw.',
} as const;
