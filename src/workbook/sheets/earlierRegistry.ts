// The added sheets of which an earlier version called something otherwise. Loaded for an older workbook.

import type { EarlierWords } from '../repair/earlierWords';
import { BUDGET_OF_VERSION_1 } from './budget/earlierBudget';
import { VARIANTS_OF_VERSION_1 } from './variants/earlierVariants';

/** By version. */
export const EARLIER_SHEETS: ReadonlyMap<number, readonly EarlierWords[]> = new Map([
  [1, [BUDGET_OF_VERSION_1, VARIANTS_OF_VERSION_1]],
]);
