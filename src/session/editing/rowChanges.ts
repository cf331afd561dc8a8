// Adding, removing and moving rows, as changes of the inputs. Pure.

import { applyChange, changesBetween, findRow, type InputChange } from '../../model/inputs/inputChanges';
import { rowIds, rowName, rowsOf, type InputList, type InputRow } from '../../model/inputs/inputRows';
import { COUNTED, type CostLine, type ModelInputs, type Scenario } from '../../model/inputs/modelInputs';
import { uniqueName } from './uniqueName';

const added = (inputs: ModelInputs, list: InputList, row: CostLine | Scenario | InputRow): readonly InputChange[] => [
  { kind: 'add', list, index: rowsOf(inputs, list).length, row: { ...row } },
];

/** These cost lines at the end, in this order. */
export const linesAdded = (inputs: ModelInputs, lines: readonly CostLine[]): readonly InputChange[] =>
  lines.map((row, place) => ({ kind: 'add', list: 'lines', index: inputs.lines.length + place, row: { ...row } }));

/** A new cost line at the end: a lump sum of 0, with a unique name. */
export const lineAdded = (inputs: ModelInputs, costType: string): readonly InputChange[] =>
  added(inputs, 'lines', {
    name: uniqueName(
      'Nieuwe kostenpost',
      inputs.lines.map(({ name }) => name),
    ),
    counted: COUNTED,
    hoursPerWeek: null,
    scale: '',
    quantity: 1,
    unit: 'stelpost',
    amountPerUnit: 0,
    costType,
    explanation: '',
  });

/** A new scenario at the end, with the volume of the last. */
export const scenarioAdded = (inputs: ModelInputs): readonly InputChange[] =>
  added(inputs, 'scenarios', {
    name: uniqueName(
      'Nieuw scenario',
      inputs.scenarios.map(({ name }) => name),
    ),
    questionsPerMonth: inputs.scenarios.at(-1)?.questionsPerMonth ?? null,
  });

/** A new row of an added sheet at the end of its list; no change when the sheet has none for it. */
export const rowAdded = (inputs: ModelInputs, list: InputList, row: InputRow | null): readonly InputChange[] =>
  row ? added(inputs, list, row) : [];

/** The current position of a row that was seen, whatever was added, removed, moved or renamed since; -1 when it is gone. */
function placeNow(seen: ModelInputs, now: ModelInputs, list: InputList, index: number): number {
  let place = index;
  let inputs = seen;
  for (const change of changesBetween(seen, now)) {
    const rows = change.kind === 'parameter' ? [] : rowsOf(inputs, list);
    inputs = applyChange(inputs, change);
    if (change.kind === 'parameter' || change.list !== list) continue;
    if (change.kind === 'order') place = change.after.indexOf(rowIds(list, rows)[place] ?? '');
    if (change.kind === 'add' && change.index <= place) place += 1;
    if (change.kind === 'remove') {
      const gone = findRow(list, rows, change.index, rowName(list, change.row));
      if (gone === place) return -1;
      if (gone < place) place -= 1;
    }
  }
  return place;
}

/** Removes the row that the user saw in this position, wherever it is now. The last row of a list stays. */
export function rowRemoved(
  seen: ModelInputs,
  now: ModelInputs,
  list: InputList,
  seenIndex: number,
): readonly InputChange[] {
  const index = placeNow(seen, now, list, seenIndex);
  const rows = rowsOf(now, list);
  const row = rows[index];
  return row && rows.length > 1 ? [{ kind: 'remove', list, index, row }] : [];
}

/**
 * Moves the row that the user saw in this position to after the row that it was meant to follow, wherever both are now.
 * No change if it is gone.
 */
export function rowMoved(
  seen: ModelInputs,
  now: ModelInputs,
  list: InputList,
  seenIndex: number,
  to: number,
): readonly InputChange[] {
  const count = rowsOf(seen, list).length;
  if (seenIndex < 0 || seenIndex >= count || to < 0 || to >= count) return [];
  const from = placeNow(seen, now, list, seenIndex);
  if (from < 0) return [];
  const meant = rowsOf(seen, list)
    .map((_, index) => index)
    .toSpliced(seenIndex, 1)
    .toSpliced(to, 0, seenIndex);
  const rest = now[list].map((_, index) => index).toSpliced(from, 1);
  const behind = meant
    .slice(0, to)
    .map((index) => rest.indexOf(placeNow(seen, now, list, index)))
    .findLast((place) => place >= 0);
  const order = rest.toSpliced((behind ?? -1) + 1, 0, from);
  return changesBetween(now, { ...now, [list]: order.map((index) => now[list][index]) });
}
