// Inserting and deleting cells: contents, formats, tables, names, validations, charts and every reference follow.

import {
  addressText,
  areaText,
  contains,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  type Area,
} from '../state/area';
import { mapReferences, movedReference, referencedArea } from '../formulas/formulaReferences';
import { HostError, invalidArgument } from '../state/hostError';
import type { ChangeType } from './hostEvents';
import { wholeTable, type HostWorkbook } from './hostWorkbook';
import { shiftedArea, shiftOf, type Shift } from '../state/shift';
import { cellKey, cellOfKey, type SheetState, type TableState } from '../state/state';
import { withoutTables } from '../formulas/tableReferences';

const refused = (why: string): HostError => new HostError('InvalidOperation', why);

/** The cells that move: the shifted ones and everything beyond them in the band. */
function movingArea({ axis, at, from, until }: Shift): Area {
  return axis === 'rows'
    ? { row: at, column: from, rows: LAST_ROW - at + 1, columns: until - from + 1 }
    : { row: from, column: at, rows: until - from + 1, columns: LAST_COLUMN - at + 1 };
}

/** The band must contain all of a table or none of it, so that no table is torn apart. */
function assertNoTableIsCut(workbook: HostWorkbook, sheet: SheetState, shift: Shift): void {
  const moving = movingArea(shift);
  for (const table of sheet.tables) {
    const whole = wholeTable(table);
    if (!intersection(whole, moving)) continue;
    const isAcross =
      shift.axis === 'rows'
        ? whole.column >= shift.from && whole.column + whole.columns - 1 <= shift.until
        : whole.row >= shift.from && whole.row + whole.rows - 1 <= shift.until;
    if (!isAcross) {
      throw new HostError(workbook.answer('tear-code'), `Cells of table ${table.name} would be torn apart`, true);
    }
    if (shift.axis !== 'rows' || shift.count > 0) continue;
    const until = shift.at - shift.count;
    const isGone = shift.at <= whole.row && until >= whole.row + whole.rows;
    if (!isGone && shift.at <= whole.row && until > whole.row) throw refused('A header row cannot be deleted');
    const isBodyGone = shift.at <= table.area.row + 1 && until >= table.area.row + table.area.rows;
    if (!isGone && isBodyGone && shift.at > whole.row) throw refused('A table keeps one row');
  }
}

/** A merged cell is not torn apart either. */
function assertNoMergedCellIsCut({ merged }: SheetState, shift: Shift): void {
  const moving = movingArea(shift);
  for (const { area } of merged) {
    const common = intersection(area, moving);
    if (common && areaText(common) !== areaText(area))
      throw refused(`Merged cells ${areaText(area)} would be torn apart`);
  }
}

/** Moves what is recorded by cell. Most cells of a sheet do not move, and a sheet has thousands: only the others are rewritten. */
function movedKeys<Content>(map: Map<string, Content>, { axis, at, count, from, until }: Shift): void {
  const moving = [...map].filter(([key]) => {
    const { row, column } = cellOfKey(key);
    const [along, across] = axis === 'rows' ? [row, column] : [column, row];
    return along >= at && across >= from && across <= until;
  });
  for (const [key] of moving) map.delete(key);
  for (const [key, content] of moving) {
    const { row, column } = cellOfKey(key);
    const isRemoved = (axis === 'rows' ? row : column) < at - count;
    if (!isRemoved) map.set(axis === 'rows' ? cellKey(row + count, column) : cellKey(row, column + count), content);
  }
}

const kept = <Item extends { area: Area }>(items: readonly Item[], move: (area: Area) => Area | null): Item[] =>
  items.flatMap((item) => {
    const area = move(item.area);
    if (!area) return [];
    item.area = area;
    return [item];
  });

/** Columns of a table whose body has one and the same formula in every row. */
export function calculatedColumns(sheet: SheetState, { area }: TableState): readonly (readonly [number, string])[] {
  return Array.from({ length: area.columns }, (_, index) => area.column + index).flatMap((column) => {
    const body = Array.from({ length: area.rows - 1 }, (_, index) =>
      sheet.formulas.get(cellKey(area.row + 1 + index, column)),
    );
    const [formula] = body;
    return formula !== undefined && body.every((other) => other === formula) ? [[column, formula] as const] : [];
  });
}

/** The formulas that new rows of a table get automatically. */
const formulasForRows = (
  workbook: HostWorkbook,
  sheet: SheetState,
  table: TableState,
): ReturnType<typeof calculatedColumns> =>
  workbook.answer('fill-column') === 'never' ? [] : calculatedColumns(sheet, table);

/** An area that covers all rows of a table's body grows when rows are appended to the table. */
export function withRowsAppended(area: Area, { area: table }: TableState, count: number): Area {
  const coversBody = area.row === table.row + 1 && area.rows === table.rows - 1;
  const isInside = area.column >= table.column && area.column + area.columns <= table.column + table.columns;
  return coversBody && isInside ? { ...area, rows: area.rows + count } : area;
}

