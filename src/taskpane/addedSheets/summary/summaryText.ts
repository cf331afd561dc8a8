// Words of the sheet Samenvatting in the pane. Words only.

import { LONGEST_PROSE } from '../../../model/texts';

export const SUMMARY_TEXT = {
  title: 'Samenvatting',
  explanation:
    'Eén bladzijde voor college en raad: kerncijfers met hun grondslag, het verschil met het rapport per oorzaak, risico’s en vaststelling.',
  add: 'Blad Samenvatting toevoegen',
  causes: 'Van het rapport naar uw gemeente',
  report: 'Rapport (2014)',
  doesNotAddUp: 'De oorzaken in de cellen tellen niet op tot het totaal. Herstel eerst de formules (zie Delen).',
  head: 'Kop',
  status: 'Status',
  version: 'Versie',
  date: 'Datum',
  author: 'Opgesteld door (rol)',
  authorHint: 'Een rol, geen naam: de bladzijde gaat rond.',
  texts: 'Toelichting bij het voorstel',
  textsNote: `Hoogstens ${LONGEST_PROSE} tekens per tekst en per risico, zodat alles leesbaar op één bladzijde past.`,
  reason: 'Aanleiding',
  task: 'Wettelijke taak',
  consequence: 'Gevolg van niet doen',
  alternative: 'Alternatief',
  risks: 'Risico’s',
  risk: (number: number): string => `Risico ${number}`,
  chance: 'Kans',
  damage: 'Gevolg',
  percent: '%',
  euro: '€',
  addRisk: 'Risico toevoegen',
  expected: (amount: string): string => `Verwacht, kans × gevolg van alle risico’s samen: ${amount}`,
  adoption: 'Vaststelling',
  adopted: (total: string, day: string): string => `Vastgelegd: ${total} per jaar, op ${day}`,
  unknownDay: 'onbekende datum',
  adopt: 'Leg vast',
  adoptNote:
    'Schrijft het totaal, de kostprijs en de datum van vandaag als vaste waarden. Ongedaan maken kan in één stap.',
  isAdopted: 'Vastgelegd.',
  isOutdated: 'De cijfers zijn verouderd: laat Excel eerst opnieuw berekenen.',
  moved: (words: string, difference: string): string => `Let op: ${words} (${difference}).`,
} as const;

export const COPY_TEXT = {
  title: 'Tekst voor het voorstel',
  copy: 'Kopieer tekst',
  note: 'Een alinea en een tabel met de cijfers van dit blad, om in een voorstel te plakken. Er wordt niets verzonden.',
  copied: 'Gekopieerd. Plak de tekst in uw voorstel.',
  refused: 'Deze Excel staat kopiëren niet toe. Kopieer de tekst hieronder zelf: Ctrl+A en daarna Ctrl+C in het veld.',
  field: 'Tekst om te kopiëren',
} as const;
