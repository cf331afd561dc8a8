// The part of JSON Schema that reports need: the type that a schema describes, and the faults of a value. Pure.

/** In the notation of JSON Schema; an object must have all of its properties, and no others. */
export type Schema =
  | { readonly const: string | number }
  | { readonly enum: readonly (string | null)[] }
  | { readonly type: 'string' | 'number' | 'integer' | 'boolean' }
  | { readonly type: readonly ['string' | 'number' | 'integer', 'null'] }
  | { readonly type: 'array'; readonly items: Schema }
  | ObjectSchema;

export interface ObjectSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Schema>>;
}

interface Primitives {
  readonly string: string;
  readonly number: number;
  readonly integer: number;
  readonly boolean: boolean;
  readonly null: null;
}

/** The type of the values that a schema accepts. */
export type Described<Wanted> = Wanted extends { readonly const: infer Value }
  ? Value
  : Wanted extends { readonly enum: readonly (infer Value)[] }
    ? Value
    : Wanted extends { readonly type: 'array'; readonly items: infer Item }
      ? readonly Described<Item>[]
      : Wanted extends { readonly type: 'object'; readonly properties: infer Properties }
        ? { readonly [Name in keyof Properties]: Described<Properties[Name]> }
        : Wanted extends { readonly type: keyof Primitives }
          ? Primitives[Wanted['type']]
          : Wanted extends { readonly type: readonly (infer Name extends keyof Primitives)[] }
            ? Primitives[Name]
            : never;

/** A complete JSON Schema for others: what this notation leaves out is written in full. */
export function strictSchema(schema: Schema): Readonly<Record<string, unknown>> {
  if ('items' in schema) return { type: 'array', items: strictSchema(schema.items) };
  if (!('properties' in schema)) return schema;
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(schema.properties),
    properties: Object.fromEntries(
      Object.entries(schema.properties).map(([name, inner]) => [name, strictSchema(inner)]),
    ),
  };
}

function isOfType(value: unknown, type: keyof Primitives): boolean {
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function faultsOfObject({ properties }: ObjectSchema, value: unknown, place: string): readonly string[] {
  if (!isObject(value)) return [`${place} is geen object`];
  const names = Object.keys(properties);
  return [
    ...names.filter((name) => !Object.hasOwn(value, name)).map((name) => `${place}.${name} ontbreekt`),
    ...Object.keys(value)
      .filter((name) => !names.includes(name))
      .map((name) => `${place}.${name} hoort er niet bij`),
    ...Object.entries(properties)
      .filter(([name]) => Object.hasOwn(value, name))
      .flatMap(([name, schema]) => faultsAgainst(schema, Reflect.get(value, name), `${place}.${name}`)),
  ];
}

/**
 * The faults of a value, in Dutch; none when the schema accepts it.
 * @param place the name of the value in the sentences
 */
export function faultsAgainst(schema: Schema, value: unknown, place: string): readonly string[] {
  if ('const' in schema) return value === schema.const ? [] : [`${place} is niet ${JSON.stringify(schema.const)}`];
  if ('enum' in schema) {
    const isKnown = schema.enum.some((known) => known === value);
    return isKnown ? [] : [`${place} is niet een van ${schema.enum.map((known) => JSON.stringify(known)).join(', ')}`];
  }
  if ('properties' in schema) return faultsOfObject(schema, value, place);
  if ('items' in schema) {
    if (!Array.isArray(value)) return [`${place} is geen lijst`];
    return value.flatMap((item, index) => faultsAgainst(schema.items, item, `${place}[${index}]`));
  }
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  return types.some((type) => isOfType(value, type)) ? [] : [`${place} is niet van het type ${types.join(' of ')}`];
}
