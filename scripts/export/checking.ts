// Checks the content of the input file against the rules, with a Dutch sentence for everything that is not allowed.

import { dayWithSerial, serialOf } from '../../src/model/days';
import { COUNTED, NOT_COUNTED } from '../../src/model/inputs/modelInputs';
import { nameKey } from '../../src/model/names';
import { ownValue } from '../../src/model/ownValue';
import { nameProblem, proseProblem, textProblem } from '../../src/model/texts';
import { shown, shownOptions, shownValue } from './echo';
import type { Field, Rule } from './fields';

/** Everything that is wrong with the file, each as a sentence with the field and what is allowed. */
export class InputError extends Error {
  constructor(
    readonly faults: readonly string[],
    options?: ErrorOptions,
  ) {
    super(faults.join('\n'), options);
  }
}

export type Faults = string[];
export type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const inDutch = (value: number): string => value.toLocaleString('nl-NL');

/** What a rule allows, in Dutch. */
function allowed(rule: Rule): string {
  if (rule.kind === 'truth') return 'true of false';
  if (rule.kind === 'choice') return shownOptions(rule.options);
  if (rule.kind === 'text') return 'een tekst';
  if (rule.kind === 'day') {
    return `een dag zoals 2026-11-24, van ${dayWithSerial(rule.minimum)} tot en met ${dayWithSerial(rule.maximum)}`;
  }
  if (rule.kind === 'oneOf') return rule.options.map(inDutch).join(', ');
  if (rule.kind === 'series') return `${rule.length} waarden: ${allowed(rule.item)}`;
  const kind = rule.isWhole ? 'een heel getal' : 'een getal';
  return `${kind} van ${inDutch(rule.minimum)} tot en met ${inDutch(rule.maximum)}`;
}

function fits(rule: Rule, value: unknown): boolean {
  if (rule.kind === 'truth') return typeof value === 'boolean';
  if (rule.kind === 'choice') return typeof value === 'string' && rule.byKey.has(nameKey(value));
  if (rule.kind === 'text') return typeof value === 'string';
  if (rule.kind === 'day') {
    const serial = typeof value === 'string' ? serialOf(value) : Number.NaN;
    return serial >= rule.minimum && serial <= rule.maximum;
  }
  if (rule.kind === 'oneOf') return rule.options.some((option) => option === value);
  if (rule.kind === 'series') {
    return Array.isArray(value) && value.length === rule.length && value.every((item) => fits(rule.item, item));
  }
  const isInRange = typeof value === 'number' && value >= rule.minimum && value <= rule.maximum;
  return isInRange && (!rule.isWhole || Number.isInteger(value));
}

/** What is wrong with a value, and what is allowed. */
const refusal = (value: unknown, rule: Rule): string =>
  `${value === undefined ? 'ontbreekt' : `${shownValue(value)} kan niet`}; toegestaan: ${allowed(rule)}`;

/** What a text contains that a cell or a name may not contain; a name may not be empty. */
function problemOf({ isName, isProse }: Extract<Rule, { kind: 'text' }>, text: string): string | null {
  if (isProse) return proseProblem(text);
  return isName && text !== '' ? nameProblem(text) : textProblem(text);
}

/** Returns the value if the rule allows it; otherwise adds a sentence. */
export function check(faults: Faults, place: string, rule: Rule, value: unknown): boolean {
  if (!fits(rule, value)) {
    faults.push(`${place}: ${refusal(value, rule)}`);
    return false;
  }
  const problem = rule.kind === 'text' ? problemOf(rule, String(value)) : null;
  if (problem !== null) faults.push(`${place}: ${shownValue(value)} ${problem}`);
  return problem === null;
}

export function objectAt(faults: Faults, place: string, value: unknown): JsonObject {
  if (isObject(value)) return value;
  if (value !== undefined) faults.push(`${place}: ${shownValue(value)} kan niet; toegestaan: een object met namen`);
  return {};
}

export function checkKeys(faults: Faults, place: string, found: JsonObject, known: readonly string[]): void {
  for (const key of Object.keys(found).filter((name) => !known.includes(name))) {
    faults.push(`${place}${shown(key)}: onbekende naam; toegestaan: ${known.join(', ')}`);
  }
}

/** Adds a sentence for each missing required field. */
export function checkRequired(
  faults: Faults,
  place: string,
  found: JsonObject,
  fields: Readonly<Record<string, Pick<Field<string>, 'rule'>>>,
  names: readonly string[],
): void {
  for (const [name, { rule }] of Object.entries(fields)) {
    if (names.includes(name) && !Object.hasOwn(found, name)) {
      faults.push(`${place}.${name}: ${refusal(undefined, rule)}`);
    }
  }
}

/** Why a name is not allowed in a list of user-named items, in Dutch. */
type NameProblem = (name: string) => string | null;

/**
 * The entries of an object whose keys are user-given names; invalid ones are reported and left out.
 * @param problem what is wrong with a name, other than being a duplicate
 */
export function namedEntries(
  faults: Faults,
  place: string,
  found: unknown,
  problem: NameProblem = nameProblem,
): readonly (readonly [name: string, value: unknown])[] {
  const seen = new Map<string, string>();
  return Object.entries(objectAt(faults, place, found)).filter(([name]) => {
    const key = nameKey(name);
    const other = seen.get(key);
    const wrong =
      problem(name) ?? (other === undefined ? null : `is dezelfde naam als "${shown(other)}"; laat er een weg`);
    seen.set(key, name);
    if (wrong !== null) faults.push(`${place}.${shown(name)}: deze naam ${wrong}`);
    return wrong === null;
  });
}

/** A choice in the model's spelling. A scale may be given as a number: 7 is the scale "7". */
function asSpelled(rule: Rule, value: unknown): unknown {
  if (rule.kind !== 'choice' || (typeof value !== 'string' && typeof value !== 'number')) return value;
  return rule.byKey.get(nameKey(String(value))) ?? value;
}

function cellContent(rule: Rule, value: unknown): unknown {
  if (value === null) return rule.kind === 'text' || rule.kind === 'choice' ? '' : null;
  if (rule.kind === 'truth') return value === true ? COUNTED : NOT_COUNTED;
  if (rule.kind === 'day' && typeof value === 'string') return serialOf(value);
  return value;
}

/**
 * The fields of one object, by the keys of the model. @param others names that are read elsewhere, to mention in the
 * sentence
 */
export function readFields<Key extends string>(
  faults: Faults,
  place: string,
  found: JsonObject,
  fields: Readonly<Record<string, Field<Key>>>,
  others: readonly string[] = [],
): Readonly<Partial<Record<Key, unknown>>> {
  checkKeys(faults, `${place}.`, found, [...Object.keys(fields), ...others]);
  const entries = Object.entries(fields).flatMap(([name, { key, rule, mayBeEmpty }]) => {
    const given = ownValue(found, name);
    if (given === undefined) return [];
    const value = asSpelled(rule, given);
    const isEmpty = value === null && mayBeEmpty;
    return isEmpty || check(faults, `${place}.${name}`, rule, value) ? [[key, cellContent(rule, value)]] : [];
  });
  return Object.fromEntries(entries) as Partial<Record<Key, unknown>>;
}
