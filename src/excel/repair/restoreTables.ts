// Restores tables that became ranges, and missing columns, each where it was.

import { areaAddress, parseAddress, type Area, type Place } from '../../workbook/plan/addresses';
import type { Damage } from '../../workbook/reading/damage';
import { knownColumn } from '../../workbook/repair/knownColumns';
import { bodyBelow, findHeader } from '../../workbook/repair/lostPlaces';
import type { PlannedCell, TablePlan, WorkbookPlan } from '../../workbook/plan/plan';
import { lostOf, rowOf, type Repair, type Seen, type SeenSheet } from './restoreLook';
import { holds } from '../writing/writeCalculated';
import { queueStyle } from '../writing/writeStyle';
import { queueValidation } from '../writing/writeValidation';

/** A header that was found, with the table that turns out to have it under another name. */
interface FoundHeader {
  readonly range: Excel.Range;
  readonly made: Excel.TableScopedCollection;
}

/** A table that is no longer a table, or has another name. */
export interface LostTable extends FoundHeader {
  readonly plan: TablePlan;
  readonly sheet: SeenSheet;
  /** Location of its header. */
  readonly header: Area;
  /** Found by its labels: only the next sync tells whether it exists under another name. */
  readonly isFoundByLabels: boolean;
}

const queueHeader = (range: Excel.Range): FoundHeader => ({
  range: range.load('rowIndex,columnIndex,columnCount'),
  made: range.getTables(false).load('items/id'),
});

/** Queues the reading of headers of lost tables that still have their name, by table. */
export function queueNamedHeaders(repair: Repair): ReadonlyMap<string, FoundHeader> {
  const { context, plan, inventory } = repair;
  const lostTables = lostOf(repair, 'table');
  const isNamed = ({ name, headerName }: TablePlan): boolean =>
    holds(lostTables, name) && !holds(inventory.tables, name) && holds(inventory.names, headerName);
  const named = plan.sheets.flatMap(({ tables }) => tables).filter(isNamed);
  return new Map(
    named.map(({ name, headerName }) => [name, queueHeader(context.workbook.names.getItem(headerName).getRange())]),
  );
}

/** The lost tables whose header was found. */
export function queueLostTables(
  repair: Repair,
  seen: Seen,
  named: ReadonlyMap<string, FoundHeader>,
): readonly LostTable[] {
  const lostTables = lostOf(repair, 'table');
  const lostTabs = lostOf(repair, 'sheet');
  return seen.sheets.flatMap((sheet) =>
    sheet.plan.tables.flatMap((plan): readonly LostTable[] => {
      const isLost = holds(lostTables, plan.name) || holds(lostTabs, sheet.plan.tabName);
      if (!isLost || holds(repair.inventory.tables, plan.name)) return [];
      const byName = named.get(plan.name);
      if (byName) return [{ plan, sheet, header: rowOf(byName.range), isFoundByLabels: false, ...byName }];
      const header = findHeader(plan, sheet.places);
      if (!header) return [];
      const range = sheet.worksheet.getRange(areaAddress(header, 1, header.columns));
      return [{ plan, sheet, header, isFoundByLabels: true, ...queueHeader(range) }];
    }),
  );
}

/** The cells of a lost table below its header. */
export const bodyRange = ({ plan, sheet, header, range }: LostTable): Excel.Range =>
  range.getOffsetRange(1, 0).getResizedRange(bodyBelow(plan, header, sheet.contents).rows - 1, 0);

function queueNewTable({ plan, sheet, header, range }: LostTable): Excel.Table {
  const { rows, hasOldTotals } = bodyBelow(plan, header, sheet.contents);
  if (hasOldTotals) range.getOffsetRange(rows + 1, 0).clear(Excel.ClearApplyTo.contents);
  return sheet.worksheet.tables.add(range.getResizedRange(rows, 0), true);
}

/** The headers in the cells of a lost table. */
export const headersOf = ({ sheet, header }: LostTable): readonly string[] =>
  Array.from({ length: header.columns }, (_, right) =>
    sheet.places.textAt({ row: header.row, column: header.column + right }),
  );

/** Whether cells below it move down, because it gets a totals row and the earlier one is gone. */
export const pushesDown = ({ plan, sheet, header }: LostTable): boolean =>
  plan.totals !== undefined && !bodyBelow(plan, header, sheet.contents).hasOldTotals;

/** Queues the table with its name and format. */
export function queueTableAgain({ tables }: Excel.Workbook, lostTable: LostTable): void {
  const { plan, made } = lostTable;
  const [found] = made.items;
  const table = found ? tables.getItem(found.id) : queueNewTable(lostTable);
  table.set(looksOf(plan));
  // Last: if the repair is cut off before this, the next one finds the table lost again and completes it.
  table.name = plan.name;
}

