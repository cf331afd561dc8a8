// The last change in words; nothing has changed yet when the pane opens, so its words are loaded later.

import type { HistoryEntry } from '../../session/session';
import { entryWords } from './changeWords';
import { SHELL_TEXT } from '../shell/shellText';

function lastWords(history: readonly HistoryEntry[]): string {
  const last = history.findLast(({ isUndone }) => !isUndone);
  if (last) return entryWords(last);
  const undone = history[0];
  return undone ? `${SHELL_TEXT.undone}: ${entryWords(undone)}` : '';
}

/** Only the words. */
export function LastChange({ history }: { readonly history: readonly HistoryEntry[] }): React.JSX.Element {
  return <>{lastWords(history)}</>;
}
