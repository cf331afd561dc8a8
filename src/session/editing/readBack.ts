// Whether the workbook has what was written to it: compares the reading with what was intended. Pure.

import { applyChanges, changesBetween, findRow, nameAfter, type InputChange } from '../../model/inputs/inputChanges';
import { NAME_FIELDS, rowName, rowsOf, type InputRow } from '../../model/inputs/inputRows';
import type { ModelInputs, NumberInput } from '../../model/inputs/modelInputs';
import { ownValue } from '../../model/ownValue';

type Rows = readonly InputRow[];
type FieldChange = Extract<InputChange, { kind: 'field' }>;

/** Excel stores 15 digits of a number. */
const PRECISION = 1e-14;

function isSame(meant: NumberInput | undefined, read: NumberInput | undefined): boolean {
  if (typeof meant === 'number' && typeof read === 'number') {
    return Math.abs(meant - read) <= PRECISION * Math.max(Math.abs(meant), Math.abs(read));
  }
  return (meant ?? '') === (read ?? '');
}

/** Whether a row was read back as intended; other contents of its cells make no difference. */
export const isSameRow = (meant: InputRow, read: InputRow): boolean =>
  Object.keys(meant).every((field) => isSame(ownValue(meant, field), ownValue(read, field)));

const countOf = (rows: Rows, wanted: InputRow): number => rows.filter((row) => isSameRow(wanted, row)).length;

/** There are as many rows with the old name as before, and too few with the new one; which rows have it does not matter. */
function isNotRenamed(change: FieldChange, wanted: Rows, found: Rows): boolean {
  const count = (rows: Rows, name: string): number => rows.filter((row) => rowName(change.list, row) === name).length;
  const [before, after] = [change.name, nameAfter(change)];
  return before !== after && count(found, before) > count(wanted, before) && count(found, after) < count(wanted, after);
}

function isFieldTaken(change: FieldChange, wanted: Rows, found: Rows): boolean {
  const { list, index, name, field } = change;
  if (isNotRenamed(change, wanted, found)) return false;
  const place = findRow(list, wanted, index, name);
  const meant = wanted[place < 0 ? index : place];
  if (!meant) return true;
  const read = found[findRow(list, found, index, rowName(list, meant))];
  // If no row has its name, somebody else renamed it, unless that name was what had to be written.
  return read ? isSame(ownValue(meant, field), ownValue(read, field)) : !NAME_FIELDS[list].includes(field);
}

/** Rows that others moved or changed in another field since do not mean that a change was not accepted. */
function isOneTaken(change: InputChange, meant: ModelInputs, read: ModelInputs): boolean {
  if (change.kind === 'parameter') return isSame(meant.parameters[change.parameter], read.parameters[change.parameter]);
  const { list } = change;
  const [wanted, found] = [rowsOf(meant, list), rowsOf(read, list)];
  switch (change.kind) {
    case 'field':
      return isFieldTaken(change, wanted, found);
    case 'add':
      return countOf(found, change.row) >= countOf(wanted, change.row);
    case 'remove':
      return countOf(found, change.row) <= countOf(wanted, change.row);
    case 'order': {
      const names = (rows: Rows): readonly string[] => rows.map((row) => rowName(list, row));
      const isAnotherSet = names(wanted).toSorted().join('\n') !== names(found).toSorted().join('\n');
      return isAnotherSet || names(wanted).join('\n') === names(found).join('\n');
    }
  }
}

/**
 * Whether all changes were accepted.
 * @param before the inputs before the changes
 * @param read the inputs that were read back
 */
export function isTaken(changes: readonly InputChange[], before: ModelInputs, read: ModelInputs): boolean {
  const meant = applyChanges(before, changes);
  return changesBetween(meant, read).length === 0 || changes.every((change) => isOneTaken(change, meant, read));
}
