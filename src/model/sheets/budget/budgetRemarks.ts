// Remarks of the begroting: which apply, and where each is mended. Pure.

import type { CoreParameters } from '../../inputs/coreParameters';
import type { NumberInput } from '../../inputs/numberKinds';
import type { FoundRemark } from '../../remarks/remark';
import { BUDGET_YEARS, type BudgetParameters } from './budgetInputs';

/** The cell of each, in the order of the sheet. */
export const BUDGET_REMARK_NAMES = {
  afterPrices: 'rm_begroting_opmerking_prijspeil',
  withoutOnCosts: 'rm_begroting_opmerking_werkgeverslasten',
  withoutIndices: 'rm_begroting_opmerking_index',
} as const;

export type BudgetRemarkId = keyof typeof BUDGET_REMARK_NAMES;

export const BUDGET_REMARK_IDS = Object.keys(BUDGET_REMARK_NAMES) as readonly BudgetRemarkId[];

type Known = Pick<CoreParameters, 'employerCosts'> & Partial<BudgetParameters>;

/** An empty cell counts as zero. */
const isZero = (input: NumberInput = null): boolean => input === null || input === '' || input === 0;

const areAllZero = (parameters: Known): boolean =>
  Array.from({ length: BUDGET_YEARS }, (_, index) => (index + 1) as 1 | 2 | 3 | 4).every(
    (year) => isZero(parameters[`wageIndex${year}`]) && isZero(parameters[`priceIndex${year}`]),
  );

/** Those that apply, in their order. @param priceYear of the salary table in use; 0 if it is not known */
export function budgetRemarks(parameters: Known, priceYear: number): readonly FoundRemark[] {
  const { budgetYear, employerCosts } = parameters;
  const isLater = typeof budgetYear === 'number' && priceYear !== 0 && budgetYear > priceYear;
  const { afterPrices, withoutOnCosts, withoutIndices } = BUDGET_REMARK_NAMES;
  return [
    ...(isLater ? [{ name: afterPrices, parameter: 'salaryTable' }] : []),
    ...(isZero(employerCosts) ? [{ name: withoutOnCosts, parameter: 'employerCosts' }] : []),
    ...(isLater && areAllZero(parameters) ? [{ name: withoutIndices, parameter: 'wageIndex1' }] : []),
  ];
}
