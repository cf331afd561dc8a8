// Brings rows of named cells back that somebody deleted: room between their neighbours, contents, looks and names.

import { areaAddress, cellAddress, formulaAt, parseAddress, type Area } from '../../workbook/plan/addresses';
import { comingRows, type TableEnd } from '../../workbook/repair/comingRows';
import { rowsBack, type RowsBack } from '../../workbook/repair/lostRows';
import { findName, placeNow } from '../../workbook/repair/lostPlaces';
import type { Room, RowBack } from '../../workbook/repair/rowRoom';
import { findSheetPlaces, isIn } from '../../workbook/repair/sheetPlaces';
import { queueConditionalFormat } from '../looks/lookSteps';
import { lostOf, stoppedAmongNames, type Repair, type Seen, type SeenSheet } from './restoreLook';
import { referenceTo } from './restoreNames';
import { holds } from '../writing/writeCalculated';
import { queueDefinitions, type Definition } from '../writing/writeNames';
import { queueStyles } from '../writing/writeStyles';
import { queueValidation } from '../writing/writeValidation';

export interface RestoredRows {
  /** What was seen, with the rows in it. */
  readonly seen: Seen;
  /** Before anything else: whatever is below moves. */
  readonly queueRows: () => void;
}

const spanOf = ({ row, cells }: RowBack): Area => {
  const columns = cells.map(({ column }) => column);
  const first = Math.min(...columns);
  return { row, column: first, rows: 1, columns: Math.max(...columns) - first + 1 };
};

const rangeOf = ({ worksheet }: SeenSheet, { rows, columns, ...start }: Area): Excel.Range =>
  worksheet.getRange(areaAddress(start, rows, columns));

/** Rows below each other come in at once: half of them could not be told from what somebody inserted. */
function queueRoom({ worksheet }: SeenSheet, { row, count, columns }: Room): void {
  const first = { row, column: columns?.first ?? 0 };
  const cells = worksheet.getRange(areaAddress(first, count, columns ? columns.last - columns.first + 1 : 1));
  (columns ? cells : cells.getEntireRow()).insert(Excel.InsertShiftDirection.down);
}

/** All of a row at once, so that it is empty or whole. */
function queueContents(sheet: SeenSheet, row: RowBack): void {
  const area = spanOf(row);
  const contents = new Map(row.cells.map(({ column, content }) => [column, content]));
  const line = Array.from({ length: area.columns }, (_, right) => contents.get(area.column + right) ?? '');
  rangeOf(sheet, area).formulas = [line];
}

/** Excel gives a new row the looks of the one above it, which may be a header. */
function queueLooks(sheet: SeenSheet, row: RowBack): void {
  const area = spanOf(row);
  rangeOf(sheet, area).clear(Excel.ClearApplyTo.formats);
  const cellsIn = (address: string): readonly string[] =>
    row.cells
      .filter(({ planned }) => isIn(parseAddress(address), { row: row.planned, column: planned }))
      .map(({ column }) => cellAddress({ row: row.row, column }));
  const range = (address: string): Excel.Range => sheet.worksheet.getRange(address);
  const height = sheet.plan.rowHeights?.find((planned) => planned.row === row.planned);
  if (height) rangeOf(sheet, area).setRowProperties([{ format: { rowHeight: height.points } }]);
  queueStyles(
    range,
    sheet.plan.formats.flatMap(({ address, style }) => cellsIn(address).map((cell) => ({ address: cell, style }))),
  );
  for (const validation of sheet.plan.validations) {
    for (const cell of cellsIn(validation.address)) queueValidation(range(cell), validation);
  }
}

