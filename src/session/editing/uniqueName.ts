// A name that no other row has. Pure.

import { nameKey } from '../../model/names';

/** The wanted name, or the wanted name followed by the first free number. */
export function uniqueName(wanted: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(nameKey));
  const isTaken = (name: string): boolean => keys.has(nameKey(name));
  let candidate = wanted;
  for (let number = 2; isTaken(candidate); number += 1) candidate = `${wanted} ${number}`;
  return candidate;
}
