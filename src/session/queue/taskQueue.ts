// One task on the workbook at a time. A user's task without an answer is reported and no longer waited for; its answer
// is still accepted when it arrives, unless a later one came first. A background task is never reported, and no user's
// task waits for it.

/** Milliseconds after which the pane says that a cell may still be open. */
const SLOW_AFTER = 1500;
/** Milliseconds without an answer after which the next task may start. */
const NO_ANSWER_AFTER = 10000;

/** The turn of a task. */
export interface Turn {
  /** Counts the tasks from one. */
  readonly ticket: number;
  /** Whether the user asked for it. */
  readonly isAsked: boolean;
  /** The queue waits no longer for this task: others may have had their turn since. */
  readonly isTimedOut: () => boolean;
}

export interface TaskWatcher<Task> {
  readonly started: (task: Task) => void;
  readonly slow: () => void;
  readonly unanswered: () => void;
  /** A task that was given up has finished after all. */
  readonly doneLate: () => void;
  readonly failed: (error: unknown, turn: Turn, task: Task) => void;
  readonly failedUnasked: (error: unknown, turn: Turn) => void;
  readonly ended: () => void;
}

type Work = (turn: Turn) => Promise<void>;

/** Runs a user's task when its turn comes. @returns whether it was done: not when it failed or got no answer in time */
export type Enqueue<Task> = (task: Task, work: Work) => Promise<boolean>;
/** Runs a background task when there is nothing else to do. @returns a promise for its end, however long that takes */
export type EnqueueUnasked = (work: Work) => Promise<void>;

export interface TaskQueue<Task> {
  readonly enqueue: Enqueue<Task>;
  readonly enqueueUnasked: EnqueueUnasked;
}

interface Begun {
  /** Whether it was done. */
  readonly done: Promise<boolean>;
  readonly giveUp: () => void;
}

interface Signal {
  readonly given: Promise<void>;
  readonly give: () => void;
}

function signal(): Signal {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

/** A queue whose tasks never reject: a failure goes to the watcher and the queue continues. */
export function createTaskQueue<Task>(watcher: TaskWatcher<Task>): TaskQueue<Task> {
  let queue: Promise<unknown> = Promise.resolve();
  let tickets = 0;
  /** Number of waiting user's tasks. */
  let waiting = 0;
  /** Fires when the user asks for something. */
  let asked = signal();

  const begin = (work: Work, isAsked: boolean, failed: TaskWatcher<Task>['failedUnasked']): Begun => {
    tickets += 1;
    let isLate = false;
    const turn: Turn = { ticket: tickets, isAsked, isTimedOut: () => isLate };
    const done = work(turn).then(
      () => {
        if (isAsked && isLate) watcher.doneLate();
        return true;
      },
      (error: unknown) => {
        failed(error, turn);
        return false;
      },
    );
    return {
      done,
      giveUp: () => {
        isLate = true;
      },
    };
  };

  const run = async (task: Task, work: Work): Promise<boolean> => {
    waiting -= 1;
    if (waiting === 0) asked = signal();
    watcher.started(task);
    const patience = signal();
    const { done, giveUp } = begin(work, true, (error, turn) => watcher.failed(error, turn, task));
    const slow = setTimeout(watcher.slow, SLOW_AFTER);
    const silent = setTimeout(() => {
      giveUp();
      watcher.unanswered();
      patience.give();
    }, NO_ANSWER_AFTER);
    const isDone = await Promise.race([done, patience.given.then(() => false)]);
    clearTimeout(slow);
    clearTimeout(silent);
    watcher.ended();
    return isDone;
  };

  return {
    enqueue: (task, work) => {
      waiting += 1;
      asked.give();
      const done = queue.then(() => run(task, work));
      queue = done;
      return done;
    },
    enqueueUnasked: (work) => {
      const finished = signal();
      queue = queue.then(async () => {
        const { done, giveUp } = begin(work, false, watcher.failedUnasked);
        const ended = done.then(() => true);
        void ended.then(finished.give);
        const isEnded = await Promise.race([ended, asked.given.then(() => false)]);
        if (!isEnded) giveUp();
      });
      return finished.given;
    },
  };
}