/** What depends on a formula lost these cells: its cells get it anew, where they are now. */
function queueConditions({ plan, places, worksheet }: SeenSheet, rows: readonly RowBack[]): void {
  for (const format of plan.conditionalFormats) {
    const area = parseAddress(format.address);
    if (!rows.some(({ planned }) => isIn(area, { ...area, row: planned }))) continue;
    const first = placeNow(area, places);
    const last = placeNow({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 }, places);
    const formula = formulaAt(format.formula, (cell) => placeNow(cell, places));
    if (!first || !last || formula === null) continue;
    const address = areaAddress(first, last.row - first.row + 1, last.column - first.column + 1);
    const range = worksheet.getRange(address);
    range.conditionalFormats.clearAll();
    queueConditionalFormat(range, { ...format, address, formula });
  }
}

/** The last row of each table of a sheet, totals included. */
const endsOf = ({ plan }: SeenSheet, { tables }: Seen): readonly TableEnd[] =>
  plan.tables.flatMap(({ name, address, totals }) => {
    const found = tables.get(name);
    const { row, rows } = parseAddress(address);
    const below = totals ? 1 : 0;
    return found ? [{ planned: row + rows - 1 + below, now: found.header.row + found.rowCount + below }] : [];
  });

/** The rows that are gone on the sheets that were seen, or that an older workbook does not have yet. */
export function restoreRows(repair: Repair, seen: Seen): RestoredRows {
  const { plan, isOfReading, inventory, earlier } = repair;
  const lostNames = lostOf(repair, 'name');
  const lostTables = lostOf(repair, 'table');
  const isUnwritten = stoppedAmongNames(repair);
  const restored = seen.sheets.map((sheet) => {
    const names = plan.names.filter(({ sheetId }) => sheetId === sheet.plan.id);
    const isLost = (name: string): boolean => holds(lostNames, name) && !holds(inventory.names, name);
    const found = (): RowsBack =>
      earlier
        ? comingRows(sheet.plan, sheet.contents, endsOf(sheet, seen), { names, isLost })
        : rowsBack(sheet.plan, sheet.contents, sheet.places, { names, isLost, isOfReading });
    // A restored table finds its cells where they were; what was never written is no row that is gone.
    const isLeft = isUnwritten || sheet.plan.tables.some(({ name }) => holds(lostTables, name));
    const { rooms, rows, contents } = isLeft ? { rooms: [], rows: [], contents: sheet.contents } : found();
    const now: SeenSheet =
      rows.length === 0 ? sheet : { ...sheet, contents, places: findSheetPlaces(sheet.plan, contents) };
    const shrunk = names.filter(
      ({ name, refersTo, address }) =>
        refersTo === undefined &&
        holds(inventory.names, name) &&
        rows.some(({ planned }) => isIn(parseAddress(address), { ...parseAddress(address), row: planned })),
    );
    // They lost one of these rows and have the others still.
    const definitions = shrunk.flatMap((name): readonly Definition[] => {
      const area = findName(name, now.places);
      return area ? [{ name: name.name, reference: referenceTo(now, area) }] : [];
    });
    return { now, rooms, rows, definitions };
  });
  const downOf = (table: string, header: Area): number => {
    const { rooms = [] } = restored.find(({ now }) => now.plan.tables.some(({ name }) => name === table)) ?? {};
    // From the top down: each row that comes at or above the header moves it.
    return rooms.reduce((down, { row, count }) => (row <= header.row + down ? down + count : down), 0);
  };
  return {
    seen: {
      ...seen,
      sheets: restored.map(({ now }) => now),
      tables: new Map(
        [...seen.tables].map(([name, table]) => {
          const { header } = table;
          return [name, { ...table, header: { ...header, row: header.row + downOf(name, header) } }];
        }),
      ),
    },
    queueRows: () => {
      for (const { now, rooms, rows, definitions } of restored) {
        for (const room of rooms) queueRoom(now, room);
        for (const row of rows) queueLooks(now, row);
        queueConditions(now, rows);
        queueDefinitions(repair.context.workbook, definitions, inventory.names);
        // Last: a row with its label is taken for whole when this is done again.
        for (const row of rows) queueContents(now, row);
      }
    },
  };
}
