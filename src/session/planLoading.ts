// The description of the sheets, loaded when it is needed: it is large and rarely is.

import type { ModelInputs } from '../model/modelInputs';
import type { Supplement } from '../model/supplements';
import type { TablePlan, WorkbookPlan } from '../workbook/plan/plan';

/** The plan of the whole workbook. */
export async function loadPlan(inputs: ModelInputs): Promise<WorkbookPlan> {
  const { planWorkbook } = await import(/* webpackChunkName: "plan" */ '../workbook/workbookPlan');
  return planWorkbook(inputs);
}

/** The plan of one sheet beside the model. */
export async function loadSupplementPlan(inputs: ModelInputs, supplement: Supplement): Promise<WorkbookPlan> {
  const { planSupplement } = await import('../workbook/workbookPlan');
  return planSupplement(inputs, supplement);
}

export const tablesOf = ({ sheets }: WorkbookPlan): readonly TablePlan[] => sheets.flatMap(({ tables }) => tables);
