// Variants in the input file: each a set of changes on the model of the file, kept as if a person had kept it today.

import { compute } from '../../src/model/compute';
import type { ModelInputs } from '../../src/model/modelInputs';
import { variantInputsProblem, variantNameProblem, variantOf } from '../../src/model/variantKeeping';
import { withVariantSheet, type Variant } from '../../src/model/variants';
import { checkKeys, objectAt, type Faults } from './checking';
import { SECTIONS, VARIANT_SECTIONS } from './fields';
import { changedModel } from './readModelParts';

/**
 * The model with the sheet Varianten; without variants it shows the present model alone, ready to keep the first one.
 * @param today date that the variants bear, `2026-11-24`
 */
export function withVariants(faults: Faults, found: unknown, model: ModelInputs, today: string): ModelInputs {
  const variants: Variant[] = [];
  for (const [name, value] of Object.entries(objectAt(faults, SECTIONS.variants, found))) {
    const place = `${SECTIONS.variants}.${name}`;
    const changes = objectAt(faults, place, value);
    checkKeys(faults, `${place}.`, changes, VARIANT_SECTIONS);
    const kept = changedModel(faults, `${place}.`, changes, model);
    const problem =
      variantNameProblem(
        name,
        variants.map((variant) => variant.name),
      ) ?? variantInputsProblem(kept);
    if (problem === null) variants.push(variantOf(kept, compute(kept), name, today));
    else faults.push(`${place}: ${problem}`);
  }
  return { ...withVariantSheet(model), variants };
}
