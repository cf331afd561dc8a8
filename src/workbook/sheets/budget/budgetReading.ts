// What the sheet Begroting comes to, as it was read.

import { BUDGET_YEARS } from '../../../model/sheets/budget/budgetInputs';
import type { Outcome } from '../../../model/results/modelResults';
import { ownValue } from '../../../model/ownValue';
import { BUDGET_RESULT_NAMES, yearName } from '../../../model/sheets/budget/budgetNames';
import { asOutcome, asText } from '../../plan/rawCells';
import type { RawCell, RawValues } from '../../plan/rawValues';

/** The results of the sheet Begroting. */
export interface BudgetReading {
  readonly years: readonly { readonly year: Outcome; readonly total: Outcome }[];
  /** `Bedragen in euro, lasten positief, constante prijzen`. */
  readonly legend: string;
  /** `in orde`, or the number of points. */
  readonly check: string;
}

const BUDGET_YEAR_NUMBERS = Array.from({ length: BUDGET_YEARS }, (_, index) => index + 1);

export function budgetOf(raw: RawValues): BudgetReading {
  const named = (name: string): RawCell | undefined => ownValue(raw.names, name)?.[0]?.[0];
  return {
    years: BUDGET_YEAR_NUMBERS.map((year) => ({
      year: asOutcome(named(yearName('year', year))),
      total: asOutcome(named(yearName('total', year))),
    })),
    legend: asText(named(BUDGET_RESULT_NAMES.legend)),
    check: asText(named(BUDGET_RESULT_NAMES.check)),
  };
}
