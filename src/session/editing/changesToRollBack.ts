// Finds what a batch did before it failed half-way, as the changes that undo it. Pure.

import { applyChange, applyChanges, findRow, type InputChange } from '../../model/inputs/inputChanges';
import { NAME_FIELDS, rowName, rowsOf, withRows, type InputList, type InputRow } from '../../model/inputs/inputRows';
import type { ModelInputs, NumberInput } from '../../model/inputs/modelInputs';
import { ownValue } from '../../model/ownValue';
import { alignRows, amongOthers, type Places } from './rowAlignment';

type ParameterChange = Extract<InputChange, { kind: 'parameter' }>;
type ListChange = Exclude<InputChange, ParameterChange>;
type RowChange = Extract<InputChange, { kind: 'add' | 'remove' }>;
type FieldChange = Extract<InputChange, { kind: 'field' }>;
type Rows = readonly InputRow[];

const listsOf = (changes: readonly InputChange[]): readonly InputList[] => [
  ...new Set(changes.flatMap((change) => (change.kind === 'parameter' ? [] : [change.list]))),
];

/** What a batch does to one list. */
interface BatchRun {
  readonly list: InputList;
  readonly changes: readonly ListChange[];
  /** The inputs before the batch and after each of these changes. */
  readonly states: readonly ModelInputs[];
}

function runOf(list: InputList, before: ModelInputs, made: readonly InputChange[]): BatchRun {
  const changes = made.filter((change): change is ListChange => change.kind !== 'parameter' && change.list === list);
  const states = [before];
  for (const change of changes) states.push(applyChange(states.at(-1) ?? before, change));
  return { list, changes, states };
}

/** The possible state of a list's rows when a batch stops. */
interface Checkpoint {
  /** The number of changes that were started; the last one may be half done. */
  readonly started: number;
  /** The rows before and after writing the cells of the last change. */
  readonly from: Rows;
  readonly to: Rows;
}

function checkpointsOf({ list, changes, states }: BatchRun): readonly Checkpoint[] {
  const all = states.map((state) => rowsOf(state, list));
  return all.map((to, started) => {
    const change = changes[started - 1];
    const before = all[started - 1] ?? to;
    if (change?.kind === 'order') return { started, from: before, to };
    // An added row is empty at first.
    if (change?.kind === 'add') return { started, from: before.toSpliced(change.index, 0, {}), to };
    return { started, from: to, to };
  });
}

const isSame = (one: NumberInput | undefined, other: NumberInput | undefined): boolean => (one ?? '') === (other ?? '');

/** Where a batch stopped, with the rows of others among its own. */
interface FoundCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly places: Places;
}

/** Where the batch stopped, judged by the rows: the state that needs the fewest rows and cells of others. */
function checkpointAt(run: BatchRun, current: Rows): FoundCheckpoint | undefined {
  /** Whether the batch, stopped at this point, explains the content of a cell. */
  const isOurs = ({ from, to }: Checkpoint, known: number, there: number, field: string): boolean =>
    [from, to].some((rows) => isSame(ownValue(rows[known] ?? {}, field), ownValue(current[there] ?? {}, field)));
  const costOf =
    (checkpoint: Checkpoint) =>
    (known: number, there: number): number | null => {
      if (!NAME_FIELDS[run.list].every((field) => isOurs(checkpoint, known, there, field))) return null;
      return Object.keys(current[there] ?? {}).filter((field) => !isOurs(checkpoint, known, there, field)).length;
    };
  return checkpointsOf(run)
    .map((checkpoint) => ({ checkpoint, ...alignRows(checkpoint.to.length, current.length, costOf(checkpoint)) }))
    .toSorted((one, other) => one.cost - other.cost)[0];
}

/** Removes added rows and restores removed ones, last change first. @param started number of changes that were started */
function rowsRolledBack(
  { list, changes, states }: BatchRun,
  started: number,
  current: ModelInputs,
): readonly RowChange[] {
  let inputs = current;
  const back: RowChange[] = [];
  for (let place = started - 1; place >= 0; place -= 1) {
    const change = changes[place];
    const before = states[place];
    if (!change || !before || (change.kind !== 'add' && change.kind !== 'remove')) continue;
    const isAdded = change.kind === 'add';
    const rows = rowsOf(before, list);
    const index = isAdded
      ? Math.min(change.index, rows.length)
      : findRow(list, rows, change.index, rowName(list, change.row));
    const row = (isAdded ? rowsOf(inputs, list) : rows)[index];
    if (!row) continue;
    const inverse: RowChange = { ...change, kind: isAdded ? 'remove' : 'add', index, row };
    inputs = applyChange(inputs, inverse);
    back.push(inverse);
  }
  return back;
}

