// The queue of the session: before each task what failed earlier is rolled back; each task of a person shows in the state,
// and its failure becomes a problem.

import { WorkbookFailure, type ProblemCode } from './ports';
import type { Reader } from './reader';
import type { Rollbacks } from './rollbacks';
import type { BusyTask } from './session';
import type { StateStore } from './stateStore';
import { createTaskQueue, type TaskQueue, type Turn } from './taskQueue';

export function createQueue(store: StateStore, reader: Reader, rollbacks: Rollbacks): TaskQueue<BusyTask> {
  const codeOf = (error: unknown): ProblemCode => (error instanceof WorkbookFailure ? error.code : 'unexpected');
  // A failure that comes late says nothing about what was read since.
  const isStale = (turn: Turn): boolean => turn.isGivenUp() && store.isOutdated(turn);
  const queue = createTaskQueue<BusyTask>({
    started: (task) => store.update({ busy: task }),
    slow: () => store.update({ slow: true }),
    unanswered: () => store.update({ problem: { code: 'noAnswer' } }),
    doneLate: () => {
      if (store.get().problem?.code === 'noAnswer') store.update({ problem: null });
    },
    // Whoever asked for a reading has it with the next, whoever asks for that. Of what was given up a person was told before:
    // what became of it is what the next reading shows.
    failed: (error, turn, task) => {
      const isPassing = task === 'opening' || turn.isGivenUp();
      if (!isStale(turn)) store.update({ problem: { code: codeOf(error) } }, isPassing);
    },
    failedUnasked: (error, turn) => {
      const code = codeOf(error);
      // Who types in a cell knows that, and asked the pane for nothing.
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
        // What of a failed message Excel itself can take back, it says with the failure.
        if (error instanceof WorkbookFailure && error.rollback) await rollbacks.failed(turn, error.rollback);
        // Given up, this turn has no place in the queue any more: another one rolls back, and shows what is there then.
        if (turn.isGivenUp()) void queue.enqueueUnasked(rolledBack(reader.refresh));
        throw error;
      }
    };

  return {
    // Selecting a cell changes nothing, and shows nothing of what others changed.
    enqueue: (task, work) => queue.enqueue(task, task === 'selecting' ? work : rolledBack(work)),
    enqueueUnasked: (work) => queue.enqueueUnasked(rolledBack(work)),
  };
}
