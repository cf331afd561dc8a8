// Describes valid arguments as data, and checks whether the stand-in supports the argument it received. Pure.

/**
 * `key`: text or a number; `scalar`: text, a number or a truth value; `content`: a scalar or a matrix of cells;
 * `range`: an address or a Range object; `sheet`: a Worksheet object; `data`: anything a caller wants to store. `oneOf`
 * lists values, `keys` the properties of an options object, and `each` describes every item of an array or matrix.
 */
export type Parameter =
  | 'text'
  | 'number'
  | 'truth'
  | 'key'
  | 'scalar'
  | 'content'
  | 'range'
  | 'sheet'
  | 'data'
  | { readonly oneOf: readonly (string | number | boolean)[] }
  | { readonly keys: Readonly<Record<string, Parameter>> }
  | { readonly each: Parameter };

const SCALARS: readonly string[] = ['string', 'number', 'boolean'];

const isObject = (value: unknown, type: string): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === type;

/** Whether a value is of the named kind. */
const IS: Readonly<Record<Extract<Parameter, string>, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  truth: (value) => typeof value === 'boolean',
  key: (value) => typeof value === 'string' || typeof value === 'number',
  scalar: (value) => SCALARS.includes(typeof value),
  content: (value) => Array.isArray(value) || SCALARS.includes(typeof value),
  range: (value) => typeof value === 'string' || isObject(value, 'Range'),
  sheet: (value) => isObject(value, 'Worksheet'),
  data: () => true,
};

function faultOfKeys(keys: Readonly<Record<string, Parameter>>, value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
  for (const [key, item] of Object.entries(value)) {
    const place = path === '' ? key : `${path}.${key}`;
    const known = Object.hasOwn(keys, key) ? keys[key] : undefined;
    const fault = known === undefined ? place : faultOf(known, item, place);
    if (fault !== null) return fault;
  }
  return null;
}

/** The path of a part of the value that would be ignored, or null. A part that is left out is never ignored. */
function faultOf(parameter: Parameter, value: unknown, path: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof parameter === 'string') return IS[parameter](value) ? null : path;
  if ('oneOf' in parameter)
    return parameter.oneOf.some((known) => known === value) ? null : `${path}=${JSON.stringify(value)}`;
  if ('keys' in parameter) return faultOfKeys(parameter.keys, value, path);
  if (!Array.isArray(value)) return path;
  for (const item of value) {
    const fault = faultOf(Array.isArray(item) ? parameter : parameter.each, item, path);
    if (fault !== null) return fault;
  }
  return null;
}

/**
 * The first part of the arguments that the stand-in would ignore: a superfluous argument, or an unknown option or
 * value.
 * @returns where it is, counted from 1, or null
 */
export function ignoredArgument(parameters: readonly Parameter[], args: readonly unknown[]): string | null {
  for (const [index, value] of args.entries()) {
    const parameter = parameters[index];
    const place = `argument ${index + 1}`;
    if (parameter === undefined) {
      if (value !== null && value !== undefined) return place;
      continue;
    }
    const fault = faultOf(parameter, value, place);
    if (fault !== null) return fault;
  }
  return null;
}
