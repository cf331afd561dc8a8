// The one owner of unfinished work: what a message that failed may have done of its task is taken back before anything
// else reads or writes, whatever the task was. Only a repair goes forward: what it has made is nothing to take back, so what
// it has left to do waits here until it is asked for again.

import type { Damage } from '../workbook/reading/damage';
import type { MadeTab } from '../workbook/plan/looks';
import type { StateStore } from './stateStore';
import type { Turn } from './taskQueue';

/**
 * Takes back what was done and shows what is there then; what others did meanwhile stays.
 * @throws WorkbookFailure when another try may do
 */
export type Rollback = (turn: Turn) => Promise<void>;

/** A repair that has begun: what it came upon counts as lost until it ends, whatever of it is there by then. */
export interface BegunRepair {
  readonly losses: readonly Damage[];
  /** The sheets that it has made, which have no looks yet. */
  readonly made: readonly MadeTab[];
}

const NOT_BEGUN: BegunRepair = { losses: [], made: [] };

export interface Rollbacks {
  /**
   * A message of this turn failed. What it did is taken back at once, and where Excel is gone or the queue has stopped
   * waiting for this turn, before the next task.
   * Never rejects: the first failure is what a person must hear.
   */
  readonly failed: (turn: Turn, rollback: Rollback) => Promise<void>;
  /** A message of this turn was answered: what an earlier one left is part of what this one was built on. */
  readonly answered: (turn: Turn) => void;
  /** Takes back what is left. */
  readonly run: (turn: Turn) => Promise<void>;
  /** Parts are missing: what a failed message did can no longer be told from that. */
  readonly forget: () => void;
  /** The repair that has not ended yet. */
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
  /** Two turns may wait for the same: that of a reading nobody waits for, and that of a person. */
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
      // Where others have written since, what is there is no longer of this message alone.
      if (isLast(turn) && !isOutdated(turn)) left = { turn, rollback };
      // What cannot be taken back now is left for the next task, which then says why.
      if (!turn.isGivenUp()) await run(turn).catch(() => undefined);
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
