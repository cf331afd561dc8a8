// Rolls back what a failed batch moved between rows in the user's columns of our tables. Pure.

import { ownValue } from '../../model/ownValue';
import { applyChange, type InputChange } from '../../model/inputs/inputChanges';
import { rowIds, rowsOf } from '../../model/inputs/inputRows';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import { TABLE_OF } from '../names/inputCells';
import { contentOf } from './ownCells';
import type { RawValues, SheetEdit } from '../plan/rawValues';
import { stepsOf, type Step } from '../repair/rowOrigins';

function stepRolledBack({ change, before, origins }: Step, { tables }: RawValues, count: number): readonly SheetEdit[] {
  if (change.kind !== 'order' || !change.ownCells) return [];
  const { list, ownCells } = change;
  const name = TABLE_OF[list];
  const table = ownValue(tables, name);
  if (table?.rows.length !== count) return [];
  const ids = rowIds(list, rowsOf(before, list));
  const newIds = rowIds(list, rowsOf(applyChange(before, change), list));
  return origins.flatMap((row, place) => {
    if (row === null) return [];
    const [from = {}, to = {}] = [ids, newIds].map((order) => ownValue(ownCells, order[place] ?? ''));
    const now = (header: string): string | number => contentOf(table, row, table.headers.indexOf(header));
    return Object.entries(from)
      .filter(([header, content]) => content !== ownValue(to, header) && now(header) === ownValue(to, header))
      .map(([column, content]): SheetEdit => ({
        kind: 'set',
        target: { kind: 'tableCell', target: { table: name, key: null, row }, column },
        content,
      }));
  });
}

/**
 * The edits that restore the cells. What somebody else typed in the meantime stays.
 * @param inputs the inputs before the batch
 * @param made the changes of the batch
 * @param raw the content of the workbook once its rows are those from before the batch again, with errors
 */
export const cellsToRollBack = (
  inputs: ModelInputs,
  made: readonly InputChange[],
  raw: RawValues,
): readonly SheetEdit[] =>
  stepsOf(made, inputs).flatMap((step) =>
    step.change.kind === 'parameter' ? [] : stepRolledBack(step, raw, rowsOf(inputs, step.change.list).length),
  );