const looksOf = ({ style, totals }: TablePlan): Pick<Excel.Interfaces.TableUpdateData, 'style' | 'showTotals'> => ({
  style,
  showTotals: totals !== undefined,
});

/** A table made by an earlier attempt may lack its format. */
export function queueBegunTables(repair: Repair): void {
  const { context, plan, inventory } = repair;
  const begun = lostOf(repair, 'table').filter((name) => holds(inventory.tables, name));
  for (const table of plan.sheets.flatMap(({ tables }) => tables)) {
    if (holds(begun, table.name)) context.workbook.tables.getItem(table.name).set(looksOf(table));
  }
}

/** After the nearest existing column that precedes it in the plan; first if there is none. */
function placeFor(header: string, plan: TablePlan, present: readonly string[]): number {
  const planned = plan.columns.map((column) => column.header);
  const before = planned.slice(0, planned.indexOf(header)).findLast((other) => present.includes(other));
  return before === undefined ? 0 : present.indexOf(before) + 1;
}

/** The formats and validation of the cells of a column. */
function queueColumnLooks(table: Excel.Table, { columns }: TablePlan, header: string): void {
  const column = columns.find((candidate) => candidate.header === header);
  const cells = table.columns.getItem(header).getDataBodyRange();
  if (column) queueStyle(cells, column.style);
  if (column?.validation) queueValidation(cells, column.validation);
}

/**
 * The sheet of a table of which named cells above or below it belong to its columns behind this place: they must stay in line
 * with them. These are side by side, as those of the years; a cell that is alone in its row belongs to the sheet.
 */
function sheetInLine(
  { sheets }: Seen,
  { names }: WorkbookPlan,
  table: TablePlan,
  place: number,
): SeenSheet | undefined {
  const area = parseAddress(table.address);
  const sheet = sheets.find(({ plan }) => plan.tables.some(({ name }) => name === table.name));
  const outside = names
    .filter(({ sheetId }) => sheetId === sheet?.plan.id)
    .map(({ address }) => parseAddress(address))
    .filter(({ row, columns }) => columns === 1 && (row < area.row || row > area.row + area.rows));
  const isSideBySide = ({ row, column }: Area): boolean =>
    outside.some((other) => other.row === row && Math.abs(other.column - column) === 1);
  const isBehind = ({ column }: Area): boolean =>
    column > area.column + place && column < area.column + table.columns.length;
  return outside.some((cell) => isBehind(cell) && isSideBySide(cell)) ? sheet : undefined;
}

/** A column of the sheet, with these cells from this one down. */
function queueWholeColumn(worksheet: Excel.Worksheet, top: Place, cells: readonly (readonly PlannedCell[])[]): void {
  const range = (): Excel.Range => worksheet.getRange(areaAddress(top, cells.length, 1));
  range().getEntireColumn().insert(Excel.InsertShiftDirection.right);
  range().values = cells.map((row) => [...row]);
}

/**
 * A renamed column gets its header back; a missing one is restored between its former neighbours, with its contents as
 * far as they are known.
 */
export function queueColumns(
  { context: { workbook }, plan, isOfReading, earlier }: Repair,
  losses: readonly Damage[],
  seen: Seen,
): void {
  const plans = plan.sheets.flatMap(({ tables }) => tables);
  const headers = new Map([...seen.tables].map(([name, table]) => [name, [...table.headers]]));
  for (const { missing, foundAs, table: name } of losses) {
    const table = workbook.tables.getItem(name);
    const now = headers.get(name) ?? [];
    const known = seen.tables.get(name);
    const tablePlan = plans.find((candidate) => candidate.name === name);
    const calledBefore = (header: string): string =>
      losses.find((loss) => loss.table === name && loss.missing === header && loss.foundAs !== '')?.foundAs ?? header;
    if (!known || !tablePlan) continue;
    if (foundAs !== '') {
      if (now.includes(missing)) continue;
      table.columns.getItem(foundAs).getHeaderRowRange().values = [[missing]];
      now.splice(now.indexOf(foundAs), 1, missing);
      continue;
    }
    // A column added by an earlier attempt may lack its formats.
    if (!now.includes(missing)) {
      const place = placeFor(missing, tablePlan, now);
      const contents = knownColumn(
        tablePlan,
        missing,
        known.rows.map((row) => (header) => row[known.headers.indexOf(calledBefore(header))]),
        isOfReading ? plan : null,
      );
      const cells = [[missing], ...Array.from({ length: known.rowCount }, (_, row) => [contents[row] ?? ''])];
      const inLine = earlier && sheetInLine(seen, plan, tablePlan, place);
      if (inLine) queueWholeColumn(inLine.worksheet, { ...known.header, column: known.header.column + place }, cells);
      else table.columns.add(place >= now.length ? undefined : place, cells);
      now.splice(place, 0, missing);
    }
    queueColumnLooks(table, tablePlan, missing);
  }
}
