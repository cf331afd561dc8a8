// Where the figures come from, and the remarks on it: the values of those cells of the model.

import type { ModelInputs } from '../model/modelInputs';
import { IN_ORDER, type ModelResults } from '../model/modelResults';
import { operand } from '../model/operands';
import { REMARK, REMARK_IDS } from '../model/remarks';
import { REMARK_NAMES, RESULT_NAMES as RESULT } from '../workbook/names/identifiers';
import type { ByName } from './expectedValues';

/** The word of a remark. */
export const remarkOutcome = (applies: boolean): string => (applies ? REMARK : IN_ORDER);

function notice(count: number): string {
  if (count === 0) return 'geen opmerkingen';
  return `${count} ${count === 1 ? 'opmerking' : 'opmerkingen'}, zie Uitgangspunten`;
}

/** @param priceLevel of the table in use, in words */
export function expectedBasis({ parameters }: ModelInputs, results: ModelResults, priceLevel: string): ByName {
  const { salaryTable, step, employerCosts } = parameters;
  const { priceYear, remarks } = results;
  const onCosts = `${operand(employerCosts) === 0 ? 'zonder' : 'met'} werkgeverslasten`;
  return {
    [RESULT.tableInUse]: [`${salaryTable}, prijspeil ${priceLevel}, trede ${step ?? ''}, ${onCosts}`],
    [RESULT.priceYear]: [priceYear],
    [RESULT.remarkCount]: [remarks.length],
    [RESULT.remarkNotice]: [notice(remarks.length)],
    ...Object.fromEntries(REMARK_IDS.map((id) => [REMARK_NAMES[id], [remarkOutcome(remarks.includes(id))]])),
  };
}
