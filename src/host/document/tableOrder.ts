// Sorting and filtering the rows of a table, and moving its columns.

import { areaText, type Area } from '../state/area';
import { itemNotFound } from '../state/hostError';
import { wholeTable, type HostWorkbook } from './hostWorkbook';
import type { CellValue } from '../state/spreadsheetEngine';
import { cellKey } from '../state/state';
import type { TableTarget } from './tables';
import { moveAreas } from './shifting';

function columnOf(workbook: HostWorkbook, { sheet, table }: TableTarget, header: string): number {
  const index = workbook.headersOf(sheet, table).indexOf(header);
  if (index < 0) throw itemNotFound(`column ${header}`);
  return index;
}

/** Numbers before text before truth values, and empty cells last, as Excel sorts. */
function compared(one: CellValue, other: CellValue): number {
  const rank = (value: CellValue): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return rank(one) - rank(other) || String(one).localeCompare(String(other));
}

export function sortRows(
  workbook: HostWorkbook,
  target: TableTarget,
  header: string,
  direction: 'ascending' | 'descending',
): void {
  const { sheet, table } = target;
  workbook.assertWritable(sheet);
  const key = columnOf(workbook, target, header);
  const { area } = table;
  const sign = direction === 'ascending' ? 1 : -1;
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => {
    const cells = Array.from({ length: area.columns }, (__, column) => {
      const content = workbook.formula(sheet, area.row + 1 + index, area.column + column);
      const isFormula = sheet.formulas.has(cellKey(area.row + 1 + index, area.column + column));
      return typeof content === 'string' && content !== '' && !isFormula ? `'${content}` : content;
    });
    return { cells, by: workbook.value(sheet, area.row + 1 + index, area.column + key) };
  });
  rows.sort((one, other) => {
    if ((one.by === '') !== (other.by === '')) return one.by === '' ? 1 : -1;
    return sign * compared(one.by, other.by);
  });
  rows.forEach(({ cells }, index) =>
    cells.forEach((cell, column) => workbook.setCell(sheet, area.row + 1 + index, area.column + column, cell)),
  );
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  workbook.events.changed(sheet.id, areaText(body), 'RangeEdited');
}

export function filterRows(
  workbook: HostWorkbook,
  target: TableTarget,
  header: string,
  passes: (value: CellValue) => boolean,
): void {
  const { sheet, table } = target;
  workbook.assertWritable(sheet);
  const column = table.area.column + columnOf(workbook, target, header);
  for (let row = table.area.row + 1; row < table.area.row + table.area.rows; row += 1) {
    if (passes(workbook.value(sheet, row, column))) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}

/** Clears all filters of a table. */
export function showAllRows(workbook: HostWorkbook, { sheet, table: { area } }: TableTarget): void {
  workbook.assertWritable(sheet);
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) sheet.hiddenRows.delete(row);
}

function movedCells<Content>(map: Map<string, Content>, whole: Area, columnFor: (column: number) => number): void {
  for (let row = whole.row; row < whole.row + whole.rows; row += 1) {
    const line = Array.from({ length: whole.columns }, (_, index) => map.get(cellKey(row, whole.column + index)));
    line.forEach((content, index) => {
      const key = cellKey(row, columnFor(whole.column + index));
      if (content === undefined) map.delete(key);
      else map.set(key, content);
    });
  }
}

export function moveColumn(workbook: HostWorkbook, target: TableTarget, header: string, position: number): void {
  const { sheet, table } = target;
  workbook.assertWritable(sheet);
  const whole = wholeTable(table);
  const order = Array.from({ length: whole.columns }, (_, index) => index);
  const [moved = 0] = order.splice(columnOf(workbook, target, header), 1);
  order.splice(position, 0, moved);
  const columnFor = (column: number): number => whole.column + order.indexOf(column - whole.column);
  for (const map of [sheet.constants, sheet.formulas, sheet.results]) movedCells<unknown>(map, whole, columnFor);
  movedCells(sheet.formats, whole, columnFor);
  const isIn = ({ row, rows, column, columns }: Area): boolean =>
    columns === 1 &&
    column >= whole.column &&
    column < whole.column + whole.columns &&
    row >= whole.row &&
    row + rows <= whole.row + whole.rows;
  moveAreas(workbook, sheet, (area) => (isIn(area) ? { ...area, column: columnFor(area.column) } : area));
  workbook.structureChanged();
  workbook.events.changed(sheet.id, areaText(whole), 'RangeEdited');
}
