// The lists of inputs as rows of fields, so that all of them are compared, changed and undone in the same way. Pure.

import { inputIn, ofEach, textIn, type InputRow } from './field';
import type { CostLine, ModelInputs, Parameters, SalaryScale, Scenario } from './modelInputs';
import { nameKey } from '../names';
import { ownValue } from '../ownValue';
import { STEP_COUNT } from '../salary/salaryTables';
import { ADDED_LISTS, type AddedList } from '../sheets/registry';

export type { InputRow };

const CORE_LISTS = ['lines', 'scenarios', 'salaryScales'] as const;

export type InputList = (typeof CORE_LISTS)[number] | AddedList;

/** The lists of a model, by their key in `ModelInputs`. */
export const INPUT_LISTS: readonly InputList[] = [...CORE_LISTS, ...(Object.keys(ADDED_LISTS) as AddedList[])];

export type LineField = keyof CostLine;
export type ScenarioField = keyof Scenario;
/** `step0` to `step11` are the monthly amounts of periodiek 0 to 11. */
export type ScaleField = Exclude<keyof SalaryScale, 'steps'> | `step${number}`;
export type ParameterField = keyof Parameters;
/** The fields of the rows of a list. */
export type FieldOf<List extends InputList> = List extends 'salaryScales'
  ? ScaleField
  : keyof ModelInputs[List][number] & string;

export const stepField = (step: number): `step${number}` => `step${step}`;

/** Made once: every reading makes hundreds of rows with these. */
const STEP_FIELDS = Array.from({ length: STEP_COUNT }, (_, step) => stepField(step));

function scaleRow({ steps, ...scale }: SalaryScale): InputRow {
  const row: Record<string, InputRow[string]> = { ...scale };
  steps.forEach((amount, step) => {
    row[STEP_FIELDS[step] ?? stepField(step)] = amount;
  });
  return row;
}

/** Cached rows by their list: inputs never change, and their rows are needed many times. */
const made = new WeakMap<readonly object[], readonly InputRow[]>();

/** The rows of a list in order. */
export function rowsOf(inputs: ModelInputs, list: InputList): readonly InputRow[] {
  const known = made.get(inputs[list]);
  if (known) return known;
  const rows =
    list === 'salaryScales' ? inputs.salaryScales.map(scaleRow) : inputs[list].map((row): InputRow => ({ ...row }));
  made.set(inputs[list], rows);
  return rows;
}

/** A cost line from its fields. */
export function lineOf(row: InputRow): CostLine {
  return {
    name: textIn(row, 'name'),
    counted: textIn(row, 'counted'),
    hoursPerWeek: inputIn(row, 'hoursPerWeek'),
    scale: textIn(row, 'scale'),
    quantity: inputIn(row, 'quantity'),
    unit: textIn(row, 'unit'),
    amountPerUnit: inputIn(row, 'amountPerUnit'),
    costType: textIn(row, 'costType'),
    explanation: textIn(row, 'explanation'),
  };
}

/** A scenario from its fields. */
export const scenarioOf = (row: InputRow): Scenario => ({
  name: textIn(row, 'name'),
  questionsPerMonth: inputIn(row, 'questionsPerMonth'),
});

/** A scale of a salary table from its fields. */
export function scaleOf(row: InputRow): SalaryScale {
  const count = Object.keys(row).filter((field) => field.startsWith('step')).length;
  return {
    table: textIn(row, 'table'),
    scale: textIn(row, 'scale'),
    steps: Array.from({ length: count }, (_, step) => inputIn(row, stepField(step))),
    surcharge: inputIn(row, 'surcharge'),
    status: textIn(row, 'status'),
  };
}

/** Makes a row of a list from its fields. */
const MAKERS: Readonly<Record<InputList, (row: InputRow) => object>> = {
  lines: lineOf,
  scenarios: scenarioOf,
  salaryScales: scaleOf,
  ...ofEach(ADDED_LISTS, ({ rowOf }) => rowOf),
};

/** Rows as a reading has them, in the type of their list. */
export const madeRows = <List extends InputList>(list: List, rows: readonly InputRow[]): ModelInputs[List] =>
  rows.map((row) => MAKERS[list](row)) as unknown as ModelInputs[List];

/** A row with every field of its list, as in the inputs: missing fields are empty. */
export const wholeRow = (list: InputList, row: InputRow): InputRow =>
  list === 'salaryScales' ? scaleRow(scaleOf(row)) : { ...MAKERS[list](row) };

/** The inputs with different rows in one of their lists. */
export const withRows = (inputs: ModelInputs, list: InputList, rows: readonly InputRow[]): ModelInputs => ({
  ...inputs,
  [list]: madeRows(list, rows),
});

/** The fields that together form the name of a row. */
export const NAME_FIELDS: Readonly<Record<InputList, readonly string[]>> = {
  lines: ['name'],
  scenarios: ['name'],
  salaryScales: ['table', 'scale'],
  ...ofEach(ADDED_LISTS, ({ nameFields }) => nameFields),
};

/** The parts of a name are joined with bars; a bar or backslash within a part is escaped with a backslash. */
export const joinName = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => part.replace(/[\\|]/g, '\\$&')).join('|');

/** The parts of a name, in the order of `NAME_FIELDS`. */
export const nameParts = (list: InputList, name: string): readonly string[] =>
  NAME_FIELDS[list].length === 1
    ? [name]
    : name.split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/).map((part) => part.replace(/\\([\\|])/g, '$1'));

/** The name that identifies a row; rows with different parts never get the same one. */
export const rowName = (list: InputList, row: InputRow): string =>
  joinName(NAME_FIELDS[list].map((field) => String(ownValue(row, field) ?? '')));

/** A key that is equal for names that are the same: each part by the one rule for names. */
export const rowNameKey = (list: InputList, name: string): string => joinName(nameParts(list, name).map(nameKey));

/**
 * An id for each row of a list: the key of its name, with a sequence number if that occurs more than once, so that ids
 * differ whatever is typed. A key has no line break, so what follows one is always the number.
 */
export function rowIds(list: InputList, rows: readonly InputRow[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = joinName(NAME_FIELDS[list].map((field) => nameKey(String(ownValue(row, field) ?? ''))));
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}\n${count}`;
  });
}
