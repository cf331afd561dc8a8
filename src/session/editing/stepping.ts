// Undoes or redoes one step of the history, and reports what cannot be done. Loaded with the first step.

import { applyChange, applyChanges, changesBetween, findRow, type InputChange } from '../../model/inputs/inputChanges';
import { rowName, rowsOf } from '../../model/inputs/inputRows';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import { changesOf, stepped } from '../state/history';
import { redoable, undoable } from '../state/undoing';
import { WorkbookFailure } from '../ports';
import type { HistoryEntry, StepOutcome } from '../session';
import type { StateStore } from '../state/stateStore';
import type { Turn } from '../queue/taskQueue';
import type { Writer } from './writer';

/** Whether a row in these changes is missing, so that they cannot all be made. */
function missesRow(inputs: ModelInputs, changes: readonly InputChange[]): boolean {
  let current = inputs;
  return changes.some((change) => {
    const now = current;
    current = applyChange(current, change);
    if (change.kind !== 'field' && change.kind !== 'remove') return false;
    const name = change.kind === 'field' ? change.name : rowName(change.list, change.row);
    return findRow(change.list, rowsOf(now, change.list), change.index, name) < 0;
  });
}

interface SteppingParts {
  readonly store: StateStore;
  readonly writer: Writer;
}

/** Undoes the last step that is not undone, or redoes the next one. @param only does nothing unless it is this one */
export async function takeStep(
  { store, writer }: SteppingParts,
  turn: Turn,
  direction: 'back' | 'forth',
  only?: HistoryEntry['id'],
): Promise<void> {
  const entry = { back: undoable, forth: redoable }[direction](store.get().history);
  if (!entry || (only !== undefined && entry.id !== only)) return;
  let isMissed = false;
  let isIdle = false;
  await writer.write(
    turn,
    (inputs) => {
      const changes = changesOf(entry);
      isIdle = changesBetween(inputs, applyChanges(inputs, changes)).length === 0;
      isMissed = missesRow(inputs, changes);
      return isIdle ? [] : changes;
    },
    entry,
  );
  const { phase, history } = store.get();
  // The reading for the step may show missing parts: then nothing was written.
  if (phase !== 'ready') return;
  // Nothing was left to write, so no reading has recorded it.
  if (isIdle) store.update({ history: stepped(history, entry, []) });
  // The subject of the step is gone, which is not the same as done.
  if (isMissed) throw new WorkbookFailure('stepMissed', undefined);
}

/** Undoes steps one after another. @param undo undoes one, if it is the last that is not undone */
export async function takeStepsBack(
  store: StateStore,
  id: HistoryEntry['id'],
  undo: (id: HistoryEntry['id']) => Promise<boolean>,
): Promise<readonly StepOutcome[]> {
  const steps = store
    .get()
    .history.filter((entry) => entry.id >= id && !entry.isUndone)
    .toReversed();
  const outcomes: StepOutcome[] = [];
  for (const step of steps) {
    const isStopped = outcomes.some(({ outcome }) => outcome !== 'done' && outcome !== 'stepMissed');
    const isTaken = isStopped || (await undo(step.id));
    const isUndone = store.get().history.some((entry) => entry.id === step.id && entry.isUndone);
    const problem = store.get().problem?.code ?? 'unexpected';
    outcomes.push({ step, outcome: isTaken ? (isUndone ? 'done' : 'notTried') : problem });
  }
  return outcomes;
}
