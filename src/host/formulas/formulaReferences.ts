// The A1 references inside a formula: found, moved, shifted by copying, or lost. Pure.

import { columnName, columnNumber, LAST_COLUMN, LAST_ROW, type Area } from '../state/area';
import { tokensOf, type Token } from './formulaTokens';

export const LOST_REFERENCE = '#REF!';

interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly columnSign: string;
  readonly rowSign: string;
}

/** A reference as written in a formula: `A1`, `$A$1:B2`, `'Blad 1'!C:C`. */
export interface FormulaReference {
  /** The sheet with its exclamation mark, or an empty text. */
  readonly prefix: string;
  readonly sheetName: string | null;
  readonly first: Corner;
  readonly last: Corner | null;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$|^(\$?)([A-Za-z]{1,3})$|^(\$?)(\d{1,7})$/;

function cornerOf(text: string | undefined): Corner | null {
  const match = CORNER.exec(text ?? '');
  if (!match) return null;
  const column = match[2] ?? match[6];
  const row = match[4] ?? match[8];
  return {
    column: column === undefined ? null : columnNumber(column),
    row: row === undefined ? null : Number(row),
    columnSign: match[1] ?? match[5] ?? '',
    rowSign: match[3] ?? match[7] ?? '',
  };
}

const isCell = (corner: Corner | null): corner is Corner => corner?.column != null && corner.row !== null;

interface Found {
  readonly reference: FormulaReference;
  readonly length: number;
}

function referenceAt(tokens: readonly Token[], start: number): Found | null {
  const head = tokens[start];
  const hasPrefix = (head?.kind === 'quoted' || head?.kind === 'word') && tokens[start + 1]?.text === '!';
  const at = hasPrefix ? start + 2 : start;
  const first = cornerOf(tokens[at]?.text);
  const last = tokens[at + 1]?.text === ':' ? cornerOf(tokens[at + 2]?.text) : null;
  const isFunction = tokens[at + 1]?.text === '(';
  if (!first || isFunction || (!last && !isCell(first))) return null;
  const prefix = hasPrefix ? `${head.text}!` : '';
  const sheetName = head?.kind === 'quoted' ? head.text.slice(1, -1).replaceAll("''", "'") : (head?.text ?? '');
  return {
    reference: { prefix, sheetName: hasPrefix ? sheetName : null, first, last },
    length: at - start + (last ? 3 : 1),
  };
}

/** Formulas in which no reference was found: most formulas of a table are such, and are looked at after each change. */
const withoutReferences = new Set<string>();
/** More than the formulas of several large workbooks. */
const MOST_KNOWN = 20_000;

/** Replaces each reference in the formula by the result of the mapping. */
export function mapReferences(formula: string, map: (reference: FormulaReference) => string): string {
  if (withoutReferences.has(formula)) return formula;
  const tokens = tokensOf(formula);
  const pieces: string[] = [];
  let isFound = false;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const canStart = token?.kind === 'word' || token?.kind === 'quoted' || token?.kind === 'number';
    const found = canStart ? referenceAt(tokens, index) : null;
    isFound ||= found !== null;
    pieces.push(found ? map(found.reference) : (token?.text ?? ''));
    index += found?.length ?? 1;
  }
  if (isFound) return pieces.join('');
  if (withoutReferences.size >= MOST_KNOWN) withoutReferences.clear();
  withoutReferences.add(formula);
  return formula;
}

export function referencedArea({ first, last }: FormulaReference): Area {
  const end = last ?? first;
  const row = first.row ?? 1;
  const column = first.column ?? 1;
  return { row, column, rows: (end.row ?? LAST_ROW) - row + 1, columns: (end.column ?? LAST_COLUMN) - column + 1 };
}

const cornerText = ({ column, row, columnSign, rowSign }: Corner): string =>
  (column === null ? '' : columnSign + columnName(column)) + (row === null ? '' : `${rowSign}${row}`);

export function referenceText({ prefix, first, last }: FormulaReference): string {
  return prefix + cornerText(first) + (last ? `:${cornerText(last)}` : '');
}

/** The same reference, dollar signs included, to another area; null for a lost reference. */
export function movedReference(reference: FormulaReference, area: Area | null): string {
  if (!area) return LOST_REFERENCE;
  const { first, last } = reference;
  const place = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    row: corner.row === null ? null : row,
    column: corner.column === null ? null : column,
  });
  const end = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return referenceText({
    ...reference,
    first: place(first, area.row, area.column),
    last: last && place(last, end.row, end.column),
  });
}

/** The formula after copying: the parts without a dollar sign shift. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  const shifted = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowSign !== '' ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnSign !== '' ? corner.column : corner.column + columns,
  });
  const exists = ({ row, column }: Corner): boolean =>
    (row ?? 1) >= 1 && (row ?? 1) <= LAST_ROW && (column ?? 1) >= 1 && (column ?? 1) <= LAST_COLUMN;
  return mapReferences(formula, (reference) => {
    const first = shifted(reference.first);
    const last = reference.last && shifted(reference.last);
    return exists(first) && (!last || exists(last)) ? referenceText({ ...reference, first, last }) : LOST_REFERENCE;
  });
}
