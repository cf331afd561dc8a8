// The queue of the session: each task shows in the state, and its failure becomes a problem.

import { WorkbookFailure, type ProblemCode } from './ports';
import type { Reader } from './reader';
import type { BusyTask } from './session';
import type { StateStore } from './stateStore';
import { createTaskQueue, type Enqueue, type Turn } from './taskQueue';

/** @param settle takes back what a failed message left, before anything is read or written */
export function createQueue(
  store: StateStore,
  reader: Reader,
  settle: (turn: Turn) => Promise<void>,
): Enqueue<BusyTask> {
  const codeOf = (error: unknown): ProblemCode => (error instanceof WorkbookFailure ? error.code : 'unexpected');
  const enqueue = createTaskQueue<BusyTask>({
    started: (task) => store.update({ busy: task }),
    slow: () => store.update({ slow: true }),
    unanswered: () => store.update({ problem: { code: 'noAnswer' } }),
    // A failure that comes late says nothing about what was read since.
    failed: (error, turn) => {
      if (!turn.isGivenUp() || !reader.isOutdated(turn)) store.update({ problem: { code: codeOf(error) } });
    },
    ended: () => store.update({ busy: null, slow: false }),
  });
  return (task, work) =>
    enqueue(task, async (turn) => {
      if (task !== 'selecting') await settle(turn);
      await work(turn);
    });
}
