// Words for layout that Excel refused. Words only.

import type { LookKind } from '../../session/session';

const KIND_TEXTS: Readonly<Record<LookKind, string>> = {
  formats: 'kleuren en getalnotaties',
  inputRules: 'keuzelijsten en grenzen voor invoer',
  inputMessages: 'Nederlandse meldingen bij foute invoer',
  conditionalFormats: 'rode markering bij de controles',
  links: 'koppelingen naar de bladen',
  tables: 'filterknoppen en strepen van tabellen',
  columnWidths: 'kolombreedten',
  rowHeights: 'rijhoogten',
  charts: 'grafieken',
  chartLooks: 'kleuren en assen van grafieken',
  chartTitles: 'titels van grafieken',
  printLayout: 'papierformaat en liggend afdrukken',
  printTitles: 'kopregels en bereik van afdrukken',
  printEdges: 'kop- en voetteksten',
  frozenRows: 'vastgezette kopregels',
  shownSheet: 'het blad dat in beeld komt',
};

const listed = (kinds: readonly LookKind[]): string => kinds.map((kind) => KIND_TEXTS[kind]).join(', ');

export const LOOKS_TEXT = {
  title: 'Een deel van de opmaak is niet toegepast.',
  refused: (kinds: readonly LookKind[]): string =>
    `De cijfers en formules staan er wel. Het gaat om: ${listed(kinds)}.`,
  why: (reason: string): string => `Oorzaak: ${reason}.`,
  apply: 'Opmaak opnieuw toepassen',
  close: 'Sluiten',
  section: 'Opmaak',
  advice:
    'Zet kleuren, breedten, keuzelijsten, afdrukinstellingen en verdwenen grafieken terug op onze bladen. Eigen opmaak elders en grafieken die u verplaatste blijven zoals ze zijn.',
} as const;
