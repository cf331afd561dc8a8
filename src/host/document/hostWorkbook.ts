// The workbook of the stand-in: sheets, cells, names and tables, keeping the formulas that refer to them correct.

import { addressText, cellsOf, contains, intersection, type Area } from '../state/area';
import type { BehaviourId } from '../../behaviours/behaviours';
import type { Profile } from '../../behaviours/profiles';
import { Calculation } from './calculation';
import { cellContent, shownFormula, type TextReading } from '../formulas/cellContent';
import { changeFormulaTexts, type FormulaChange } from '../formulas/formulaTexts';
import { readBack } from '../formulas/formatReading';
import { UNKNOWN_NAME } from '../formulas/formulaTranslation';
import { sheetNameFault } from '../state/sheetNames';
import { HostError, invalidArgument, itemNotFound } from '../state/hostError';
import { HostEvents } from './hostEvents';
import { LiveRanges } from './liveRanges';
import { changeNameFormulas, nameTarget, type NameReference } from '../formulas/names';
import type { RangeTarget } from './rangeTarget';
import type { CellValue, SpreadsheetEngine } from '../state/spreadsheetEngine';
import {
  LOOKS_OF_NEW_TABLE,
  cellKey,
  emptySheet,
  type CellFormat,
  type NameState,
  type SheetState,
  type TableState,
  type WorkbookState,
} from '../state/state';
import {
  withColumnRenamed,
  withoutSheet,
  withoutTables,
  withSheetRenamed,
  withTableRenamed,
} from '../formulas/tableReferences';
import { sameText } from '../state/sameText';

const LOOKS_LIKE_CELL = /^[A-Za-z]{1,3}\d{1,7}$|^[RCrc]$/;

/** Excel's limit. */
const LONGEST_NAME = 255;

const CELL_A1: Area = { row: 1, column: 1, rows: 1, columns: 1 };

export class HostWorkbook {
  readonly state: WorkbookState = {
    sheets: [],
    names: [],
    settings: new Map(),
    activeSheetId: '',
    selection: CELL_A1,
    readOnly: false,
    isStructureProtected: false,
    calculationMode: 'Automatic',
    nextId: 1,
  };
  readonly calculation: Calculation;
  readonly events = new HostEvents();
  readonly ranges = new LiveRanges();
  /** Base64 of each file that `Excel.createWorkbook` opened. */
  readonly createdWorkbooks: string[] = [];

  constructor(
    readonly engine: SpreadsheetEngine,
    /** How this Excel answers where Excels differ. */
    private readonly profile: Profile,
    /** Whether a table grows when something is written right below it: in Excel this is the user's choice. */
    readonly expandsTables = true,
  ) {
    this.calculation = new Calculation(engine, this.state, this.headersOf);
    const first = this.newSheetState('Blad1');
    this.state.activeSheetId = first.id;
    this.calculation.syncSheets();
  }

  /** This Excel's answer to a behaviour, by its id. */
  answer(behaviour: BehaviourId): string {
    return this.profile[behaviour];
  }

  /** @throws HostError when this Excel refuses this kind of layout, according to `looks-refused` */
  assertLooks(kind: 'freeze' | 'chart' | 'pageLayout' | 'printTitles'): void {
    const refused = this.answer('looks-refused');
    if (refused !== kind && refused !== 'all') return;
    const isPrinted = kind === 'pageLayout' || kind === 'printTitles';
    throw new HostError(isPrinted ? 'InvalidOperation' : 'GeneralException', `This Excel refuses ${kind}`);
  }

  newSheetState(name: string): SheetState {
    const sheet = emptySheet(this.newId('sheet'), name);
    this.state.sheets.push(sheet);
    return sheet;
  }

  newId(prefix: string): string {
    this.state.nextId += 1;
    return `{${prefix}-${this.state.nextId}}`;
  }

