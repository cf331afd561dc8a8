// Range.find: which cells it searches, in which order, and what it compares.

import { cellsOf, LAST_COLUMN, LAST_ROW, type Area } from '../state/area';
import { invalidArgument } from '../state/hostError';
import type { HostObject } from '../document/hostObject';
import type { Arguments, MemberContext } from './typeMembers';
import type { HostWorkbook } from '../document/hostWorkbook';
import { rangeObject, type RangeTarget } from '../document/rangeTarget';
import { usedArea } from '../state/usedCells';

interface Cell {
  readonly row: number;
  readonly column: number;
}

const WHOLE_SHEET: Area = { row: 1, column: 1, rows: LAST_ROW, columns: LAST_COLUMN };

/** Excel's limit. */
const LONGEST_SEARCH_TEXT = 255;

/** The cells in the order of a search. */
function searchedCells({ sheet, area }: RangeTarget, workbook: HostWorkbook): readonly Cell[] {
  // Excel's search skips rows hidden by a filter.
  const shown = (cells: readonly Cell[]): readonly Cell[] => cells.filter(({ row }) => !sheet.hiddenRows.has(row));
  const isOneCell = area.rows * area.columns === 1;
  const used = isOneCell && workbook.answer('find-one-cell') === 'sheet' ? usedArea(sheet, WHOLE_SHEET, true) : null;
  if (used) {
    const cells = shown(cellsOf(used));
    const isAfter = ({ row, column }: Cell): boolean => row > area.row || (row === area.row && column > area.column);
    return [...cells.filter(isAfter), ...cells.filter((cell) => !isAfter(cell))];
  }
  const [first, ...others] = cellsOf(area);
  return shown(first && workbook.answer('find-after-first') === 'after' ? [...others, first] : cellsOf(area));
}

/** In a search, `*` and `?` are wildcards unless preceded by a tilde. */
function patternOf(text: string, completeMatch: boolean, matchCase: boolean): RegExp {
  const escaped = text.replace(/~([~*?])|[.*+?^${}()|[\]\\]/g, (match: string, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    if (match === '*') return '.*';
    return match === '?' ? '.' : `\\${match}`;
  });
  return new RegExp(completeMatch ? `^${escaped}$` : escaped, matchCase ? 's' : 'is');
}

/** @throws HostError InvalidArgument when the text is too long */
export function find(target: RangeTarget, [text, criteria]: Arguments, { workbook }: MemberContext): HostObject | null {
  const { completeMatch = false, matchCase = false } = (criteria ?? {}) as {
    completeMatch?: boolean;
    matchCase?: boolean;
  };
  const { sheet } = target;
  if (String(text).length > LONGEST_SEARCH_TEXT) throw invalidArgument('The text to search for is too long');
  if (sheet.visibility !== 'Visible' && workbook.answer('hidden-sheet-find') === 'nothing') return null;
  const pattern = patternOf(String(text), completeMatch, matchCase);
  const looksInFormulas = workbook.answer('find-looks-in') === 'formulas';
  const cell = searchedCells(target, workbook).find(({ row, column }) =>
    pattern.test(String(looksInFormulas ? workbook.formula(sheet, row, column) : workbook.value(sheet, row, column))),
  );
  return cell ? rangeObject(sheet, { ...cell, rows: 1, columns: 1 }) : null;
}
