// The sheet Varianten in `npm run export`: each variant is a set of changes on the file's model, saved as if the user kept it
// today.

import { compute } from '../../../src/model/results/compute';
import type { ModelInputs } from '../../../src/model/inputs/modelInputs';
import {
  variantInputsProblem,
  variantNameProblem,
  variantOf,
  withVariantSheet,
} from '../../../src/model/sheets/variants/variantKeeping';
import type { Variant } from '../../../src/model/sheets/variants/variants';
import { checkKeys, namedEntries, objectAt, type Faults } from '../checking';
import { shown } from '../echo';
import { MODEL_SECTIONS } from '../fields';
import type { FigureLine, FileSection, FileSheet } from '../fileSheet';
import { CENTS, euro } from '../numbers';
import { changedModel } from '../readModelParts';
import { MODEL_PARTS, named } from '../schemaParts';

/** Each takes two of Excel's 16.384 columns; nobody compares more than these. */
const MOST_VARIANTS = 100;

/** Without variants the sheet shows only the current model, ready for the first one. */
function fill(faults: Faults, { name: section, found, today }: FileSection, model: ModelInputs): ModelInputs {
  const variants: Variant[] = [];
  const entries = namedEntries(faults, section, found);
  if (entries.length > MOST_VARIANTS) {
    faults.push(`${section}: ${entries.length} namen; toegestaan: hoogstens ${MOST_VARIANTS}`);
    return model;
  }
  for (const [name, value] of entries) {
    const place = `${section}.${shown(name)}`;
    const changes = objectAt(faults, place, value);
    checkKeys(faults, `${place}.`, changes, MODEL_SECTIONS);
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

/** Total and cost price of each variant, to compare with those of the model. */
const lines = ({ variants = [] }: ModelInputs): readonly FigureLine[] =>
  variants.map(({ name, figures: { total, costPerQuestion } }) => [
    `Variant ${name}`,
    `${euro(total ?? '', 0)} per jaar, ${euro(costPerQuestion ?? '', CENTS)} per klantvraag`,
  ]);

const figures = ({ variants = [] }: ModelInputs): object =>
  variants.map((variant) => ({
    variant: variant.name,
    bewaardOp: variant.savedOn,
    totaalPerJaar: variant.figures.total,
    formatie: variant.figures.establishment,
    kostprijs: variant.figures.costPerQuestion,
    kostenposten: variant.lines.map((line) => ({ kostenpost: line.name, kostenPerJaar: line.cost })),
    scenarios: variant.scenarios.map((scenario) => ({ scenario: scenario.name, kostprijs: scenario.costPerQuestion })),
  }));

export const fileSheet: FileSheet = {
  fields: [],
  schema: named('Voor het blad Varianten, dat onder bladen staat: naam, en wat anders is dan in het model', {
    type: 'object',
    additionalProperties: false,
    properties: MODEL_PARTS,
  }),
  fill,
  figures,
  lines,
};
