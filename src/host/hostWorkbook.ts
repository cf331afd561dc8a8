// The workbook of the stand-in: cells, tables, names and sheets, kept in step with the formula engine.

import { afterRowsInserted, areaText, cellsOf, contains, intersection, type Area } from './area';
import { toEngineFormula, type FormulaPlace } from './formulaTranslation';
import { HostError, invalidArgument, itemNotFound } from './hostError';
import type { CellValue, SpreadsheetEngine } from './spreadsheetEngine';
import {
  cellKey,
  type CellFormat,
  type NameState,
  type SheetState,
  type TableState,
  type WorkbookState,
} from './state';
import { tokensOf } from './formulaTokens';

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const LOOKS_LIKE_CELL = /^[A-Za-z]{1,3}\d{1,7}$/;
const NUMBER_TEXT = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

export class HostWorkbook {
  readonly state: WorkbookState = {
    sheets: [],
    names: [],
    activeSheetId: '',
    readOnly: false,
    calculationMode: 'Automatic',
    nextId: 1,
  };
  private isStructureStale = false;

  constructor(readonly engine: SpreadsheetEngine) {
    const first = this.newSheetState('Blad1');
    const [own] = engine.model.getWorksheetsProperties();
    if (own) engine.renameSheet(own.name, first.name);
    this.state.activeSheetId = first.id;
  }

  private newSheetState(name: string): SheetState {
    const sheet: SheetState = {
      id: this.newId('sheet'),
      name,
      formulas: new Map(),
      formats: new Map(),
      columnWidths: new Map(),
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
      frozenRows: 0,
      pageLayout: {},
      isProtected: false,
      showGridlines: true,
    };
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

  findSheet(key: string): SheetState | undefined {
    return this.state.sheets.find(({ id, name }) => id === key || same(name, key));
  }

  sheet(key: string): SheetState {
    const found = this.findSheet(key);
    if (!found) throw itemNotFound(`sheet ${key}`);
    return found;
  }

  addSheet(name: string): SheetState {
    this.assertWritable();
    if (this.findSheet(name)) throw new HostError('ItemAlreadyExists', `A sheet ${name} is there already`);
    this.engine.addSheet(name);
    return this.newSheetState(name);
  }

  renameSheet(sheet: SheetState, name: string): void {
    this.engine.renameSheet(sheet.name, name);
    sheet.name = name;
    this.isStructureStale = true;
  }

  /** References to what stood on the sheet become #REF!, as in Excel. */
  deleteSheet(sheet: SheetState): void {
    const lost = sheet.tables.map(({ name }) => name);
    this.state.sheets = this.state.sheets.filter((other) => other !== sheet);
    this.engine.deleteSheet(sheet.name);
    for (const name of this.state.names) if (name.sheetId === sheet.id) name.area = null;
    for (const other of this.state.sheets) {
      for (const [key, formula] of other.formulas) other.formulas.set(key, withoutTables(formula, lost));
    }
    if (this.state.activeSheetId === sheet.id) this.state.activeSheetId = this.state.sheets[0]?.id ?? '';
    this.isStructureStale = true;
  }

  // --- cells

  headersOf = (sheet: SheetState, table: TableState): readonly string[] =>
    cellsOf({ ...table.area, rows: 1 }).map(({ row, column }) => this.engine.constant(sheet.name, row, column));

  private engineFormula(formula: string, place: FormulaPlace): string {
    return toEngineFormula(this.state, formula, place, this.headersOf);
  }

  private place(sheet: SheetState, row: number, column: number): FormulaPlace {
    return { sheet, row, column, decimalComma: this.engine.decimalComma };
  }

  /** `null` leaves the cell alone, `''` empties it, `=` begins a formula, `'` keeps text text. */
  setCell(sheet: SheetState, row: number, column: number, content: CellValue | null): void {
    if (content === null) return;
    const key = cellKey(row, column);
    if (typeof content === 'string' && content.startsWith('=')) {
      const translated = this.engineFormula(content, this.place(sheet, row, column));
      this.engine.write(sheet.name, row, column, translated);
      sheet.formulas.set(key, content);
      return;
    }
    sheet.formulas.delete(key);
    this.engine.write(sheet.name, row, column, plainContent(content));
    if (sheet.tables.some(({ area }) => contains({ ...area, rows: 1 }, row, column))) this.isStructureStale = true;
  }

  /** After tables, names or sheets changed, formulas that refer to them are translated anew. */
  private refreshFormulas(): void {
    if (!this.isStructureStale) return;
    this.isStructureStale = false;
    for (const sheet of this.state.sheets) {
      for (const [key, formula] of sheet.formulas) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        this.engine.write(sheet.name, row, column, this.translatedOrBroken(formula, this.place(sheet, row, column)));
      }
    }
  }

  private translatedOrBroken(formula: string, place: FormulaPlace): string {
    try {
      return this.engineFormula(formula, place);
    } catch (error) {
      if (error instanceof HostError) return '=#REF!';
      throw error;
    }
  }

  value(sheet: SheetState, row: number, column: number): CellValue {
    this.refreshFormulas();
    return this.engine.value(sheet.name, row, column);
  }

  /** What Excel shows as formula: the formula, or the constant. */
  formula(sheet: SheetState, row: number, column: number): CellValue {
    return sheet.formulas.get(cellKey(row, column)) ?? this.value(sheet, row, column);
  }

  setFormat(sheet: SheetState, area: Area, changes: CellFormat): void {
    for (const { row, column } of cellsOf(area)) {
      const key = cellKey(row, column);
      sheet.formats.set(key, { ...sheet.formats.get(key), ...changes });
    }
  }

  // --- tables and names

