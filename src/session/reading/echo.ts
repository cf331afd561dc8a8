// Recognises events caused by our own writing, whose result was read back with the writing itself.

import type { WorkbookPort } from '../ports';

/** How long after its answer a message can still cause events. Milliseconds. */
const ECHO_TIME = 1000;

export interface Echo {
  /** The port, which records when its writing is answered. */
  readonly port: WorkbookPort;
  /** Whether an event at this moment (milliseconds) was caused by our own writing. */
  readonly isOurs: (toldAt: number) => boolean;
}

export function listenForEcho(port: WorkbookPort): Echo {
  let answeredAt = -Infinity;
  const noted = async <Result>(writing: Promise<Result>): Promise<Result> => {
    const result = await writing;
    answeredAt = Date.now();
    return result;
  };
  return {
    port: {
      ...port,
      change: (...args) => noted(port.change(...args)),
      writePlan: (...args) => noted(port.writePlan(...args)),
      restoreParts: (...args) => noted(port.restoreParts(...args)),
      recalculate: (...args) => noted(port.recalculate(...args)),
    },
    // An event that arrived before the answer also counts.
    isOurs: (toldAt) => answeredAt >= toldAt - ECHO_TIME,
  };
}
