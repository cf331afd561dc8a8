// The steps since the pane opened: what changed together, from where, and which of them can be undone. Pure.

import { applyChanges, changesBetween, invertChanges, type InputChange } from '../../model/inputs/inputChanges';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import type { HistoryEntry } from '../session';
import type { History } from './undoing';

/** Older steps are forgotten: nobody undoes the two hundredth, and each keeps its values. */
const LONGEST_HISTORY = 200;

type Changes = readonly InputChange[];

/** What was changed from the pane, and of which step it is the undoing or redoing; null for changes that are new. */
export interface Made {
  readonly changes: Changes;
  readonly step: HistoryEntry | null;
}

const NOTHING_MADE: Made = { changes: [], step: null };

/** A step undone before a new one stays undone, because the new step was made on inputs without it. */
const passed = (entry: HistoryEntry): HistoryEntry => (entry.isUndone ? { ...entry, isPassed: true } : entry);

/** What is known of a step when it is seen. */
export type Moment = Pick<HistoryEntry, 'madeAt' | 'effect'>;

const nextSequence = (history: History): number => Math.max(0, ...history.map(({ sequence }) => sequence)) + 1;

/** Adds a step, unless it is empty. */
export function record(history: History, origin: HistoryEntry['origin'], changes: Changes, moment: Moment): History {
  if (changes.length === 0) return history;
  const id = (history.at(-1)?.id ?? 0) + 1;
  const entry: HistoryEntry = { id, origin, changes, isUndone: false, ...moment, sequence: nextSequence(history) };
  return [...history.map(passed), entry].slice(-LONGEST_HISTORY);
}

/**
 * The history after a step was undone or redone.
 * @param made the changes as written: removed rows may have had other cells than the previous time
 */
export function stepped(history: History, { id, isUndone, changes }: HistoryEntry, made: Changes): History {
  const newest = made.length === 0 ? changes : isUndone ? made : invertChanges(made);
  const sequence = nextSequence(history);
  return history.map((entry) =>
    entry.id === id ? { ...entry, changes: newest, isUndone: !isUndone, sequence } : entry,
  );
}

/** The changes of undoing or redoing a step. */
export const changesOf = (entry: HistoryEntry): readonly InputChange[] =>
  entry.isUndone ? entry.changes : invertChanges(entry.changes);

/** The history after a reading: first what others changed in the cells, then what was made from the pane. */
export function recorded(history: History, made: Made | null, others: Changes, moment: Moment): History {
  const { changes, step } = made ?? NOTHING_MADE;
  const isMixed = changes.length > 0 && others.length > 0;
  const known = isMixed ? { ...moment, effect: null } : moment;
  const all = record(history, 'cells', others, known);
  return step ? stepped(all, step, changes) : record(all, 'pane', changes, known);
}

/** The changes in a reading that were not made here, but in the cells. */
export function othersChanges(
  before: ModelInputs,
  made: readonly InputChange[],
  after: ModelInputs,
): readonly InputChange[] {
  return changesBetween(applyChanges(before, made), after);
}
