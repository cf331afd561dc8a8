// Makes the sheets of a plan in one batch, and takes them back when that fails half-way. Loaded when it is needed.

import type { WorkbookPlan } from '../workbook/plan';
import type { Inventory, RawValues, WrittenPlan } from '../workbook/rawValues';
import { asFailure } from './failures';
import { removeSheets, type FailedBatch } from './removeSheets';
import { queuePlan, type MadeSheet } from './writePlan';

/** Hears how to take back what a failed batch has made, when that could not be done at once. */
export type OnLeftBehind = (takeBack: () => Promise<void>) => void;

/** Writes what the inventory lacks of the plan, without what only looks, and reads back. */
export async function createSheets(
  plan: WorkbookPlan,
  inventory: Inventory,
  queueRead: (context: Excel.RequestContext) => () => RawValues,
  onLeftBehind: OnLeftBehind,
): Promise<WrittenPlan> {
  let made: readonly MadeSheet[] = [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      made = queuePlan(context, plan, inventory);
      const result = queueRead(context);
      await context.sync();
      return { ...result(), made: made.map(({ tabName, plan: { id } }) => ({ sheetId: id, tabName })) };
    });
  } catch (error) {
    const failure = asFailure(error);
    const failed: FailedBatch = { made, stoppedAtName: failure.code === 'nameTaken' };
    // When taking back fails as well, the first failure is what the user must hear of.
    await removeSheets(failed).catch(() => onLeftBehind(() => removeSheets(failed)));
    throw failure;
  }
}
