// How probes treat a refusal: it is an answer, or it leaves the question open. Any other error is a bug in the probe.

import { UNKNOWN, type Probe } from './probe';

/** The code with which Excel refuses a batch, or null if it carries it out. */
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

/** @throws the error itself when it is not a refusal by Excel */
function codeOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return error.code;
  throw error;
}

/** Wraps a probe: answers `unknown` if Excel refuses what it needs, and always tidies up. */
export const careful =
  (probe: Probe, tidyUp?: (context: Excel.RequestContext) => void): Probe =>
  async (sheetName) => {
    try {
      return await probe(sheetName);
    } catch (error) {
      codeOf(error);
      return UNKNOWN;
    } finally {
      // The probe may not have got as far as making anything: a refusal means just that.
      if (tidyUp) await refusalOf(tidyUp);
    }
  };
