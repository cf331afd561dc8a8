// Measures the work of our own code in steps: every function and block that V8 runs is one step. Counted by V8's
// coverage, so that a test can check a cost without a clock. Work inside the language itself, such as a backtracking
// regular expression, does not count: code that is measured must not loop inside those.

import { Session, type Profiler } from 'node:inspector';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';

const SOURCES = path.resolve(__dirname, '../../src');

function post<Answer>(session: Session, method: string, parameters: object = {}): Answer {
  let outcome: { readonly error: Error | null; readonly answer: Answer } | null = null;
  // The inspector session runs in this thread, and answers before the call returns.
  session.post(method, parameters, (error: Error | null, answer?: object) => {
    outcome = { error, answer: answer as Answer };
  });
  const { error, answer } = outcome as unknown as { readonly error: Error | null; readonly answer: Answer };
  if (error) throw error;
  return answer;
}

/** V8 no longer counts code that it optimises while running: of two million calls a few thousand were left. */
const NOT_OPTIMISED = ['--no-opt', '--no-maglev'];
const OPTIMISED = '--opt';

/** The number of steps that `work` takes in the product's sources. */
export function countSteps(work: () => unknown): number {
  // Runs once before, so that loading and preparation at first use do not count.
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
