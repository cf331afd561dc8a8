// The remarks of the rekenmodel itself; an added sheet has its own in its folder. Pure.

import type { CoreParameters } from '../inputs/coreParameters';
import type { SalaryBasis } from '../salary/listedTables';
import { sameText } from '../names';
import { operand } from '../results/operands';
import type { FoundRemark } from './remark';
import { REPORT_TABLE } from '../salary/salaryTables';

/** The cell of each, in the order of the sheet. */
export const REMARK_NAMES = {
  priceLevel: 'rm_opmerking_prijspeil',
  employerCosts: 'rm_opmerking_werkgeverslasten',
} as const;

export type RemarkId = keyof typeof REMARK_NAMES;

export const REMARK_IDS = Object.keys(REMARK_NAMES) as readonly RemarkId[];

/** Those that apply, in their order. */
export function coreRemarks(
  { employerCosts, salaryTable }: CoreParameters,
  basis: SalaryBasis,
): readonly FoundRemark[] {
  const hasNoPriceLevel = basis.priceLevel === '' || basis.priceYear === 0;
  // The report leaves on-costs out: with its own table its figures are what they say they are.
  const lacksOnCosts = operand(employerCosts) === 0 && !sameText(salaryTable, REPORT_TABLE);
  return [
    ...(hasNoPriceLevel ? [{ name: REMARK_NAMES.priceLevel, parameter: 'salaryTable' }] : []),
    ...(lacksOnCosts ? [{ name: REMARK_NAMES.employerCosts, parameter: 'employerCosts' }] : []),
  ];
}
