// What a cell becomes when something is put in it, as Excel reads it: formula, number, truth value or text. Pure.

import { invalidArgument } from './hostError';
import { syntaxFault } from './formulaSyntax';
import type { CellValue } from './spreadsheetEngine';

const NUMBER_TEXT = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** Excel takes these for the beginning of a formula, too. */
const OTHER_FORMULA_STARTS = /^[-+@]./;
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 32767;

export interface CellContent {
  readonly formula: string | null;
  readonly constant: CellValue | null;
}

function formulaOf(text: string): CellContent {
  if (text.length > LONGEST_FORMULA) throw invalidArgument('The formula is too long');
  const fault = syntaxFault(text);
  if (fault !== null) throw invalidArgument(fault);
  return { formula: text, constant: null };
}

/** @throws HostError InvalidArgument for a formula that cannot be read and a text that is too long */
export function cellContent(content: CellValue): CellContent {
  if (typeof content === 'number' && !Number.isFinite(content)) throw invalidArgument('No number');
  if (typeof content !== 'string') return { formula: null, constant: content };
  if (content.length > LONGEST_TEXT) throw invalidArgument('The text is too long for a cell');
  if (content.startsWith("'")) return { formula: null, constant: content.slice(1) };
  if (content.startsWith('=') && content.length > 1) return formulaOf(content);
  if (NUMBER_TEXT.test(content.trim())) return { formula: null, constant: Number(content) };
  if (/^(true|false)$/i.test(content)) return { formula: null, constant: content.toLowerCase() === 'true' };
  if (OTHER_FORMULA_STARTS.test(content)) return formulaOf(`=${content.replace(/^@/, '')}`);
  return { formula: null, constant: content };
}
