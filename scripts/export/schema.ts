// The JSON Schema of the input file as a whole.

import { STEP_COUNT } from '../../src/model/salary/salaryTables';
import { SUPPLEMENTS } from '../../src/model/inputs/supplements';
import {
  AMOUNT_RULE,
  MUNICIPALITY_RULE,
  PRICE_LEVEL_FIELDS,
  PROFILE_RULE,
  SCALE_FIELDS,
  SCALE_RULE,
  SECTIONS,
  SHEETS_RULE,
  SURCHARGE_RULE,
  TEXT,
} from './fields';
import { sectionOf, type FileSheets } from './fileSheet';
import { fieldsSchema, MODEL_PARTS, named, ruleSchema, type Schema } from './schemaParts';

const { steps, surcharge, status } = SCALE_FIELDS;
const SCALE: Schema = {
  type: 'object',
  additionalProperties: false,
  required: [steps, surcharge],
  properties: {
    [steps]: {
      description: 'Euro per maand bij elke trede; null waar het bedrag niet bekend is',
      type: 'array',
      minItems: STEP_COUNT,
      maxItems: STEP_COUNT,
      items: ruleSchema(AMOUNT_RULE, true),
    },
    [surcharge]: { description: 'Toeslag als fractie: vakantiegeld of IKB', ...ruleSchema(SURCHARGE_RULE) },
    [status]: { description: 'Status en bron', ...ruleSchema(TEXT) },
  },
};

const SCALES_OF_TABLE: Schema = {
  type: 'object',
  propertyNames: ruleSchema(SCALE_RULE),
  additionalProperties: SCALE,
};

export const exportSchema = (sheets: FileSheets): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Invoer van npm run export',
  description: 'Wijzigingen op het profiel; wat er niet in staat, blijft zoals het rapport het heeft.',
  type: 'object',
  additionalProperties: false,
  properties: {
    [SECTIONS.profile]: {
      description: 'Uitgangspunt; zonder profiel de cijfers van het rapport',
      ...ruleSchema(PROFILE_RULE),
    },
    [SECTIONS.municipality]: { description: 'Naam van de gemeente', ...ruleSchema(MUNICIPALITY_RULE) },
    ...MODEL_PARTS,
    [SECTIONS.salaryScales]: named('Eigen salaristabellen: naam, dan schaal', SCALES_OF_TABLE),
    [SECTIONS.priceLevels]: named('Prijspeil van eigen salaristabellen, op naam; hoogstens drie', {
      ...fieldsSchema(PRICE_LEVEL_FIELDS),
      required: Object.keys(PRICE_LEVEL_FIELDS),
    }),
    [SECTIONS.sheets]: { description: 'Bladen naast het rekenmodel', type: 'array', items: ruleSchema(SHEETS_RULE) },
    ...Object.fromEntries(SUPPLEMENTS.map((id) => [sectionOf(id), sheets[id].schema])),
  },
});
