// Loads what adds a sheet, or a row to one.

import type { InputRow } from '../../model/inputs/inputRows';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import type { Supplement } from '../../model/inputs/supplements';
import type { AddedList } from '../../model/sheets/registry';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import type { AddedSheet } from '../../workbook/sheets/addedSheet';
import type { NewSheet } from '../../workbook/sheets/registry';

/** The plan of one sheet beside a model that has its inputs. */
export async function loadSupplementPlan(inputs: ModelInputs, supplement: Supplement): Promise<WorkbookPlan> {
  const { planSupplement } = await import(/* webpackChunkName: "plan" */ '../../workbook/workbookPlan');
  return planSupplement(inputs, supplement);
}

/** A new row of a list of an added sheet. @param about what the row is for */
export async function loadNewRow(list: AddedList, inputs: ModelInputs, about: string): Promise<InputRow | null> {
  const { ADDED_SHEETS } = await import(/* webpackChunkName: "plan" */ '../../workbook/sheets/registry');
  const sheets: readonly AddedSheet[] = Object.values(ADDED_SHEETS);
  const row = sheets.map(({ newRow }) => newRow?.[list]?.(inputs, about)).find(Boolean);
  return row ? { ...row } : null;
}

/** The plan of one sheet as it begins beside a model. */
export async function loadNewSheet(inputs: ModelInputs, sheet: NewSheet): Promise<WorkbookPlan> {
  const { withNewSheet } = await import(/* webpackChunkName: "plan" */ '../../workbook/sheets/registry');
  return loadSupplementPlan(withNewSheet(inputs, sheet), sheet.id);
}
