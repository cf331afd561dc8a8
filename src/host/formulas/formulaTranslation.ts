// Translates a formula as Excel shows it into one for the engine: names and structured references become A1, separators
// follow the engine's locale, ROUND is corrected because the engine rounds the binary value, and COUNTIF gets ranges. Pure.

import { tokensOf, type Token } from './formulaTokens';
import { nameTarget } from './names';
import type { TableState, WorkbookState } from '../state/state';
import {
  areaReference,
  isOfItsPlace,
  structuredReference,
  type FormulaPlace,
  type HeadersOf,
} from './structuredReferences';
import { sameText } from '../state/sameText';

/** What names and references mean as long as no table, name or sheet changes: most occur in many formulas. */
export interface Meanings {
  readonly headersOf: HeadersOf;
  /** In the engine's notation, by sheet and text. */
  readonly known: Map<string, string>;
}

export function noMeanings(headersOf: HeadersOf): Meanings {
  const headers = new Map<TableState, readonly string[]>();
  const kept: HeadersOf = (sheet, table) => {
    const found = headers.get(table) ?? headersOf(sheet, table);
    headers.set(table, found);
    return found;
  };
  return { headersOf: kept, known: new Map() };
}

/**
 * Excel rounds the decimal number as shown (15 digits); the engine rounds the binary number, which can be just below
 * the half. This tiny factor lifts such halves over the line and changes no other result.
 */
const HALF_CORRECTION = '*1.00000000000001';

/** What Excel calculates with in place of a name that is not there, or not yet: a formula may say what it shows then. */
export const UNKNOWN_NAME = '#NAME?';

const CELL = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const COLUMN_OR_ROW = /^\$?[A-Za-z]{1,3}$/;

function isReference(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  if (CELL.test(text)) return true;
  const besideColon = tokens[index + 1]?.text === ':' || tokens[index - 1]?.text === ':';
  return COLUMN_OR_ROW.test(text) && besideColon;
}

/** Whether this word is what it says to the engine too: a function, a sheet, a logical value or a reference. */
function isPlain(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.text;
  return (
    next === '(' || next === '!' || /^(TRUE|FALSE)$/i.test(tokens[index]?.text ?? '') || isReference(tokens, index)
  );
}

function meaningOfName(workbook: WorkbookState, text: string, place: FormulaPlace, meanings: Meanings): string {
  const { headersOf } = meanings;
  const named = workbook.names.filter((candidate) => sameText(candidate.name, text));
  const name = named.find(({ scope }) => scope === place.sheet.id) ?? named.find(({ scope }) => scope === null);
  if (name) {
    const target = nameTarget(workbook, name, headersOf);
    if (target) return areaReference(workbook, target.sheet.id, target.area);
    return name.formula === null ? '#REF!' : `(${toEngineFormula(workbook, name.formula, place, meanings).slice(1)})`;
  }
  const isTable = workbook.sheets.some(({ tables }) => tables.some((table) => sameText(table.name, text)));
  return isTable ? structuredReference(workbook, `${text}[]`, place, headersOf) : UNKNOWN_NAME;
}

function meaningOf(workbook: WorkbookState, { kind, text }: Token, place: FormulaPlace, meanings: Meanings): string {
  if (kind === 'structured' && isOfItsPlace(text)) {
    return structuredReference(workbook, text, place, meanings.headersOf);
  }
  const key = `${place.sheet.id}${text}`;
  const known = meanings.known.get(key);
  if (known !== undefined) return known;
  const meaning =
    kind === 'structured'
      ? structuredReference(workbook, text, place, meanings.headersOf)
      : meaningOfName(workbook, text, place, meanings);
  meanings.known.set(key, meaning);
  return meaning;
}

/** Index of the separator that ends the argument at `start`, or of the closing bracket. */
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

const SINGLE_CELL = /^((?:.*!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}))$/;

/** The engine only counts in a range, where Excel also counts in a single cell: `A1` becomes `A1:A1`. */
function countInRanges(pieces: readonly string[]): readonly string[] {
  const changed = [...pieces];
  pieces.forEach((piece, index) => {
    if (!/^COUNTIFS?$/i.test(piece) || pieces[index + 1] !== '(') return;
    for (let at = index + 2, isCells = true; at < pieces.length; isCells = !isCells) {
      const end = argumentEnd(pieces, at);
      if (isCells && end === at + 1) changed[at] = pieces[at]?.replace(SINGLE_CELL, '$1:$2') ?? '';
      if (pieces[end] !== ',') return;
      at = end + 1;
    }
  });
  return changed;
}

/**
 * @param formula with its leading `=`, in US notation
 * @throws HostError InvalidArgument for an unknown table or column
 */
export function toEngineFormula(
  workbook: WorkbookState,
  formula: string,
  place: FormulaPlace,
  meanings: Meanings,
): string {
  const tokens = tokensOf(formula.slice(1));
  const translated = tokens.map((token, index) =>
    token.kind === 'structured' || (token.kind === 'word' && !isPlain(tokens, index))
      ? meaningOf(workbook, token, place, meanings)
      : token.text,
  );
  const pieces = /COUNTIF/i.test(formula) ? countInRanges(translated) : translated;
  const corrected = /ROUND/i.test(formula) ? correctRounding(pieces) : pieces;
  return `=${(place.decimalComma ? withDecimalComma(corrected, tokens, pieces) : corrected).join('')}`;
}

function withDecimalComma(
  corrected: readonly string[],
  tokens: readonly Token[],
  pieces: readonly string[],
): readonly string[] {
  const isText = tokens.map(({ kind }) => kind === 'string' || kind === 'quoted' || kind === 'structured');
  const strings = new Set(pieces.filter((_, index) => isText[index]));
  return corrected.map((piece) => {
    if (strings.has(piece)) return piece;
    if (piece === ',') return ';';
    return /^\*?[\d.]+(e[+-]?\d+)?$/i.test(piece) ? piece.replace('.', ',') : piece;
  });
}

/** The home of a formula, and the table that it must no longer name. */
export interface Explicit {
  readonly table: TableState;
  readonly place: FormulaPlace;
  readonly headersOf: HeadersOf;
}

/** Writes the references to one table as addresses; `@` references keep a relative row. */
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
      const isWhole = kind === 'word' && sameText(text, table.name) && next !== '(' && next !== '!';
      if (!isWhole && !(kind === 'structured' && (sameText(name, table.name) || (name === '' && isInside))))
        return text;
      const reference = structuredReference(workbook, isWhole ? `${text}[]` : text, place, headersOf);
      const isThisRow = text.includes('@') || text.includes('[#This Row]');
      return isThisRow ? reference.replace(/\$(\d+)/g, '$1') : reference;
    })
    .join('');
}
