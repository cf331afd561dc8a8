// Makes the sheets of a plan in one batch, with a rollback if it fails half-way. Loaded on demand.

import { WorkbookFailure } from '../../session/ports';
import type { UndressedTab } from '../../workbook/plan/looks';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import type { Inventory, RawValues, WrittenPlan } from '../../workbook/plan/rawValues';
import { asFailure, withFailures } from '../batch/failures';
import { queueLinkCells } from '../reading/linkCells';
import { holds } from './writeCalculated';
import { removeSheets, type FailedBatch } from './removeSheets';
import { RUN_OPTIONS } from '../batch/run';
import { queuePlan, type MadeSheet } from './writePlan';

/** The sheets of the inventory that lead to new ones, with these links. */
function queueLeading(
  { names }: Excel.Workbook,
  plan: WorkbookPlan,
  inventory: Inventory,
  made: readonly MadeSheet[],
): () => readonly UndressedTab[] {
  const isMade = (name: string): boolean => made.some((sheet) => sheet.names.includes(name));
  const leading = plan.sheets
    .filter(({ anchor }) => holds(inventory.names, anchor))
    .map((sheet) => ({ sheet, links: (sheet.links ?? []).filter(({ name }) => isMade(name)) }))
    .filter(({ links }) => links.length > 0)
    .map(({ sheet, links }) => {
      const anchor = names.getItem(sheet.anchor).getRange().untrack();
      return { sheetId: sheet.id, tab: anchor.worksheet.load('name'), found: queueLinkCells(anchor, links) };
    });
  return () =>
    leading
      .map(({ sheetId, tab, found }) => ({ sheetId, tabName: tab.name, links: found() }))
      .filter(({ links }) => links.length > 0);
}

/**
 * Writes what the inventory lacks of the plan, without the layout, and reads back.
 * @throws WorkbookFailure with the rollback
 */
export async function createSheets(
  plan: WorkbookPlan,
  inventory: Inventory,
  queueRead: (context: Excel.RequestContext) => () => RawValues,
  isTaken: (raw: RawValues) => boolean = () => true,
): Promise<WrittenPlan> {
  let made: readonly MadeSheet[] = [];
  try {
    return await Excel.run(RUN_OPTIONS, async (context) => {
      made = queuePlan(context, plan, inventory);
      const leading = queueLeading(context.workbook, plan, inventory, made);
      const result = queueRead(context);
      await context.sync();
      const raw = result();
      if (!isTaken(raw)) throw new WorkbookFailure('notTaken', undefined);
      const undressed = made.map(({ tabName, plan: { id } }) => ({ sheetId: id, tabName }));
      return { ...raw, undressed: [...undressed, ...leading()] };
    });
  } catch (error) {
    const failure = asFailure(error);
    const failed: FailedBatch = { made, stoppedAtName: failure.code === 'nameTaken' };
    throw new WorkbookFailure(failure.code, failure, () => withFailures(() => removeSheets(failed)));
  }
}
