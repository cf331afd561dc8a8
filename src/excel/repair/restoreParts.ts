// Restores, in place, what was lost on existing sheets: tables that became ranges, defined names, headers, and the
// formulas that broke with them. What an earlier attempt made, partly or fully, is only completed.

import { WorkbookFailure } from '../../session/ports';
import { lostFormulas, type LostFormulas } from '../../workbook/repair/lostFormulas';
import { hasHiddenRows } from '../batch/tables';
import { queueLostFormulas } from './restoreFormulas';
import { newerNames, lostNewerParts } from './restoreNewerParts';
import { hasEverySheet, lostOf, queueLook, type Repair, type Seen } from './restoreLook';
import { foundNames, queueOwnSheetInFront } from './restoreNames';
import { restoreRows, type RestoredRows } from './restoreRows';
import { queueRewording, queueTexts } from './updateTexts';
import {
  bodyRange,
  headersOf,
  pushesDown,
  queueBegunTables,
  queueColumns,
  queueLostTables,
  queueNamedHeaders,
  queueTableAgain,
  type LostTable,
} from './restoreTables';
import { holds } from '../writing/writeCalculated';
import { queueDefinitions, type Definition } from '../writing/writeNames';

const NO_FORMULAS: LostFormulas = { tables: [], names: [] };

/**
 * Asks again if necessary: whether a table exists under another name, and whether its rows are hidden.
 * @throws WorkbookFailure filtered, before anything is written
 */
async function lookAtTables({ context }: Repair, lostTables: readonly LostTable[]): Promise<void> {
  const withHiddenRows = lostTables.filter(({ sheet }) => sheet.hasHiddenRows);
  const bodies = withHiddenRows.map((table) => bodyRange(table).load('rowHidden'));
  if (bodies.length > 0 || lostTables.some(({ isFoundByLabels }) => isFoundByLabels)) await context.sync();
  if (bodies.some(hasHiddenRows)) throw new WorkbookFailure('filtered', undefined);
}

/** The columns of each inspected table after the repair. */
function columnsAfter({ damage }: Repair, { tables }: Seen, lostTables: readonly LostTable[]): Columns {
  const now = new Map([...tables].map(([name, { headers }]) => [name, headers]));
  for (const lostTable of lostTables) now.set(lostTable.plan.name, headersOf(lostTable));
  for (const { kind, table, missing } of damage) {
    if (kind === 'column') now.set(table, [...(now.get(table) ?? []), missing]);
  }
  return now;
}

type Columns = ReadonlyMap<string, readonly string[]>;

/** Names that refer to a table column: converting the table to a range turned them into cells. */
function namesOfColumns(repair: Repair, lostTables: readonly LostTable[], columns: Columns) {
  const { plan, inventory } = repair;
  // Those of an earlier attempt are tables again, and their names may be cells still.
  const tables = [...lostOf(repair, 'table'), ...lostTables.map((lostTable) => lostTable.plan.name)];
  return plan.names.flatMap(({ name, refersTo }): readonly Definition[] => {
    const [, table = '', column = ''] = /^=(.+)\[(.+)\]$/.exec(refersTo ?? '') ?? [];
    const isLost = !holds(inventory.names, name) || holds(tables, table);
    const isPossible = columns.get(table)?.includes(column) ?? false;
    return refersTo !== undefined && isLost && isPossible ? [{ name, reference: refersTo }] : [];
  });
}

/** The formulas, except those of several rows on sheets where the places found are about to move. */
function withoutMoved({ tables, names }: LostFormulas, lostTables: readonly LostTable[]): LostFormulas {
  const moving = lostTables.filter(pushesDown).map(({ sheet }) => sheet.plan.id);
  return {
    tables,
    names: names.filter(({ sheetId, formulas = [] }) => formulas.length === 1 || !moving.includes(sheetId)),
  };
}

/**
 * Queues all repairs, in the order that Excel needs. Names of cells come first, because restoring a table may move
 * cells, and then their names move along.
 */
function queueRepair(
  repair: Repair,
  { seen, queueRows }: RestoredRows,
  formulas: LostFormulas,
  lostTables: readonly LostTable[],
): void {
  const { context, damage, inventory, plan } = repair;
  const { workbook } = context;
  const known = [...inventory.names, ...inventory.brokenNames];
  const columns = columnsAfter(repair, seen, lostTables);
  const parts = lostNewerParts(repair, seen);
  const ofCells = [...foundNames(repair, seen, newerNames(plan)), ...parts.flatMap((part) => part.definitions)];
  queueRewording(seen);
  queueRows();
  if (repair.earlier) queueTexts(seen);
  const ofColumns = namesOfColumns(repair, lostTables, columns);
  const putBack = ofCells.length + ofColumns.length > 0 ? queueOwnSheetInFront(workbook, seen) : null;
  for (const { queueValues } of parts) queueValues();
  queueDefinitions(workbook, ofCells, known);
  for (const table of lostTables) queueTableAgain(workbook, table);
  queueBegunTables(repair);
  const lostColumns = damage.filter(({ kind }) => kind === 'column');
  queueColumns(repair, lostColumns, seen);
  queueDefinitions(workbook, ofColumns, known);
  for (const { queueRest } of parts) queueRest();
  putBack?.();
  const defined = [...inventory.names, ...[...ofCells, ...ofColumns].map(({ name }) => name)];
  const lost = lostOf(repair, 'name').filter((name) => !holds(defined, name));
  queueLostFormulas(workbook, withoutMoved(formulas, lostTables), seen, columns, defined, lost);
}

/** Takes one or two messages to look and one to repair. What cannot be derived from the labels is left alone. */
export async function restoreParts(repair: Repair): Promise<void> {
  const { context, plan, damage, earlier } = repair;
  // Formulas that refer to a missing sheet are written after that sheet is made.
  const formulas = hasEverySheet(repair) ? lostFormulas(plan, damage, earlier !== undefined) : NO_FORMULAS;
  const named = queueNamedHeaders(repair);
  const look = queueLook(repair, formulas);
  await context.sync();
  const restored = restoreRows(repair, look());
  const lostTables = queueLostTables(repair, restored.seen, named);
  await lookAtTables(repair, lostTables);
  queueRepair(repair, restored, formulas, lostTables);
  await context.sync();
}
