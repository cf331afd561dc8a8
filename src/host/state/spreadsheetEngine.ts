// The formula engine: IronCalc, behind the few calls that the stand-in needs. Values are returned at full precision.

import type { Model } from '@ironcalc/wasm';
import { emptyModel, rememberModel, takeModel, type EngineModel, type EngineSheet } from './engineModels';

export type CellValue = string | number | boolean;

/** Format of every formula inside the engine: 15 digits, so that a value read as text loses nothing. */
const FULL_PRECISION = '0.00000000000000E+00';
const TYPE_NUMBER = 1;
const TYPE_LOGICAL = 4;
const TYPE_ERROR = 16;

export class SpreadsheetEngine {
  private filled: EngineModel | null = null;

  constructor(readonly locale: 'en' | 'de') {}

  private get own(): EngineModel {
    this.filled ??= emptyModel(this.locale);
    return this.filled;
  }

  get model(): Model {
    return this.own.model;
  }

  /** What the engine was given, in the order of its sheets. */
  get sheets(): EngineSheet[] {
    return this.own.sheets;
  }

  set sheets(sheets: EngineSheet[]) {
    this.own.sheets = sheets;
  }

  /** From here on the model stays the same one: it is shown. @returns the model */
  keepModel(): Model {
    this.own.isKept = true;
    return this.model;
  }

  get decimalComma(): boolean {
    return this.locale === 'de';
  }

  /** Leaves its workbook to others. Each sheet that is added or removed makes a model parse all its formulas again. */
  leave(): void {
    if (this.filled) this.filled.release = null;
    this.filled = null;
  }

  /** Whether it contains nothing: it is new, or another engine goes on with its model. */
  get isEmpty(): boolean {
    return this.sheets.every(({ written }) => written.size === 0);
  }

  /** Goes on with another model that has these sheets, if there is one. @returns whether there is */
  adopt(names: readonly string[]): boolean {
    const found = this.own.isKept ? null : takeModel(this.locale, names);
    if (!found) return false;
    this.own.release = null;
    this.filled = found;
    found.release = () => this.leave();
    return true;
  }

  /** Calculates. From then on another engine may go on with the model. */
  calculate(): void {
    this.model.evaluate();
    this.own.release = () => this.leave();
    rememberModel(this.locale, this.own);
  }

  /** Sets full precision for the results of a cell. */
  formatFormula(sheet: number, row: number, column: number): void {
    this.model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', FULL_PRECISION);
  }

  addSheet(name: string): void {
    this.model.newSheet();
    this.model.renameSheet(this.model.getWorksheetsProperties().length - 1, name);
  }

  /** Enters content as typed in the engine's locale; text is escaped, a formula is already translated. */
  write(sheet: number, row: number, column: number, content: string): void {
    this.own.writes += 1;
    if (content === '') this.model.rangeClearContents(sheet, row, column, row, column);
    else this.model.setUserInput(sheet, row, column, content);
  }

  /** A constant in the engine's spelling. */
  spell(content: CellValue): string {
    if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
    if (typeof content === 'string') return content === '' ? '' : `'${content}`;
    return this.decimalComma ? String(content).replace('.', ',') : String(content);
  }

  /** Whether the last calculated result of a formula is an error, and not a text spelled like one. */
  isError(sheet: number, row: number, column: number): boolean {
    return this.model.getCellType(sheet, row, column) === TYPE_ERROR;
  }

  /** The last calculated result of a formula. */
  result(sheet: number, row: number, column: number): CellValue {
    const type = this.model.getCellType(sheet, row, column);
    const text = this.model.getFormattedCellValue(sheet, row, column);
    if (type === TYPE_LOGICAL) return text === 'TRUE';
    if (type !== TYPE_NUMBER || text === '') return text;
    return Number(this.decimalComma ? text.replace(',', '.') : text);
  }
}
