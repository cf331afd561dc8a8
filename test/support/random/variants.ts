// Random variants on top of a model, with the awkward ones among them.

import fc, { type Arbitrary } from 'fast-check';
import { compute } from '../../../src/model/results/compute';
import type { ModelInputs } from '../../../src/model/inputs/modelInputs';
import { variantInputsProblem, variantOf } from '../../../src/model/sheets/variants/variantKeeping';
import type { Variant } from '../../../src/model/sheets/variants/variants';
import { MODEL } from './models';
import { CHOICE, chosen } from './parts';

/** Names that spreadsheets take for something else, and names with signs that formulas use. */
const NAMES = ['mei 2027', '2027', '=1+1', 'hoger tarief (10%), trede 9', 'A & B <c>', 'waar', 'één: twee; drie', '-5'];
const SAVED_ON = '2026-11-24';

/** A model whose rows can be kept: lines without a name of their own get one. */
export const KEEPABLE: Arbitrary<ModelInputs> = MODEL.map((inputs) => {
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
});

/** The inputs of another model as a variant. */
export const asVariant = (kept: ModelInputs, name: string): Variant => variantOf(kept, compute(kept), name, SAVED_ON);

/** These models with up to three variants: some of it as it is, some of models with other lines. */
export const withVariants = (models: Arbitrary<ModelInputs>): Arbitrary<ModelInputs> =>
  fc
    .record({ inputs: models, others: fc.array(KEEPABLE, { maxLength: 2 }), start: CHOICE })
    .map(({ inputs, others, start }) => {
      const own = variantInputsProblem(inputs) === null ? [asVariant(inputs, 'nu')] : [];
      return {
        ...inputs,
        variants: [...own, ...others.map((other, index) => asVariant(other, chosen(NAMES, start + index)))],
      };
    });
