// The state that the pane shows, and its subscribers.

import { redoable, undoable } from './undoing';
import type { HistoryEntry, SessionState } from '../session';
import type { Turn } from '../queue/taskQueue';

const INITIAL: SessionState = {
  phase: 'opening',
  busy: null,
  slow: false,
  problem: null,
  note: null,
  firstFigures: null,
  model: null,
  damage: [],
  manualCalculation: false,
  history: [],
  canUndo: false,
  canRedo: false,
  findings: null,
  inputFaults: [],
  isOutdated: false,
  isInspected: false,
  externalLinks: null,
  selection: null,
};

type Changes = Omit<Partial<SessionState>, 'canUndo' | 'canRedo'>;

export interface StateStore {
  /** The same object until something changes. */
  readonly get: () => SessionState;
  /**
   * Values that follow from the history are derived here.
   * @param isPassing whether any reading resolves the problem
   */
  readonly update: (changes: Changes, isPassing?: boolean) => void;
  /**
   * The same for background readings: a failure of a user's task stays, and a failure reported here is cleared by the
   * next reading.
   */
  readonly updateUnasked: (changes: Changes) => void;
  /** From now on the state is what this turn has read. */
  readonly isReadBy: (turn: Turn) => void;
  /** Whether a turn that began later has shown its reading: an older answer is not shown any more. */
  readonly isOutdated: (turn: Turn) => boolean;
  /** @returns a function that unsubscribes */
  readonly subscribe: (listener: () => void) => () => void;
}

const stepsOf = (history: readonly HistoryEntry[]): Pick<SessionState, 'canUndo' | 'canRedo'> => ({
  canUndo: undoable(history) !== undefined,
  canRedo: redoable(history) !== undefined,
});

export function createStateStore(): StateStore {
  let state = INITIAL;
  /** Whether the problem comes from a user's task. */
  let isOfPerson = false;
  /** Ticket of the turn whose reading is shown. */
  let shown = 0;
  const listeners = new Set<() => void>();
  const put = (changes: Changes): void => {
    state = { ...state, ...changes, ...(changes.history ? stepsOf(changes.history) : {}) };
    listeners.forEach((listener) => listener());
  };
  return {
    get: () => state,
    update: (changes, isPassing = false) => {
      if (changes.problem !== undefined) isOfPerson = changes.problem !== null && !isPassing;
      put(changes);
    },
    updateUnasked: ({ problem = state.problem, ...changes }) =>
      put({ ...changes, problem: isOfPerson ? state.problem : problem }),
    isReadBy: ({ ticket }) => {
      shown = ticket;
    },
    isOutdated: ({ ticket }) => ticket < shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
