// Changes of the inputs as edits of the sheet, with what they need loaded when they need it.

import type { InputChange } from '../model/inputChanges';
import type { ModelInputs } from '../model/modelInputs';
import { editsOf, type RowSearch } from '../workbook/changeEdits';
import type { RawValues, SheetEdit } from '../workbook/rawValues';
import { loadPlan, tablesOf } from './planLoading';

/** @param raw a reading with the columns that the tables have now */
export async function editsFor(
  changes: readonly InputChange[],
  inputs: ModelInputs,
  search: RowSearch,
  raw: RawValues | null,
): Promise<readonly SheetEdit[]> {
  const tables = changes.some(({ kind }) => kind === 'add') ? tablesOf(await loadPlan(inputs)) : [];
  const bringsCells = changes.some((change) => change.kind === 'add' && change.ownCells !== undefined);
  if (!bringsCells) return editsOf(changes, inputs, search, tables);
  const { withinColumns } = await import('../workbook/ownCells');
  const edits = editsOf(withinColumns(changes, raw), inputs, search, tables);
  if (!raw) return edits;
  const { keptAlone } = await import('../workbook/ownCellsAlone');
  return keptAlone(edits, raw);
}