  /** @throws HostError AccessDenied when nothing may be changed here */
  assertWritable(sheet?: SheetState): void {
    if (this.state.readOnly) throw new HostError('AccessDenied', 'The workbook is read-only');
    if (sheet?.isProtected) throw new HostError('AccessDenied', `Sheet ${sheet.name} is protected`);
  }

  /** @throws HostError when sheets may not be added, deleted, moved or renamed */
  assertStructureWritable(): void {
    this.assertWritable();
    if (!this.state.isStructureProtected) return;
    throw new HostError(this.answer('structure-protected'), 'The structure of the workbook is protected', true);
  }

  // --- sheets

  findSheet(key: string): SheetState | undefined {
    return this.state.sheets.find(({ id, name }) => id === key || sameText(name, key));
  }

  sheet(key: string): SheetState {
    const found = this.findSheet(key);
    if (!found) throw itemNotFound(`sheet ${key}`);
    return found;
  }

  private assertSheetName(name: string): void {
    const fault = sheetNameFault(name);
    if (fault !== null) throw invalidArgument(fault);
    if (this.findSheet(name)) throw new HostError('ItemAlreadyExists', `A sheet ${name} is there already`);
  }

  addSheet(name: string): SheetState {
    this.assertStructureWritable();
    this.assertSheetName(name);
    const sheet = this.newSheetState(name);
    this.calculation.touchSheets();
    this.events.sheet('Added', sheet.id);
    return sheet;
  }

  renameSheet(sheet: SheetState, name: string): void {
    this.assertStructureWritable();
    if (!sameText(sheet.name, name)) this.assertSheetName(name);
    const old = sheet.name;
    this.changeFormulas((formula) => withSheetRenamed(formula, old, name));
    sheet.name = name;
    this.structureChanged();
  }

