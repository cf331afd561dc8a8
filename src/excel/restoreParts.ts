// Puts back, in place, what was lost on sheets that are still there: tables that became ranges, defined names, headers.
// A part that an earlier attempt has made already, half or whole, is only completed.

import type { Damage } from '../workbook/damage';
import { RESULT_NAMES } from '../workbook/identifiers';
import type { NamePlan, TablePlan, WorkbookPlan } from '../workbook/plan';
import type { Inventory } from '../workbook/rawValues';
import { isElsewhere, namesOf, queueLaterPart, queueLookForPart, type LostLaterPart } from './restoreLaterParts';
import { holds, queueCalculated, queueTotals } from './writeCalculated';
import { queueStyle } from './writeStyle';
import { queueValidation } from './writeValidation';

interface Repair {
  readonly context: Excel.RequestContext;
  readonly plan: WorkbookPlan;
  readonly damage: readonly Damage[];
  readonly inventory: Inventory;
}

const lost = ({ damage }: Repair, kind: Damage['kind']): readonly string[] =>
  damage.filter((loss) => loss.kind === kind).map(({ missing }) => missing);

/** A sheet of the plan by whatever of it is still there. @throws nothing: a sheet without any part is no damage of this kind */
function worksheetOf({ context: { workbook }, plan, inventory }: Repair, sheetId: string): Excel.Worksheet | null {
  const sheet = plan.sheets.find(({ id }) => id === sheetId);
  const table = sheet?.tables.find(({ name }) => holds(inventory.tables, name));
  if (table) return workbook.tables.getItem(table.name).worksheet;
  const name = plan.names.find((candidate) => candidate.sheetId === sheetId && holds(inventory.names, candidate.name));
  return name ? workbook.names.getItem(name.name).getRange().worksheet : null;
}

/** Whether anything is left of every sheet. */
const hasEverySheet = ({ plan, inventory }: Repair): boolean =>
  plan.sheets.every(
    ({ id, tables }) =>
      tables.some(({ name }) => holds(inventory.tables, name)) ||
      plan.names.some(({ name, sheetId }) => sheetId === id && holds(inventory.names, name)),
  );

/** Finds the cells by the words beside them. */
function queueName(repair: Repair, { name, sheetId, label }: NamePlan): void {
  const { names } = repair.context.workbook;
  const worksheet = worksheetOf(repair, sheetId);
  if (!worksheet || holds(repair.inventory.names, name)) return;
  if (holds(repair.inventory.brokenNames, name)) names.getItem(name).delete();
  const found = worksheet.getUsedRange().find(label.text, { completeMatch: true, matchCase: true });
  const first = found.getOffsetRange(label.down, label.right);
  names.add(name, first.getResizedRange(label.rows - 1, label.columns - 1));
}

/** Cells that an older workbook does not have: none of their names is there. */
const queueLooksForLaterParts = (repair: Repair, lostNames: readonly string[]): readonly LostLaterPart[] =>
  repair.plan.sheets.flatMap(({ id, laterParts = [] }) => {
    const lostParts = laterParts.filter(({ names }) => names.every(({ name }) => holds(lostNames, name)));
    const worksheet = lostParts.length > 0 ? worksheetOf(repair, id) : null;
    return worksheet ? lostParts.map((part) => queueLookForPart(worksheet, part)) : [];
  });

interface LostTable {
  readonly plan: TablePlan;
  readonly header: Excel.Range;
  /** The table that stands there after all, under another name. */
  readonly made: Excel.TableScopedCollection;
  /** Everything below and above the header, as far as the sheet is used. */
  readonly block: Excel.Range;
}

function queueLook({ context: { workbook } }: Repair, plan: TablePlan): LostTable {
  const header = workbook.names.getItem(plan.headerName).getRange();
  const block = header.getEntireColumn().getIntersection(header.worksheet.getUsedRange());
  const made = header.getTables(false).load('items/id');
  return { plan, made, header: header.load('rowIndex'), block: block.load('values,rowIndex') };
}

const isEmpty = (row: readonly unknown[]): boolean => row.every((cell) => cell === '');

/** The rows from the header to the first empty one; a totals row that became plain cells is not counted. */
function bodyRows({ plan, header, block }: LostTable): { readonly count: number; readonly hasOldTotals: boolean } {
  const below = block.values.slice(header.rowIndex - block.rowIndex + 1);
  const end = below.findIndex(isEmpty);
  const rows = end < 0 ? below : below.slice(0, end);
  const hasOldTotals = plan.totals !== undefined && rows.at(-1)?.[0] === plan.totals[0];
  return { count: Math.max(rows.length - (hasOldTotals ? 1 : 0), 1), hasOldTotals };
}

