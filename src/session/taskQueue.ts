// One task on the workbook at a time. What a person asks for is reported when it gets no answer, and is no longer waited
// for; its answer is still taken when it comes, unless a later one was there first. What nobody asked for is never
// reported, and no person waits for it.

/** After this many milliseconds a person is told that a cell may still be open. */
const SLOW_AFTER = 1500;
/** After this many milliseconds without an answer the next task may start. */
const NO_ANSWER_AFTER = 10000;

/** The turn of a task. */
export interface Turn {
  /** Counts the tasks from one. */
  readonly ticket: number;
  /** A person asked for it. */
  readonly isAsked: boolean;
  /** The queue waits no longer for this task: others may have had their turn since. */
  readonly isGivenUp: () => boolean;
}

export interface TaskWatcher<Task> {
  readonly started: (task: Task) => void;
  readonly slow: () => void;
  readonly unanswered: () => void;
  /** A task that was given up is done after all. */
  readonly doneLate: () => void;
  readonly failed: (error: unknown, turn: Turn, task: Task) => void;
  readonly failedUnasked: (error: unknown, turn: Turn) => void;
  readonly ended: () => void;
}

type Work = (turn: Turn) => Promise<void>;

/** Runs what a person asked for when its turn comes. @returns whether it was done: not when it failed or got no answer in time */
export type Enqueue<Task> = (task: Task, work: Work) => Promise<boolean>;
/** Runs what nobody asked for when nothing else is to be done. @returns when it is done, however long that takes */
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

/** A queue whose tasks never reject: a failure goes to the watcher and the queue goes on. */
export function createTaskQueue<Task>(watcher: TaskWatcher<Task>): TaskQueue<Task> {
  let queue: Promise<unknown> = Promise.resolve();
  let tickets = 0;
  /** Tasks of a person that wait for their turn. */
  let waiting = 0;
  /** Given when a person asks for something. */
  let asked = signal();

  const begin = (work: Work, isAsked: boolean, failed: TaskWatcher<Task>['failedUnasked']): Begun => {
    tickets += 1;
    let isLate = false;
    const turn: Turn = { ticket: tickets, isAsked, isGivenUp: () => isLate };
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
