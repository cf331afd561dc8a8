// Variants: the inputs of a moment under a name, with what the model came to then, to compare and to put back. Pure.

import { changesBetween, type InputChange } from './inputChanges';
import type { CoreParameters, CostLine, ModelInputs, Scenario } from './modelInputs';
import type { ModelResults, Outcome } from './modelResults';
import { sameText } from './operands';

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

const CORE: Readonly<Record<keyof CoreParameters, true>> = {
  workWeek: true,
  netHours: true,
  months: true,
  fteDecimals: true,
  costPriceDecimals: true,
  salaryDecimals: true,
  salaryTable: true,
  step: true,
  employerCosts: true,
  keyScenario: true,
  municipality: true,
  otherChannelCost: true,
};

/** The parameters that a variant keeps. */
export const VARIANT_PARAMETERS = Object.keys(CORE) as (keyof CoreParameters)[];

/** Whether these inputs have the sheet with variants, even if none is kept. */
export const hasVariants = ({ variants }: ModelInputs): boolean => variants !== undefined;

/** The inputs with room for variants. */
export const withVariantSheet = (inputs: ModelInputs): ModelInputs => ({ ...inputs, variants: inputs.variants ?? [] });

/** The inputs and results of this moment as a variant. @param savedOn date, `2026-11-24` */
export function variantOf(inputs: ModelInputs, results: ModelResults, name: string, savedOn: string): Variant {
  const { parameters, lines, scenarios } = inputs;
  const { total, establishment, costPerQuestion } = results;
  return {
    name: name.trim(),
    savedOn,
    parameters: Object.fromEntries(VARIANT_PARAMETERS.map((field) => [field, parameters[field]])),
    lines: lines.map((line, index) => ({ ...line, cost: results.lines[index]?.cost ?? '' })),
    scenarios: scenarios.map((scenario, index) => ({
      ...scenario,
      costPerQuestion: results.scenarios[index]?.costPerQuestion ?? '',
    })),
    figures: { total, establishment, costPerQuestion },
  };
}

/** The inputs with those of a variant in their place; salary tables, begroting and variants stay as they are. */
export const inputsWithVariant = (inputs: ModelInputs, variant: Variant): ModelInputs => ({
  ...inputs,
  parameters: { ...inputs.parameters, ...variant.parameters },
  lines: variant.lines.map(({ cost: _cost, ...line }) => line),
  scenarios: variant.scenarios.map(({ costPerQuestion: _costPerQuestion, ...scenario }) => scenario),
});

/** What putting a variant back would change; empty when the model is as it was then. */
export const variantDifferences = (variant: Variant, inputs: ModelInputs): readonly InputChange[] =>
  changesBetween(inputs, inputsWithVariant(inputs, variant));

/** A longer name would not fit above a column. */
const LONGEST_NAME = 60;
/** Brackets, number sign, apostrophe and at sign have a meaning in references to a column; quotes end a text. */
const REFUSED = /[[\]#'@"]/;

const isControl = (character: string): boolean => character < ' ';

/** Why a variant cannot have this name, in Dutch; `null` when it can. @param existing names of the variants that are kept */
export function variantNameProblem(name: string, existing: readonly string[]): string | null {
  const wanted = name.trim();
  if (wanted === '') return 'Vul een naam in.';
  if (wanted.length > LONGEST_NAME) return `Een naam heeft hoogstens ${LONGEST_NAME} tekens.`;
  if (REFUSED.test(wanted))
    return 'Een naam kan geen [ ] # @ of aanhalingstekens bevatten: Excel kent er een betekenis aan toe.';
  if ([...wanted].some(isControl)) return 'Een naam staat op één regel.';
  if (existing.some((other) => sameText(other, wanted))) return `Er is al een variant met de naam ${wanted}.`;
  return null;
}

const isDistinct = (names: readonly string[]): boolean =>
  names.every((name) => name !== '') && new Set(names.map((name) => name.toLowerCase())).size === names.length;

/** Why these inputs cannot be kept, in Dutch; `null` when they can. Rows are found again by their name. */
export function variantInputsProblem({ lines, scenarios }: ModelInputs): string | null {
  if (!isDistinct(lines.map(({ name }) => name))) return 'Geef eerst elke kostenpost een eigen naam.';
  if (!isDistinct(scenarios.map(({ name }) => name))) return 'Geef eerst elk scenario een eigen naam.';
  return null;
}
