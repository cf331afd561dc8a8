// The sheet Begrotingswijziging as an added sheet.

import { EMPTY_COVER_LINE, withDefaultBudgetChange } from '../../../model/sheets/budgetChange/budgetChangeDefaults';
import { BUDGET_CHANGE_RESULT_NAMES as RESULT } from '../../../model/sheets/budgetChange/budgetChangeNames';
import { BUDGET_CHANGE_OUTLINE } from '../../../model/sheets/budgetChange/budgetChangeOutline';
import type { AddedSheet } from '../addedSheet';
import { pointsOfCheck } from '../points';
import { budgetChangeOf, type BudgetChangeReading } from './budgetChangeReading';
import { planBudgetChangeSheet } from './budgetChangeSheet';

const ADVICE = 'De controles staan onder de grafiek op dat blad, met wat te doen.';

export const BUDGET_CHANGE_SHEET = {
  explanation: {
    text: 'wat van de raming al is begroot, wat gevraagd moet worden en hoe dat is gedekt, per jaar en structureel. Rekent met het blad Begroting.',
    leadsTo: RESULT.conclusion,
  },
  plan: planBudgetChangeSheet,
  brief: [RESULT.check],
  read: (raw) => {
    const figures = budgetChangeOf(raw);
    const { tabName } = BUDGET_CHANGE_OUTLINE;
    return { figures, points: pointsOfCheck(tabName, figures.check, 'descriptionLength', ADVICE) };
  },
  newRow: { coverLines: (_, description) => ({ ...EMPTY_COVER_LINE, description }) },
  begin: (inputs) => withDefaultBudgetChange(inputs),
} as const satisfies AddedSheet<BudgetChangeReading, object>;
