// Undo and redo of what a person edits in the grid: the workbook before and after each edit. What an add-in wrote since is not
// lost: then nothing is undone.

import type { Snapshot, StandInExcel } from '../standInExcel';

interface Edit {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** Older edits are forgotten: each keeps the workbook twice. */
const LONGEST = 20;

export type UndoOutcome = 'done' | 'nothing' | 'changedSince';

export interface GridUndo {
  /** Makes an edit that can be undone. */
  readonly edit: (make: () => void) => void;
  readonly undo: () => UndoOutcome;
  readonly redo: () => UndoOutcome;
}

const areEqual = <Key, Value>(one: ReadonlyMap<Key, Value>, other: ReadonlyMap<Key, Value>): boolean =>
  one.size === other.size && [...one].every(([key, value]) => Object.is(other.get(key), value));

/** Whether both have the same sheets with the same contents. */
const isSame = (one: Snapshot, other: Snapshot): boolean =>
  one.sheets.length === other.sheets.length &&
  one.sheets.every((sheet, index) => {
    const beside = other.sheets[index];
    return (
      beside !== undefined &&
      sheet.name === beside.name &&
      areEqual(sheet.constants, beside.constants) &&
      areEqual(sheet.formulas, beside.formulas)
    );
  });

export function createGridUndo(host: StandInExcel): GridUndo {
  let done: readonly Edit[] = [];
  let undone: readonly Edit[] = [];

  const step = (edit: Edit | undefined, from: keyof Edit, to: keyof Edit): UndoOutcome => {
    if (!edit) return 'nothing';
    if (!isSame(host.snapshot(), edit[from])) return 'changedSince';
    host.undoTo(edit[to]);
    return 'done';
  };

  return {
    edit: (make) => {
      const before = host.snapshot();
      make();
      const after = host.snapshot();
      if (isSame(before, after)) return;
      done = [...done, { before, after }].slice(-LONGEST);
      undone = [];
    },
    undo: () => {
      const edit = done.at(-1);
      const outcome = step(edit, 'after', 'before');
      if (edit && outcome === 'done') [done, undone] = [done.slice(0, -1), [...undone, edit]];
      return outcome;
    },
    redo: () => {
      const edit = undone.at(-1);
      const outcome = step(edit, 'before', 'after');
      if (edit && outcome === 'done') [done, undone] = [[...done, edit], undone.slice(0, -1)];
      return outcome;
    },
  };
}
