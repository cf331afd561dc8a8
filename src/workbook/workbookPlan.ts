// The whole workbook as one plan, from the inputs of the model. Pure.

import type { ModelInputs } from '../model/inputs/modelInputs';
import { SHEET_OUTLINES } from '../model/sheets/registry';
import { SUPPLEMENTS, supplementsOf, type Supplement } from '../model/inputs/supplements';
import { ASSUMPTIONS_SHEET, planAssumptionsSheet } from './sheets/model/assumptionsSheet';
import { COST_LINE_SHEET, planCostLineSheet } from './sheets/model/costLineSheet';
import type { Making } from './sheets/model/making';
import { EXPLANATION_SHEET, planExplanationSheet, type AddedExplanation } from './sheets/model/explanationSheet';
import { withLabels } from './plan/nameLabels';
import type { LinkPlan, WorkbookPlan } from './plan/plan';
import { withRowHeights } from './plan/rowHeights';
import { planSalarySheet, SALARY_SHEET } from './sheets/model/salarySheet';
import { planScenarioSheet, SCENARIO_SHEET } from './sheets/model/scenarioSheet';
import type { PlannedSheet } from './sheets/addedSheet';
import { ADDED_SHEETS } from './sheets/registry';

/** Sheets in the order of the workbook. */
export const SHEET_IDS = [EXPLANATION_SHEET, COST_LINE_SHEET, SCENARIO_SHEET, ASSUMPTIONS_SHEET, SALARY_SHEET] as const;

const addedExplanations = (inputs: ModelInputs): readonly AddedExplanation[] =>
  SUPPLEMENTS.map((id) => ({
    ...ADDED_SHEETS[id].explanation,
    tabName: SHEET_OUTLINES[id].tabName,
    isThere: supplementsOf(inputs).includes(id),
  }));

/**
 * The five sheets and the existing added ones, with their tables, names, formulas and formats.
 * @param making when and from what the workbook is made; null where that is no matter, as its cells hold it already
 */
export function planWorkbook(inputs: ModelInputs, making: Making | null = null): WorkbookPlan {
  const planned: readonly PlannedSheet[] = [
    planExplanationSheet(addedExplanations(inputs), making),
    planCostLineSheet(inputs),
    planScenarioSheet(inputs),
    planAssumptionsSheet(inputs),
    planSalarySheet(inputs),
    ...supplementsOf(inputs).map((id) => ADDED_SHEETS[id].plan(inputs)),
  ];
  const place = ({ sheet }: PlannedSheet): number => (sheet.isFirst ? 0 : 1);
  const ordered = planned.toSorted((one, other) => place(one) - place(other));
  return {
    sheets: ordered.map(({ sheet }) => withRowHeights(sheet)),
    names: planned.flatMap(({ sheet, names }) => withLabels(sheet, names)),
    activeSheetId: ordered.find(({ sheet }) => sheet.isFirst)?.sheet.id ?? COST_LINE_SHEET,
  };
}

/** The plan of just one added sheet and of those that lead to it, for a workbook that already has the others. */
export function planSupplement(inputs: ModelInputs, supplement: Supplement): WorkbookPlan {
  const plan = planWorkbook(inputs);
  const names = plan.names.filter(({ sheetId }) => sheetId === supplement);
  const isToIt = (link: LinkPlan): boolean => names.some(({ name }) => name === link.name);
  return {
    sheets: plan.sheets.filter(({ id, links = [] }) => id === supplement || links.some(isToIt)),
    names,
    activeSheetId: supplement,
  };
}
