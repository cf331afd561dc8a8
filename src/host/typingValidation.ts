// Whether typing in a cell passes the cell's validation. Reads the workbook, changes nothing.

import { cellsOf, contains } from './area';
import type { HostWorkbook } from './hostWorkbook';
import type { CellValue } from './spreadsheetEngine';
import type { SheetState } from './state';

interface NumberRule {
  readonly formula1: number;
  readonly formula2: number;
}

interface Rule {
  readonly list?: { readonly source: string };
  readonly decimal?: NumberRule;
  readonly wholeNumber?: NumberRule;
}

interface Alert {
  readonly message?: string;
  readonly style?: string;
}

const DEFAULT_REFUSAL = 'Deze waarde mag hier niet.';

const isWithin = (content: CellValue, { formula1, formula2 }: NumberRule): boolean =>
  typeof content === 'number' && content >= formula1 && content <= formula2;

function isListed(workbook: HostWorkbook, source: string, content: CellValue): boolean {
  const name = workbook.state.names.find((candidate) => `=${candidate.name}` === source);
  const sheet = name && workbook.findSheet(name.sheetId);
  if (!name?.area || !sheet) return true;
  const wanted = String(content).toLowerCase();
  return cellsOf(name.area).some(
    ({ row, column }) => String(workbook.value(sheet, row, column)).toLowerCase() === wanted,
  );
}

function passes(workbook: HostWorkbook, { list, decimal, wholeNumber }: Rule, content: CellValue): boolean {
  if (list) return isListed(workbook, list.source, content);
  if (decimal) return isWithin(content, decimal);
  if (wholeNumber) return isWithin(content, wholeNumber) && Number.isInteger(content);
  return true;
}

/** The Dutch sentence of a validation that stops this content, or null. Emptying a cell is always allowed. */
export function typingRefusal(
  workbook: HostWorkbook,
  sheet: SheetState,
  row: number,
  column: number,
  content: CellValue,
): string | null {
  if (content === '' || (typeof content === 'string' && content.startsWith('='))) return null;
  const validation = sheet.validations.findLast(({ area }) => contains(area, row, column));
  if (!validation || passes(workbook, validation.rule, content)) return null;
  return (validation.errorAlert as Alert | null)?.message ?? DEFAULT_REFUSAL;
}
