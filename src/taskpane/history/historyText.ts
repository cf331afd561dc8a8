// Words of the list of changes. Words only.

import type { HistoryEntry } from '../../session/session';

export const HISTORY_TEXT = {
  title: 'Wijzigingen sinds openen',
  inSheet: (change: string): string => `Toon in werkblad: ${change}`,
  inSheetShort: 'Toon in werkblad',
  close: 'Sluiten',
  undone: 'Ongedaan gemaakt',
  noEffect: 'Totaal gelijk',
  back: (steps: number): string => (steps === 1 ? 'Terug tot hier' : `Terug tot hier (${steps})`),
  backFully: (steps: number, words: string): string =>
    steps === 1 ? `Terug tot vóór: ${words}` : `Terug tot vóór: ${words}. Maakt ${steps} wijzigingen ongedaan.`,
  all: (steps: number): string => `Alle ${steps} wijzigingen ongedaan maken`,
  allBack: (steps: number): string =>
    `${steps === 1 ? 'De wijziging is' : `Alle ${steps} wijzigingen zijn`} ongedaan gemaakt.`,
  outcomes: 'Niet alles is ongedaan gemaakt',
  done: 'ongedaan gemaakt',
  notTried: 'niet geprobeerd',
} as const;

export const ORIGIN_TEXTS: Readonly<Record<HistoryEntry['origin'], string>> = {
  pane: 'In dit venster',
  cells: 'In de cellen',
};
