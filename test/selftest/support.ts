// Shared by the tests of the self-test: one run on the open stand-in, and its unexpected outcomes.

import type { Finding, SelfTestReport, StepReport } from '../../src/behaviours/report';
import { runSelfTest, type Progress, type SelfTestResult } from '../../src/selftest/selfTest';
import type { Session } from '../../src/session/session';
import { newSession } from '../support/session';

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly startSession?: () => Session;
}

/** Runs the whole self-test on the Excel that was opened last. */
export const tryOut = ({
  signal = new AbortController().signal,
  onProgress = () => undefined,
  startSession = newSession,
}: RunOptions = {}): Promise<SelfTestResult> =>
  runSelfTest({ productVersion: '1.1.0', newSession: startSession, onProgress, signal });

/** @throws Error when the self-test refused to start */
export async function reportOf(options?: RunOptions): Promise<SelfTestReport> {
  const result = await tryOut(options);
  if (!('report' in result)) throw new Error(`Refused: ${result.refused}`);
  return result.report;
}

interface Amiss extends Pick<StepReport, 'id' | 'outcome' | 'reason'> {
  readonly findings: readonly Finding[];
}

/** The steps that did not pass, each with its unexpected outcomes. */
export const amiss = ({ steps }: SelfTestReport): readonly Amiss[] =>
  steps
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ id, outcome, reason, findings }) => ({
      id,
      outcome,
      reason,
      findings: findings.filter(({ expected, found }) => expected !== found),
    }));
