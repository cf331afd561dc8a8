// Seeded random variants for a model, including awkward ones.

import { compute } from '../../src/model/compute';
import type { ModelInputs } from '../../src/model/modelInputs';
import { variantInputsProblem, variantOf } from '../../src/model/sheets/variants/variantKeeping';
import { type Variant } from '../../src/model/sheets/variants/variants';
import { randomInputs } from './random';

/** Names that spreadsheets read as something else, and names with characters that formulas use. */
const NAMES = ['mei 2027', '2027', '=1+1', 'hoger tarief (10%), trede 9', 'A & B <c>', 'waar', 'één: twee; drie', '-5'];

/** A model whose rows can be kept: lines without a unique name get one. */
export function keepable(random: () => number): ModelInputs {
  const inputs = randomInputs(random);
  const named = {
    ...inputs,
    lines: inputs.lines.map((line, index) => {
      const isDouble = inputs.lines.findIndex(({ name }) => name === line.name) < index;
      return { ...line, name: line.name === '' || isDouble ? `Zonder eigen naam ${index}` : line.name };
    }),
  };
  const problem = variantInputsProblem(named);
  if (problem !== null) throw new RangeError(problem);
  return named;
}

/** The inputs of another model as a variant. */
export const randomVariant = (random: () => number, name: string): Variant => {
  const kept = keepable(random);
  return variantOf(kept, compute(kept), name, '2026-11-24');
};

/** The model with up to three variants: some of the model itself, some of models with other lines. */
export function withRandomVariants(inputs: ModelInputs, random: () => number): ModelInputs {
  const own = variantInputsProblem(inputs) === null ? [variantOf(inputs, compute(inputs), 'nu', '2026-11-24')] : [];
  const start = Math.floor(random() * NAMES.length);
  const others = Array.from({ length: Math.floor(random() * 3) }, (_, index) =>
    randomVariant(random, NAMES[(start + index) % NAMES.length] ?? ''),
  );
  return { ...inputs, variants: [...own, ...others] };
}
