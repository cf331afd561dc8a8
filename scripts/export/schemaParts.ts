// JSON Schema of the parts of the input file, generated from their fields, so that the two cannot differ.

import { LONGEST_NAME, LONGEST_TEXT } from '../../src/model/names';
import { LONGEST_PROSE } from '../../src/model/texts';
import { LINE_FIELDS, parameterFields, QUESTIONS_RULE, SECTIONS, type Field, type Rule } from './fields';

export type Schema = Readonly<Record<string, unknown>>;

function longest({ isName, isProse }: Extract<Rule, { kind: 'text' }>): number {
  if (isName) return LONGEST_NAME;
  return isProse ? LONGEST_PROSE : LONGEST_TEXT;
}

export function ruleSchema(rule: Rule, mayBeEmpty = false): Schema {
  const types = (type: string): string | readonly string[] => (mayBeEmpty ? [type, 'null'] : type);
  if (rule.kind === 'truth') return { type: 'boolean' };
  if (rule.kind === 'number') {
    return { type: types(rule.isWhole ? 'integer' : 'number'), minimum: rule.minimum, maximum: rule.maximum };
  }
  if (rule.kind === 'oneOf') return { enum: [...rule.options] };
  if (rule.kind === 'series') {
    return { type: 'array', minItems: rule.length, maxItems: rule.length, items: ruleSchema(rule.item) };
  }
  if (rule.kind === 'day') return { type: types('string'), format: 'date' };
  if (rule.kind === 'text') return { type: types('string'), maxLength: longest(rule) };
  const numbers = rule.options.filter((option) => /^\d+$/.test(option)).map(Number);
  return { enum: [...rule.options, ...numbers, ...(mayBeEmpty ? [null] : [])] };
}

/** @param others properties that are no single field */
export function fieldsSchema(fields: Readonly<Record<string, Field<string>>>, others: Schema = {}): Schema {
  const properties = Object.entries(fields).map(([name, { rule, mayBeEmpty, description }]) => [
    name,
    { description, ...ruleSchema(rule, mayBeEmpty) },
  ]);
  return { type: 'object', additionalProperties: false, properties: { ...Object.fromEntries(properties), ...others } };
}

/** An object whose keys are names that the user chooses. */
export const named = (description: string, schema: Schema): Schema => ({
  description,
  type: 'object',
  propertyNames: { minLength: 1, maxLength: LONGEST_NAME },
  additionalProperties: schema,
});

/** Everything by which a file changes the model itself. */
export const MODEL_PARTS: Schema = {
  [SECTIONS.lines]: named('Kostenposten op naam; een nieuwe naam voegt een post toe', fieldsSchema(LINE_FIELDS)),
  [SECTIONS.scenarios]: named(
    'Klantvragen per maand op naam; een nieuwe naam voegt een scenario toe',
    ruleSchema(QUESTIONS_RULE),
  ),
  [SECTIONS.parameters]: fieldsSchema(parameterFields()),
};
