// One task on the workbook at a time. A task that gets no answer is reported and no longer waited for; its answer is
// still taken when it comes, unless a later one was there first.

/** After this many milliseconds a person is told that a cell may still be open. */
const SLOW_AFTER = 1500;
/** After this many milliseconds without an answer the next task may start. */
const NO_ANSWER_AFTER = 10000;

/** The turn of a task. */
export interface Turn {
  /** Counts the tasks from one. */
  readonly ticket: number;
  /** The queue waits no longer for this task: others may have had their turn since. */
  readonly isGivenUp: () => boolean;
}

export interface TaskWatcher<Task> {
  readonly started: (task: Task) => void;
  readonly slow: () => void;
  readonly unanswered: () => void;
  readonly failed: (error: unknown, turn: Turn) => void;
  readonly ended: () => void;
}

/** Runs work when its turn comes. */
export type Enqueue<Task> = (task: Task, work: (turn: Turn) => Promise<void>) => Promise<void>;

/** A queue whose tasks never reject: a failure goes to the watcher and the queue goes on. */
export function createTaskQueue<Task>(watcher: TaskWatcher<Task>): Enqueue<Task> {
  let queue: Promise<void> = Promise.resolve();
  let tickets = 0;

  const run = async (task: Task, work: (turn: Turn) => Promise<void>): Promise<void> => {
    watcher.started(task);
    tickets += 1;
    let isLate = false;
    let giveUp: (() => void) | null = null;
    const patience = new Promise<void>((resolve) => {
      giveUp = resolve;
    });
    const slow = setTimeout(watcher.slow, SLOW_AFTER);
    const silent = setTimeout(() => {
      isLate = true;
      watcher.unanswered();
      giveUp?.();
    }, NO_ANSWER_AFTER);
    const turn: Turn = { ticket: tickets, isGivenUp: () => isLate };
    const done = work(turn).catch((error: unknown) => watcher.failed(error, turn));
    await Promise.race([done, patience]);
    clearTimeout(slow);
    clearTimeout(silent);
    watcher.ended();
  };

  return (task, work) => {
    queue = queue.then(() => run(task, work));
    return queue;
  };
}
