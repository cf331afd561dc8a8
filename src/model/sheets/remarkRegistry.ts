// The words of all remarks, of the rekenmodel and of the sheets that have any: loaded where remarks are shown, as the
// outlines are without words.

import type { RemarkWords } from '../remarks/remark';
import { CORE_REMARK_WORDS } from '../remarks/remarkWords';
import { REMARK_IDS, REMARK_NAMES } from '../remarks/remarks';
import { BUDGET_REMARK_IDS, BUDGET_REMARK_NAMES } from './budget/budgetRemarks';
import { BUDGET_REMARK_WORDS } from './budget/budgetRemarkWords';

const WORDS: ReadonlyMap<string, RemarkWords> = new Map<string, RemarkWords>([
  ...REMARK_IDS.map((id) => [REMARK_NAMES[id], CORE_REMARK_WORDS[id]] as const),
  ...BUDGET_REMARK_IDS.map((id) => [BUDGET_REMARK_NAMES[id], BUDGET_REMARK_WORDS[id]] as const),
]);

/** What is said of a remark. @throws RangeError for the name of no remark */
export function remarkWords(name: string): RemarkWords {
  const found = WORDS.get(name);
  if (!found) throw new RangeError(`${name} is no remark`);
  return found;
}
