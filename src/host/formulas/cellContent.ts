// How Excel reads what is entered in a cell: formula, number, truth value, error or text. Pure.

import { invalidArgument } from '../state/hostError';
import { syntaxFault } from './formulaSyntax';
import type { CellValue } from '../state/spreadsheetEngine';
import { typedError, typedValue } from './typedValue';

const NUMBER_TEXT = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** These also begin a formula in Excel. */
const PERCENT_TEXT = /^([-+]?\d+(?:\.\d+)?)%$/;
const PERCENT = 100;
/** Dates that Excel recognises in every language: ISO, and month first, as the wire is in US English. */
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DAY = 86_400_000;
/** Day zero of Excel's calendar, for dates after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
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

/** The serial number of a text that Excel takes for a date, or null. */
function dateOf(text: string): number | null {
  const iso = ISO_DATE.exec(text);
  const us = US_DATE.exec(text);
  const [year, month, day] = (iso ? [iso[1], iso[2], iso[3]] : us ? [us[3], us[1], us[2]] : []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.getTime() - EPOCH) / DAY : null;
}

/** Texts that every Excel converts unless they begin with an apostrophe. */
function plainValue(text: string): CellValue | null {
  const trimmed = text.trim();
  const percent = PERCENT_TEXT.exec(trimmed);
  if (percent) return Number(percent[1]) / PERCENT;
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  return NUMBER_TEXT.test(trimmed) ? Number(trimmed) : dateOf(trimmed);
}

/** How an Excel reads texts: its answer to `text-becomes-value`. */
export type TextReading = 'plain' | 'typing';

/**
 * A typed error is kept as a formula, because cells that refer to it must show the error too.
 * @throws HostError InvalidArgument for a formula that cannot be read and a text that is too long
 */
export function cellContent(content: CellValue, reading: TextReading): CellContent {
  if (typeof content === 'number' && !Number.isFinite(content)) throw invalidArgument('No number');
  if (typeof content !== 'string') return { formula: null, constant: content };
  if (content.length > LONGEST_TEXT) throw invalidArgument('The text is too long for a cell');
  if (content.startsWith("'")) return { formula: null, constant: content.slice(1) };
  if (content.startsWith('=') && content.length > 1) return formulaOf(content);
  const error = reading === 'typing' ? typedError(content) : null;
  if (error !== null) return { formula: heldError(error), constant: null };
  const value = reading === 'typing' ? typedValue(content) : plainValue(content);
  if (value !== null) return { formula: null, constant: value };
  if (OTHER_FORMULA_STARTS.test(content)) return formulaOf(`=${content.replace(/^@/, '')}`);
  return { formula: null, constant: content };
}

/** The brackets distinguish it from a formula that lost its reference. */
const heldError = (error: string): string => `=(${error})`;

/** A formula as Excel shows it: a typed error is shown as it was typed. */
export const shownFormula = (formula: string): string =>
  formula.startsWith('=(#') && typedError(formula.slice(2, -1)) !== null ? formula.slice(2, -1) : formula;
