// The state that the pane shows, and who hears of its changes.

import { redoable, undoable } from './history';
import type { HistoryEntry, SessionState } from './session';

const INITIAL: SessionState = {
  phase: 'opening',
  busy: null,
  slow: false,
  problem: null,
  note: null,
  model: null,
  damage: [],
  manualCalculation: false,
  history: [],
  canUndo: false,
  canRedo: false,
  findings: null,
  externalLinks: null,
  selection: null,
};

export interface StateStore {
  /** The same object until something changes. */
  readonly get: () => SessionState;
  /** What follows from the history is not given: it is found here. */
  readonly update: (changes: Omit<Partial<SessionState>, 'canUndo' | 'canRedo'>) => void;
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
}

const stepsOf = (history: readonly HistoryEntry[]): Pick<SessionState, 'canUndo' | 'canRedo'> => ({
  canUndo: undoable(history) !== undefined,
  canRedo: redoable(history) !== undefined,
});

export function createStateStore(): StateStore {
  let state = INITIAL;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    update: (changes) => {
      state = { ...state, ...changes, ...(changes.history ? stepsOf(changes.history) : {}) };
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
