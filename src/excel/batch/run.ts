// Runs a batch with its options, and without those that Excel refuses.

/** `mergeUndoGroup` is newer than the declarations for the oldest supported Excel. */
type RunOptions = Excel.RunOptions & { mergeUndoGroup?: boolean };

/** Queues work and returns a function that reads its result after the sync. */
export type Queue<Result> = (context: Excel.RequestContext) => () => Result;

/** Waits until a cell that is being edited is closed. */
export const RUN_OPTIONS: RunOptions = { delayForCellEdit: true };

/** Queues work, syncs once, and returns the result of the work. */
export function runOnce<Result>(queue: Queue<Result>, options: RunOptions = {}): Promise<Result> {
  return Excel.run({ ...RUN_OPTIONS, ...options }, async (context) => {
    const result = queue(context);
    await context.sync();
    return result();
  });
}
