// The input file of `npm run export` as inputs of the model: partial changes over the defaults or a profile. Pure.

import {
  COST_TYPES,
  COUNTED,
  type CostLine,
  type ModelInputs,
  type NumberInput,
  type Parameters,
  type SalaryScale,
  type Scenario,
} from '../../src/model/modelInputs';
import { PROFILE_IDS, profile } from '../../src/model/profiles';
import { REPORT_INPUTS } from '../../src/model/reportDefaults';
import { STEP_COUNT } from '../../src/model/salaryTables';
import { check, checkKeys, InputError, objectAt, readFields, type Faults, type JsonObject } from './checking';
import { withSheets } from './readSheets';
import {
  AMOUNT_RULE,
  LINE_FIELDS,
  MUNICIPALITY_RULE,
  PARAMETER_FIELDS,
  PROFILE_RULE,
  QUESTIONS_RULE,
  SCALE_FIELDS,
  SCALE_RULE,
  SECTIONS,
  SURCHARGE_RULE,
} from './fields';

/** A line that is not among the defaults: counted, without numbers, of the last kind of cost. */
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

/** Changes what has the name, and adds what is new behind it. */
function withNamed<Item extends { readonly name: string }>(
  items: readonly Item[],
  changes: readonly (readonly [name: string, change: Partial<Item>])[],
  create: (name: string) => Item,
): readonly Item[] {
  const changed = items.map((item) => ({ ...item, ...changes.find(([name]) => name === item.name)?.[1] }));
  const added = changes.filter(([name]) => !items.some((item) => item.name === name));
  return [...changed, ...added.map(([name, change]) => ({ ...create(name), ...change }))];
}

function readLines(faults: Faults, found: unknown, lines: readonly CostLine[]): readonly CostLine[] {
  const place = SECTIONS.lines;
  const changes = Object.entries(objectAt(faults, place, found)).map(([name, value]) => {
    const at = `${place}.${name}`;
    return [name, readFields(faults, at, objectAt(faults, at, value), LINE_FIELDS) as Partial<CostLine>] as const;
  });
  return withNamed(lines, changes, newLine);
}

function readScenarios(faults: Faults, found: unknown, scenarios: readonly Scenario[]): readonly Scenario[] {
  const place = SECTIONS.scenarios;
  const changes = Object.entries(objectAt(faults, place, found))
    .filter(([name, value]) => check(faults, `${place}.${name}`, QUESTIONS_RULE, value))
    .map(([name, value]) => [name, { questionsPerMonth: value as number }] as const);
  return withNamed(scenarios, changes, (name) => ({ name, questionsPerMonth: null }));
}

function readSteps(faults: Faults, place: string, found: unknown): readonly NumberInput[] {
  const isComplete = Array.isArray(found) && found.length === STEP_COUNT;
  if (!isComplete) {
    faults.push(
      `${place}: toegestaan: ${STEP_COUNT} bedragen per maand, trede 0 tot en met ${STEP_COUNT - 1}, of null`,
    );
    return [];
  }
  return found.map((amount: unknown, step) =>
    amount === null || !check(faults, `${place}[${step}]`, AMOUNT_RULE, amount) ? null : (amount as number),
  );
}

function readScale(faults: Faults, place: string, table: string, scale: string, found: unknown): SalaryScale {
  const value = objectAt(faults, place, found);
  const { steps, surcharge, status } = SCALE_FIELDS;
  checkKeys(faults, `${place}.`, value, [steps, surcharge, status]);
  check(faults, place, SCALE_RULE, scale);
  check(faults, `${place}.${surcharge}`, SURCHARGE_RULE, value[surcharge]);
  const source = value[status] ?? '';
  check(faults, `${place}.${status}`, { kind: 'text' }, source);
  return {
    table,
    scale,
    steps: readSteps(faults, `${place}.${steps}`, value[steps]),
    surcharge: value[surcharge] as number,
    status: source as string,
  };
}

/** Scales of tables of one's own; a scale that is there already is replaced. */
function readSalaryScales(faults: Faults, found: unknown, scales: readonly SalaryScale[]): readonly SalaryScale[] {
  const place = SECTIONS.salaryScales;
  const own = Object.entries(objectAt(faults, place, found)).flatMap(([table, value]) =>
    Object.entries(objectAt(faults, `${place}.${table}`, value)).map(([scale, fields]) =>
      readScale(faults, `${place}.${table}.${scale}`, table, scale, fields),
    ),
  );
  const isReplaced = (one: SalaryScale): boolean =>
    own.some(({ table, scale }) => table === one.table && scale === one.scale);
  return [...scales.filter((scale) => !isReplaced(scale)), ...own];
}

function readParameters(
  faults: Faults,
  file: JsonObject,
  inputs: Omit<ModelInputs, 'parameters'>,
  defaults: Parameters,
): Parameters {
  const place = SECTIONS.parameters;
  const changes = readFields(faults, place, objectAt(faults, place, file[place]), PARAMETER_FIELDS);
  const parameters = { ...defaults, ...changes } as Parameters;
  const tables = [...new Set(inputs.salaryScales.map(({ table }) => table))];
  const scenarios = inputs.scenarios.map(({ name }) => name);
  check(faults, `${place}.salaristabel`, { kind: 'text', options: tables }, parameters.salaryTable);
  check(faults, `${place}.kernscenario`, { kind: 'text', options: scenarios }, parameters.keyScenario);
  const municipality = file[SECTIONS.municipality] ?? '';
  check(faults, SECTIONS.municipality, MUNICIPALITY_RULE, municipality);
  return { ...parameters, municipality: municipality as string };
}

function startingPoint(faults: Faults, found: unknown): ModelInputs {
  if (found === undefined || !check(faults, SECTIONS.profile, PROFILE_RULE, found)) return REPORT_INPUTS;
  const id = PROFILE_IDS.find((candidate) => candidate === found);
  return id ? profile(id).inputs : REPORT_INPUTS;
}

/**
 * The inputs that a file describes.
 * @throws InputError when a name is unknown or a value is not allowed
 */
export function readInputs(content: unknown): ModelInputs {
  const faults: Faults = [];
  const file = objectAt(faults, 'invoer', content ?? null);
  checkKeys(faults, '', file, Object.values(SECTIONS));
  const start = startingPoint(faults, file[SECTIONS.profile]);
  const inputs = {
    lines: readLines(faults, file[SECTIONS.lines], start.lines),
    scenarios: readScenarios(faults, file[SECTIONS.scenarios], start.scenarios),
    salaryScales: readSalaryScales(faults, file[SECTIONS.salaryScales], start.salaryScales),
    budgetRows: start.budgetRows,
    ranges: start.ranges,
  };
  const parameters = readParameters(faults, file, inputs, start.parameters);
  const whole = withSheets(faults, file, { ...inputs, parameters });
  if (faults.length > 0) throw new InputError(faults);
  return whole;
}
