// All remarks that apply to a model: of the rekenmodel, and of the sheets that were added to it. Pure.

import type { SalaryBasis } from '../salary/listedTables';
import type { ModelInputs, Parameters } from '../inputs/modelInputs';
import type { FoundRemark } from './remark';
import { coreRemarks } from './remarks';
import { SHEET_OUTLINES, type Supplement } from '../sheets/registry';
import { supplementsOf } from '../inputs/supplements';

interface WithRemarks {
  readonly tabName: string;
  readonly remarks?: (parameters: Parameters, priceYear: number) => readonly FoundRemark[];
}

const OUTLINES: Readonly<Record<Supplement, WithRemarks>> = SHEET_OUTLINES;

/** In the order of the sheets. */
export const foundRemarks = (inputs: ModelInputs, basis: SalaryBasis): readonly FoundRemark[] => [
  ...coreRemarks(inputs.parameters, basis),
  ...supplementsOf(inputs).flatMap((id) => OUTLINES[id].remarks?.(inputs.parameters, basis.priceYear) ?? []),
];
