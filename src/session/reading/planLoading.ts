// Loads the description of the sheets on demand, because it is large and rarely needed.

import type { ModelInputs } from '../../model/inputs/modelInputs';
import type { Supplement } from '../../model/inputs/supplements';
import type { TablePlan, WorkbookPlan } from '../../workbook/plan/plan';
import type { Making } from '../../workbook/sheets/model/making';
import type { LoadedSheets } from '../../workbook/sheets/registry';

/** Most readings find the inputs as they were, and a plan takes longer than all else that compares formulas. */
let latest: { readonly key: string; readonly plan: WorkbookPlan } | null = null;

/** The plan of the whole workbook. @param making see planWorkbook */
export async function loadPlan(inputs: ModelInputs, making: Making | null = null): Promise<WorkbookPlan> {
  const { planWorkbook } = await import(/* webpackChunkName: "plan" */ '../../workbook/workbookPlan');
  const key = JSON.stringify([inputs, making]);
  if (latest?.key !== key) latest = { key, plan: planWorkbook(inputs, making) };
  return latest.plan;
}

/** What is done with the added sheets that a workbook has. */
export async function loadSheets(supplements: readonly Supplement[]): Promise<LoadedSheets> {
  const { addedSheets } = await import(/* webpackChunkName: "plan" */ '../../workbook/sheets/registry');
  return addedSheets(supplements);
}

export const tablesOf = ({ sheets }: WorkbookPlan): readonly TablePlan[] => sheets.flatMap(({ tables }) => tables);
