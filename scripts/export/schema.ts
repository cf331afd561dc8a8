// The JSON Schema of the input file, generated from its table of fields, so that the two cannot differ.

import { LONGEST_NAME, LONGEST_TEXT } from '../../src/model/names';
import { STEP_COUNT } from '../../src/model/salaryTables';
import {
  AMOUNT_RULE,
  BUDGET_FIELDS,
  LINE_FIELDS,
  MUNICIPALITY_RULE,
  parameterFields,
  PROFILE_RULE,
  QUESTIONS_RULE,
  rangeFields,
  RANGES_FIELD,
  REQUIRED_RANGE_FIELDS,
  SCALE_FIELDS,
  SCALE_RULE,
  SECTIONS,
  SENSITIVITY_FIELDS,
  SHEETS_RULE,
  SURCHARGE_RULE,
  TEXT,
  type Field,
  type Rule,
} from './fields';

type Schema = Readonly<Record<string, unknown>>;

function ruleSchema(rule: Rule, mayBeEmpty = false): Schema {
  const types = (type: string): string | readonly string[] => (mayBeEmpty ? [type, 'null'] : type);
  if (rule.kind === 'truth') return { type: 'boolean' };
  if (rule.kind === 'number') {
    return { type: types(rule.isWhole ? 'integer' : 'number'), minimum: rule.minimum, maximum: rule.maximum };
  }
  if (rule.kind === 'oneOf') return { enum: [...rule.options] };
  if (rule.kind === 'series') {
    return { type: 'array', minItems: rule.length, maxItems: rule.length, items: ruleSchema(rule.item) };
  }
  if (rule.kind === 'text') return { type: types('string'), maxLength: rule.isName ? LONGEST_NAME : LONGEST_TEXT };
  const numbers = rule.options.filter((option) => /^\d+$/.test(option)).map(Number);
  return { enum: [...rule.options, ...numbers, ...(mayBeEmpty ? [null] : [])] };
}

function fieldsSchema(fields: Readonly<Record<string, Field<string>>>, others: Schema = {}): Schema {
  const properties = Object.entries(fields).map(([name, { rule, mayBeEmpty, description }]) => [
    name,
    { description, ...ruleSchema(rule, mayBeEmpty) },
  ]);
  return { type: 'object', additionalProperties: false, properties: { ...Object.fromEntries(properties), ...others } };
}

const named = (description: string, schema: Schema): Schema => ({
  description,
  type: 'object',
  propertyNames: { minLength: 1, maxLength: LONGEST_NAME },
  additionalProperties: schema,
});

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

const RANGES: Schema = {
  description:
    'Bandbreedtes per factor; een factor die niet in de lijst staat, houdt die van het onderzoek of de afwijking',
  type: 'array',
  items: { ...fieldsSchema(rangeFields()), required: REQUIRED_RANGE_FIELDS },
};

/** What both the model and each variant can change. */
const MODEL_PARTS: Schema = {
  [SECTIONS.lines]: named('Kostenposten op naam; een nieuwe naam voegt een post toe', fieldsSchema(LINE_FIELDS)),
  [SECTIONS.scenarios]: named(
    'Klantvragen per maand op naam; een nieuwe naam voegt een scenario toe',
    ruleSchema(QUESTIONS_RULE),
  ),
  [SECTIONS.parameters]: fieldsSchema(parameterFields()),
};

export const EXPORT_SCHEMA: Schema = {
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
    [SECTIONS.sheets]: { description: 'Bladen naast het rekenmodel', type: 'array', items: ruleSchema(SHEETS_RULE) },
    [SECTIONS.budget]: {
      description: 'Voor het blad Begroting, dat onder bladen staat',
      ...fieldsSchema(BUDGET_FIELDS),
    },
    [SECTIONS.sensitivity]: {
      description: 'Voor het blad Gevoeligheid, dat onder bladen staat',
      ...fieldsSchema(SENSITIVITY_FIELDS, { [RANGES_FIELD]: RANGES }),
    },
    [SECTIONS.variants]: named(
      'Voor het blad Varianten, dat onder bladen staat: naam, en wat anders is dan in het model',
      {
        type: 'object',
        additionalProperties: false,
        properties: MODEL_PARTS,
      },
    ),
  },
};
