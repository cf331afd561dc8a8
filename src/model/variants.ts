// Variants: the inputs of a moment under a name, with what the model came to then, to compare and to put back. Pure.

import { CORE_PARAMETER_IDS } from './coreParameters';
import type { CoreParameters, CostLine, ModelInputs, Scenario } from './modelInputs';
import type { ModelResults, Outcome } from './modelResults';

/** A cost line as it was, with its cost per year, euro. */
export interface VariantLine extends CostLine {
  readonly cost: Outcome;
}

/** A scenario as it was, with its cost price per question, euro. */
export interface VariantScenario extends Scenario {
  readonly costPerQuestion: Outcome;
}

/** Single results of the moment: euro a year, fte, euro per question of the key scenario. */
export type VariantFigures = Pick<ModelResults, 'total' | 'establishment' | 'costPerQuestion'>;

/**
 * The inputs of one moment. Who kept them is left out on purpose. Of the salary tables only the name and the step are
 * kept, and of the begroting nothing.
 */
export interface Variant {
  readonly name: string;
  /** Date, `2026-11-24`. */
  readonly savedOn: string;
  /** A parameter that the model did not have then is not among them. */
  readonly parameters: Partial<CoreParameters>;
  readonly lines: readonly VariantLine[];
  readonly scenarios: readonly VariantScenario[];
  readonly figures: Partial<Record<keyof VariantFigures, Outcome>>;
}

/** The parameters that a variant keeps. */
export const VARIANT_PARAMETERS = CORE_PARAMETER_IDS;

/** Whether these inputs have the sheet with variants, even if none is kept. */
export const hasVariants = ({ variants }: ModelInputs): boolean => variants !== undefined;

/** The inputs with room for variants. */
export const withVariantSheet = (inputs: ModelInputs): ModelInputs => ({ ...inputs, variants: inputs.variants ?? [] });
