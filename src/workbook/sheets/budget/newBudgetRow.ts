// A new line of the begroting. Pure.

import { sameName } from '../../../model/names';
import type { ModelInputs } from '../../../model/inputs/modelInputs';
import type { BudgetRow } from '../../../model/sheets/budget/budgetInputs';

/** A line of the begroting for one cost post alone, on the taakveld and category of the rest of its kostensoort. */
export function newBudgetRow(inputs: ModelInputs, costLine: string): BudgetRow | null {
  const line = inputs.lines.find(({ name }) => sameName(name, costLine));
  const rest = inputs.budgetRows.find((row) => sameName(row.costType, line?.costType ?? '') && row.costLine === '');
  if (!line || inputs.budgetRows.some((row) => sameName(row.costLine, costLine))) return null;
  const { taskField = '', economicCategory = '' } = rest ?? inputs.budgetRows[0] ?? {};
  return {
    costType: line.costType,
    costLine: line.name,
    taskField,
    economicCategory,
    startYear: null,
    startMonth: null,
    endYear: null,
  };
}