function queueNewTable(lostTable: LostTable): Excel.Table {
  const { header } = lostTable;
  const { count, hasOldTotals } = bodyRows(lostTable);
  if (hasOldTotals) header.getOffsetRange(count + 1, 0).clear(Excel.ClearApplyTo.contents);
  return header.worksheet.tables.add(header.getResizedRange(count, 0), true);
}

function queueTableAgain({ context: { workbook } }: Repair, lostTable: LostTable): void {
  const { plan, made } = lostTable;
  const [found] = made.items;
  const table = found ? workbook.tables.getItem(found.id) : queueNewTable(lostTable);
  table.set({ name: plan.name, style: plan.style, showTotals: plan.totals !== undefined });
  queueTotals(workbook, plan);
}

/** The name of the version is made last: without it a creation may have stopped before its totals rows. */
function queueUnfinishedTotals({ context: { workbook }, plan }: Repair): void {
  for (const { name, columns, totals = [] } of plan.sheets.flatMap(({ tables }) => tables)) {
    if (totals.length === 0) continue;
    const table = workbook.tables.getItem(name);
    table.showTotals = true;
    columns.forEach(({ header }, place) => {
      const total = totals[place] ?? '';
      if (total !== '') table.columns.getItem(header).getTotalRowRange().formulas = [[total]];
    });
  }
}

interface LostColumn {
  readonly loss: Damage;
  readonly headers: Excel.Range;
  readonly body: Excel.Range;
}

function queueLookAtColumn({ context: { workbook } }: Repair, loss: Damage): LostColumn {
  const table = workbook.tables.getItem(loss.table);
  return {
    loss,
    headers: table.getHeaderRowRange().load('values'),
    body: table.getDataBodyRange().load('rowCount'),
  };
}

/** A renamed column gets its name back; one that is gone comes back at the end, empty. */
function queueColumn({ context: { workbook }, plan }: Repair, { loss, headers, body }: LostColumn): void {
  const { missing, foundAs, table: name } = loss;
  const table = workbook.tables.getItem(name);
  const present = (headers.values[0] ?? []).map(String);
  if (foundAs !== '') {
    if (!present.includes(missing)) table.columns.getItem(foundAs).getHeaderRowRange().values = [[missing]];
    return;
  }
  if (!present.includes(missing)) {
    table.columns.add(undefined, [[missing], ...Array.from({ length: body.rowCount }, () => [''])]);
  }
  const column = plan.sheets
    .flatMap(({ tables }) => tables)
    .find((candidate) => candidate.name === name)
    ?.columns.find(({ header }) => header === missing);
  const cells = table.columns.getItem(missing).getDataBodyRange();
  if (column) queueStyle(cells, column.style);
  if (column?.validation) queueValidation(cells, column.validation);
}

/** Two messages: one to see how far tables reach, one that repairs. */
export async function restoreParts(repair: Repair): Promise<void> {
  const { context, plan, damage } = repair;
  const lostNames = lost(repair, 'name');
  const later = queueLooksForLaterParts(repair, lostNames);
  const inLater = later.flatMap(namesOf);
  for (const name of plan.names) {
    if (holds(lostNames, name.name) && !holds(inLater, name.name)) queueName(repair, name);
  }
  const lostTables = plan.sheets
    .flatMap(({ tables }) => tables)
    .filter(({ name }) => holds(lost(repair, 'table'), name))
    .map((table) => queueLook(repair, table));
  const lostColumns = damage.filter(({ kind }) => kind === 'column').map((loss) => queueLookAtColumn(repair, loss));
  await context.sync();
  for (const part of later) {
    if (!isElsewhere(part)) queueLaterPart(context.workbook, part);
    else for (const name of plan.names) if (holds(namesOf(part), name.name)) queueName(repair, name);
  }
  for (const table of lostTables) queueTableAgain(repair, table);
  for (const column of lostColumns) queueColumn(repair, column);
  // Formulas that refer to a sheet that is gone are written with that sheet, which comes after the parts.
  if (hasEverySheet(repair)) queueCalculated(context.workbook, plan);
  if (holds(lostNames, RESULT_NAMES.version)) queueUnfinishedTotals(repair);
  await context.sync();
}
