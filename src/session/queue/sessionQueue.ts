// The queue of the session: rolls back earlier failures before each task; shows each user's task in the state, and
// turns its failure into a problem.

import { WorkbookFailure, type ProblemCode } from '../ports';
import type { LayoutAge } from '../../workbook/reading/layoutVersion';
import type { Reader } from '../reading/reader';
import type { Rollbacks } from './rollbacks';
import type { BusyTask, Phase } from '../session';
import type { StateStore } from '../state/stateStore';
import { createTaskQueue, type TaskQueue, type Turn } from './taskQueue';

/** Tasks that write what this version knows, or that need all of it. */
const NEEDS_LAYOUT: ReadonlySet<BusyTask> = new Set(['creating', 'writing', 'repairing', 'copying', 'dressing']);

const OTHER_LAYOUTS: ReadonlyMap<Phase, ProblemCode> = new Map([
  ['older', 'olderLayout'],
  ['newer', 'newerLayout'],
] satisfies readonly (readonly [LayoutAge, ProblemCode])[]);

export function createQueue(store: StateStore, reader: Reader, rollbacks: Rollbacks): TaskQueue<BusyTask> {
  const codeOf = (error: unknown): ProblemCode => (error instanceof WorkbookFailure ? error.code : 'unexpected');
  // A failure that comes late says nothing about what was read since.
  const isStale = (turn: Turn): boolean => turn.isTimedOut() && store.isOutdated(turn);
  const queue = createTaskQueue<BusyTask>({
    started: (task) => store.update({ busy: task }),
    slow: () => store.update({ slow: true }),
    unanswered: () => store.update({ problem: { code: 'noAnswer' } }),
    doneLate: () => {
      if (store.get().problem?.code === 'noAnswer') store.update({ problem: null });
    },
    // A failed reading is resolved by the next one, whoever asks for it. A task that was given up was already reported;
    // the next reading shows its outcome.
    failed: (error, turn, task) => {
      const isPassing = task === 'opening' || turn.isTimedOut();
      if (!isStale(turn)) store.update({ problem: { code: codeOf(error) } }, isPassing);
    },
    failedUnasked: (error, turn) => {
      const code = codeOf(error);
      // A user who types in a cell knows that, and did not ask the pane for anything.
      if (code !== 'cellEditing' && !isStale(turn)) store.updateUnasked({ problem: { code } });
    },
    ended: () => store.update({ busy: null, slow: false }),
  });

  const rolledBack =
    (work: (turn: Turn) => Promise<void>) =>
    async (turn: Turn): Promise<void> => {
      await rollbacks.run(turn);
      try {
        await work(turn);
      } catch (error) {
        // A failure may come with its own rollback.
        if (error instanceof WorkbookFailure && error.rollback) await rollbacks.failed(turn, error.rollback);
        // Given up, this turn has no place in the queue any more: another one rolls back, and shows what is there then.
        if (turn.isTimedOut()) void queue.enqueueUnasked(rolledBack(reader.refresh));
        throw error;
      }
    };

  /** @throws WorkbookFailure where the layout is of another version, which is only read */
  const ofThisLayout =
    (work: (turn: Turn) => Promise<void>) =>
    async (turn: Turn): Promise<void> => {
      const refusal = OTHER_LAYOUTS.get(store.get().phase);
      if (refusal) throw new WorkbookFailure(refusal, undefined);
      await work(turn);
    };

  return {
    enqueue: (task, work) => {
      const allowed = NEEDS_LAYOUT.has(task) ? ofThisLayout(work) : work;
      // Selecting a cell changes nothing, and does not show changes by others.
      return queue.enqueue(task, task === 'selecting' ? allowed : rolledBack(allowed));
    },
    enqueueUnasked: (work) => queue.enqueueUnasked(rolledBack(work)),
  };
}
