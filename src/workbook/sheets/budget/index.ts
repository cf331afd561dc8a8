// The sheet Begroting as an added sheet.

import { BUDGET_HEADER_NAME, BUDGET_RESULT_NAMES } from '../../../model/sheets/budget/budgetNames';
import { withDefaultBudget } from '../../../model/sheets/budget/budgetDefaults';
import type { TaskField } from '../../../model/sheets/budget/budgetWords';
import { BUDGET_OUTLINE } from '../../../model/sheets/budget/budgetOutline';
import type { AddedSheet } from '../addedSheet';
import { pointsOfCheck } from '../points';
import { budgetOf, type BudgetReading } from './budgetReading';
import { planBudgetSheet } from './budgetSheet';
import { newBudgetRow } from './newBudgetRow';

const ADVICE = 'De controles staan onderaan dat blad, met wat te doen.';

export const BUDGET_SHEET = {
  explanation: {
    text: 'de kosten als meerjarenraming van vier jaren, met taakvelden, economische categorieën en indexen. Van rekenmodel naar raming staat stap voor stap onder de tabel.',
    leadsTo: BUDGET_HEADER_NAME,
  },
  plan: planBudgetSheet,
  brief: [BUDGET_RESULT_NAMES.check],
  read: (raw) => {
    const figures = budgetOf(raw);
    return { figures, points: pointsOfCheck(BUDGET_OUTLINE.tabName, figures.check, 'budgetYear', ADVICE) };
  },
  newRow: { budgetRows: newBudgetRow },
  begin: (inputs, start) => withDefaultBudget(inputs, start?.taskField),
} as const satisfies AddedSheet<BudgetReading, { readonly taskField: TaskField }>;
