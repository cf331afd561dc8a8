// What a person does at the keyboard: types, inserts, renames, sorts, deletes, protects.

import { cellsOf, parseArea } from './area';
import { itemNotFound } from './hostError';
import type { HostWorkbook } from './hostWorkbook';
import type { CellValue } from './spreadsheetEngine';

export class UserActions {
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly changed: () => void,
  ) {}

  /** Puts contents in cells without validation, as a paste does. */
  paste(sheet: string, address: string, content: CellValue): void {
    const target = this.workbook.sheet(sheet);
    for (const { row, column } of cellsOf(parseArea(address))) this.workbook.setCell(target, row, column, content);
    this.changed();
  }

  addSheet(name: string): void {
    this.workbook.addSheet(name);
    this.changed();
  }

  renameSheet(from: string, to: string): void {
    this.workbook.renameSheet(this.workbook.sheet(from), to);
    this.changed();
  }

  deleteSheet(name: string): void {
    this.workbook.deleteSheet(this.workbook.sheet(name));
    this.changed();
  }

  insertRows(sheet: string, row: number, count: number): void {
    this.workbook.insertRows(this.workbook.sheet(sheet), row, count);
    this.changed();
  }

  /** Sorts the rows of a table by a column; formulas that are the same in every row stay where they are. */
  sortTable(name: string, header: string, direction: 'ascending' | 'descending'): void {
    const found = this.workbook.findTable(name);
    if (!found) throw itemNotFound(name);
    const { sheet, table } = found;
    const { area } = table;
    const key = this.workbook.headersOf(sheet, table).indexOf(header);
    const rows = Array.from({ length: area.rows - 1 }, (_, index) =>
      Array.from({ length: area.columns }, (__, column) =>
        this.workbook.formula(sheet, area.row + 1 + index, area.column + column),
      ),
    );
    const sign = direction === 'ascending' ? 1 : -1;
    rows.sort((one, other) => sign * String(one[key]).localeCompare(String(other[key])));
    rows.forEach((cells, index) =>
      cells.forEach((cell, column) => this.workbook.setCell(sheet, area.row + 1 + index, area.column + column, cell)),
    );
    this.changed();
  }

  protectSheet(name: string, isProtected = true): void {
    this.workbook.sheet(name).isProtected = isProtected;
  }

  setReadOnly(readOnly: boolean): void {
    this.workbook.state.readOnly = readOnly;
  }
}
