// The formula engine: IronCalc, behind the few calls that the stand-in needs. Values are returned at full precision.

import { Model } from '@ironcalc/wasm';

export type CellValue = string | number | boolean;

/** Format of every formula inside the engine: 15 digits, so that a value read as text loses nothing. */
const FULL_PRECISION = '0.00000000000000E+00';
const TYPE_NUMBER = 1;
const TYPE_LOGICAL = 4;
const TYPE_ERROR = 16;

function emptyModel(locale: string): Model {
  const model = new Model('workbook', locale, 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}

export class SpreadsheetEngine {
  private current: Model;

  constructor(readonly locale: 'en' | 'de') {
    this.current = emptyModel(locale);
  }

  get model(): Model {
    return this.current;
  }

  get decimalComma(): boolean {
    return this.locale === 'de';
  }

  /** Starts with an empty workbook. Each sheet that is added or removed makes the engine parse all its formulas again. */
  beginAnew(): void {
    this.current.free();
    this.current = emptyModel(this.locale);
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
