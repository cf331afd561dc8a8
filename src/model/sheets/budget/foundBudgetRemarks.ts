// Which remarks of the begroting apply, and where each is mended. Pure.

import type { CoreParameters } from '../../coreParameters';
import type { NumberInput } from '../../numberKinds';
import { REMARK_PLACES, type FoundRemark } from '../../remark';
import { SALARY_TABLES } from '../../salaryTables';
import { BUDGET_YEARS, type BudgetParameters } from './budgetInputs';
import { BUDGET_REMARKS } from './budgetRemarks';

const LATEST_YEAR = Math.max(...SALARY_TABLES.map(({ priceYear }) => priceYear));

const FIRST_INDEX = { parameter: 'wageIndex1', action: 'Vul de indexen in' } as const;

type Known = Pick<CoreParameters, 'employerCosts'> & Partial<BudgetParameters>;

/** An empty cell counts as zero. */
const isZero = (input: NumberInput = null): boolean => input === null || input === '' || input === 0;

const areAllZero = (parameters: Known): boolean =>
  Array.from({ length: BUDGET_YEARS }, (_, index) => (index + 1) as 1 | 2 | 3 | 4).every(
    (year) => isZero(parameters[`wageIndex${year}`]) && isZero(parameters[`priceIndex${year}`]),
  );

/** In the order of the sheet. @param priceYear of the salary table in use; 0 if it is not known */
export function budgetRemarks(parameters: Known, priceYear: number): readonly FoundRemark[] {
  const { budgetYear, employerCosts } = parameters;
  const isLater = typeof budgetYear === 'number' && priceYear !== 0 && budgetYear > priceYear;
  // A table of a later year mends it; if there is none, the index has to bridge the years.
  const bridge = priceYear < LATEST_YEAR ? REMARK_PLACES.salaryTable : FIRST_INDEX;
  return [
    ...(isLater ? [{ ...BUDGET_REMARKS.afterPrices, ...bridge }] : []),
    ...(isZero(employerCosts) ? [{ ...BUDGET_REMARKS.withoutOnCosts, ...REMARK_PLACES.employerCosts }] : []),
    ...(isLater && areAllZero(parameters) ? [{ ...BUDGET_REMARKS.withoutIndices, ...FIRST_INDEX }] : []),
  ];
}
