// The remarks of the rekenmodel itself; an added sheet describes its own in its folder. Pure.

import type { CoreParameters } from './coreParameters';
import type { SalaryBasis } from './listedTables';
import { sameText } from './names';
import { operand } from './operands';
import { REMARK_PLACES, type FoundRemark, type Remark } from './remark';
import { REPORT_TABLE } from './salaryTables';

/** The remarks of the rekenmodel, in the order of the sheet. */
export const REMARKS = {
  priceLevel: {
    name: 'rm_opmerking_prijspeil',
    label: 'De salaristabel heeft een prijspeil met jaar',
    text: 'De salaristabel heeft geen prijspeil met jaar',
    advice: 'Vul in de lijst van salaristabellen het prijspeil en het jaar in',
  },
  employerCosts: {
    name: 'rm_opmerking_werkgeverslasten',
    label: 'Werkgeverslasten zijn meegerekend, of de tabel is die van het rapport',
    text: 'De kosten zijn zonder werkgeverslasten',
    advice: 'Een begroting bevat ze gewoonlijk; alleen het rapport rekent zonder',
  },
} as const satisfies Readonly<Record<string, Remark>>;

export type RemarkId = keyof typeof REMARKS;

export const REMARK_IDS = Object.keys(REMARKS) as readonly RemarkId[];

/** The remarks of the rekenmodel that apply, in their order. */
export function coreRemarks(
  { employerCosts, salaryTable }: CoreParameters,
  basis: SalaryBasis,
): readonly FoundRemark[] {
  const hasNoPriceLevel = basis.priceLevel === '' || basis.priceYear === 0;
  // The report leaves on-costs out: with its own table its figures are what they say they are.
  const lacksOnCosts = operand(employerCosts) === 0 && !sameText(salaryTable, REPORT_TABLE);
  return [
    ...(hasNoPriceLevel ? [{ ...REMARKS.priceLevel, ...REMARK_PLACES.priceLevel }] : []),
    ...(lacksOnCosts ? [{ ...REMARKS.employerCosts, ...REMARK_PLACES.employerCosts }] : []),
  ];
}
