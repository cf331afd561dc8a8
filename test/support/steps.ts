// How much work our own code does, in steps: every function and every block of it that V8 runs is one. Counted by the
// coverage of V8, so that a test can hold a cost without a clock. Work inside the language itself, such as a regular
// expression that tries again and again, is no step: code whose cost is counted must not leave its loops to those.

import { Session, type Profiler } from 'node:inspector';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';

const SOURCES = path.resolve(__dirname, '../../src');

function post<Answer>(session: Session, method: string, parameters: object = {}): Answer {
  let outcome: { readonly error: Error | null; readonly answer: Answer } | null = null;
  // The session lives in this thread, and answers before it returns.
  session.post(method, parameters, (error: Error | null, answer?: object) => {
    outcome = { error, answer: answer as Answer };
  });
  const { error, answer } = outcome as unknown as { readonly error: Error | null; readonly answer: Answer };
  if (error) throw error;
  return answer;
}

/** Code that V8 optimises while it runs is not counted any more: of two million calls a few thousand were left. */
const NOT_OPTIMISED = ['--no-opt', '--no-maglev'];
const OPTIMISED = '--opt';

/** Steps that `work` takes in the sources of the product. */
export function countSteps(work: () => unknown): number {
  // Once before, so that what is loaded and prepared at the first use is no part of the count.
  work();
  const session = new Session();
  session.connect();
  NOT_OPTIMISED.forEach((flag) => setFlagsFromString(flag));
  try {
    post(session, 'Profiler.enable');
    post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    work();
    const { result } = post<Profiler.TakePreciseCoverageReturnType>(session, 'Profiler.takePreciseCoverage');
    const ranges = result
      .filter(({ url }) => url.includes(SOURCES))
      .flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
    return ranges.reduce((steps, { count }) => steps + count, 0);
  } finally {
    post(session, 'Profiler.stopPreciseCoverage');
    session.disconnect();
    setFlagsFromString(OPTIMISED);
  }
}
