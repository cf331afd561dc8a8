// Makes the sheets of a plan in one batch, and takes them back when that fails half-way. Loaded when it is needed.

import type { WorkbookPlan } from '../workbook/plan';
import type { Inventory, RawValues, ReadRequest } from '../workbook/rawValues';
import { asFailure } from './failures';
import { queueReading } from './readValues';
import { queuePlan, type MadeSheet } from './writePlan';

/**
 * Which of the sheets that bear our tab names were made by the batch that failed: those with our title, and empty ones.
 * Where the batch stopped at a tab name that a co-author took meanwhile, the last one that is there is theirs.
 */
function madeHere(
  made: readonly MadeSheet[],
  titles: readonly (string | null)[],
  stoppedAtName: boolean,
): readonly boolean[] {
  const end = titles.indexOf(null);
  const last = (end < 0 ? made.length : end) - 1;
  return made.map(({ title }, index) => {
    const isEmpty = titles[index] === '';
    return titles[index] === title || (isEmpty && !(stoppedAtName && index >= last));
  });
}

/** Takes back what a failed batch has made; a sheet of anybody else's stays. */
async function removeSheets(made: readonly MadeSheet[], stoppedAtName: boolean): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = made.map(({ tabName }) => context.workbook.worksheets.getItemOrNullObject(tabName).load('name'));
    await context.sync();
    const isThere = sheets.map((sheet) => !sheet.isNullObject);
    const used = sheets.map((sheet, index) =>
      isThere[index] ? sheet.getUsedRangeOrNullObject().load('values') : null,
    );
    await context.sync();
    const titles = used.map((range) => range && (range.isNullObject ? '' : String(range.values[0]?.[0])));
    madeHere(made, titles, stoppedAtName).forEach((isOurs, index) => isOurs && sheets[index]?.delete());
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
    const failure = asFailure(error);
    // When taking back fails as well, the first failure is what the user must hear of.
    await removeSheets(made, failure.code === 'nameTaken').catch(() => undefined);
    throw failure;
  }
}
