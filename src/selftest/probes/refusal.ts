// What a probe does about a refusal: it is an answer, or it leaves the question open. Anything else is a fault of the probe.

import { UNKNOWN, type Probe } from './probe';

/** The code with which Excel refuses what a batch asks, or null when it does it. */
export async function refusalOf(
  work: (context: Excel.RequestContext) => void,
  options: Excel.RunOptions = {},
): Promise<string | null> {
  try {
    await Excel.run(options, async (context) => {
      work(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

/** @throws the error itself when it is no refusal of Excel */
function codeOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return error.code;
  throw error;
}

/** The probe, with `unknown` where Excel refuses what it needs; afterwards it tidies up, whatever happened. */
export const careful =
  (probe: Probe, tidyUp?: (context: Excel.RequestContext) => void): Probe =>
  async (sheetName) => {
    try {
      return await probe(sheetName);
    } catch (error) {
      codeOf(error);
      return UNKNOWN;
    } finally {
      // What it made may not be there; a refusal says no more than that.
      if (tidyUp) await refusalOf(tidyUp);
    }
  };
