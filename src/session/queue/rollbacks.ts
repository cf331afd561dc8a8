// The one owner of unfinished work: whatever a failed message did is rolled back before anything else reads or writes,
// whatever the task was. Only a repair goes forward: its results need no rollback, so its remaining work waits here
// until it is requested again.

import type { Damage } from '../../workbook/reading/damage';
import type { UndressedTab } from '../../workbook/plan/looks';
import type { StateStore } from '../state/stateStore';
import type { Turn } from './taskQueue';

/**
 * Rolls back what was done and shows the result; what others did in the meantime stays.
 * @throws WorkbookFailure when a retry may succeed
 */
export type Rollback = (turn: Turn) => Promise<void>;

/** A repair that has started: the losses that it found count as lost until it ends, even if some are restored by then. */
export interface BegunRepair {
  readonly losses: readonly Damage[];
  /** The sheets whose layout it has still to apply. */
  readonly undressed: readonly UndressedTab[];
}

const NOT_BEGUN: BegunRepair = { losses: [], undressed: [] };

export interface Rollbacks {
  /**
   * A message of this turn failed. What it did is taken back at once, and where Excel is gone or the queue has stopped
   * waiting for this turn, before the next task.
   * Never rejects: the first failure is what a person must hear.
   */
  readonly failed: (turn: Turn, rollback: Rollback) => Promise<void>;
  /** A message of this turn was answered, so it was built on whatever an earlier one left. */
  readonly answered: (turn: Turn) => void;
  /** Rolls back what is left. */
  readonly run: (turn: Turn) => Promise<void>;
  /** Parts are missing, so what a failed message did can no longer be distinguished. */
  readonly forget: () => void;
  /** The unfinished repair. */
  readonly begunRepair: () => BegunRepair;
  readonly repairBegun: (begun: BegunRepair) => void;
  readonly repairEnded: () => void;
}

interface Left {
  readonly turn: Turn;
  readonly rollback: Rollback;
}

export function createRollbacks({ isOutdated }: Pick<StateStore, 'isOutdated'>): Rollbacks {
  let left: Left | null = null;
  /** Two turns may wait for the same rollback: that of a background reading and that of a user's task. */
  let running: Promise<void> | null = null;
  let repair = NOT_BEGUN;

  const isLast = ({ ticket }: Turn): boolean => !left || left.turn.ticket <= ticket;

  const run: Rollbacks['run'] = async (turn) => {
    const begun = left;
    if (!begun) return;
    running ??= begun.rollback(turn).finally(() => {
      running = null;
    });
    await running;
    if (left === begun) left = null;
  };

  return {
    run,
    failed: async (turn, rollback) => {
      // If others have written since, the content is no longer of this message alone.
      if (isLast(turn) && !isOutdated(turn)) left = { turn, rollback };
      // What cannot be taken back now is left for the next task, which then says why.
      if (!turn.isTimedOut()) await run(turn).catch(() => undefined);
    },
    answered: (turn) => {
      if (isLast(turn)) left = null;
    },
    forget: () => {
      left = null;
    },
    begunRepair: () => repair,
    repairBegun: (begun) => {
      repair = begun;
    },
    repairEnded: () => {
      repair = NOT_BEGUN;
    },
  };
}
