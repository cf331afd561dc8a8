// Which step is undone or redone next, whatever was done, undone and redone before.

import type { InputChange } from '../../src/model/inputs/inputChanges';
import { record, stepped } from '../../src/session/state/history';
import { redoable, undoable, type History } from '../../src/session/state/undoing';
import type { HistoryEntry } from '../../src/session/session';

const change = (after: number): readonly InputChange[] => [{ kind: 'parameter', parameter: 'step', before: 0, after }];
const made = (history: History, after: number): History =>
  record(history, 'pane', change(after), { madeAt: after, effect: null });

function taken(history: History, choose: (history: History) => HistoryEntry | undefined): History {
  const entry = choose(history);
  return entry ? stepped(history, entry, []) : history;
}
const undone = (history: History): History => taken(history, undoable);
const redone = (history: History): History => taken(history, redoable);

test('a step undone before a new one is not redone', () => {
  const history = undone(made(undone(made([], 1)), 2));
  expect(redoable(history)?.changes).toEqual(change(2));
  expect(redoable(redone(history))).toBeUndefined();
});

test('steps undone one after another are redone in their original order', () => {
  const history = undone(undone(made(made([], 1), 2)));
  expect(redoable(history)?.changes).toEqual(change(1));
  expect(redoable(redone(history))?.changes).toEqual(change(2));
});

test('an undone step stays in the list, and the step before it is undone next', () => {
  const history = undone(made(undone(made(made([], 1), 2)), 3));
  expect(history.map(({ isUndone }) => isUndone)).toEqual([false, true, true]);
  expect(undoable(history)?.changes).toEqual(change(1));
});
