// Numbers of chance, for the share that is tried of a table that is complete. Random cases come from fast-check
// (test/support/random); there is nothing here that could be made smaller.

/** Mulberry32: small, seeded, the same everywhere. @returns numbers from 0 up to 1 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
