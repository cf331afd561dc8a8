// The workbooks in which cells are rearranged: the five sheets, and each added sheet with them. Actions on an added
// sheet are done in a workbook with only that one, which calculates in a fraction of the time of one with all three.

import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import { compute } from '../../src/model/results/compute';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { withDefaultSensitivity } from '../../src/model/sheets/sensitivity/sensitivityDefaults';
import { withDefaultSummary } from '../../src/model/sheets/summary/summaryDefaults';
import { variantOf } from '../../src/model/sheets/variants/variantKeeping';
import type { WorkbookPlan } from '../../src/workbook/plan/plan';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { rearrangementsOf, type Rearrangement } from './places';

export interface RearrangedWorkbook {
  readonly inputs: ModelInputs;
  readonly plan: WorkbookPlan;
  /** The rearrangements in it. */
  readonly places: readonly Rearrangement[];
}

const VARIANTS = [variantOf(REPORT_INPUTS, compute(REPORT_INPUTS), '2027', '2026-11-24')];

const ALONE = planWorkbook(REPORT_INPUTS);
const FIVE: readonly string[] = ALONE.sheets.map(({ id }) => id);

/** The workbook with an added sheet, and the places of that sheet. */
function beside(inputs: ModelInputs): RearrangedWorkbook {
  const plan = planWorkbook(inputs);
  return {
    inputs,
    plan,
    places: rearrangementsOf({ ...plan, sheets: plan.sheets.filter(({ id }) => !FIVE.includes(id)) }),
  };
}

export const WORKBOOKS: readonly RearrangedWorkbook[] = [
  { inputs: REPORT_INPUTS, plan: ALONE, places: rearrangementsOf(ALONE) },
  beside(withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken')),
  beside(withDefaultSensitivity(REPORT_INPUTS)),
  beside(withDefaultSummary(REPORT_INPUTS)),
  beside({ ...REPORT_INPUTS, variants: VARIANTS }),
];