/**
 * Inputs with a value written by the batch get their earlier value; what somebody else typed in the meantime stays.
 * @param written what the batch may have written, in the rows from before it
 */
function fieldsRolledBack(
  list: InputList,
  wanted: Rows,
  written: readonly Rows[],
  current: Rows,
): readonly FieldChange[] {
  return current.flatMap((row, index) => {
    let name = rowName(list, row);
    let now = row;
    return Object.entries(wanted[index] ?? {}).flatMap(([field, after]): readonly FieldChange[] => {
      const before = ownValue(row, field) ?? null;
      if (before === after || !written.some((rows) => ownValue(rows[index] ?? {}, field) === before)) return [];
      const back: FieldChange = { kind: 'field', list, index, name, field, before, after };
      now = { ...now, [field]: after };
      name = rowName(list, now);
      return [back];
    });
  });
}

/** The current state of the rows that the batch knew; a row that somebody removed is as the batch left it. */
const knownRows = ({ checkpoint, places }: FoundCheckpoint, current: Rows): Rows =>
  checkpoint.to.map((row, known) => {
    const there = places.indexOf(known);
    return current[there] ?? row;
  });

/** First the rows, so that every state of the batch has the rows from before it, and then their cells. */
function listRolledBack(run: BatchRun, current: ModelInputs): readonly InputChange[] {
  const { list, states } = run;
  const found = checkpointAt(run, rowsOf(current, list));
  if (!found) return [];
  const { checkpoint, places } = found;
  const ours = withRows(current, list, knownRows(found, rowsOf(current, list)));
  const withRowsOfBefore = (started: number, inputs: ModelInputs): Rows =>
    rowsOf(applyChanges(inputs, rowsRolledBack(run, started, inputs)), list);
  const [wanted = [], ...written] = states
    .slice(0, checkpoint.started + 1)
    .map((state, started) => withRowsOfBefore(started, state));
  const back = [
    ...rowsRolledBack(run, checkpoint.started, ours),
    ...fieldsRolledBack(list, wanted, written, withRowsOfBefore(checkpoint.started, ours)),
  ];
  return amongOthers(back, places, checkpoint.to.length);
}

/** Parameters with a value written by the batch get their earlier value. */
function parametersRolledBack(
  before: ModelInputs,
  made: readonly InputChange[],
  current: ModelInputs,
): readonly InputChange[] {
  return made.flatMap((change): readonly InputChange[] => {
    if (change.kind !== 'parameter') return [];
    const { parameter } = change;
    const [value, after] = [current.parameters[parameter], before.parameters[parameter]];
    if (value === undefined || after === undefined) return [];
    return value === change.after && value !== after ? [{ kind: 'parameter', parameter, before: value, after }] : [];
  });
}

/**
 * Whether others added or removed rows of a list that the batch changed: the cells beside the table did not move with
 * those.
 */
export function haveOthersMovedRows(before: ModelInputs, made: readonly InputChange[], current: ModelInputs): boolean {
  return listsOf(made).some((list) => {
    const found = checkpointAt(runOf(list, before, made), rowsOf(current, list));
    if (!found) return false;
    const { places, checkpoint } = found;
    return places.length !== checkpoint.to.length || places.some((place, there) => place !== there);
  });
}

/**
 * The changes that return a workbook to its state before a failed batch; empty if it did nothing. Anything the batch
 * does not explain was done by somebody else and stays.
 */
export function changesToRollBack(
  before: ModelInputs,
  made: readonly InputChange[],
  current: ModelInputs,
): readonly InputChange[] {
  return [
    ...parametersRolledBack(before, made, current),
    ...listsOf(made).flatMap((list) => listRolledBack(runOf(list, before, made), current)),
  ];
}
