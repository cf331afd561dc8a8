// The session's port on a live Excel: one Excel.run per user action, failures as codes.

import { WorkbookFailure, type WorkbookPort } from '../session/ports';
import { asFailure } from './failures';
import { queueInventory } from './inventory';
import { queueReading } from './readValues';
import { removeSheets } from './removeSheets';
import { watchWorkbook } from './watch';
import { queueCell } from './writeCell';
import { queuePlan } from './writePlan';

/** Queues work, syncs once, and hands over what the work has read. */
async function runOnce<Result>(queue: (context: Excel.RequestContext) => () => Result): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const result = queue(context);
      await context.sync();
      return result();
    });
  } catch (error) {
    throw asFailure(error);
  }
}

/** The open workbook of this Excel. */
export function createWorkbookPort(): WorkbookPort {
  return {
    takeInventory: () => runOnce(queueInventory),
    read: (request) => runOnce((context) => queueReading(context, request)),
    change: (target, content, request) =>
      runOnce((context) => {
        queueCell(context, target, content);
        return queueReading(context, request);
      }),
    writePlan: async (plan, inventory, request) => {
      if (inventory.readOnly) throw new WorkbookFailure('readOnly', undefined);
      let made: readonly string[] = [];
      try {
        return await runOnce((context) => {
          made = queuePlan(context, plan, inventory);
          return queueReading(context, request);
        });
      } catch (error) {
        const failure = asFailure(error);
        // A tab name that was taken meanwhile belongs to someone else: then nothing is taken back.
        // When taking back fails as well, the first failure is what the user must hear of.
        if (failure.code !== 'nameTaken') await removeSheets(made).catch(() => undefined);
        throw failure;
      }
    },
    watch: async (listener) => {
      try {
        return await watchWorkbook(listener);
      } catch (error) {
        throw asFailure(error);
      }
    },
  };
}
