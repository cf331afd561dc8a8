// The formula engine: IronCalc behind the few calls that the stand-in needs. Values come back at full precision.

import { Model } from '@ironcalc/wasm';

export type CellValue = string | number | boolean;

/** Format of every formula inside the engine: 15 digits, so that a value read as text loses nothing. */
const FULL_PRECISION = '0.00000000000000E+00';
const TYPE_NUMBER = 1;
const TYPE_LOGICAL = 4;

export class SpreadsheetEngine {
  readonly model: Model;
  private isStale = false;
  private indexes: Map<string, number> | null = null;

  constructor(readonly locale: 'en' | 'de') {
    this.model = new Model('workbook', locale, 'UTC', 'en');
    this.model.pauseEvaluation();
  }

  get decimalComma(): boolean {
    return this.locale === 'de';
  }

  private formatFormula(sheet: number, row: number, column: number): void {
    this.model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', FULL_PRECISION);
  }

  /** Asked for at every cell, so it is looked up once per change of the sheets. */
  sheetIndex(name: string): number {
    this.indexes ??= new Map(this.model.getWorksheetsProperties().map((sheet, index) => [sheet.name, index]));
    const index = this.indexes.get(name);
    if (index === undefined) throw new RangeError(`The engine has no sheet ${name}`);
    return index;
  }

  addSheet(name: string): void {
    this.model.newSheet();
    const index = this.model.getWorksheetsProperties().length - 1;
    this.model.renameSheet(index, name);
    this.indexes = null;
  }

  renameSheet(from: string, to: string): void {
    this.model.renameSheet(this.sheetIndex(from), to);
    this.indexes = null;
  }

  /** Brings a sheet into view for whoever looks at the engine's grid. */
  selectSheet(name: string): void {
    this.model.setSelectedSheet(this.sheetIndex(name));
  }

  deleteSheet(name: string): void {
    this.model.deleteSheet(this.sheetIndex(name));
    this.indexes = null;
    this.isStale = true;
  }

  /** What a person would type in the engine's locale; a formula is already translated. */
  write(sheet: string, row: number, column: number, content: CellValue): void {
    const index = this.sheetIndex(sheet);
    this.isStale = true;
    if (content === '') this.model.rangeClearContents(index, row, column, row, column);
    else this.model.setUserInput(index, row, column, this.spell(content));
    if (typeof content === 'string' && content.startsWith('=')) this.formatFormula(index, row, column);
  }

  private spell(content: CellValue): string {
    if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
    if (typeof content === 'string') return content;
    return this.decimalComma ? String(content).replace('.', ',') : String(content);
  }

  value(sheet: string, row: number, column: number): CellValue {
    if (this.isStale) {
      this.model.evaluate();
      this.isStale = false;
    }
    const index = this.sheetIndex(sheet);
    const type = this.model.getCellType(index, row, column);
    const content = this.model.getCellContent(index, row, column);
    if (content === '') return '';
    const text = this.model.getFormattedCellValue(index, row, column);
    if (type === TYPE_LOGICAL) return text === 'TRUE';
    if (type !== TYPE_NUMBER) return text;
    const numeric = content.startsWith('=') ? text : content;
    return Number(this.decimalComma ? numeric.replace(',', '.') : numeric);
  }

  /** Text of a constant, without calculating anything. */
  constant(sheet: string, row: number, column: number): string {
    return this.model.getCellContent(this.sheetIndex(sheet), row, column).replace(/^'/, '');
  }

  insertRows(sheet: string, row: number, count: number): void {
    this.model.insertRows(this.sheetIndex(sheet), row, count);
    this.isStale = true;
  }
}
