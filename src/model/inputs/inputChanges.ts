// Finds, applies and inverts changes between two states of the inputs: the basis of history, undo and preview.

import {
  INPUT_LISTS,
  joinName,
  NAME_FIELDS,
  nameParts,
  rowIds,
  rowName,
  rowNameKey,
  rowsOf,
  wholeRow,
  withRows,
  type InputList,
  type InputRow,
} from './inputRows';
import type { ModelInputs, NumberInput, Parameters } from './modelInputs';
import { hasListOf } from './supplements';
import { ownValue } from '../ownValue';

/** Contents of the user's own cells, for writing them back: values and formulas. */
export type OwnCells = Readonly<Record<string, string | number>>;

/**
 * One change. A row is identified by its name; its position distinguishes rows of the same name, and says where to
 * restore it.
 */
export type InputChange =
  | {
      readonly kind: 'parameter';
      readonly parameter: keyof Parameters;
      readonly before: NumberInput;
      readonly after: NumberInput;
    }
  | {
      readonly kind: 'field';
      readonly list: InputList;
      readonly index: number;
      /** The name of the row before the change. */
      readonly name: string;
      readonly field: string;
      readonly before: NumberInput;
      readonly after: NumberInput;
    }
  | {
      readonly kind: 'add' | 'remove';
      readonly list: InputList;
      readonly index: number;
      readonly row: InputRow;
      /** What the user's own columns contained in a removed row, by header, so that it can be restored with the row. */
      readonly ownCells?: OwnCells;
    }
  | {
      readonly kind: 'order';
      readonly list: InputList;
      readonly before: readonly string[];
      readonly after: readonly string[];
      /** What the user's own columns contain in each row, by row id: it moves along. */
      readonly ownCells?: Readonly<Record<string, OwnCells>>;
    };

function fieldChanges(list: InputList, index: number, before: InputRow, after: InputRow): readonly InputChange[] {
  const fields = Object.keys({ ...before, ...after }).filter(
    (field) => ownValue(before, field) !== ownValue(after, field),
  );
  let row = before;
  return fields.map((field) => {
    const name = rowName(list, row);
    row = { ...row, [field]: ownValue(after, field) ?? null };
    return {
      kind: 'field',
      list,
      index,
      name,
      field,
      before: ownValue(before, field) ?? null,
      after: ownValue(after, field) ?? null,
    };
  });
}

/** Rows at the same position with different names: renamed, unless everything else differs too. */
function isRenamed(list: InputList, before: InputRow, after: InputRow): boolean {
  const others = Object.keys(before).filter((field) => !NAME_FIELDS[list].includes(field));
  return others.some((field) => {
    const kept = ownValue(before, field);
    return kept !== undefined && kept !== null && kept !== '' && kept === ownValue(after, field);
  });
}

interface ListState {
  readonly ids: readonly string[];
  readonly rows: readonly InputRow[];
}

function stateOf(inputs: ModelInputs, list: InputList): ListState {
  const rows = rowsOf(inputs, list);
  return { rows, ids: rowIds(list, rows) };
}

function renames(list: InputList, before: ListState, after: ListState): readonly InputChange[] {
  if (before.ids.length !== after.ids.length) return [];
  const [known, wanted] = [new Set(before.ids), new Set(after.ids)];
  return before.ids.flatMap((id, index) => {
    const [old, now, newId] = [before.rows[index], after.rows[index], after.ids[index] ?? id];
    const isGone = !wanted.has(id) && !known.has(newId);
    if (!old || !now || !isGone || !isRenamed(list, old, now)) return [];
    return fieldChanges(list, index, old, { ...old, ...pick(now, NAME_FIELDS[list]) });
  });
}

const pick = (row: InputRow, fields: readonly string[]): InputRow =>
  Object.fromEntries(fields.map((field) => [field, ownValue(row, field) ?? null]));

/** Most lists are the same on both sides; then there are no added, removed or moved rows to find. */
function areSame(one: readonly InputRow[], other: readonly InputRow[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((row, index) => isSameRow(row, other[index] ?? {}));
}

function isSameRow(one: InputRow, other: InputRow): boolean {
  const fields = Object.keys(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => ownValue(one, field) === ownValue(other, field))
  );
}

function listChanges(list: InputList, from: ModelInputs, to: ModelInputs): readonly InputChange[] {
  if (hasListOf(list, from) !== hasListOf(list, to)) return [];
  if (areSame(rowsOf(from, list), rowsOf(to, list))) return [];
  const after = stateOf(to, list);
  const renamed = renames(list, stateOf(from, list), after);
  const known = stateOf(applyChanges(from, renamed), list);
  // Of rows with the same name, the last ones are removed or added, so that the ids of the others stay the same.
  const [wanted, there] = [new Set(after.ids), new Set(known.ids)];
  const isKept = (index: number): boolean => wanted.has(known.ids[index] ?? '');
  const removed = known.rows.flatMap((row, index): readonly InputChange[] =>
    isKept(index) ? [] : [{ kind: 'remove', list, index, row }],
  );
  const rows = known.rows.filter((_, index) => isKept(index));
  const added = after.rows.flatMap((row, index): readonly InputChange[] => {
    if (there.has(after.ids[index] ?? '')) return [];
    rows.splice(index, 0, row);
    return [{ kind: 'add', list, index, row }];
  });
  const changes: InputChange[] = [...renamed, ...removed.toReversed(), ...added];
  let current: ListState = { rows, ids: rowIds(list, rows) };
  if (current.ids.some((id, index) => id !== after.ids[index])) {
    changes.push({ kind: 'order', list, before: current.ids, after: after.ids });
    const inOrder = ordered(current, after.ids);
    current = { rows: inOrder, ids: after.ids };
  }
  return [
    ...changes,
    ...current.rows.flatMap((row, index) => fieldChanges(list, index, row, after.rows[index] ?? row)),
  ];
}

