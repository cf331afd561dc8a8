// The self-test for the pane: runs it and describes the outcome in Dutch.

import packageFacts from '../../package.json';
import type { Session } from '../session/session';
import { outcomeOf, questionOf, refusalOf, type Outcome } from './outcome';
import { runSelfTest, type Progress } from './selfTest';

interface Watch {
  readonly onProgress: (progress: { readonly done: number; readonly of: number; readonly words: string }) => void;
  readonly signal: AbortSignal;
}

const wordsOf = ({ subject }: Progress): string => ('step' in subject ? subject.step : questionOf(subject.behaviour));

/** @param newSession makes a session on the open workbook, like that of the pane */
export async function selfTest(newSession: () => Session, { onProgress, signal }: Watch): Promise<Outcome> {
  const result = await runSelfTest({
    productVersion: packageFacts.version,
    newSession,
    onProgress: (progress) => onProgress({ done: progress.done, of: progress.of, words: wordsOf(progress) }),
    signal,
  });
  return 'report' in result ? outcomeOf(result.report) : refusalOf(result.refused, result.where);
}
