// Operations on a whole table: totals row, size, columns, deleting it, converting it to plain cells.

import { cellsOf, contains, intersection, type Area } from '../state/area';
import { explicitReferences } from '../formulas/formulaTranslation';
import { HostError, invalidArgument } from '../state/hostError';
import { wholeTable, type HostWorkbook } from './hostWorkbook';
import { hiddenRowsIn } from './rowHiding';
import { shiftCells } from './shifting';
import { cellKey, type SheetState, type TableState } from '../state/state';
import { withoutTables } from '../formulas/tableReferences';

export interface TableTarget {
  readonly sheet: SheetState;
  readonly table: TableState;
}

const filled = ({ constants, formulas }: SheetState, row: number, column: number): boolean =>
  constants.has(cellKey(row, column)) || formulas.has(cellKey(row, column));

const escapedHeader = (header: string): string => header.replace(/['[\]#@]/g, "'$&");

/** Numbers of SUBTOTAL's functions: sum, and count of filled cells; both skip hidden rows. */
const SUM = 109;
const COUNT = 103;

/** What Excel itself puts in a totals row: a word, and a formula below the last column. */
function fillTotals(workbook: HostWorkbook, { sheet, table }: TableTarget): void {
  const { row, column, rows, columns } = table.area;
  const last = column + columns - 1;
  const isNumeric = cellsOf({ row: row + 1, column: last, rows: rows - 1, columns: 1 }).some(
    (cell) => typeof workbook.value(sheet, cell.row, cell.column) === 'number',
  );
  const header = escapedHeader(workbook.headersOf(sheet, table)[columns - 1] ?? '');
  if (columns > 1) workbook.setCell(sheet, row + rows, column, 'Totaal');
  workbook.setCell(sheet, row + rows, last, `=SUBTOTAL(${isNumeric ? SUM : COUNT},[${header}])`);
}

/** Excel moves the cells below a table down to make room for its totals row. */
export function showTotals(workbook: HostWorkbook, { sheet, table }: TableTarget, show: boolean): void {
  workbook.assertWritable(sheet);
  if (table.showTotals === show) return;
  const row = table.area.row + table.area.rows;
  const totals: Area = { ...table.area, row, rows: 1 };
  if (!show) for (const cell of cellsOf(totals)) workbook.setCell(sheet, row, cell.column, '');
  else if (cellsOf(totals).some(({ column }) => filled(sheet, row, column))) {
    const { column, columns } = table.area;
    shiftCells(workbook, sheet, totals, { axis: 'rows', at: row, count: 1, from: column, until: column + columns - 1 });
  }
  table.showTotals = show;
  if (show && workbook.answer('totals-text') === 'filled') fillTotals(workbook, { sheet, table });
  workbook.calculation.touchAll();
}

/** The header row stays where it is. @param area header and body, without the totals row */
export function resizeTable(workbook: HostWorkbook, { sheet, table }: TableTarget, area: Area): void {
  workbook.assertWritable(sheet);
  const isOverlapping = sheet.tables.some((other) => other !== table && intersection(wholeTable(other), area));
  const keepsHeader = area.row === table.area.row && intersection(area, { ...table.area, rows: 1 }) !== null;
  if (!keepsHeader || area.rows < 2 || isOverlapping) throw invalidArgument('The table cannot have this size');
  const hasTotals = table.showTotals;
  if (hasTotals && area.rows !== table.area.rows) {
    throw new HostError('InvalidOperation', 'The stand-in resizes no table with a totals row');
  }
  table.area = area;
  for (const { row, column } of cellsOf({ ...area, rows: 1 })) {
    if (!filled(sheet, row, column)) workbook.setCell(sheet, row, column, '');
  }
  workbook.calculation.touchAll();
}

/** Clears the cells; formulas that used the table show #REF!. */
export function deleteTable(workbook: HostWorkbook, { sheet, table }: TableTarget): void {
  workbook.assertWritable(sheet);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  for (const { row, column } of cellsOf(wholeTable(table))) workbook.setCell(sheet, row, column, '');
  workbook.changeFormulas((formula) => withoutTables(formula, [table.name]));
  workbook.calculation.touchAll();
}

/** The cells stay; structured references become plain addresses. */
export function convertToRange(workbook: HostWorkbook, { sheet, table }: TableTarget): void {
  workbook.assertWritable(sheet);
  workbook.changeFormulas((formula, { sheet: home, cell }) => {
    const place = { sheet: home, row: cell?.row ?? 1, column: cell?.column ?? 1, decimalComma: false };
    return explicitReferences(workbook.state, formula, { table, place, headersOf: workbook.headersOf });
  });
  sheet.tables = sheet.tables.filter((other) => other !== table);
  workbook.calculation.touchAll();
}

/** Makes room for a column in the table; the cells to the right move along. @param values header first */
export function addColumn(
  workbook: HostWorkbook,
  { sheet, table }: TableTarget,
  index: number | null,
  values: readonly (string | number | boolean)[],
): number {
  const at = index === null || index < 0 ? table.area.columns : index;
  if (at > table.area.columns) throw invalidArgument(`No place ${at} for a column`);
  const whole = wholeTable(table);
  const fits = values.length === 0 || values.length === table.area.rows || values.length === whole.rows;
  if (!fits) throw invalidArgument(`${values.length} cells for a column of ${table.area.rows}`);
  const header = String(values[0] ?? '').toLowerCase();
  // Excel would rename it, which no caller that adds a column by name expects.
  if (workbook.headersOf(sheet, table).some((other) => other.toLowerCase() === header)) {
    throw invalidArgument(`There is a column ${header}`);
  }
  const target: Area = { ...whole, column: whole.column + at, columns: 1 };
  shiftCells(workbook, sheet, target, {
    axis: 'columns',
    at: target.column,
    count: 1,
    from: whole.row,
    until: whole.row + whole.rows - 1,
  });
  if (at === 0 || at === whole.columns) {
    table.area = { ...table.area, column: whole.column, columns: whole.columns + 1 };
  }
  workbook.setCell(sheet, whole.row, target.column, values[0] ?? '');
  values.slice(1).forEach((value, row) => workbook.setCell(sheet, whole.row + 1 + row, target.column, value));
  return at;
}

/** Formulas that used the column show #REF!. */
export function deleteColumn(workbook: HostWorkbook, { sheet, table }: TableTarget, index: number): void {
  workbook.assertWritable(sheet);
  const header = workbook.headersOf(sheet, table)[index];
  if (header === undefined) throw invalidArgument(`No column ${index}`);
  if (table.area.columns === 1) throw new HostError('InvalidOperation', 'A table keeps one column');
  const whole = wholeTable(table);
  const target: Area = { ...whole, column: whole.column + index, columns: 1 };
  shiftCells(workbook, sheet, target, {
    axis: 'columns',
    at: target.column,
    count: -1,
    from: whole.row,
    until: whole.row + whole.rows - 1,
  });
}

/**
 * Whether Excel deletes these cells of a table while a filter hides some of its rows.
 * @throws HostError GeneralException in an Excel that refuses
 */
export function takesDeletion(workbook: HostWorkbook, sheet: SheetState, area: Area): boolean {
  const isFiltered = sheet.tables.some(
    (table) => intersection(wholeTable(table), area) !== null && hiddenRowsIn(sheet, table.area).length > 0,
  );
  if (!isFiltered) return true;
  const answer = workbook.answer('delete-under-filter');
  if (answer === 'refused') throw new HostError('GeneralException', 'A filter is on');
  return answer === 'deletes';
}

/** The last row of a body is emptied, not removed. @param index from 0, in the body */
export function deleteTableRow(workbook: HostWorkbook, { sheet, table }: TableTarget, index: number): void {
  const { area } = table;
  if (index < 0 || index >= area.rows - 1) throw invalidArgument(`No row ${index}`);
  const row = area.row + 1 + index;
  workbook.assertWritable(sheet);
  if (area.rows === 2) {
    for (const { column } of cellsOf({ ...area, row, rows: 1 })) workbook.setCell(sheet, row, column, '');
    return;
  }
  shiftCells(
    workbook,
    sheet,
    { ...area, row, rows: 1 },
    { axis: 'rows', at: row, count: -1, from: area.column, until: area.column + area.columns - 1 },
  );
}

/** The table that a cell belongs to, its totals row included. */
export const tableAt = ({ tables }: SheetState, row: number, column: number): TableState | undefined =>
  tables.find((table) => contains(wholeTable(table), row, column));
