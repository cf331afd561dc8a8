// Running a batch: with what it asks of Excel around it, and without what Excel refuses of that.

/** `mergeUndoGroup` is newer than the declarations of the oldest Excel that is served. */
type RunOptions = Excel.RunOptions & { mergeUndoGroup?: boolean };

/** Queues work and says how to read its result after the sync. */
export type Queue<Result> = (context: Excel.RequestContext) => () => Result;

/** Waits until a cell that is being edited is closed. */
export const RUN_OPTIONS: RunOptions = { delayForCellEdit: true };

/** Queues work, syncs once, and hands over what the work has read. */
export function runOnce<Result>(queue: Queue<Result>, options: RunOptions = {}): Promise<Result> {
  return Excel.run({ ...RUN_OPTIONS, ...options }, async (context) => {
    const result = queue(context);
    await context.sync();
    return result();
  });
}
