// Words of the tab Delen: what to check before sending the file, and formulas that differ from the plan.

import type { SessionState } from '../../session/session';

type Finding = NonNullable<SessionState['findings']>[number];

const of = ({ subject, row }: Finding): string => (row === '' ? subject : `${subject} van ${row}`);

/** `Kosten per jaar van Aansturing is een vast getal geworden`. */
export function findingSentence(finding: Finding): string {
  switch (finding.kind) {
    case 'constant':
      return `${of(finding)} is een vast getal geworden`;
    case 'changed':
      return `${of(finding)} heeft een andere formule gekregen`;
    case 'broken':
      return `${of(finding)} verwijst naar iets dat er niet meer is`;
    case 'typed':
      return `${of(finding)} is overgetypt: het model rekent met deze vaste waarde`;
    case 'gone':
      return `Op het werkblad ${finding.row} is een regel weg: ${finding.subject}`;
    case 'lost':
      return `${of(finding)} is niet meer te vinden; zet de rij terug, of deze naam links in zijn rij`;
  }
}

export const MEND_TEXT = {
  all: 'Alles herstellen',
  advice: 'Herstellen zet de formules terug. Wat er nu staat, verdwijnt; Ongedaan maken brengt het niet terug.',
} as const;

/** What is wrong with an input, after where it is. */
export const INPUT_FAULT_TEXT = {
  field: (row: string, field: string): string => `${row}, ${field}`,
  isText: (where: string): string => `${where}: hier staat tekst, er hoort een getal`,
  isBeyond: (where: string, number: string, from: string, to: string): string =>
    `${where}: dit hoort ${number} van ${from} tot en met ${to} te zijn`,
  number: 'een getal',
  wholeNumber: 'een geheel getal',
} as const;

export const SHARING_TEXT = {
  title: 'Controle voor verzending',
  ready: 'Klaar om te verzenden.',
  introduction: 'Dit is van belang voordat het bestand de deur uitgaat.',
  copyTitle: 'Verzendkopie',
  copyAdvice:
    'Opent een nieuwe werkmap met het rekenmodel zoals het nu is, zonder sporen van de invoegtoepassing. Eigen bladen en kolommen gaan niet mee.',
  copy: 'Verzendkopie maken',
  copyOpened: 'De kopie is geopend in een nieuw venster; op een Mac soms achter dit venster. Sla de kopie zelf op.',
  copyRefused: 'Excel kon de kopie niet openen.',
  copyDownloadAdvice: 'Bewaar de kopie daarom als bestand.',
  copyDownload: 'Kopie bewaren als bestand',
  copyByHand:
    'Lukt dat niet? Kies Bestand > Opslaan als voor een kopie van deze werkmap, en haal daar de sporen van de invoegtoepassing weg (Document controleren).',
  copyFileName: 'rekenmodel-webcare.xlsx',
  go: 'Ga naar',
  formulas: 'Formules',
  formulasInOrder: 'Alle formules zijn zoals ze horen.',
  formulasChanged: (count: number): string =>
    count === 1
      ? '1 formule is niet zoals het hoort; zie hierboven.'
      : `${count} formules zijn niet zoals het hoort; zie hierboven.`,
  notInspected: 'De formules worden bekeken.',
  inspect: 'Opnieuw controleren',
  formulaText: 'Toon wat er staat en wat er hoort te staan',
  found: 'Staat er nu',
  expected: 'Hoort er te staan',
  calculatesWith: (used: string): string => `Een formule die rekent met ${used}`,
  repair: 'Formule herstellen',
  rowBack: 'Rij terugzetten',
  points: (points: number): string => (points === 1 ? '' : ` (${points})`),
  outside: (line: string, value: string, range: string, section: string): string =>
    `${line}: ${value} ligt buiten wat het onderzoek zag: ${range} (${section})`,
  derived: (table: string): string => `De salaristabel ${table} is afgeleid`,
  derivedAdvice: 'Controleer de bedragen met artikel 3.3 van de cao Gemeenten.',
  lookAlike: (line: string): string => `${line} ziet eruit als een andere kostenpost, en is voor Excel een andere naam`,
  noExplanation: (line: string): string => `${line} heeft geen toelichting`,
  externalLink: (target: string): string => `Een formule verwijst naar een andere werkmap: ${target}`,
  externalAdvice: 'De ontvanger kan die koppeling niet bijwerken.',
  addIn: 'Het bestand onthoudt dat deze invoegtoepassing is gebruikt',
  addInAdvice:
    'Een ontvanger kan daardoor een melding zien. Weghalen: Bestand > Info > Controleren op problemen > Document controleren.',
} as const;
