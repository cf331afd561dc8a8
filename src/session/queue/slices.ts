// Runs long work in slices: in between, waiting work in the pane gets its turn, such as a key press. Independent of the
// work.

/** Steps of one slice. A step is a cell or a line; a thousand of the longest cells take about a tenth of a second. */
export const SLICE = 1000;

/** Lets all waiting work go first. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The results of all steps in order, as in one go. Work that fits in one slice runs without a pause.
 * @param steps each runs on demand, as in a generator
 * @param isWanted called after each pause
 * @returns null when the work is no longer wanted; the remaining steps are not run
 */
export async function inSlices<Result>(
  steps: Iterable<Result>,
  isWanted: () => boolean,
  slice: number = SLICE,
): Promise<readonly Result[] | null> {
  const results: Result[] = [];
  for (const result of steps) {
    results.push(result);
    if (results.length % slice > 0) continue;
    await pause();
    if (!isWanted()) return null;
  }
  return results;
}
