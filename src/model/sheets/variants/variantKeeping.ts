// Keeps the current inputs as a variant, compares a variant with the current inputs, and puts it back. Pure.

import { changesBetween, type InputChange } from '../../inputs/inputChanges';
import type { ModelInputs } from '../../inputs/modelInputs';
import type { ModelResults } from '../../results/modelResults';
import { nameKey, sameName } from '../../names';
import { nameProblem } from '../../texts';
import { VARIANT_PARAMETERS, type Variant } from './variants';

/** The current inputs and results as a variant. @param savedOn date, `2026-11-24` */
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

/** The inputs replaced by those of a variant; salary tables, begroting and variants stay the same. */
export const inputsWithVariant = (inputs: ModelInputs, variant: Variant): ModelInputs => ({
  ...inputs,
  parameters: { ...inputs.parameters, ...variant.parameters },
  lines: variant.lines.map(({ cost: _cost, ...line }) => line),
  scenarios: variant.scenarios.map(({ costPerQuestion: _costPerQuestion, ...scenario }) => scenario),
});

/** The inputs with room for variants. */
export const withVariantSheet = (inputs: ModelInputs): ModelInputs => ({ ...inputs, variants: inputs.variants ?? [] });

/** Whether a variant has everything that a model needs; an emptied or half-made one would empty the model. */
export const isWhole = ({ lines, scenarios }: Variant): boolean => lines.length > 0 && scenarios.length > 0;

/** What putting a variant back would change; empty when the model equals the variant. */
export const variantDifferences = (variant: Variant, inputs: ModelInputs): readonly InputChange[] =>
  changesBetween(inputs, inputsWithVariant(inputs, variant));

/** A longer name does not fit above a column, and makes the formula of the difference hard to read. */
export const LONGEST_VARIANT_NAME = 35;
/** Brackets, number sign, apostrophe and at sign have a meaning in column references; quotes end a text. */
const REFUSED = /[[\]#'@"]/;

const isControl = (character: string): boolean => character < ' ';

/** Why a variant cannot have this name, in Dutch; `null` if it can. @param existing names of the existing variants */
export function variantNameProblem(name: string, existing: readonly string[]): string | null {
  const wanted = name.trim();
  if (wanted === '') return 'Vul een naam in.';
  if (wanted.length > LONGEST_VARIANT_NAME) return `Een naam heeft hoogstens ${LONGEST_VARIANT_NAME} tekens.`;
  if (REFUSED.test(wanted))
    return 'Een naam kan geen [ ] # @ of aanhalingstekens bevatten: Excel kent er een betekenis aan toe.';
  if ([...wanted].some(isControl)) return 'Een naam staat op één regel.';
  const problem = nameProblem(wanted);
  if (problem !== null) return `Deze naam ${problem}.`;
  if (existing.some((other) => sameName(other, wanted))) return `Er is al een variant met de naam ${wanted}.`;
  return null;
}

const isDistinct = (names: readonly string[]): boolean =>
  names.every((name) => name !== '') && new Set(names.map(nameKey)).size === names.length;

/** Why these inputs cannot be kept, in Dutch; `null` if they can. Rows are identified by name. */
export function variantInputsProblem({ lines, scenarios }: ModelInputs): string | null {
  if (!isDistinct(lines.map(({ name }) => name))) return 'Geef eerst elke kostenpost een eigen naam.';
  if (!isDistinct(scenarios.map(({ name }) => name))) return 'Geef eerst elk scenario een eigen naam.';
  return null;
}
