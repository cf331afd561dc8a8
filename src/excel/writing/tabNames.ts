// Finds a free tab name: a user's sheet with one of our names is left alone. Pure.

import { sameText } from '../../model/names';

/** Excel's limit on the length of a tab name. */
const LONGEST_TAB_NAME = 31;

/** The wanted name, or the wanted name followed by the first free number. */
export function freeTabName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => sameText(other, name));
  let candidate = wanted;
  for (let number = 2; isTaken(candidate); number += 1) {
    const suffix = ` (${number})`;
    candidate = wanted.slice(0, LONGEST_TAB_NAME - suffix.length) + suffix;
  }
  return candidate;
}
