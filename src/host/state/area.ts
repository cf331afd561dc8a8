// Rectangles of cells and their A1 spelling. Pure.

import { invalidArgument } from './hostError';

export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

/** Rows and columns are numbered from 1, as Excel shows them. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const ALPHABET = 26;
const BEFORE_A = 64;

export function columnName(column: number): string {
  const rest = ((column - 1) % ALPHABET) + 1;
  const letter = String.fromCharCode(BEFORE_A + rest);
  return column <= ALPHABET ? letter : columnName((column - rest) / ALPHABET) + letter;
}

export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((total, letter) => total * ALPHABET + letter.charCodeAt(0) - BEFORE_A, 0);
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

function corner(text: string): { row: number | null; column: number | null } {
  const match = CORNER.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) throw invalidArgument(`Address: ${text}`);
  return { column: match[1] ? columnNumber(match[1]) : null, row: match[2] ? Number(match[2]) : null };
}

/** `B2`, `B2:C5`, `A:A` or `6:6`, with or without dollar signs. */
export function parseArea(text: string): Area {
  const [from = '', to = from] = text.split(':');
  const first = corner(from);
  const last = corner(to);
  const row = first.row ?? 1;
  const column = first.column ?? 1;
  return {
    row,
    column,
    rows: (last.row ?? LAST_ROW) - row + 1,
    columns: (last.column ?? LAST_COLUMN) - column + 1,
  };
}

/** A1 spelling; with dollar signs when absolute. */
export function areaText({ row, column, rows, columns }: Area, absolute = false): string {
  const sign = absolute ? '$' : '';
  const cell = (r: number, c: number): string => `${sign}${columnName(c)}${sign}${r}`;
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** The address that Excel returns: whole rows and columns are written as `2:4` and `A:B`. */
export function addressText(area: Area): string {
  const { row, column, rows, columns } = area;
  if (columns === LAST_COLUMN) return `${row}:${row + rows - 1}`;
  return rows === LAST_ROW ? `${columnName(column)}:${columnName(column + columns - 1)}` : areaText(area);
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** The overlap, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function cellsOf(area: Area): readonly { readonly row: number; readonly column: number }[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

/** A whole column or row: Excel does not read or write its cells as a matrix. */
export const isUnbounded = ({ rows, columns }: Area): boolean => rows === LAST_ROW || columns === LAST_COLUMN;

/** The content of a one-cell matrix; anything else is returned unchanged. */
export const withoutSingleCell = (content: unknown): unknown => {
  const rows = Array.isArray(content) ? (content as readonly unknown[]) : [];
  const cells = Array.isArray(rows[0]) ? (rows[0] as readonly unknown[]) : [];
  return rows.length === 1 && cells.length === 1 ? cells[0] : content;
};

/** Spreads a single value; a matrix must have the size of the area. @throws HostError InvalidArgument if it has not */
export function eachCell(
  area: Area,
  content: unknown,
  write: (row: number, column: number, cell: unknown) => void,
): void {
  if (isUnbounded(area)) throw invalidArgument('A whole row or column is not written as cells');
  if (!Array.isArray(content)) {
    for (const { row, column } of cellsOf(area)) write(row, column, content);
    return;
  }
  const matrix = content as readonly (readonly unknown[])[];
  if (matrix.length !== area.rows || matrix.some((row) => row.length !== area.columns)) {
    throw invalidArgument(`The array has another size than ${areaText(area)}`);
  }
  matrix.forEach((cells, row) => cells.forEach((cell, column) => write(area.row + row, area.column + column, cell)));
}
