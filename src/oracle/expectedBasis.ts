// Where the figures come from, and the remarks on it: the values of those cells of the model.

import type { ModelInputs } from '../model/inputs/modelInputs';
import { IN_ORDER, type ModelResults } from '../model/results/modelResults';
import { operand } from '../model/results/operands';
import { REMARK } from '../model/remarks/remark';
import { REMARK_IDS } from '../model/remarks/remarks';
import { REMARK_NAMES, RESULT_NAMES as RESULT } from '../workbook/names/identifiers';
import type { ByName } from './expectedValues';

/** The word of a remark. */
export const remarkOutcome = (applies: boolean): string => (applies ? REMARK : IN_ORDER);

/** @param priceLevel of the table in use, in words */
export function expectedBasis({ parameters }: ModelInputs, results: ModelResults, priceLevel: string): ByName {
  const { salaryTable, step, employerCosts } = parameters;
  const { priceYear } = results;
  const applies = REMARK_IDS.map((id) => results.remarks.some(({ name }) => name === REMARK_NAMES[id]));
  const count = applies.filter(Boolean).length;
  const onCosts = `${operand(employerCosts) === 0 ? 'zonder' : 'met'} werkgeverslasten`;
  const pointer = count === 0 ? '' : '; zie de opmerkingen op Uitgangspunten';
  return {
    [RESULT.tableInUse]: [`${salaryTable}, prijspeil ${priceLevel}, trede ${step ?? ''}, ${onCosts}${pointer}`],
    [RESULT.priceYear]: [priceYear],
    [RESULT.remarkCount]: [count],
    ...Object.fromEntries(REMARK_IDS.map((id, index) => [REMARK_NAMES[id], [remarkOutcome(applies[index] === true)]])),
  };
}
