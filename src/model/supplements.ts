// The sheets that a user can add to the model.

import { hasBudget } from './budgetInputs';
import type { ModelInputs } from './modelInputs';
import { hasVariants } from './variants';

import { hasSensitivity } from './sensitivityInputs';

export const SUPPLEMENTS = ['budget', 'sensitivity', 'variants'] as const;
/** A sheet in addition to the five of the model. */
export type Supplement = (typeof SUPPLEMENTS)[number];

const IS_PRESENT: Readonly<Record<Supplement, (inputs: ModelInputs) => boolean>> = {
  budget: hasBudget,
  variants: hasVariants,
  sensitivity: hasSensitivity,
};

/** The added sheets whose inputs are among these. */
export const supplementsOf = (inputs: ModelInputs): readonly Supplement[] =>
  SUPPLEMENTS.filter((supplement) => IS_PRESENT[supplement](inputs));
