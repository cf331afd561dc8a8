// What of a batch that failed half-way was done already, as the changes that take it back. Pure.

import { applyChange, findRow, type InputChange } from '../model/inputChanges';
import { rowName, rowsOf, type InputList, type InputRow } from '../model/inputRows';
import type { ModelInputs, NumberInput } from '../model/modelInputs';

type RowChange = Extract<InputChange, { kind: 'add' | 'remove' }>;
type Rows = readonly InputRow[];

const isRowChange = (change: InputChange): change is RowChange => change.kind === 'add' || change.kind === 'remove';
const listOf = (change: InputChange): readonly InputList[] => (change.kind === 'parameter' ? [] : [change.list]);

const isEmpty = (input: NumberInput | undefined): boolean => input === undefined || input === null || input === '';

/** A row that is being made holds nothing but what it is to hold. */
const isHalfMade = (row: InputRow, wanted: InputRow | undefined): boolean =>
  wanted !== undefined && Object.entries(row).every(([field, input]) => isEmpty(input) || input === wanted[field]);

function differences(one: Rows, other: Rows): number {
  return one.flatMap((row, index) => Object.keys(row).filter((field) => row[field] !== other[index]?.[field])).length;
}

/** After how many of the changes the batch stopped, as far as rows tell; -1 when somebody else changed rows as well. */
function reached(list: InputList, states: readonly Rows[], current: Rows): number {
  const alike = states.filter(({ length }) => length === current.length);
  const fitting = states.flatMap((state, place) => {
    const fits =
      state.length === current.length &&
      current.every(
        (row, index) =>
          alike.some((other) => rowName(list, other[index] ?? {}) === rowName(list, row)) ||
          isHalfMade(row, state[index]),
      );
    return fits ? [{ place, count: differences(state, current) }] : [];
  });
  return fitting.toSorted((one, other) => one.count - other.count)[0]?.place ?? -1;
}

/** Rows that came go, rows that went come back: the last first. */
function rowsTakenBack(
  list: InputList,
  states: readonly Rows[],
  made: readonly InputChange[],
  current: ModelInputs,
): readonly InputChange[] {
  let inputs = current;
  return made.toReversed().flatMap((change, fromEnd): readonly InputChange[] => {
    if (!isRowChange(change) || change.list !== list) return [];
    const before = states[made.length - 1 - fromEnd] ?? [];
    const isAdded = change.kind === 'add';
    const index = isAdded
      ? Math.min(change.index, before.length)
      : findRow(list, before, change.index, rowName(list, change.row));
    const row = (isAdded ? rowsOf(inputs, list) : before)[index];
    if (!row) return [];
    const { ownCells } = change;
    const back: InputChange = { kind: isAdded ? 'remove' : 'add', list, index, row, ...(ownCells ? { ownCells } : {}) };
    inputs = applyChange(inputs, back);
    return [back];
  });
}

/** Inputs that hold what the batch wrote get their value back; what somebody else typed meanwhile stays. */
function fieldsTakenBack(list: InputList, states: readonly Rows[], current: Rows): readonly InputChange[] {
  const [wanted = []] = states;
  const alike = states.filter(({ length }) => length === wanted.length);
  return current.flatMap((row, index) => {
    let name = rowName(list, row);
    let now = row;
    return Object.entries(wanted[index] ?? {}).flatMap(([field, after]): readonly InputChange[] => {
      const before = row[field] ?? null;
      if (before === after || !alike.some((rows) => rows[index]?.[field] === before)) return [];
      const back: InputChange = { kind: 'field', list, index, name, field, before, after };
      now = { ...now, [field]: after };
      name = rowName(list, now);
      return [back];
    });
  });
}

function listTakenBack(
  list: InputList,
  states: readonly ModelInputs[],
  made: readonly InputChange[],
  current: ModelInputs,
): readonly InputChange[] {
  const rows = states.map((state) => rowsOf(state, list));
  const done = reached(list, rows, rowsOf(current, list));
  if (done < 0) return [];
  const back = rowsTakenBack(list, rows, made.slice(0, done), current);
  return [...back, ...fieldsTakenBack(list, rows, rowsOf(back.reduce(applyChange, current), list))];
}

/**
 * The changes that bring a workbook back to where a failed batch began; empty when it did nothing. What the batch does
 * not explain was done by somebody else and stays.
 */
export function changesToTakeBack(
  before: ModelInputs,
  made: readonly InputChange[],
  current: ModelInputs,
): readonly InputChange[] {
  const states = [before];
  for (const change of made) states.push(applyChange(states.at(-1) ?? before, change));
  const parameters = made.flatMap((change): readonly InputChange[] => {
    if (change.kind !== 'parameter') return [];
    const { parameter } = change;
    const [value, after] = [current.parameters[parameter], before.parameters[parameter]];
    if (value === undefined || after === undefined) return [];
    return value === change.after && value !== after ? [{ kind: 'parameter', parameter, before: value, after }] : [];
  });
  const lists = [...new Set(made.flatMap(listOf))];
  return [...parameters, ...lists.flatMap((list) => listTakenBack(list, states, made, current))];
}
