// What each cell of a pasted line is, and therefore the line. Handles single lines: blocks.ts joins them.

import { labelOf, wordOf, type Label, type Word } from './labels';
import { amountOf, isNone, type Amount } from './notation';
import type { TextLine } from './texts';

export type Cell =
  | { readonly kind: 'blank'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string; readonly word: Word }
  | { readonly kind: 'label'; readonly text: string; readonly label: Label }
  | {
      readonly kind: 'amount';
      readonly text: string;
      readonly amount: Amount;
      /** Whether it may as well be a year above a column. */
      readonly isYear: boolean;
    }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

export interface Line {
  readonly number: number;
  /** Without empty cells at the end. */
  readonly cells: readonly Cell[];
  /** Number of cells, including empty ones at the end. */
  readonly count: number;
}

/** `heads` is a row of words or dates, `labels` one of scales or steps, `caption` a named one above its own amounts. */
export type LineShape = 'labels' | 'heads' | 'caption' | 'amounts' | 'label' | 'text' | 'unread';

const MONTHS =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(`\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}\\b|\\b(?:19|20)\\d\\d\\b|\\b(?:${MONTHS})\\b`, 'i');
/** A longer text is a sentence. */
const LONGEST_HEADING = 60;

/** A number that above a column is a year, not a salary. */
const YEAR = /^(?:199|20[0-5])\d$/;

export function cellOf(text: string): Cell {
  if (text.length > LONGEST_HEADING) return { kind: 'other', text };
  if (isNone(text)) return { kind: 'blank', text };
  // Most cells are amounts, and no word begins with a digit.
  const word = /^\s*\d/.test(text) ? null : wordOf(text);
  if (word !== null) return { kind: 'word', text, word };
  const label = labelOf(text);
  if (label !== null) return { kind: 'label', text, label };
  const amount = amountOf(text);
  if (amount !== null) return { kind: 'amount', text, amount, isYear: YEAR.test(text.trim()) };
  return { kind: DATE.test(text) ? 'date' : 'other', text };
}

export function lineOf({ number, cells }: TextLine): Line {
  const read = cells.map(cellOf);
  return { number, cells: read.slice(0, read.findLastIndex(({ kind }) => kind !== 'blank') + 1), count: read.length };
}

/** The text of a line, by which the user can find it. */
export const textOf = ({ cells }: Line): string =>
  cells
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join(' ');

export const isOfKind =
  (...kinds: readonly Cell['kind'][]) =>
  ({ kind }: Cell): boolean =>
    kinds.includes(kind);

/** A date above a column, also a bare year. */
export const isDate = (cell: Cell): boolean => cell.kind === 'date' || (cell.kind === 'amount' && cell.isYear);

/** The shape of a line with one cell that is not blank. */
function shapeOfOne(cell: Cell, isFirst: boolean): LineShape {
  if (cell.kind === 'amount') return 'amounts';
  if (cell.kind === 'word') return 'heads';
  if (cell.kind !== 'label') return 'text';
  if (!isFirst) return 'labels';
  return cell.label.isNamed ? 'caption' : 'label';
}

/** What a line is on its own: `label` is a single label. */
export function shapeOf({ cells }: Line): LineShape {
  const [first, ...others] = cells;
  const rest = others.filter((cell) => cell.kind !== 'blank');
  if (!first || rest.length === 0) return first ? shapeOfOne(first, true) : 'text';
  const [only] = rest;
  if (only && rest.length === 1 && first.kind === 'blank') return shapeOfOne(only, false);
  if (first.kind !== 'label' && rest.every(isDate)) return 'heads';
  if (rest.some(isOfKind('amount'))) return rest.some(isOfKind('date', 'word')) ? 'unread' : 'amounts';
  if (rest.some(isOfKind('label'))) return 'labels';
  const words = new Set(cells.flatMap((cell) => (cell.kind === 'word' ? [cell.word] : [])));
  const isOfList = words.has('scale') && words.has('step');
  return isOfList || rest.every(isOfKind('word', 'date')) ? 'heads' : 'unread';
}