  /** References to the sheet become #REF!, as in Excel. */
  deleteSheet(sheet: SheetState): void {
    this.assertStructureWritable();
    if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'A very hidden sheet stays');
    if (this.state.sheets.length === 1) throw new HostError('InvalidOperation', 'A workbook keeps one sheet');
    const lost = sheet.tables.map(({ name }) => name);
    const position = this.state.sheets.indexOf(sheet);
    this.state.sheets.splice(position, 1);
    this.state.names = this.state.names.filter(({ scope }) => scope !== sheet.id);
    for (const name of this.state.names) if (name.sheetId === sheet.id) name.area = null;
    this.changeFormulas((formula) => withoutSheet(withoutTables(formula, lost), sheet.name));
    this.structureChanged();
    this.events.sheet('Deleted', sheet.id);
    if (this.state.activeSheetId === sheet.id) {
      const next = this.state.sheets[position] ?? this.state.sheets.at(-1);
      if (next) this.activate(next);
    }
  }

  moveSheet(sheet: SheetState, position: number): void {
    this.assertStructureWritable();
    this.state.sheets = this.state.sheets.filter((other) => other !== sheet);
    this.state.sheets.splice(position, 0, sheet);
    this.structureChanged();
  }

  activate(sheet: SheetState): void {
    if (this.state.activeSheetId === sheet.id) return;
    this.state.activeSheetId = sheet.id;
    this.state.selection = CELL_A1;
    this.events.sheet('Activated', sheet.id);
  }

  select(sheet: SheetState, area: Area): void {
    this.activate(sheet);
    this.state.selection = area;
    this.events.selected(sheet.id, addressText(area));
  }

  structureChanged(): void {
    this.calculation.touchAll();
  }

  // --- cells

  readonly headersOf = ({ constants }: SheetState, { area }: TableState): readonly string[] => {
    const headers: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      headers.push(String(constants.get(cellKey(area.row, column)) ?? ''));
    }
    return headers;
  };

  /** `null` leaves the cell alone, `''` empties it, `=` begins a formula, `'` keeps text as text. */
  setCell(sheet: SheetState, row: number, column: number, content: CellValue | null): void {
    if (content === null) return;
    const key = cellKey(row, column);
    const { formula, constant } = this.isKeptAsText(sheet, key, content)
      ? { formula: null, constant: content }
      : cellContent(content, this.answer('text-becomes-value') as TextReading);
    const headed = sheet.tables.find(({ area }) => contains({ ...area, rows: 1 }, row, column));
    if (headed)
      return this.setHeader(
        sheet,
        headed,
        column - headed.area.column,
        String(constant ?? shownFormula(formula ?? '')),
      );
    // Translates first, so that a refusal leaves the cell unchanged.
    const translation = formula === null ? null : this.calculation.translate(sheet, row, column, formula);
    if (translation?.includes(UNKNOWN_NAME) && this.answer('unknown-name-in-formula') === 'refused') {
      throw invalidArgument(`a name in ${formula}`);
    }
    sheet.constants.delete(key);
    sheet.formulas.delete(key);
    sheet.translations.delete(key);
    sheet.results.delete(key);
    if (formula !== null && translation !== null) {
      sheet.formulas.set(key, formula);
      sheet.translations.set(key, translation);
    } else if (constant !== null && constant !== '') sheet.constants.set(key, constant);
    this.calculation.touch(sheet, key);
  }

  /** Whether this is text in a cell formatted as text, in an Excel that keeps it as such. */
  private isKeptAsText(sheet: SheetState, key: string, content: CellValue): boolean {
    const isText = typeof content === 'string' && !/^['=]/.test(content);
    return isText && sheet.formats.get(key)?.['NumberFormat'] === '@' && this.answer('text-format') === 'text';
  }

  /** A header is always unique text; formulas follow its new name. */
  private setHeader(sheet: SheetState, table: TableState, index: number, wanted: string): void {
    const headers = this.headersOf(sheet, table);
    const from = headers[index] ?? '';
    const others = headers.filter((_, other) => other !== index);
    const base = wanted === '' ? 'Kolom' : wanted;
    let to = wanted === '' ? 'Kolom1' : wanted;
    for (let number = 2; others.some((other) => sameText(other, to)); number += 1) to = base + String(number);
    sheet.constants.set(cellKey(table.area.row, table.area.column + index), to);
    if (from === to) return;
    this.columnRenamed(sheet, table, from, to);
  }

  /** @param to the new header, or null when the column was deleted */
  columnRenamed(sheet: SheetState, table: TableState, from: string, to: string | null): void {
    this.changeFormulas((formula, home) => {
      const isInside =
        home.sheet === sheet &&
        home.cell !== null &&
        contains({ ...table.area, rows: table.area.rows + 1 }, home.cell.row, home.cell.column);
      return withColumnRenamed(formula, { table: table.name, from, to, isInside });
    });
    this.calculation.touchAll();
  }

  value(sheet: SheetState, row: number, column: number): CellValue {
    return this.calculation.value(sheet, row, column);
  }

  /** The kind of value of a cell, as an `Excel.RangeValueType`. */
  valueType(sheet: SheetState, row: number, column: number): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
    const value = this.value(sheet, row, column);
    if (typeof value === 'number') return 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    if (this.calculation.isError(sheet, row, column)) return 'Error';
    return value === '' && !sheet.formulas.has(cellKey(row, column)) ? 'Empty' : 'String';
  }

  /** What Excel shows as formula: the formula, or the constant. */
  formula(sheet: SheetState, row: number, column: number): CellValue {
    const key = cellKey(row, column);
    const formula = sheet.formulas.get(key);
    return formula === undefined ? (sheet.constants.get(key) ?? '') : shownFormula(formula);
  }

  setFormat(sheet: SheetState, area: Area, wanted: CellFormat): void {
    const changes = this.answer('colour-name-format') === 'translated' ? readBack(wanted) : wanted;
    for (const { row, column } of cellsOf(area)) {
      const key = cellKey(row, column);
      sheet.formats.set(key, { ...sheet.formats.get(key), ...changes });
    }
  }

  /** Rewrites every formula text of the workbook. */
  changeFormulas(change: FormulaChange): void {
    for (const sheet of this.state.sheets) changeFormulaTexts(sheet, change);
    changeNameFormulas(this.state, change);
  }

  // --- tables and names

  findTable(key: string): { sheet: SheetState; table: TableState } | undefined {
    for (const sheet of this.state.sheets) {
      const table = sheet.tables.find(({ id, name }) => id === key || sameText(name, key));
      if (table) return { sheet, table };
    }
    return undefined;
  }

  /** @param scope the sheet that the name is local to; null for the whole workbook, as for a table */
  assertFreeName(name: string, scope: SheetState | null = null): void {
    if (name.length > LONGEST_NAME) throw invalidArgument('The name is too long');
    if (LOOKS_LIKE_CELL.test(name)) throw invalidArgument(`${name} looks like a cell`);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`${name} is no name`);
    const scopes = [scope?.id ?? null];
    // Excel also checks the active sheet: a name local to a copied sheet cannot be added to the workbook.
    if (scope === null && this.answer('name-on-copied-sheet') === 'refused') scopes.push(this.state.activeSheetId);
    const isTaken =
      this.state.names.some((other) => scopes.includes(other.scope) && sameText(other.name, name)) ||
      this.findTable(name) !== undefined;
    if (isTaken) throw new HostError('ItemAlreadyExists', `The name ${name} is in use`, true);
  }

  addTable(sheet: SheetState, area: Area): TableState {
    this.assertWritable(sheet);
    if (sheet.tables.some((table) => intersection(wholeTable(table), area))) {
      throw new HostError(this.answer('overlap-code'), 'Tables may not overlap', true);
    }
    const id = this.newId('table');
    const table: TableState = {
      id,
      name: `Tabel${this.state.nextId}`,
      style: '',
      showTotals: false,
      ...LOOKS_OF_NEW_TABLE,
      area,
    };
    sheet.tables.push(table);
    // Headers become text, each of them unique.
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      this.setCell(sheet, area.row, column, `'${String(this.formula(sheet, area.row, column))}`);
    }
    this.calculation.touchAll();
    return table;
  }

  renameTable(table: TableState, name: string): void {
    if (!sameText(table.name, name)) this.assertFreeName(name);
    const old = table.name;
    this.changeFormulas((formula) => withTableRenamed(formula, old, name));
    table.name = name;
    this.calculation.touchAll();
  }

  /** @param scope the sheet that the name is local to; null for the whole workbook */
  addName(name: string, reference: NameReference, scope: SheetState | null = null): NameState {
    this.assertWritable();
    this.assertFreeName(name, scope);
    const added: NameState = { name, scope: scope?.id ?? null, ...reference, isVisible: true };
    this.state.names.push(added);
    this.calculation.touchAll();
    return added;
  }

  /** Formulas that use the name keep its text and show #NAME?. */
  deleteName(name: NameState): void {
    this.assertWritable();
    this.state.names = this.state.names.filter((other) => other !== name);
    this.calculation.touchAll();
  }

  /** Lets the name refer to something else; formulas that use it follow. */
  changeName(name: NameState, reference: NameReference): void {
    this.assertWritable();
    Object.assign(name, reference);
    this.calculation.touchAll();
  }

  /** The cells of a name as seen from a sheet: a local name comes before that of the workbook. */
  namedTarget(text: string, sheet: SheetState): RangeTarget | null {
    const known = this.state.names.filter(({ name }) => sameText(name, text));
    const name = known.find(({ scope }) => scope === sheet.id) ?? known.find(({ scope }) => scope === null);
    return name ? this.nameTarget(name) : null;
  }

  nameTarget(name: NameState): RangeTarget | null {
    return nameTarget(this.state, name, this.headersOf);
  }
}

/** Header, body and totals row. */
export const wholeTable = ({ area, showTotals }: TableState): Area =>
  showTotals ? { ...area, rows: area.rows + 1 } : area;
