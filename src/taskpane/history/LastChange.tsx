// What happened last, in words: a change, or what undoing one led to. Nothing has changed yet when the pane opens, so its
// words are loaded later.

import type { HistoryEntry } from '../../session/session';
import { entryWords } from './changeWords';

/** Only the words. */
export function LastChange({ history }: { readonly history: readonly HistoryEntry[] }): React.JSX.Element {
  const last = history.toSorted((one, other) => one.sequence - other.sequence).at(-1);
  return <>{last && entryWords(last)}</>;
}
