// Which of what Excel tells follows from what was written here: that was read back with the writing itself.

import type { WorkbookPort } from './ports';

/** Excel tells what follows from a message until so long after its answer. Milliseconds. */
const ECHO_TIME = 1000;

export interface Echo {
  /** The port, which notes when what it writes is answered. */
  readonly port: WorkbookPort;
  /** Whether what was told at a moment follows from our own writing. Milliseconds. */
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
    // Told before the answer came, it was on its way all the same.
    isOurs: (toldAt) => answeredAt >= toldAt - ECHO_TIME,
  };
}
