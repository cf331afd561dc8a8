// Which step of the history undo and redo are about: known in every state of the pane. Pure.

import type { HistoryEntry } from '../session';

export type History = readonly HistoryEntry[];

/** The step that undo reverts. */
export const undoable = (history: History): HistoryEntry | undefined => history.findLast(({ isUndone }) => !isUndone);

/** The step that redo repeats: the first of those undone at the end, since the newest step. */
export function redoable(history: History): HistoryEntry | undefined {
  const last = history.findLastIndex(({ isUndone }) => !isUndone);
  return history.slice(last + 1).find(({ isPassed }) => !isPassed);
}
