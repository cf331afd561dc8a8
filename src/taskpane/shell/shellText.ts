// Words that are always visible: key figures, status bar, and parts that are being loaded. Words only.

import type { BusyTask } from '../../session/session';

export const BUSY_TEXTS: Readonly<Record<BusyTask, string>> = {
  opening: 'Het rekenmodel wordt gelezen',
  creating: 'Het rekenmodel wordt gemaakt',
  writing: 'De wijziging wordt doorgevoerd',
  repairing: 'Het rekenmodel wordt hersteld',
  updating: 'Het rekenmodel wordt bijgewerkt',
  inspecting: 'De formules worden gecontroleerd',
  selecting: 'De cel wordt opgezocht',
  copying: 'De verzendkopie wordt gemaakt',
  dressing: 'De opmaak wordt toegepast',
};

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const SHELL_TEXT = {
  title: 'Rekenmodel webcare',
  perYear: 'per jaar',
  perQuestion: 'per klantvraag',
  fte: 'fte',
  keyFigures: 'Kerncijfers',
  /** The name of the table stays together: it comes on a second line where both do not fit. */
  basis: (year: number, table: string): string =>
    `Prijspeil ${year === 0 ? 'onbekend' : year} · ${table.replaceAll(' ', '\u00a0')}`,
  inOrder: 'In orde',
  looking: 'Wordt bekeken',
  outdated: 'Niet herberekend',
  points: (count: number): string => counted(count, 'punt', 'punten'),
  help: 'Uitleg bij de cijfers',
  sameAsReport: 'Gelijk aan het rapport',
  noCostPrice: 'Geen kostprijs',
  differsFromReport: (difference: string): string => `${difference} t.o.v. rapport`,
  priceDiffersFromReport: (difference: string): string => `${difference} per klantvraag t.o.v. rapport`,
  undo: 'Ongedaan maken',
  redo: 'Opnieuw uitvoeren',
  history: 'Geschiedenis',
  slow: 'Wordt een cel bewerkt? Sluit die af met Enter of Esc.',
  manualCalculation: 'Excel berekent alleen op verzoek; de cijfers kunnen verouderd zijn.',
  recalculate: 'Berekenen',
  loading: 'Wordt geladen',
  notLoadedTitle: 'Dit onderdeel kan niet worden getoond',
  notLoadedAdvice: 'Controleer de internetverbinding en probeer het opnieuw. Het werkblad is niet gewijzigd.',
  notShownAdvice: 'Er is een fout in dit onderdeel van het taakvenster. Het werkblad is niet gewijzigd.',
  loadAgain: 'Opnieuw proberen',
} as const;
