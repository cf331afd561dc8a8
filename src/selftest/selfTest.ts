// The self-test: determines the profile of this Excel, performs the use cases, measures a message, and leaves the
// workbook empty.

import { BEHAVIOUR_IDS } from '../behaviours/behaviours';
import { REPORT_VERSION, type BehaviourReport, type SelfTestReport, type StepReport } from '../behaviours/report';
import type { Session } from '../session/session';
import { emptyAgain, lookForEmptiness, type EmptyWorkbook, type NotEmpty } from './emptyWorkbook';
import { excelFacts } from './excelFacts';
import { measureMessages, type MessageTime } from './messageTime';
import { probe } from './profiling';
import { errorText } from './text';
import { stepsOf, UseCases } from './useCases';

/** How far the self-test is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** The current behaviour or step. */
  readonly subject: { readonly behaviour: string } | { readonly step: string };
}

export interface SelfTestOptions {
  readonly productVersion: string;
  readonly newSession: () => Session;
  readonly onProgress: (progress: Progress) => void;
  /** Stops it after the current behaviour or step. */
  readonly signal: AbortSignal;
  readonly now?: () => Date;
}

export type SelfTestResult =
  | { readonly report: SelfTestReport }
  /** It did not start: nothing was changed. */
  | { readonly refused: NotEmpty; readonly where: string };

interface Collected {
  readonly behaviours: BehaviourReport[];
  readonly steps: StepReport[];
  messages: MessageTime;
}

/** @returns whether it ran to the end */
async function runAll(
  { newSession, onProgress, signal }: SelfTestOptions,
  workbook: EmptyWorkbook,
  today: string,
  collected: Collected,
): Promise<boolean> {
  const { behaviours } = collected;
  const { platform } = excelFacts();
  const steps = await stepsOf(today);
  const of = BEHAVIOUR_IDS.length + steps.length;
  collected.messages = await measureMessages();
  for (const [done, id] of BEHAVIOUR_IDS.entries()) {
    if (signal.aborted) return false;
    onProgress({ done, of, subject: { behaviour: id } });
    behaviours.push(await probe(id, platform, workbook));
  }
  const useCases = new UseCases({ newSession, workbook, behaviours });
  try {
    for (const [index, step] of steps.entries()) {
      if (signal.aborted) return false;
      onProgress({ done: BEHAVIOUR_IDS.length + index, of, subject: { step: step.title } });
      collected.steps.push(await useCases.run(step, index === 0));
    }
    return true;
  } finally {
    await useCases.close();
  }
}

type Ending = Pick<SelfTestReport, 'end' | 'brokenBy'>;

async function endingOf(run: () => Promise<boolean>): Promise<Ending> {
  try {
    return { end: (await run()) ? 'whole' : 'stopped', brokenBy: null };
  } catch (error) {
    return { end: 'broken', brokenBy: errorText(error) };
  }
}

/**
 * Runs only in an empty workbook and leaves it empty, however it ends.
 * @throws OfficeExtension.Error when Excel cannot tell whether the workbook is empty; nothing was changed then
 */
export async function runSelfTest(options: SelfTestOptions): Promise<SelfTestResult> {
  const { productVersion, now = () => new Date() } = options;
  const look = await lookForEmptiness();
  if (!('workbook' in look)) return { refused: look.because, where: look.where };
  const startedAt = now().toISOString();
  const [today = ''] = startedAt.split('T');
  const start = performance.now();
  const collected: Collected = { behaviours: [], steps: [], messages: { count: 0, medianMilliseconds: null } };
  const ending = await endingOf(() => runAll(options, look.workbook, today, collected));
  const left = await emptyAgain(look.workbook);
  return {
    report: {
      report: 'rekenmodel-webcare zelftest',
      version: REPORT_VERSION,
      productVersion,
      startedAt,
      milliseconds: Math.round(performance.now() - start),
      ...ending,
      excel: excelFacts(),
      ...collected,
      left,
    },
  };
}
