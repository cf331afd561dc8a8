// From a formula as Excel shows it to one that the engine knows: names and structured references become A1, separators
// follow the engine's locale, and ROUND is corrected because the engine rounds the binary value. Pure.

import { areaText, type Area } from './area';
import { invalidArgument } from './hostError';
import { tokensOf, type Token } from './formulaTokens';
import type { SheetState, TableState, WorkbookState } from './state';

/** The cell that the formula stands in, and how the engine spells numbers. */
export interface FormulaPlace {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly decimalComma: boolean;
}

/**
 * Excel rounds the number that a person sees (15 digits); the engine rounds the binary number, which can lie just
 * below the half. A hundredth of a millionth of a millionth brings halves to the right side and moves nothing else.
 */
const HALF_CORRECTION = '*1.00000000000001';

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

function areaReference(workbook: WorkbookState, sheetId: string, area: Area | null): string {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  return sheet && area ? `${quoted(sheet.name)}!${areaText(area, true)}` : '#REF!';
}

interface FoundTable {
  readonly sheet: SheetState;
  readonly table: TableState;
}

function findTable(workbook: WorkbookState, name: string): FoundTable {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => same(candidate.name, name));
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

function partsOf(brackets: string): StructuredParts {
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

function structuredReference(workbook: WorkbookState, text: string, place: FormulaPlace, headersOf: HeadersOf): string {
  const bracket = text.indexOf('[');
  const { sheet, table } = bracket === 0 ? ownTable(place) : findTable(workbook, text.slice(0, bracket));
  const parts = partsOf(text.slice(bracket));
  const headers = headersOf(sheet, table);
  const indexes = parts.columns.map((name) => {
    const index = headers.findIndex((header) => same(header, name));
    if (index < 0) throw invalidArgument(`Table ${table.name} has no column ${name}`);
    return index;
  });
  const first = indexes[0] ?? 0;
  const last = indexes.at(-1) ?? table.area.columns - 1;
  const [row, rows] = rowsFor(table, parts, place);
  const area = { row, column: table.area.column + first, rows, columns: last - first + 1 };
  const reference = areaReference(workbook, sheet.id, area);
  // The engine's SUMIFS and its like take a column of one row only when it is spelled as a range.
  return parts.thisRow || reference.includes(':') ? reference : `${reference}:${areaText(area, true)}`;
}

const CELL = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const COLUMN_OR_ROW = /^\$?[A-Za-z]{1,3}$/;

function isReference(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  if (CELL.test(text)) return true;
  const besideColon = tokens[index + 1]?.text === ':' || tokens[index - 1]?.text === ':';
  return COLUMN_OR_ROW.test(text) && besideColon;
}

function translateWord(
  workbook: WorkbookState,
  tokens: readonly Token[],
  index: number,
  place: FormulaPlace,
  headersOf: HeadersOf,
): string {
  const text = tokens[index]?.text ?? '';
  const next = tokens[index + 1]?.text;
  if (next === '(' || next === '!' || /^(TRUE|FALSE)$/i.test(text) || isReference(tokens, index)) return text;
  const named = workbook.names.filter((candidate) => same(candidate.name, text));
  const name = named.find(({ scope }) => scope === place.sheet.id) ?? named.find(({ scope }) => scope === null);
  if (name) return areaReference(workbook, name.sheetId, name.area);
  return structuredReference(workbook, `${text}[]`, place, headersOf);
}

/** Index of the argument separator at the level of the opening bracket before `start`, or of the closing bracket. */
function argumentEnd(pieces: readonly string[], start: number): number {
  let depth = 0;
  for (let index = start; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (depth === 0 && (piece === ',' || piece === ')')) return index;
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
  }
  return pieces.length;
}

function correctRounding(pieces: readonly string[]): readonly string[] {
  const corrected = [...pieces];
  for (let index = corrected.length - 2; index >= 0; index -= 1) {
    if (!/^ROUND$/i.test(corrected[index] ?? '') || corrected[index + 1] !== '(') continue;
    corrected.splice(argumentEnd(corrected, index + 2), 0, ')', HALF_CORRECTION);
    corrected.splice(index + 2, 0, '(');
  }
  return corrected;
}

/**
 * @param formula with its leading `=`, in US notation
 * @throws HostError InvalidArgument for an unknown name, table or column
 */
export function toEngineFormula(
  workbook: WorkbookState,
  formula: string,
  place: FormulaPlace,
  headersOf: HeadersOf,
): string {
  const tokens = tokensOf(formula.slice(1));
  const pieces = tokens.map(({ kind, text }, index) => {
    if (kind === 'structured') return structuredReference(workbook, text, place, headersOf);
    return kind === 'word' ? translateWord(workbook, tokens, index, place, headersOf) : text;
  });
  const isText = tokens.map(({ kind }) => kind === 'string' || kind === 'quoted' || kind === 'structured');
  const strings = new Set(pieces.filter((_, index) => isText[index]));
  const localised = correctRounding(pieces).map((piece) => {
    if (!place.decimalComma || strings.has(piece)) return piece;
    if (piece === ',') return ';';
    return /^\*?[\d.]+(e[+-]?\d+)?$/i.test(piece) ? piece.replace('.', ',') : piece;
  });
  return `=${localised.join('')}`;
}

/** Where a formula stands and which table it must no longer name. */
export interface Explicit {
  readonly table: TableState;
  readonly place: FormulaPlace;
  readonly headersOf: HeadersOf;
}

/** A formula with the references to one table spelled as addresses; a cell of this row keeps its row relative. */
export function explicitReferences(
  workbook: WorkbookState,
  formula: string,
  { table, place, headersOf }: Explicit,
): string {
  const isInside =
    place.sheet.tables.includes(table) &&
    place.row > table.area.row &&
    place.row <= table.area.row + table.area.rows &&
    place.column >= table.area.column &&
    place.column < table.area.column + table.area.columns;
  const tokens = tokensOf(formula);
  return tokens
    .map(({ kind, text }, index) => {
      const name = text.split('[')[0] ?? '';
      const next = tokens[index + 1]?.text;
      const isWhole = kind === 'word' && same(text, table.name) && next !== '(' && next !== '!';
      if (!isWhole && !(kind === 'structured' && (same(name, table.name) || (name === '' && isInside)))) return text;
      const reference = structuredReference(workbook, isWhole ? `${text}[]` : text, place, headersOf);
      const isThisRow = text.includes('@') || text.includes('[#This Row]');
      return isThisRow ? reference.replace(/\$(\d+)/g, '$1') : reference;
    })
    .join('');
}
