// Makes the sheets of a plan in one batch, and takes them back when that fails half-way. Loaded when it is needed.

import type { WorkbookPlan } from '../workbook/plan';
import type { Inventory, RawValues, ReadRequest } from '../workbook/rawValues';
import { asFailure } from './failures';
import { queueReading } from './readValues';
import { queuePlan } from './writePlan';

/** Deletes the sheets with these tab names, as far as they are there. */
async function removeSheets(tabNames: readonly string[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    sheets.items.filter(({ name }) => tabNames.includes(name)).forEach((sheet) => sheet.delete());
    await context.sync();
  });
}

/** Writes what the inventory lacks of the plan and reads back. */
export async function createSheets(plan: WorkbookPlan, inventory: Inventory, request: ReadRequest): Promise<RawValues> {
  let made: readonly string[] = [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      made = queuePlan(context, plan, inventory);
      const result = queueReading(context, request);
      await context.sync();
      return result();
    });
  } catch (error) {
    const failure = asFailure(error);
    // A tab name that was taken meanwhile belongs to someone else: then nothing is taken back.
    // When taking back fails as well, the first failure is what the user must hear of.
    if (failure.code !== 'nameTaken') await removeSheets(made).catch(() => undefined);
    throw failure;
  }
}
