// Sentences for what went wrong and for what is missing, each with what the user can do. Words only.

import type { ProblemCode, SessionState } from '../../session/session';

/** What went wrong, and what the user can do about it. */
export interface ProblemText {
  readonly title: string;
  readonly advice: string;
}

export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, ProblemText>> = {
  readOnly: {
    title: 'De werkmap is alleen-lezen',
    advice: 'Sla de werkmap op onder een andere naam en probeer het daar opnieuw.',
  },
  denied: {
    title: 'Excel staat deze wijziging niet toe',
    advice: 'Kijk of het werkblad of de werkmap is beveiligd of vergrendeld, hef dat op en probeer het opnieuw.',
  },
  protectedSheet: {
    title: 'Het werkblad is beveiligd',
    advice: 'Hef de beveiliging op via Controleren, Beveiliging blad opheffen, en probeer het opnieuw.',
  },
  protectedStructure: {
    title: 'De structuur van de werkmap is beveiligd',
    advice: 'Hef de beveiliging op via Controleren, Werkmap beveiligen, en probeer het opnieuw.',
  },
  filtered: {
    title: 'Er zijn rijen verborgen',
    advice:
      'Wis eerst het filter, of maak de verborgen rijen zichtbaar, en probeer het opnieuw. Er is niets veranderd.',
  },
  mergedCells: {
    title: 'Samengevoegde cellen staan in de weg',
    advice: 'Hef de samenvoeging op via Start, Samenvoegen en centreren, en probeer het opnieuw.',
  },
  policy: {
    title: 'Een instelling van uw organisatie staat dit niet toe',
    advice: 'Vraag de beheerder van Microsoft 365 of dit mag, of doe het met de hand.',
  },
  notTaken: {
    title: 'Excel heeft de wijziging niet overgenomen',
    advice: 'Kijk op het werkblad of er rijen verborgen of cellen vergrendeld zijn, en probeer het opnieuw.',
  },
  notRestored: {
    title: 'Niet alles kon worden hersteld',
    advice:
      'Van wat hieronder nog ontbreekt is de plaats niet te vinden: het opschrift ernaast is weg of komt vaker voor. Zet dat opschrift terug en herstel opnieuw.',
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
  olderLayout: {
    title: 'Het rekenmodel is van een eerdere versie',
    advice: 'Werk het eerst bij. Uw invoer blijft zoals die is. Er is niets veranderd.',
  },
  newerLayout: {
    title: 'Het rekenmodel is van een latere versie',
    advice:
      'Sluit Excel en open het opnieuw: dan wordt de invoegtoepassing bijgewerkt. Helpt dat niet, vraag het uw beheerder. Er is niets veranderd.',
  },
  notFound: {
    title: 'Een deel van het rekenmodel is niet gevonden',
    advice: 'Lees het model opnieuw. Als er iets ontbreekt, kan het worden hersteld.',
  },
  stepMissed: {
    title: 'Deze stap is niet, of niet helemaal, teruggezet',
    advice: 'De rij waarover hij gaat is er niet meer, of heet nu anders. Kijk bij Geschiedenis wat de stap was.',
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
  cellsInTheWay: {
    title: 'Onder de tabel staan andere gegevens',
    advice: 'Voeg in het werkblad eerst lege rijen in onder de tabel en probeer het opnieuw.',
  },
  tableInTheWay: {
    title: 'Een andere tabel staat in de weg',
    advice: 'Verplaats de tabel die onder of naast het rekenmodel staat en probeer het opnieuw.',
  },
  sheetFull: {
    title: 'De laatste rijen of kolommen van het werkblad zijn niet leeg',
    advice: 'Verwijder of verplaats wat helemaal onderaan of helemaal rechts staat en probeer het opnieuw.',
  },
  pivotTable: {
    title: 'Een draaitabel staat in de weg',
    advice: 'Verplaats de draaitabel en probeer het opnieuw.',
  },
  selection: {
    title: 'Excel kan dit niet doen bij deze selectie',
    advice: 'Selecteer één gewone cel op een werkblad en probeer het opnieuw.',
  },
  unsupportedSheet: {
    title: 'Er is een grafiekblad of macroblad actief',
    advice: 'Ga naar een gewoon werkblad en probeer het opnieuw.',
  },
  unexpected: {
    title: 'De opdracht is niet gelukt',
    advice: 'Probeer het opnieuw. Blijft dit zo, sla de werkmap dan op en open deze opnieuw.',
  },
};

/** Why Excel refused something, for a sentence that already says so. */
export const causeOf = (code: ProblemCode): string =>
  code === 'unexpected' ? 'Excel gaf geen reden' : PROBLEM_TEXTS[code].title;

export const PROBLEM_TEXT = { again: 'Opnieuw lezen' } as const;

type Damage = SessionState['damage'][number];

const DAMAGE_KINDS: Readonly<Record<Damage['kind'], string>> = {
  sheet: 'Het werkblad',
  table: 'De tabel',
  column: 'De kolom',
  name: 'De naam',
};

/** `De kolom Schaal ontbreekt; heet nu misschien Loonschaal`. */
export const damageSentence = ({ kind, missing, foundAs }: Damage): string =>
  `${DAMAGE_KINDS[kind]} ${missing} ontbreekt${foundAs === '' ? '' : `; heet nu misschien ${foundAs}`}`;

export const DAMAGE_TEXT = {
  title: 'Een deel van het rekenmodel ontbreekt',
  advice: 'Herstellen maakt wat ontbreekt en laat staan wat er is.',
  repair: 'Herstellen',
} as const;