  findTable(key: string): { sheet: SheetState; table: TableState } | undefined {
    for (const sheet of this.state.sheets) {
      const table = sheet.tables.find(({ id, name }) => id === key || same(name, key));
      if (table) return { sheet, table };
    }
    return undefined;
  }

  assertFreeName(name: string): void {
    if (LOOKS_LIKE_CELL.test(name)) throw invalidArgument(`${name} looks like a cell`);
    const isTaken = this.state.names.some((other) => same(other.name, name)) || this.findTable(name) !== undefined;
    if (isTaken) throw new HostError('ItemAlreadyExists', `The name ${name} is in use`);
  }

  addTable(sheet: SheetState, area: Area): TableState {
    this.assertWritable(sheet);
    if (sheet.tables.some((table) => intersection(table.area, area))) throw invalidArgument('Tables may not overlap');
    const id = this.newId('table');
    const table: TableState = { id, name: `Tabel${this.state.nextId}`, style: '', showTotals: false, area };
    sheet.tables.push(table);
    this.isStructureStale = true;
    return table;
  }

  renameTable(table: TableState, name: string): void {
    if (!same(table.name, name)) this.assertFreeName(name);
    const old = table.name;
    table.name = name;
    for (const sheet of this.state.sheets) {
      for (const [key, formula] of sheet.formulas) sheet.formulas.set(key, withTableRenamed(formula, old, name));
    }
    this.isStructureStale = true;
  }

  showTotals(sheet: SheetState, table: TableState, show: boolean): void {
    table.showTotals = show;
    const row = table.area.row + table.area.rows;
    if (show) return;
    for (const { column } of cellsOf({ ...table.area, row, rows: 1 })) this.setCell(sheet, row, column, '');
  }

  addName(name: string, sheet: SheetState, area: Area): NameState {
    this.assertWritable();
    this.assertFreeName(name);
    const added = { name, sheetId: sheet.id, area };
    this.state.names.push(added);
    this.isStructureStale = true;
    return added;
  }

  deleteName(name: NameState): void {
    this.state.names = this.state.names.filter((other) => other !== name);
    this.isStructureStale = true;
  }

  nameFormula({ sheetId, area }: NameState): string {
    const sheet = this.findSheet(sheetId);
    return sheet && area ? `='${sheet.name.replaceAll("'", "''")}'!${areaText(area, true)}` : '=#REF!';
  }

  /** Inserts whole rows: everything that stands at a place moves with them, tables grow, calculated columns fill in. */
  insertRows(sheet: SheetState, at: number, count: number): void {
    const grown = sheet.tables.filter(({ area }) => at > area.row && at <= area.row + area.rows);
    const columnFormulas = grown.map((table) => calculatedColumns(sheet, table));
    this.engine.insertRows(sheet.name, at, count);
    const move = (area: Area): Area => afterRowsInserted(area, at, count);
    moveKeys(sheet.formulas, at, count);
    moveKeys(sheet.formats, at, count);
    for (const table of sheet.tables) {
      const isAppended = at === table.area.row + table.area.rows && grown.includes(table);
      table.area = isAppended ? { ...table.area, rows: table.area.rows + count } : move(table.area);
    }
    for (const name of this.state.names) if (name.sheetId === sheet.id && name.area) name.area = move(name.area);
    for (const validation of sheet.validations) validation.area = move(validation.area);
    for (const format of sheet.conditionalFormats) format.area = move(format.area);
    for (const chart of sheet.charts) {
      chart.values = move(chart.values);
      chart.categories = chart.categories && move(chart.categories);
    }
    this.isStructureStale = true;
    columnFormulas.forEach((formulas) => {
      for (const [column, formula] of formulas) {
        for (let row = at; row < at + count; row += 1) sheet.formulas.set(cellKey(row, column), formula);
      }
    });
  }
}

/** Columns of a table whose body has one and the same formula in every row. */
function calculatedColumns(sheet: SheetState, { area }: TableState): readonly (readonly [number, string])[] {
  return Array.from({ length: area.columns }, (_, index) => area.column + index).flatMap((column) => {
    const body = Array.from({ length: area.rows - 1 }, (_, index) =>
      sheet.formulas.get(cellKey(area.row + 1 + index, column)),
    );
    const [formula] = body;
    return formula !== undefined && body.every((other) => other === formula) ? [[column, formula] as const] : [];
  });
}

function moveKeys<Content>(map: Map<string, Content>, at: number, count: number): void {
  const entries = [...map].map(([key, content]): [string, Content] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [cellKey(row >= at ? row + count : row, column), content];
  });
  map.clear();
  for (const [key, content] of entries) map.set(key, content);
}

/** The engine reads text as a person's typing; the apostrophe keeps it what it is. */
function plainContent(content: CellValue): CellValue {
  if (typeof content !== 'string' || content === '') return content;
  if (content.startsWith("'")) return content;
  return NUMBER_TEXT.test(content) ? Number(content) : `'${content}`;
}

const tableOf = (text: string): string => text.split('[')[0] ?? '';

function withoutTables(formula: string, tables: readonly string[]): string {
  return tokensOf(formula)
    .map(({ kind, text }) => {
      const isTable = kind === 'structured' || kind === 'word';
      return isTable && tables.some((table) => same(table, tableOf(text))) ? '#REF!' : text;
    })
    .join('');
}

function withTableRenamed(formula: string, from: string, to: string): string {
  return tokensOf(formula)
    .map(({ kind, text }) => {
      const isTable = (kind === 'structured' || kind === 'word') && same(tableOf(text), from);
      return isTable ? to + text.slice(tableOf(text).length) : text;
    })
    .join('');
}
