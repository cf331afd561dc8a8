// Variants in the input file: each is a set of changes on the file's model, saved as if the user kept it today.

import { compute } from '../../src/model/compute';
import type { ModelInputs } from '../../src/model/modelInputs';
import {
  variantInputsProblem,
  variantNameProblem,
  variantOf,
  withVariantSheet,
} from '../../src/model/sheets/variants/variantKeeping';
import { type Variant } from '../../src/model/sheets/variants/variants';
import { checkKeys, namedEntries, objectAt, type Faults } from './checking';
import { shown } from './echo';
import { SECTIONS, VARIANT_SECTIONS } from './fields';
import { changedModel } from './readModelParts';

/** Each takes two of Excel's 16.384 columns; nobody compares more than these. */
const MOST_VARIANTS = 100;

/**
 * The model with the sheet Varianten; without variants it shows only the current model, ready for the first one.
 * @param today date of the variants, `2026-11-24`
 */
export function withVariants(faults: Faults, found: unknown, model: ModelInputs, today: string): ModelInputs {
  const variants: Variant[] = [];
  const entries = namedEntries(faults, SECTIONS.variants, found);
  if (entries.length > MOST_VARIANTS) {
    faults.push(`${SECTIONS.variants}: ${entries.length} namen; toegestaan: hoogstens ${MOST_VARIANTS}`);
    return model;
  }
  for (const [name, value] of entries) {
    const place = `${SECTIONS.variants}.${shown(name)}`;
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
