// Which of the sheets that a person can add these inputs have.

import type { InputList } from './inputRows';
import type { ModelInputs } from './modelInputs';
import { SHEET_OUTLINES, type Supplement } from '../sheets/registry';

export type { Supplement };

/** The added sheets, in the order of the workbook. */
export const SUPPLEMENTS = Object.keys(SHEET_OUTLINES) as readonly Supplement[];

const isPresent = (supplement: Supplement, inputs: ModelInputs): boolean => SHEET_OUTLINES[supplement].isIn(inputs);

/** The added sheets whose inputs are among these. */
export const supplementsOf = (inputs: ModelInputs): readonly Supplement[] =>
  SUPPLEMENTS.filter((supplement) => isPresent(supplement, inputs));

/** Whether the sheet of a list is there; those of the rekenmodel always are. */
export function hasListOf(list: InputList, inputs: ModelInputs): boolean {
  const owner = SUPPLEMENTS.find((supplement) => Object.hasOwn(SHEET_OUTLINES[supplement].lists, list));
  return owner === undefined || isPresent(owner, inputs);
}
