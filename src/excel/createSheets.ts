// Makes the sheets of a plan in one batch, and takes them back when that fails half-way. Loaded when it is needed.

import type { WorkbookPlan } from '../workbook/plan';
import type { Inventory, RawValues, ReadRequest } from '../workbook/rawValues';
import { asFailure } from './failures';
import { queueReading } from './readValues';
import { queuePlan, type MadeSheet } from './writePlan';

/**
 * Which of the sheets that bear our tab names were made by the batch that failed. Those with our title were; of empty
 * ones, those before the last: where a co-author took a tab name meanwhile, that is the one at which the batch stopped.
 */
function madeHere(
  made: readonly MadeSheet[],
  isThere: readonly boolean[],
  titles: readonly unknown[],
): readonly boolean[] {
  const end = isThere.indexOf(false);
  const last = (end < 0 ? made.length : end) - 1;
  return made.map(
    ({ title }, index) =>
      isThere[index] === true && (titles[index] === title || (titles[index] === '' && index < last)),
  );
}

/** Takes back what a failed batch has made; a sheet of anybody else's stays. */
async function removeSheets(made: readonly MadeSheet[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = made.map(({ tabName }) => context.workbook.worksheets.getItemOrNullObject(tabName).load('name'));
    await context.sync();
    const isThere = sheets.map((sheet) => !sheet.isNullObject);
    const used = sheets.map((sheet, index) =>
      isThere[index] ? sheet.getUsedRangeOrNullObject().load('values') : null,
    );
    await context.sync();
    const titles = used.map((range) => (range && !range.isNullObject ? range.values[0]?.[0] : '') as unknown);
    madeHere(made, isThere, titles).forEach((isOurs, index) => isOurs && sheets[index]?.delete());
    await context.sync();
  });
}

/** Writes what the inventory lacks of the plan and reads back. */
export async function createSheets(plan: WorkbookPlan, inventory: Inventory, request: ReadRequest): Promise<RawValues> {
  let made: readonly MadeSheet[] = [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      made = queuePlan(context, plan, inventory);
      const result = queueReading(context, request);
      await context.sync();
      return result();
    });
  } catch (error) {
    // When taking back fails as well, the first failure is what the user must hear of.
    await removeSheets(made).catch(() => undefined);
    throw asFailure(error);
  }
}
