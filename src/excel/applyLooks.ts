// Puts looks on sheets in one message; where Excel refuses one of them, the others are put on all the same. Loaded when it
// is needed.

import type { LookKind, MadeTab } from '../workbook/looks';
import { LOOK_KINDS } from '../workbook/looks';
import type { WorkbookPlan } from '../workbook/plan';
import { asFailure, isPassing } from './failures';
import { AFTER_MODEL, lookSteps, type LookStep, type SheetLooks } from './lookSteps';
import { RUN_OPTIONS } from './run';
import { seeLooks } from './seeLooks';

/** Kinds of which a step must know what is there: made twice they would be there twice. */
const MADE_ONCE: ReadonlySet<LookKind> = new Set(['conditionalFormats', 'charts']);

/** @returns whether Excel took the steps. @throws WorkbookFailure when it cannot be reached now */
async function isTaken(steps: readonly LookStep[]): Promise<boolean> {
  if (steps.length === 0) return true;
  try {
    await Excel.run(RUN_OPTIONS, async (context) => {
      for (const { queue } of steps) queue(context.workbook);
      await context.sync();
    });
    return true;
  } catch (error) {
    const failure = asFailure(error);
    if (isPassing(failure)) throw failure;
    return false;
  }
}

interface Dressing {
  readonly kinds: readonly LookKind[];
  readonly sheets: readonly SheetLooks[];
  readonly shown: string | null;
  /** The sheets as they are now. */
  readonly seeAgain: () => Promise<readonly SheetLooks[]>;
}

/** One step at a time. @returns whether all were taken */
async function areTakenOneByOne(kind: LookKind, { shown, sheets, seeAgain }: Dressing): Promise<boolean> {
  let areAll = true;
  for (const { key } of lookSteps([kind], sheets, shown)) {
    const now = MADE_ONCE.has(kind) ? await seeAgain() : sheets;
    const step = lookSteps([kind], now, shown).find((other) => other.key === key);
    if (step && !(await isTaken([step]))) areAll = false;
  }
  return areAll;
}

/** Kind by kind, and where one is refused, sheet by sheet. @returns the kinds of which something was refused */
async function refusedKinds(dressing: Dressing): Promise<readonly LookKind[]> {
  const refused: LookKind[] = [];
  for (const kind of dressing.kinds) {
    const sheets = MADE_ONCE.has(kind) ? await dressing.seeAgain() : dressing.sheets;
    const now = { ...dressing, sheets };
    const isWhole = (await isTaken(lookSteps([kind], sheets, dressing.shown))) || (await areTakenOneByOne(kind, now));
    if (!isWhole) refused.push(kind);
  }
  return refused;
}

/** Sheets that were only just made have no looks at all. */
const asMade = (plan: WorkbookPlan, made: readonly MadeTab[]): readonly SheetLooks[] =>
  made.flatMap(({ sheetId, tabName }) =>
    plan.sheets
      .filter(({ id }) => id === sheetId)
      .map((sheet): SheetLooks => ({ tabName, plan: sheet, charts: [], conditions: [], hasFrozenPanes: false })),
  );

async function dressingOf(plan: WorkbookPlan, made: readonly MadeTab[] | null): Promise<Dressing> {
  const isWanted = ({ tabName }: SheetLooks): boolean => !made || made.some((tab) => tab.tabName === tabName);
  const seeAgain = async (): Promise<readonly SheetLooks[]> => (await seeLooks(plan)).sheets.filter(isWanted);
  if (made) {
    const shown = made.find(({ sheetId }) => sheetId === plan.activeSheetId)?.tabName ?? null;
    return { kinds: AFTER_MODEL, sheets: asMade(plan, made), shown, seeAgain };
  }
  const { sheets, shown } = await seeLooks(plan);
  return { kinds: LOOK_KINDS, sheets, shown, seeAgain };
}

/**
 * Puts the looks of the plan on its sheets. What is there already does not come twice, and stays where it was moved to.
 * @param made the sheets that were made just now, which lack only what follows the model; null for all that are there
 * @returns the kinds of looks of which Excel refused something
 * @throws WorkbookFailure when Excel cannot be reached
 */
export async function applyLooks(
  plan: WorkbookPlan,
  made: readonly MadeTab[] | null,
): Promise<readonly LookKind[]> {
  const dressing = await dressingOf(plan, made);
  const { kinds, sheets, shown } = dressing;
  return (await isTaken(lookSteps(kinds, sheets, shown))) ? [] : refusedKinds(dressing);
}
