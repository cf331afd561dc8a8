// Defined names: what they refer to, and the formula that Excel shows for that. A name refers to an area of a sheet,
// which moves with its cells, or to a formula: a table column, a constant, or anything else that Excel calculates.

import { areaText, type Area } from '../state/area';
import { mapReferences, referencedArea, referenceText, type FormulaReference } from './formulaReferences';
import { syntaxFault } from './formulaSyntax';
import type { FormulaChange } from './formulaTexts';
import { tokensOf } from './formulaTokens';
import { invalidArgument, itemNotFound, notImplemented } from '../state/hostError';
import type { CellValue } from '../state/spreadsheetEngine';
import type { NameState, SheetState, WorkbookState } from '../state/state';
import { structuredTarget, type HeadersOf } from './structuredReferences';
import { sameText } from '../state/sameText';

/** What a name refers to, without the name itself. */
export type NameReference = Pick<NameState, 'sheetId' | 'area' | 'formula'>;

interface NameTarget {
  readonly sheet: SheetState;
  readonly area: Area;
}

const LOST = '=#REF!';
const sheetNamed = ({ sheets }: WorkbookState, name: string): SheetState | undefined =>
  sheets.find((sheet) => sameText(sheet.name, name));

/** The reference, if the formula consists of just that; otherwise null. */
function onlyReference(formula: string): FormulaReference | null {
  let only: FormulaReference | null = null;
  const rest = mapReferences(formula.slice(1), (reference) => {
    only = reference;
    return '';
  });
  return rest === '' ? only : null;
}

/** The formula as an area, if it is nothing more than that. */
function asArea(state: WorkbookState, formula: string): NameReference {
  const reference = onlyReference(formula);
  const sheet = reference?.sheetName == null ? undefined : sheetNamed(state, reference.sheetName);
  if (reference && sheet) return { sheetId: sheet.id, area: referencedArea(reference), formula: null };
  return { sheetId: '', area: null, formula };
}

const isWholeTable = (formula: string): boolean => /^=[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(formula);
const isStructured = (formula: string): boolean =>
  isWholeTable(formula) || (tokensOf(formula.slice(1)).length === 1 && /^=[^[]+\[.*\]$/s.test(formula));

/**
 * What a name with this formula refers to. A formula is kept and not calculated.
 * @param formula in US notation, with its leading `=`
 * @throws HostError InvalidArgument for a formula that cannot be read, ItemNotFound for a sheet that does not exist
 */
export function nameReference(state: WorkbookState, formula: string, headersOf: HeadersOf): NameReference {
  if (formula === LOST) return { sheetId: '', area: null, formula: null };
  if (!formula.startsWith('=')) throw invalidArgument(`${formula} is no formula`);
  const fault = syntaxFault(formula);
  if (fault !== null) throw invalidArgument(fault);
  // Excel resolves a reference without a sheet against the active sheet, which no caller can rely on.
  mapReferences(formula, (reference) => {
    if (reference.sheetName === null) throw invalidArgument(`No sheet in ${formula}`);
    if (!sheetNamed(state, reference.sheetName)) throw itemNotFound(`sheet ${reference.sheetName}`);
    return referenceText(reference);
  });
  const reference = asArea(state, formula);
  if (reference.area) return reference;
  if (/@|#This Row/i.test(formula)) throw invalidArgument(`${formula} has no row of its own`);
  if (constantOf(formula) === null && isWholeTable(formula)) {
    if (state.names.some(({ name }) => sameText(`=${name}`, formula)))
      throw notImplemented('NamedItem', 'name of a name');
    nameTarget(state, reference, headersOf);
  }
  if (isStructured(formula) && constantOf(formula) === null) nameTarget(state, reference, headersOf);
  return reference;
}

/** The cells that a name refers to, or null when it is not a range or has lost its cells. */
export function nameTarget(
  state: WorkbookState,
  { sheetId, area, formula }: NameReference,
  headersOf: HeadersOf,
): NameTarget | null {
  if (formula === null) {
    const sheet = state.sheets.find(({ id }) => id === sheetId);
    return sheet && area ? { sheet, area } : null;
  }
  const [first] = state.sheets;
  if (!first || !isStructured(formula) || constantOf(formula) !== null) return null;
  const text = isWholeTable(formula) ? `${formula.slice(1)}[]` : formula.slice(1);
  return structuredTarget(state, text, { sheet: first, row: 0, column: 0, decimalComma: false }, headersOf);
}

/** `=Blad1!#REF!` when the cells were deleted, `=#REF!` when their sheet was. In US notation. */
export function nameFormula({ sheets }: WorkbookState, { sheetId, area, formula }: NameReference): string {
  if (formula !== null) return formula;
  const sheet = sheets.find(({ id }) => id === sheetId);
  return sheet ? `='${sheet.name.replaceAll("'", "''")}'!${area ? areaText(area, true) : '#REF!'}` : LOST;
}

/** The constant, if the formula consists of just that; otherwise null. */
export function constantOf(formula: string): CellValue | null {
  const text = formula.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const [token, ...others] = tokensOf(text);
  return token?.kind === 'string' && others.length === 0 ? text.slice(1, -1).replaceAll('""', '"') : null;
}

/** `NamedItem.type`. @throws HostError NotImplemented for a formula whose result type is unknown without calculating */
export function nameType(state: WorkbookState, name: NameState, headersOf: HeadersOf): string {
  if (nameFormula(state, name).includes('#REF!')) return 'Error';
  if (nameTarget(state, name, headersOf)) return 'Range';
  const constant = name.formula === null ? null : constantOf(name.formula);
  if (constant === null) throw notImplemented('NamedItem', 'Type of a formula');
  if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
  return typeof constant === 'string' ? 'String' : 'Boolean';
}

/** Updates the formulas of names after something that they refer to was renamed or deleted. */
export function changeNameFormulas(state: WorkbookState, change: FormulaChange): void {
  for (const name of state.names) {
    const sheet = state.sheets.find(({ id }) => id === name.scope) ?? state.sheets[0];
    if (name.formula === null || !sheet) continue;
    const changed = change(name.formula, { sheet, cell: null });
    if (changed !== name.formula) Object.assign(name, asArea(state, changed));
  }
}
