// The sections of the input file that the model and its variants share: cost lines, scenarios and constants.

import {
  COST_TYPES,
  COUNTED,
  type CostLine,
  type ModelInputs,
  type Parameters,
  type Scenario,
} from '../../src/model/inputs/modelInputs';
import { nameKey } from '../../src/model/names';
import { ownValue } from '../../src/model/ownValue';
import { nameProblem } from '../../src/model/texts';
import { check, namedEntries, objectAt, readFields, type Faults, type JsonObject } from './checking';
import { shown } from './echo';
import { LINE_FIELDS, parameterFields, QUESTIONS_RULE, SECTIONS } from './fields';

/** A new line that is not among the defaults: included, without numbers, with the last kind of cost. */
const newLine = (name: string): CostLine => ({
  name,
  counted: COUNTED,
  hoursPerWeek: null,
  scale: '',
  quantity: null,
  unit: '',
  amountPerUnit: null,
  costType: COST_TYPES[COST_TYPES.length - 1] ?? '',
  explanation: '',
});

/** More rows would make the workbook unusable, because Excel compares each name with all others. */
const MOST_ROWS = 100_000;

/** Changes the item with this name, or adds a new one at the end. */
function withNamed<Item extends { readonly name: string }>(
  items: readonly Item[],
  changes: readonly (readonly [name: string, change: Partial<Item>])[],
  create: (name: string) => Item,
): readonly Item[] {
  const byKey = new Map(changes.map(([name, change]) => [nameKey(name), change]));
  const known = new Set(items.map(({ name }) => nameKey(name)));
  const changed = items.map((item) => ({ ...item, ...byKey.get(nameKey(item.name)) }));
  const added = changes.filter(([name]) => !known.has(nameKey(name)));
  return [...changed, ...added.map(([name, change]) => ({ ...create(name), ...change }))];
}

/** @returns nothing, and adds a sentence, when there are too many rows for a usable workbook */
function notTooMany<Entry>(faults: Faults, place: string, entries: readonly Entry[]): readonly Entry[] {
  if (entries.length <= MOST_ROWS) return entries;
  const [found, most] = [entries.length, MOST_ROWS].map((count) => count.toLocaleString('nl-NL'));
  faults.push(`${place}: ${found} namen; toegestaan: hoogstens ${most}`);
  return [];
}

function readLines(faults: Faults, place: string, found: unknown, lines: readonly CostLine[]): readonly CostLine[] {
  const changes = notTooMany(faults, place, namedEntries(faults, place, found)).map(([name, value]) => {
    const at = `${place}.${shown(name)}`;
    return [name, readFields(faults, at, objectAt(faults, at, value), LINE_FIELDS) as Partial<CostLine>] as const;
  });
  return withNamed(lines, changes, newLine);
}

function readScenarios(
  faults: Faults,
  place: string,
  found: unknown,
  scenarios: readonly Scenario[],
): readonly Scenario[] {
  const isLookedUp = (name: string): string | null => nameProblem(name, true);
  const changes = notTooMany(faults, place, namedEntries(faults, place, found, isLookedUp))
    .filter(([name, value]) => check(faults, `${place}.${shown(name)}`, QUESTIONS_RULE, value))
    .map(([name, value]) => [name, { questionsPerMonth: value as number }] as const);
  return withNamed(scenarios, changes, (name) => ({ name, questionsPerMonth: null }));
}

function readParameters(
  faults: Faults,
  place: string,
  found: unknown,
  { parameters, salaryScales, scenarios }: ModelInputs,
): Parameters {
  const fields = parameterFields({
    salaryTables: [...new Set(salaryScales.map(({ table }) => table))],
    scenarios: scenarios.map(({ name }) => name),
  });
  return { ...parameters, ...readFields(faults, place, objectAt(faults, place, found), fields) } as Parameters;
}

/**
 * The model with the changes of its three sections.
 * @param place prefix of a section's name in a fault: empty, or the variant with a dot
 */
export function changedModel(faults: Faults, place: string, found: JsonObject, model: ModelInputs): ModelInputs {
  const at = (section: string): readonly [string, unknown] => [`${place}${section}`, ownValue(found, section)];
  const changed = {
    ...model,
    lines: readLines(faults, ...at(SECTIONS.lines), model.lines),
    scenarios: readScenarios(faults, ...at(SECTIONS.scenarios), model.scenarios),
  };
  return { ...changed, parameters: readParameters(faults, ...at(SECTIONS.parameters), changed) };
}
