// What the tests of the self-test share: one run on the stand-in that is open, and what of it was not as expected.

import type { Finding, SelfTestReport, StepReport } from '../../src/behaviours/report';
import { runSelfTest, type Progress, type SelfTestResult } from '../../src/selftest/selfTest';
import type { Session } from '../../src/session/session';
import { newSession } from '../support/session';

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly startSession?: () => Session;
}

/** The whole self-test on the Excel that was opened last. */
export const tryOut = ({
  signal = new AbortController().signal,
  onProgress = () => undefined,
  startSession = newSession,
}: RunOptions = {}): Promise<SelfTestResult> =>
  runSelfTest({ productVersion: '1.0.0', newSession: startSession, onProgress, signal });

/** @throws Error when the self-test refused to begin */
export async function reportOf(options?: RunOptions): Promise<SelfTestReport> {
  const result = await tryOut(options);
  if (!('report' in result)) throw new Error(`Refused: ${result.refused}`);
  return result.report;
}

interface Amiss extends Pick<StepReport, 'id' | 'outcome' | 'reason'> {
  readonly findings: readonly Finding[];
}

/** The steps that did not pass, each with what was not as expected. */
export const amiss = ({ steps }: SelfTestReport): readonly Amiss[] =>
  steps
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ id, outcome, reason, findings }) => ({
      id,
      outcome,
      reason,
      findings: findings.filter(({ expected, found }) => expected !== found),
    }));
