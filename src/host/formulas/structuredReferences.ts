// Structured references: the cells of `rm_Tabel[[#Headers],[Kolom]]` and the like. Pure.

import { areaText, type Area } from '../state/area';
import { invalidArgument } from '../state/hostError';
import type { SheetState, TableState, WorkbookState } from '../state/state';
import { sameText } from '../state/sameText';

/** The cell that contains the formula, and how the engine spells numbers. */
export interface FormulaPlace {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly decimalComma: boolean;
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** An area with its tab name, as the engine reads it; `#REF!` where there is none. */
export function areaReference(workbook: WorkbookState, sheetId: string, area: Area | null): string {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  return sheet && area ? `${quoted(sheet.name)}!${areaText(area, true)}` : '#REF!';
}

interface FoundTable {
  readonly sheet: SheetState;
  readonly table: TableState;
}

function findTable(workbook: WorkbookState, name: string): FoundTable {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => sameText(candidate.name, name));
    if (table) return { sheet, table };
  }
  throw invalidArgument(`No table ${name}`);
}

function ownTable({ sheet, row, column }: FormulaPlace): FoundTable {
  const table = sheet.tables.find(
    ({ area, showTotals }) =>
      row > area.row &&
      row < area.row + area.rows + (showTotals ? 1 : 0) &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  if (!table) throw invalidArgument('A structured reference without table stands outside a table');
  return { sheet, table };
}

const unescape = (header: string): string => header.replace(/'(.)/g, '$1');

/** Parts of `[…]`: special items such as `#All` or `@`, and the first and last column. */
interface StructuredParts {
  readonly thisRow: boolean;
  readonly item: string;
  readonly columns: readonly string[];
}

/** Brackets that were parsed before: the formulas of a table all use the same few. */
const known = new Map<string, StructuredParts>();
/** More than the columns of several large workbooks. */
const MOST_KNOWN = 5_000;

function partsOf(brackets: string): StructuredParts {
  const parts = known.get(brackets) ?? readParts(brackets);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(brackets, parts);
  return parts;
}

function readParts(brackets: string): StructuredParts {
  const inner = brackets.slice(1, -1);
  const thisRow = inner.startsWith('@') || inner.includes('[#This Row]');
  const text = inner.replace(/^@/, '');
  if (!/^(?:[^'[]|'.)*\[/.test(text)) {
    const isItem = text.startsWith('#');
    return { thisRow, item: isItem ? text : '', columns: isItem || text === '' ? [] : [unescape(text)] };
  }
  const pieces = [...text.matchAll(/\[((?:[^\]']|'.)*)\]/g)].map((match) => match[1] ?? '');
  return {
    thisRow,
    item: pieces.find((piece) => piece.startsWith('#') && piece !== '#This Row') ?? '',
    columns: pieces.filter((piece) => !piece.startsWith('#')).map(unescape),
  };
}

/** Whether a structured reference means something else in another cell: its own row, or the table around it. */
export const isOfItsPlace = (text: string): boolean => text.startsWith('[') || /@|#This Row/.test(text);

/** Reads the header of a column; given by the workbook because headers are cells. */
export type HeadersOf = (sheet: SheetState, table: TableState) => readonly string[];

function rowsFor({ area, showTotals }: TableState, parts: StructuredParts, place: FormulaPlace): [number, number] {
  if (parts.thisRow) return [place.row, 1];
  switch (parts.item) {
    case '#All':
      return [area.row, area.rows + (showTotals ? 1 : 0)];
    case '#Headers':
      return [area.row, 1];
    case '#Totals':
      return [area.row + area.rows, 1];
    default:
      return [area.row + 1, area.rows - 1];
  }
}

/**
 * The cells that a structured reference refers to.
 * @param text with its brackets; a whole table is `rm_Tabel[]`
 * @throws HostError InvalidArgument for an unknown table or column
 */
export function structuredTarget(
  workbook: WorkbookState,
  text: string,
  place: FormulaPlace,
  headersOf: HeadersOf,
): { readonly sheet: SheetState; readonly area: Area; readonly isThisRow: boolean } {
  const bracket = text.indexOf('[');
  const { sheet, table } = bracket === 0 ? ownTable(place) : findTable(workbook, text.slice(0, bracket));
  const parts = partsOf(text.slice(bracket));
  const headers = parts.columns.length === 0 ? [] : headersOf(sheet, table);
  const indexes = parts.columns.map((name) => {
    const index = headers.findIndex((header) => sameText(header, name));
    if (index < 0) throw invalidArgument(`Table ${table.name} has no column ${name}`);
    return index;
  });
  const first = indexes[0] ?? 0;
  const last = indexes.at(-1) ?? table.area.columns - 1;
  const [row, rows] = rowsFor(table, parts, place);
  const area = { row, column: table.area.column + first, rows, columns: last - first + 1 };
  return { sheet, area, isThisRow: parts.thisRow };
}

/** The same cells in the engine's notation. @throws HostError InvalidArgument for an unknown table or column */
export function structuredReference(
  workbook: WorkbookState,
  text: string,
  place: FormulaPlace,
  headersOf: HeadersOf,
): string {
  const { sheet, area, isThisRow } = structuredTarget(workbook, text, place, headersOf);
  const reference = areaReference(workbook, sheet.id, area);
  // The engine's SUMIFS and the like accept a column of one row only when it is written as a range.
  return isThisRow || reference.includes(':') ? reference : `${reference}:${areaText(area, true)}`;
}
