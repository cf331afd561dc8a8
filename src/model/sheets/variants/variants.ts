// Variants: the inputs and results at one moment, under a name, for comparing and putting back. Pure.

import { CORE_PARAMETER_IDS } from '../../inputs/coreParameters';
import type { CoreParameters, CostLine, Scenario } from '../../inputs/coreInputs';
import type { ModelResults, Outcome } from '../../results/modelResults';

/** A cost line as it was, with its cost per year, euro. */
export interface VariantLine extends CostLine {
  readonly cost: Outcome;
}

/** A scenario as it was, with its cost price per question, euro. */
export interface VariantScenario extends Scenario {
  readonly costPerQuestion: Outcome;
}

/** Single results at that moment: euro per year, fte, euro per question in the key scenario. */
export type VariantFigures = Pick<ModelResults, 'total' | 'establishment' | 'costPerQuestion'>;

/**
 * The inputs at one moment. Who kept them is deliberately not recorded. Of the salary tables only the name and step are
 * kept, of the begroting nothing.
 */
export interface Variant {
  readonly name: string;
  /** Date, `2026-11-24`. */
  readonly savedOn: string;
  /** Without the parameters that the model did not have at the time. */
  readonly parameters: Partial<CoreParameters>;
  readonly lines: readonly VariantLine[];
  readonly scenarios: readonly VariantScenario[];
  readonly figures: Partial<Record<keyof VariantFigures, Outcome>>;
}

/** The parameters that a variant keeps. */
export const VARIANT_PARAMETERS = CORE_PARAMETER_IDS;

/** What a model with the sheet Varianten has beside its other inputs. */
export interface VariantInputs {
  /**
   * Variants kept for comparison and for putting back; absent in a workbook without the sheet. Not an input: it affects
   * no figure.
   */
  readonly variants?: readonly Variant[];
}

/** Whether these inputs have the sheet with variants, even if it is empty. */
export const hasVariants = ({ variants }: VariantInputs): boolean => variants !== undefined;
