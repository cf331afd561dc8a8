// What is known of the sheet Varianten at once: the names by which it is found. Its columns come and go with the variants.

import type { SheetOutline } from '../sheetOutline';
import {
  VARIANT_COLUMNS,
  VARIANT_HEADER_NAME,
  variantHeaders,
  VARIANT_RESULT_NAMES as RESULT,
  VARIANT_TABLE,
} from './variantNames';
import { hasVariants } from './variants';

export const VARIANT_OUTLINE = {
  tabName: 'Varianten',
  tables: { [VARIANT_TABLE]: { headers: Object.values(VARIANT_COLUMNS), headersBeside: variantHeaders } },
  names: [...Object.values(RESULT), VARIANT_HEADER_NAME],
  parameters: {},
  lists: {},
  read: [],
  formulas: [RESULT.headLine, RESULT.values, RESULT.notKept, RESULT.notInModel, RESULT.apart],
  labelled: [RESULT.values],
  isIn: hasVariants,
} as const satisfies SheetOutline;
