// Rolls back a creation that failed half-way: removes the sheets that it made. A sheet with any other content than the
// batch's stays.

import type { Block, PlannedCell, SheetPlan } from '../../workbook/plan/plan';
import { readBack } from '../../workbook/plan/planCells';
import type { RawCell } from '../../workbook/plan/rawValues';
import { RUN_OPTIONS } from '../batch/run';
import type { MadeSheet } from './writePlan';

/** What a batch may have left behind. */
export interface FailedBatch {
  readonly made: readonly MadeSheet[];
  /** It stopped at a tab name or defined name that somebody else took in the meantime. */
  readonly stoppedAtName: boolean;
}

/** Contents of a sheet as returned by Excel; null if there is no such sheet. */
type Contents = readonly (readonly RawCell[])[] | null;

const cellsOf = ({ cells }: Pick<Block, 'cells'>): readonly PlannedCell[] =>
  typeof cells === 'object' && cells !== null ? cells.flat() : [cells];

const asRead = (content: RawCell | null): string => String(content ?? '');
const plannedText = (content: PlannedCell): string => asRead(readBack(content));

const titleOf = ({ values: [block] }: SheetPlan): string => plannedText((block && cellsOf(block)[0]) ?? null);

/** Whether everything on the sheet comes from the plan; formulas may be spelled differently. */
function holdsOnlyPlan(plan: SheetPlan, contents: readonly RawCell[]): boolean {
  const planned = new Set([
    '',
    ...[...plan.values, ...plan.formulas].flatMap(cellsOf).map(plannedText),
    ...plan.tables.flatMap(({ totals }) => totals ?? []).map(plannedText),
  ]);
  return contents.map(asRead).every((content) => content.startsWith('=') || planned.has(content));
}

/**
 * Which of the sheets with our tab names were made by the failed batch: those with our title, and empty ones. If the
 * batch stopped at a tab name that a co-author took in the meantime, the last existing one is theirs.
 */
function madeHere({ made, stoppedAtName }: FailedBatch, found: readonly Contents[]): readonly boolean[] {
  const end = found.indexOf(null);
  const last = (end < 0 ? made.length : end) - 1;
  return made.map(({ plan }, index) => {
    const contents = found[index] ?? null;
    if (!contents) return false;
    if (contents.length === 0) return !(stoppedAtName && index >= last);
    return asRead(contents[0]?.[0] ?? null) === titleOf(plan) && holdsOnlyPlan(plan, contents.flat());
  });
}

/** Removes the sheets that the batch made, with their names. */
export async function removeSheets(failed: FailedBatch): Promise<void> {
  await Excel.run(RUN_OPTIONS, async (context) => {
    const { worksheets, names } = context.workbook;
    const sheets = failed.made.map(({ tabName }) => worksheets.getItemOrNullObject(tabName).load('name'));
    await context.sync();
    const used = sheets.map((sheet) => (sheet.isNullObject ? null : sheet.getUsedRangeOrNullObject().load('formulas')));
    await context.sync();
    const found = used.map((range): Contents => range && (range.isNullObject ? [] : (range.formulas as RawCell[][])));
    const isOurs = madeHere(failed, found);
    failed.made.forEach(({ names: itsNames }, index) => {
      if (!isOurs[index]) return;
      for (const name of itsNames) names.getItemOrNullObject(name).delete();
      sheets[index]?.delete();
    });
    await context.sync();
  });
}