/** Formulas that use a deleted table column show #REF!, whether it is deleted from the table or from the sheet. */
function forgetColumns(workbook: HostWorkbook, sheet: SheetState, { axis, at, count, from, until }: Shift): void {
  if (axis === 'rows' || count > 0) return;
  for (const table of sheet.tables) {
    const { row, column, columns } = table.area;
    if (row < from || row > until) continue;
    const isGone = (index: number): boolean => column + index >= at && column + index < at - count;
    const headers = workbook.headersOf(sheet, table).filter((_, index) => isGone(index));
    if (headers.length === columns) continue;
    for (const header of headers) workbook.columnRenamed(sheet, table, header, null);
  }
}

/** Moves all areas that are recorded for a sheet, except tables. */
export function moveAreas(workbook: HostWorkbook, sheet: SheetState, move: (area: Area) => Area | null): void {
  for (const name of workbook.state.names) {
    if (name.sheetId === sheet.id && name.area) name.area = move(name.area);
  }
  sheet.merged = kept(sheet.merged, move);
  sheet.validations = kept(sheet.validations, move);
  sheet.conditionalFormats = kept(sheet.conditionalFormats, move);
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    series.values = move(series.values) ?? series.values;
    series.categories = series.categories && move(series.categories);
  }
  workbook.changeFormulas((formula, home) =>
    mapReferences(formula, (reference) => {
      const target = reference.sheetName === null ? home.sheet : workbook.findSheet(reference.sheetName);
      const area = referencedArea(reference);
      return movedReference(reference, target === sheet ? move(area) : area);
    }),
  );
}

/** Adds rows at the end of a table, where there is room for them; everything tied to its body grows along. */
export function appendRows(workbook: HostWorkbook, sheet: SheetState, table: TableState, count: number): void {
  const formulas = formulasForRows(workbook, sheet, table);
  const first = table.area.row + table.area.rows;
  moveAreas(workbook, sheet, (area) => withRowsAppended(area, table, count));
  table.area = { ...table.area, rows: table.area.rows + count };
  fillRows(sheet, table, { first, count, formulas });
  workbook.structureChanged();
}

interface NewRows {
  readonly first: number;
  readonly count: number;
  readonly formulas: readonly (readonly [number, string])[];
}

/** New rows of a table take the formats of a neighbour and the formulas of calculated columns. */
function fillRows(sheet: SheetState, table: TableState, rows: NewRows): void {
  const { first, count, formulas } = rows;
  const neighbour = first - 1 > table.area.row ? first - 1 : first + count;
  for (let row = first; row < first + count; row += 1) {
    for (const [column, formula] of formulas) {
      const key = cellKey(row, column);
      if (!sheet.constants.has(key) && !sheet.formulas.has(key)) sheet.formulas.set(key, formula);
    }
    for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1) {
      const format = sheet.formats.get(cellKey(neighbour, column));
      if (format) sheet.formats.set(cellKey(row, column), format);
    }
  }
}

function changeTypeOf(shift: Shift, isWhole: boolean): ChangeType {
  const what = shift.count > 0 ? 'Inserted' : 'Deleted';
  if (!isWhole) return `Cell${what}`;
  return shift.axis === 'rows' ? `Row${what}` : `Column${what}`;
}

/** Whether inserting here appends to the table's body, moving its totals row down. */
const isAppending = ({ area, showTotals }: TableState, shift: Shift): boolean =>
  showTotals && shift.axis === 'rows' && shift.count > 0 && shift.at === area.row + area.rows;

function moveTables(workbook: HostWorkbook, sheet: SheetState, shift: Shift): void {
  const gone: string[] = [];
  sheet.tables = sheet.tables.filter((table) => {
    const totals = table.area.row + table.area.rows;
    if (isAppending(table, shift)) {
      table.area = { ...table.area, rows: table.area.rows + shift.count };
      return true;
    }
    const isTotalsRemoved = shift.axis === 'rows' && shift.at <= totals && totals < shift.at - shift.count;
    if (table.showTotals && isTotalsRemoved) table.showTotals = false;
    const area = shiftedArea(table.area, shift);
    if (area) table.area = area;
    else gone.push(table.name);
    return area !== null;
  });
  if (gone.length > 0) workbook.changeFormulas((formula) => withoutTables(formula, gone));
}

/** What is known of each row or column, by its number, after a shift. */
function moveByNumber(known: Map<number, number>, shift: Shift): void {
  const kept = [...known].flatMap(([number, points]) => {
    const area = shiftedArea({ row: number, column: number, rows: 1, columns: 1 }, shift);
    return area ? [[shift.axis === 'rows' ? area.row : area.column, points] as const] : [];
  });
  known.clear();
  for (const [number, points] of kept) known.set(number, points);
}

const movedAddress = (address: string, shift: Shift): string => {
  const area = shiftedArea(parseArea(address), shift);
  return area ? areaText(area) : address;
};

/** Print titles and print areas are names of the sheet, which move with whatever cells move. */
function movePrinted({ pageLayout }: SheetState, shift: Shift): void {
  for (const kind of ['PrintTitleRows', 'PrintArea']) {
    const printed = pageLayout[kind];
    if (typeof printed === 'string') pageLayout[kind] = movedAddress(printed, shift);
  }
}

