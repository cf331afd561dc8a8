// Loads the description of the sheets on demand, because it is large and rarely needed.

import type { InputRow } from '../../model/inputs/inputRows';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import type { AddedList } from '../../model/sheets/registry';
import type { Supplement } from '../../model/inputs/supplements';
import type { TablePlan, WorkbookPlan } from '../../workbook/plan/plan';
import type { Making } from '../../workbook/sheets/model/making';
import type { AddedSheet } from '../../workbook/sheets/addedSheet';
import type { LoadedSheets, NewSheet } from '../../workbook/sheets/registry';

/** The plan of the whole workbook. @param making see planWorkbook */
export async function loadPlan(inputs: ModelInputs, making: Making | null = null): Promise<WorkbookPlan> {
  const { planWorkbook } = await import(/* webpackChunkName: "plan" */ '../../workbook/workbookPlan');
  return planWorkbook(inputs, making);
}

/** What is done with the added sheets that a workbook has. */
export async function loadSheets(supplements: readonly Supplement[]): Promise<LoadedSheets> {
  const { addedSheets } = await import(/* webpackChunkName: "plan" */ '../../workbook/sheets/registry');
  return addedSheets(supplements);
}

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

export const tablesOf = ({ sheets }: WorkbookPlan): readonly TablePlan[] => sheets.flatMap(({ tables }) => tables);
