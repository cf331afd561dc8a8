// What is read of the sheet Begroting, and the inputs and figures that it holds.

import { BUDGET_YEARS, type BudgetParameters, type BudgetRow } from '../../../model/budgetInputs';
import { budgetRowOf } from '../../../model/inputRows';
import type { Outcome } from '../../../model/modelResults';
import { ownValue } from '../../../model/ownValue';
import { BUDGET_PARAMETER_NAMES, BUDGET_RESULT_NAMES, BUDGET_TABLE, yearName } from './budgetNames';
import { BUDGET_YEAR_RESULTS } from '../../names/parts';
import { asNumberInput, asOutcome, asText, inputsOf, rowsOf } from '../../plan/rawCells';
import type { RawCell, RawValues, ReadRequest } from '../../plan/rawValues';

/** What the sheet Begroting comes to. */
export interface BudgetReading {
  readonly years: readonly { readonly year: Outcome; readonly total: Outcome }[];
  /** `Bedragen in euro, lasten positief, constante prijzen`. */
  readonly legend: string;
  /** `in orde`, or how many points there are. */
  readonly check: string;
}

const BUDGET_YEAR_NUMBERS = Array.from({ length: BUDGET_YEARS }, (_, index) => index + 1);

export const BUDGET_REQUEST: Pick<ReadRequest, 'tables' | 'names' | 'formulaNames' | 'rowNames'> = {
  tables: [BUDGET_TABLE],
  names: [
    ...Object.values(BUDGET_PARAMETER_NAMES),
    ...BUDGET_YEAR_NUMBERS.flatMap((year) => [yearName('year', year), yearName('total', year)]),
    BUDGET_RESULT_NAMES.legend,
    BUDGET_RESULT_NAMES.check,
  ],
  formulaNames: [...Object.values(BUDGET_RESULT_NAMES), ...BUDGET_YEAR_RESULTS],
  rowNames: [BUDGET_RESULT_NAMES.checkPoints, BUDGET_RESULT_NAMES.checkOutcomes],
};

/** The lines; none in a workbook without the sheet. */
export const budgetRowsOf = (raw: RawValues): readonly BudgetRow[] =>
  rowsOf(raw, BUDGET_TABLE).map((cell) => budgetRowOf(inputsOf('budgetRows', cell)));

/** The single values of the begroting; none in a workbook without its sheet. */
export function budgetParametersOf({ names }: RawValues): Partial<BudgetParameters> {
  return Object.fromEntries(
    Object.entries(BUDGET_PARAMETER_NAMES).flatMap(([field, name]) => {
      const cells = ownValue(names, name);
      return cells ? [[field, asNumberInput(cells[0]?.[0])]] : [];
    }),
  );
}

/** `null` in a workbook without the sheet. */
export function budgetOf(raw: RawValues): BudgetReading | null {
  if (!(BUDGET_TABLE in raw.tables)) return null;
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
