// Whether typed content passes the cell's validation. Reads the workbook and changes nothing.

import { cellsOf, contains } from '../state/area';
import { mapReferences, referencedArea } from '../formulas/formulaReferences';
import type { RangeTarget } from './rangeTarget';
import type { HostWorkbook } from './hostWorkbook';
import type { CellValue } from '../state/spreadsheetEngine';
import type { SheetState } from '../state/state';

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

/** The cells with the choices of a list, given by a defined name or an address. */
function listCells(workbook: HostWorkbook, own: SheetState, source: string): RangeTarget | null {
  const name = workbook.state.names.find((candidate) => `=${candidate.name}` === source);
  if (name) return workbook.nameTarget(name);
  let found: RangeTarget | null = null;
  mapReferences(source.slice(1), (reference) => {
    const sheet = reference.sheetName === null ? own : workbook.findSheet(reference.sheetName);
    if (sheet) found = { sheet, area: referencedArea(reference) };
    return '';
  });
  return found;
}

function isListed(workbook: HostWorkbook, own: SheetState, source: string, content: CellValue): boolean {
  const wanted = String(content).toLowerCase();
  if (!source.startsWith('=')) return source.split(',').some((choice) => choice.trim().toLowerCase() === wanted);
  const cells = listCells(workbook, own, source);
  if (!cells) return true;
  return cellsOf(cells.area).some(
    ({ row, column }) => String(workbook.value(cells.sheet, row, column)).toLowerCase() === wanted,
  );
}

function passes(
  workbook: HostWorkbook,
  own: SheetState,
  { list, decimal, wholeNumber }: Rule,
  content: CellValue,
): boolean {
  if (list) return isListed(workbook, own, list.source, content);
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
  if (!validation || passes(workbook, sheet, validation.rule, content)) return null;
  return (validation.errorAlert as Alert | null)?.message ?? DEFAULT_REFUSAL;
}