/** Charts, hidden rows, widths and heights move with whole rows and columns. */
function moveSurroundings(sheet: SheetState, shift: Shift): void {
  const moved = (address: string): string => movedAddress(address, shift);
  for (const chart of sheet.charts) chart.position &&= [moved(chart.position[0]), moved(chart.position[1])];
  if (shift.axis === 'rows') {
    const breaks = (sheet.pageLayout['PageBreaks'] ?? []) as readonly number[];
    if (breaks.length > 0)
      sheet.pageLayout['PageBreaks'] = breaks.flatMap(
        (row) => shiftedArea({ row, column: 1, rows: 1, columns: 1 }, shift)?.row ?? [],
      );
    const rows = [...sheet.hiddenRows].flatMap(
      (row) => shiftedArea({ row, column: 1, rows: 1, columns: 1 }, shift) ?? [],
    );
    sheet.hiddenRows.clear();
    for (const { row } of rows) sheet.hiddenRows.add(row);
    moveByNumber(sheet.rowHeights, shift);
    return;
  }
  moveByNumber(sheet.columnWidths, shift);
}

/**
 * Inserts or deletes the cells of an area.
 * @param growsAtEnd whether references to all rows of a table include a row added after the last; Excel's own answer by
 * default
 * @throws HostError InvalidOperation when it would tear a table apart
 */
export function shiftCells(
  workbook: HostWorkbook,
  sheet: SheetState,
  target: Area,
  shift: Shift,
  growsAtEnd?: boolean,
): void {
  workbook.assertWritable(sheet);
  assertNoTableIsCut(workbook, sheet, shift);
  assertNoMergedCellIsCut(sheet, shift);
  forgetColumns(workbook, sheet, shift);
  const isInBand = (table: TableState): boolean => table.area.column >= shift.from && table.area.column <= shift.until;
  const isInside = (table: TableState): boolean =>
    isAppending(table, shift) || (shift.at > table.area.row && shift.at < table.area.row + table.area.rows);
  const growing = shift.axis === 'rows' && shift.count > 0 ? sheet.tables.filter(isInBand).filter(isInside) : [];
  const formulas = growing.map((table) => formulasForRows(workbook, sheet, table));
  const isGrowing = growsAtEnd ?? workbook.answer('insert-at-totals') === 'grow';
  const appended = isGrowing ? growing.filter((table) => isAppending(table, shift)) : [];
  const followed = (area: Area): Area | null => {
    const grown = appended.reduce((result, table) => withRowsAppended(result, table, shift.count), area);
    return grown === area ? shiftedArea(area, shift) : grown;
  };

  moveAreas(workbook, sheet, followed);
  if (workbook.answer('range-follows') === 'follows') workbook.ranges.move(sheet, (area) => shiftedArea(area, shift));
  moveTables(workbook, sheet, shift);
  for (const map of [sheet.constants, sheet.formulas, sheet.results]) movedKeys<unknown>(map, shift);
  movedKeys(sheet.formats, shift);
  movedKeys(sheet.hyperlinks, shift);
  growing.forEach((table, index) =>
    fillRows(sheet, table, { first: shift.at, count: shift.count, formulas: formulas[index] ?? [] }),
  );
  const isWhole = shift.axis === 'rows' ? target.columns === LAST_COLUMN : target.rows === LAST_ROW;
  movePrinted(sheet, shift);
  if (isWhole) moveSurroundings(sheet, shift);
  workbook.structureChanged();
  workbook.events.changed(sheet.id, addressText(target), changeTypeOf(shift, isWhole));
}

/** `Range.insert` and `Range.delete`. */
export function shiftRange(
  workbook: HostWorkbook,
  sheet: SheetState,
  area: Area,
  direction: unknown,
  sign: 1 | -1,
): void {
  const down = sign === 1 ? 'Down' : 'Up';
  if (direction !== down && direction !== (sign === 1 ? 'Right' : 'Left')) {
    throw invalidArgument(`Direction ${String(direction)}`);
  }
  shiftCells(workbook, sheet, area, shiftOf(area, direction === down ? 'rows' : 'columns', sign));
}

/** Writing directly below a table without a totals row makes the table grow, if the new rows are otherwise empty. */
export function growForWriting(workbook: HostWorkbook, sheet: SheetState, written: Area): void {
  if (!workbook.expandsTables) return;
  const table = sheet.tables.find(({ area, showTotals }) => {
    const isBelow = !showTotals && written.row === area.row + area.rows;
    return isBelow && written.column >= area.column && written.column + written.columns <= area.column + area.columns;
  });
  if (!table) return;
  const { area } = table;
  const added = { ...area, row: area.row + area.rows, rows: written.rows };
  if (sheet.tables.some((other) => other !== table && intersection(wholeTable(other), added))) return;
  const isOccupied = [...sheet.constants.keys(), ...sheet.formulas.keys()].some((key) => {
    const { row, column } = cellOfKey(key);
    return contains(added, row, column) && !contains(written, row, column);
  });
  if (!isOccupied) appendRows(workbook, sheet, table, written.rows);
}
