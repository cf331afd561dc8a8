// The values that the stand-in calculated for one sheet of a plan.

import type { StandInExcel } from '../../src/host/standInExcel';
import { parseAddress } from '../../src/workbook/plan/addresses';
import type { WorkbookPlan } from '../../src/workbook/plan/plan';
import { cellsOfPlan, isFormula } from '../../src/workbook/plan/planCells';

/** Values of the formula cells by address. The sheet has its planned tab name. */
export function planValues(
  { workbook }: StandInExcel,
  plan: WorkbookPlan,
  sheetId: string,
): ReadonlyMap<string, unknown> {
  const sheet = plan.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new RangeError(`The plan has no sheet ${sheetId}`);
  const state = workbook.sheet(sheet.tabName);
  return new Map(
    [...cellsOfPlan(sheet)]
      .filter(([, { content }]) => isFormula(content))
      .map(([address]) => {
        const { row, column } = parseAddress(address);
        return [address, workbook.value(state, row, column + 1)];
      }),
  );
}
