// The workbooks in which cells are rearranged: the five sheets, and each added sheet with them. Actions on an added
// sheet are done in a workbook with only that one, which calculates in a fraction of the time of one with all of them.

import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import { compute } from '../../src/model/results/compute';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { withDefaultBudgetChange } from '../../src/model/sheets/budgetChange/budgetChangeDefaults';
import { withDefaultQuestions } from '../../src/model/sheets/questions/questionsDefaults';
import { withDefaultSensitivity } from '../../src/model/sheets/sensitivity/sensitivityDefaults';
import { withDefaultWorkload } from '../../src/model/sheets/workload/workloadDefaults';
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

const BUDGETED = withDefaultBudget(REPORT_INPUTS, '0.2 Burgerzaken');
const COVER: ModelInputs['coverLines'] = [
  ['Uren van het KCC', 'al begroot', 'structureel', 29_660] as const,
  ['Bijdrage van buurgemeenten', 'baten', 'structureel', 19_750] as const,
].map(([description, coverKind, character, amount]) => ({
  description,
  coverKind,
  character,
  taskField: '0.2 Burgerzaken',
  economicCategory: '3.8 Overige goederen en diensten',
  amount1: amount,
  amount2: amount,
  amount3: amount,
  amount4: amount,
}));
const INITIAL = withDefaultWorkload(REPORT_INPUTS);
/** Filled in, so that every figure is a number, and grows into a shortage. */
const WORKLOAD: ModelInputs = {
  ...INITIAL,
  parameters: {
    ...INITIAL.parameters,
    minutesAlone: 9,
    minutesForwarded: 14,
    utilisation: 0.85,
    secondLineMinutes: 20,
    secondLineScale: 9,
    growth1: 0.02,
    growth2: 0.03,
    growth3: 0.04,
    growth4: 0.05,
  },
};

const ALONE = planWorkbook(REPORT_INPUTS);
const FIVE: readonly string[] = ALONE.sheets.map(({ id }) => id);

/** The workbook with an added sheet, and the places of that sheet. @param known other sheets, which it needs */
function beside(inputs: ModelInputs, known: readonly string[] = FIVE): RearrangedWorkbook {
  const plan = planWorkbook(inputs);
  return {
    inputs,
    plan,
    places: rearrangementsOf({ ...plan, sheets: plan.sheets.filter(({ id }) => !known.includes(id)) }),
  };
}

export const WORKBOOKS: readonly RearrangedWorkbook[] = [
  { inputs: REPORT_INPUTS, plan: ALONE, places: rearrangementsOf(ALONE) },
  beside(BUDGETED),
  beside({ ...withDefaultBudgetChange(BUDGETED), coverLines: COVER }, [...FIVE, 'budget']),
  beside(withDefaultSensitivity(REPORT_INPUTS)),
  beside({ ...REPORT_INPUTS, variants: VARIANTS }),
  beside(withDefaultQuestions(REPORT_INPUTS)),
  beside(WORKLOAD),
];
