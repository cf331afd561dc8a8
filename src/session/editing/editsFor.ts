// Turns changes of the inputs into edits of the sheet, loading the code that they need.

import type { InputChange } from '../../model/inputs/inputChanges';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import { editsOf } from '../../workbook/edits/changeEdits';
import type { RowSearch } from '../../workbook/edits/rowTargets';
import type { RawValues, SheetEdit } from '../../workbook/plan/rawValues';
import { isInOwnLists } from '../../workbook/names/inputCells';
import { loadPlan, tablesOf } from '../reading/planLoading';
import { WorkbookFailure } from '../ports';

const isInList = (edit: SheetEdit): edit is Extract<SheetEdit, { kind: 'set' }> =>
  edit.kind === 'set' && isInOwnLists(edit.target);

/**
 * @param raw a reading with the current columns of the tables and rows of the lists
 * @throws WorkbookFailure `notFound` for a place of a list that is gone
 */
export async function editsFor(
  changes: readonly InputChange[],
  inputs: ModelInputs,
  search: RowSearch,
  raw: RawValues | null,
): Promise<readonly SheetEdit[]> {
  const list = await editsOfRows(changes, inputs, search, raw);
  if (!raw || !list.some(isInList)) return list;
  const { ownTableCellNow } = await import('../../workbook/sheets/model/ownTablePlaces');
  return list.map((edit) => {
    if (!isInList(edit)) return edit;
    const target = ownTableCellNow(edit.target, raw);
    if (!target) throw new WorkbookFailure('notFound', undefined);
    return { ...edit, target };
  });
}

async function editsOfRows(
  changes: readonly InputChange[],
  inputs: ModelInputs,
  search: RowSearch,
  raw: RawValues | null,
): Promise<readonly SheetEdit[]> {
  const tables = changes.some(({ kind }) => kind === 'add') ? tablesOf(await loadPlan(inputs)) : [];
  const bringsCells = changes.some((change) => change.kind === 'add' && change.ownCells !== undefined);
  if (!bringsCells) return editsOf(changes, inputs, search, tables);
  const { withinColumns } = await import('../../workbook/edits/ownCells');
  const edits = editsOf(withinColumns(changes, raw), inputs, search, tables);
  if (!raw) return edits;
  const { keptAlone } = await import('../../workbook/edits/ownCellsAlone');
  return keptAlone(edits, raw);
}
