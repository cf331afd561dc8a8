// Applies layout to sheets in one message; if Excel refuses part of it, the rest is still applied. Loaded on demand.

import type { RefusedLooks, WorkbookFailure } from '../../session/ports';
import { LOOK_KINDS, type LookKind, type UndressedTab } from '../../workbook/plan/looks';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import { diagnosed } from '../batch/diagnosis';
import { asFailure, isPassing, isVague } from '../batch/failures';
import { AFTER_MODEL, lookSteps, type LookStep, type SheetLooks } from './lookSteps';
import { openSheets } from '../batch/openSheets';
import { RUN_OPTIONS } from '../batch/run';
import { seeLooks } from './seeLooks';

/** Kinds that are added rather than set: a step must know what exists, or they would appear twice. */
const MADE_ONCE: ReadonlySet<LookKind> = new Set(['conditionalFormats', 'charts']);

/**
 * Freezing rows activates their sheet in some Excels (OfficeDev/office-js#3148).
 * @returns reactivates the earlier sheet, unless a step activates one anyway
 */
function queueFrontKept({ worksheets }: Excel.Workbook, steps: readonly LookStep[]): () => void {
  const isKept = steps.some(({ kind }) => kind === 'frozenRows') && !steps.some(({ kind }) => kind === 'shownSheet');
  if (!isKept) return () => undefined;
  const front = worksheets.getActiveWorksheet();
  return () => front.activate();
}

/** @returns why Excel refused the steps; null if it accepted them. @throws WorkbookFailure when Excel cannot be reached */
async function refusalOf(steps: readonly LookStep[]): Promise<WorkbookFailure | null> {
  if (steps.length === 0) return null;
  try {
    await Excel.run(RUN_OPTIONS, async (context) => {
      const sheetAt = openSheets(context.workbook);
      const putBack = queueFrontKept(context.workbook, steps);
      for (const { queue } of steps) queue(sheetAt);
      putBack();
      await context.sync();
    });
    return null;
  } catch (error) {
    const failure = asFailure(error);
    if (isPassing(failure)) throw failure;
    return failure;
  }
}

interface Dressing {
  readonly kinds: readonly LookKind[];
  readonly sheets: readonly SheetLooks[];
  readonly shown: string | null;
  /** Reads the sheets again. */
  readonly seeAgain: () => Promise<readonly SheetLooks[]>;
}

/** Applies one step at a time. @returns the first refusal */
async function refusalOneByOne(kind: LookKind, { shown, sheets, seeAgain }: Dressing): Promise<WorkbookFailure | null> {
  let first: WorkbookFailure | null = null;
  for (const { key } of lookSteps([kind], sheets, shown)) {
    const now = MADE_ONCE.has(kind) ? await seeAgain() : sheets;
    const step = lookSteps([kind], now, shown).find((other) => other.key === key);
    const refusal = step ? await refusalOf([step]) : null;
    first ??= refusal;
  }
  return first;
}

/** Applies kind by kind and, if one is refused, step by step. */
async function refusedKinds(dressing: Dressing): Promise<ReadonlyMap<LookKind, WorkbookFailure>> {
  const refused = new Map<LookKind, WorkbookFailure>();
  for (const kind of dressing.kinds) {
    try {
      const sheets = MADE_ONCE.has(kind) ? await dressing.seeAgain() : dressing.sheets;
      const all = lookSteps([kind], sheets, dressing.shown);
      const refusal = (await refusalOf(all)) && (await refusalOneByOne(kind, { ...dressing, sheets }));
      if (refusal) refused.set(kind, refusal);
    } catch (error) {
      // An Excel that cannot list one kind can still accept the others.
      const failure = asFailure(error);
      if (isPassing(failure)) throw failure;
      refused.set(kind, failure);
    }
  }
  return refused;
}

/** New sheets have no layout yet; earlier ones lack their links to these. */
const asWritten = (plan: WorkbookPlan, undressed: readonly UndressedTab[]): readonly SheetLooks[] =>
  undressed.flatMap(({ sheetId, tabName, links }) =>
    plan.sheets
      .filter(({ id }) => id === sheetId)
      .map((sheet): SheetLooks => ({
        tabName,
        plan: links ? { ...sheet, links } : sheet,
        charts: [],
        conditions: [],
        hasFrozenPanes: false,
        ...(links ? { only: 'links' } : {}),
      })),
  );

async function dressingOf(plan: WorkbookPlan, undressed: readonly UndressedTab[] | null): Promise<Dressing> {
  const made = undressed?.filter(({ links }) => !links);
  const isWanted = ({ tabName }: SheetLooks): boolean => !made || made.some((tab) => tab.tabName === tabName);
  const seeAgain = async (): Promise<readonly SheetLooks[]> => (await seeLooks(plan)).sheets.filter(isWanted);
  if (undressed && made) {
    const shown = made.find(({ sheetId }) => sheetId === plan.activeSheetId)?.tabName ?? null;
    return { kinds: AFTER_MODEL, sheets: asWritten(plan, undressed), shown, seeAgain };
  }
  const { sheets, shown } = await seeLooks(plan);
  return { kinds: LOOK_KINDS, sheets, shown, seeAgain };
}

/**
 * Applies the plan's layout to its sheets. Existing parts are not added twice, and stay where the user moved them.
 * @param undressed what was just written, which only needs the layout after the model; null for all existing sheets
 * @returns what was refused; null if nothing was
 * @throws WorkbookFailure when Excel cannot be reached
 */
export async function applyLooks(
  plan: WorkbookPlan,
  undressed: readonly UndressedTab[] | null,
): Promise<RefusedLooks | null> {
  const dressing = await dressingOf(plan, undressed);
  const { kinds, sheets, shown } = dressing;
  if ((await refusalOf(lookSteps(kinds, sheets, shown))) === null) return null;
  const refused = await refusedKinds(dressing);
  const [first] = refused.values();
  if (!first) return null;
  const { code } = isVague(first) ? await diagnosed(first, { tabs: sheets.map(({ tabName }) => tabName) }) : first;
  return { looks: [...refused.keys()], why: code };
}
