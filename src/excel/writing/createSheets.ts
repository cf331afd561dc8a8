// Makes the sheets of a plan in one batch, with a rollback if it fails half-way. Loaded on demand.

import { WorkbookFailure } from '../../session/ports';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import type { Inventory, RawValues, WrittenPlan } from '../../workbook/plan/rawValues';
import { asFailure, withFailures } from '../batch/failures';
import { removeSheets, type FailedBatch } from './removeSheets';
import { RUN_OPTIONS } from '../batch/run';
import { queuePlan, type MadeSheet } from './writePlan';

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
      const result = queueRead(context);
      await context.sync();
      const raw = result();
      if (!isTaken(raw)) throw new WorkbookFailure('notTaken', undefined);
      return { ...raw, made: made.map(({ tabName, plan: { id } }) => ({ sheetId: id, tabName })) };
    });
  } catch (error) {
    const failure = asFailure(error);
    const failed: FailedBatch = { made, stoppedAtName: failure.code === 'nameTaken' };
    throw new WorkbookFailure(failure.code, failure, () => withFailures(() => removeSheets(failed)));
  }
}
