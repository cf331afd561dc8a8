// The stages of a self-test in the pane. While it runs, the pane itself does not touch the workbook.

import { useRef, useState } from 'react';
import type { Session } from '../../session/session';
import { SELF_TEST_TEXT } from './selfTestText';
import type { SelfTest, SelfTestOutcome, SelfTestProgress } from './selfTest';

export type SelfTestStage =
  | { readonly id: 'idle' }
  | { readonly id: 'running'; readonly progress: SelfTestProgress | null; readonly isStopping: boolean }
  | { readonly id: 'done'; readonly outcome: SelfTestOutcome };

interface Running {
  readonly stage: SelfTestStage;
  readonly start: () => Promise<void>;
  /** Stops after the current activity; it still cleans up. */
  readonly stop: () => void;
}

const notRun = (error: unknown): SelfTestOutcome => ({
  tone: 'bad',
  verdict: SELF_TEST_TEXT.notRun(error instanceof Error ? error.message : SELF_TEST_TEXT.unknownReason),
  sections: [],
  report: null,
});

export function useSelfTest(session: Session, selfTest: SelfTest): Running {
  const [stage, setStage] = useState<SelfTestStage>({ id: 'idle' });
  const controller = useRef<AbortController | null>(null);

  const outcome = async (signal: AbortSignal): Promise<SelfTestOutcome> => {
    const onProgress = (progress: SelfTestProgress): void =>
      setStage({ id: 'running', progress, isStopping: signal.aborted });
    try {
      return await selfTest({ onProgress, signal });
    } catch (error) {
      return notRun(error);
    }
  };

  const start = async (): Promise<void> => {
    controller.current = new AbortController();
    setStage({ id: 'running', progress: null, isStopping: false });
    await session.close();
    const found = await outcome(controller.current.signal);
    await session.open();
    setStage({ id: 'done', outcome: found });
  };

  const stop = (): void => {
    controller.current?.abort();
    setStage((now) => (now.id === 'running' ? { ...now, isStopping: true } : now));
  };

  return { stage, start, stop };
}
