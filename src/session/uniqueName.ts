// A name that no other row has yet. Pure.

/** The wanted name, or the wanted name with the first free number behind it. */
export function uniqueName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let candidate = wanted;
  for (let number = 2; isTaken(candidate); number += 1) candidate = `${wanted} ${number}`;
  return candidate;
}
