// Runs the steps one after another on one session; after a failed step the next one starts with a new model.

import type { BehaviourReport, Finding, StepReport } from '../behaviours/report';
import type { Session } from '../session/session';
import { emptyAgain, type EmptyWorkbook } from './emptyWorkbook';
import { refusedLooks } from './refusedLooks';
import { EDITING_STEPS } from './steps/editing';
import { GRID_STEPS } from './steps/inGrid';
import { besideSteps } from './steps/besides';
import { problemOf, type Step } from './steps/step';
import { errorText, TEXT } from './text';

/** All steps, in the order in which they are done. @param today `2026-11-24`, the date of what a step keeps */
export const stepsOf = async (today: string): Promise<readonly Step[]> => [
  ...EDITING_STEPS,
  ...GRID_STEPS,
  ...(await besideSteps(today)),
];

/** What the steps need to know about this Excel, and how to start a session. */
export interface Bench {
  readonly newSession: () => Session;
  readonly workbook: EmptyWorkbook;
  readonly behaviours: readonly BehaviourReport[];
}

type StepEnd = Pick<StepReport, 'outcome' | 'reason' | 'findings'>;

const skipped = (reason: string): StepEnd => ({ outcome: 'skipped', reason, findings: [] });
const isRight = ({ expected, found }: Finding): boolean => expected === found;

async function endOf(step: Step, session: Session, behaviours: readonly BehaviourReport[]): Promise<StepEnd> {
  try {
    const findings = [...(await step.run(session)), ...refusedLooks(session, behaviours)];
    return { outcome: findings.every(isRight) ? 'passed' : 'failed', reason: null, findings };
  } catch (error) {
    return { outcome: 'failed', reason: errorText(error), findings: [] };
  }
}

/** Runs the steps on one workbook. */
export class UseCases {
  private session: Session | null = null;
  /** Whether the last step left the workbook as it should. */
  private isSound = true;

  constructor(private readonly bench: Bench) {}

  async run(step: Step, isFirst: boolean): Promise<StepReport> {
    const start = performance.now();
    const end = await this.endOfStep(step, isFirst);
    // A step that was not run changes nothing.
    if (end.outcome !== 'skipped') this.isSound = end.outcome === 'passed';
    return { id: step.id, title: step.title, milliseconds: Math.round(performance.now() - start), ...end };
  }

  async close(): Promise<void> {
    const { session } = this;
    this.session = null;
    await session?.close();
  }

  private async endOfStep(step: Step, isFirst: boolean): Promise<StepEnd> {
    const { needs } = step;
    if (needs !== undefined && !Office.context.requirements.isSetSupported('ExcelApi', needs)) {
      return skipped(TEXT.needs(needs));
    }
    const session = await this.sessionFor(isFirst);
    return session ? endOf(step, session, this.bench.behaviours) : skipped(TEXT.noModelLeft);
  }

  /** @returns null when no model can be created to continue with */
  private async sessionFor(isFirst: boolean): Promise<Session | null> {
    if (this.session && this.isSound) return this.session;
    await this.close();
    await emptyAgain(this.bench.workbook);
    const session = this.bench.newSession();
    this.session = session;
    await session.open();
    if (isFirst) return session;
    await session.create('KCC');
    return session.getState().phase === 'ready' && problemOf(session) === TEXT.none ? session : null;
  }
}
