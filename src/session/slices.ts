// Long work in slices: between two of them whatever waits in the pane has its turn, such as a key press. Knows no work.

/** Steps of one slice. A step is a cell or a line; a thousand of the longest cells take about a tenth of a second. */
export const SLICE = 1000;

/** Lets everything that waits go first. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * What all the steps give, in their order, as in one go. Work of one slice at most is done without any pause.
 * @param steps each is done when it is asked for, as those of a generator
 * @param isWanted asked after each pause
 * @returns null when it is not wanted any more, and what is left was not done
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