/**
 * The changes from one state of the inputs to another, in an order in which they can be applied. Inputs of a sheet that
 * only one of the two has are ignored: they are added and removed with their sheet.
 */
export function changesBetween(from: ModelInputs, to: ModelInputs): readonly InputChange[] {
  const parameters = (Object.keys(from.parameters) as (keyof Parameters)[]).flatMap((parameter): InputChange[] => {
    const [before, after] = [from.parameters[parameter], to.parameters[parameter]];
    // A parameter that only one of the two has is added or removed with its sheet, which is not a change of an input.
    return before === after || before === undefined || after === undefined
      ? []
      : [{ kind: 'parameter', parameter, before, after }];
  });
  return [...parameters, ...INPUT_LISTS.flatMap((list) => listChanges(list, from, to))];
}

/**
 * The index of a row by its name, or -1 when it is gone. An exact spelling comes before a name that is the same in
 * another spelling; the earlier position distinguishes rows of the same name.
 */
export function findRow(list: InputList, rows: readonly InputRow[], index: number, name: string): number {
  const placeOf = (isNamed: (row: InputRow) => boolean): number => {
    const row = rows[index];
    return row && isNamed(row) ? index : rows.findIndex(isNamed);
  };
  const exact = placeOf((row) => rowName(list, row) === name);
  if (exact >= 0) return exact;
  const key = rowNameKey(list, name);
  return placeOf((row) => rowNameKey(list, rowName(list, row)) === key);
}

/** The rows in the order of the ids; a row that is not in the order stays after the one it follows. */
function ordered({ rows, ids }: ListState, order: readonly string[]): readonly InputRow[] {
  const places = new Map(order.map((id, index) => [id, index]));
  let place = -1;
  return rows
    .map((row, index) => {
      place = places.get(ids[index] ?? '') ?? place;
      return { row, place };
    })
    .sort((one, other) => one.place - other.place)
    .map(({ row }) => row);
}

/** The rows of a list after one change; a change of a missing row changes nothing. */
function rowsAfter(
  rows: readonly InputRow[],
  change: Exclude<InputChange, { kind: 'parameter' }>,
): readonly InputRow[] {
  const { list } = change;
  switch (change.kind) {
    case 'field': {
      const index = findRow(list, rows, change.index, change.name);
      const row = rows[index];
      return row ? rows.with(index, wholeRow(list, { ...row, [change.field]: change.after })) : rows;
    }
    case 'add':
      return rows.toSpliced(change.index, 0, wholeRow(list, change.row));
    case 'remove': {
      const index = findRow(list, rows, change.index, rowName(list, change.row));
      return index < 0 ? rows : rows.toSpliced(index, 1);
    }
    case 'order':
      return ordered({ rows, ids: rowIds(list, rows) }, change.after);
  }
}

/** The inputs after all of these changes; each list is built once, however many there are. */
export function applyChanges(inputs: ModelInputs, changes: readonly InputChange[]): ModelInputs {
  const lists = new Map<InputList, readonly InputRow[]>();
  let { parameters } = inputs;
  for (const change of changes) {
    if (change.kind === 'parameter') parameters = { ...parameters, [change.parameter]: change.after };
    else lists.set(change.list, rowsAfter(lists.get(change.list) ?? rowsOf(inputs, change.list), change));
  }
  return [...lists].reduce((now, [list, rows]) => withRows(now, list, rows), { ...inputs, parameters });
}

/** The inputs after one change. */
export const applyChange = (inputs: ModelInputs, change: InputChange): ModelInputs => applyChanges(inputs, [change]);

/** The changes that undo these. */
export function invertChanges(changes: readonly InputChange[]): readonly InputChange[] {
  return changes.toReversed().map((change): InputChange => {
    switch (change.kind) {
      case 'parameter':
      case 'order':
        return { ...change, before: change.after, after: change.before } as InputChange;
      case 'field':
        return { ...change, name: nameAfter(change), before: change.after, after: change.before };
      case 'add':
        return { ...change, kind: 'remove' };
      case 'remove':
        return { ...change, kind: 'add' };
    }
  });
}

/** The name of a row after the change. */
export function nameAfter({ list, name, field, after }: Extract<InputChange, { kind: 'field' }>): string {
  const place = NAME_FIELDS[list].indexOf(field);
  if (place < 0) return name;
  return joinName(nameParts(list, name).with(place, String(after ?? '')));
}
