// Words of the list of changes. Words only.

import type { HistoryEntry } from '../../session/session';

export const HISTORY_TEXT = {
  title: 'Wijzigingen sinds openen',
  inSheet: (change: string): string => `Toon in werkblad: ${change}`,
  inSheetShort: 'Toon in werkblad',
  close: 'Sluiten',
  undone: 'ongedaan gemaakt',
} as const;

export const ORIGIN_TEXTS: Readonly<Record<HistoryEntry['origin'], string>> = {
  pane: 'In dit venster',
  cells: 'In de cellen',
};
