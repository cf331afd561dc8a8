// What a user does at the keyboard, in this Excel or as a co-author; each action raises its events.

import { areaText, contains, LAST_COLUMN, LAST_ROW, parseArea, type Area } from '../state/area';
import { copyRange } from '../document/copying';
import { HostError, itemNotFound } from '../state/hostError';
import type { HostWorkbook } from '../document/hostWorkbook';
import { copySheet } from '../document/sheetCopy';
import { shiftCells } from '../document/shifting';
import { setProtection } from '../members/sheetMembers';
import { shiftOf } from '../state/shift';
import type { CellValue } from '../state/spreadsheetEngine';
import type { SheetState } from '../state/state';
import { filterRows, moveColumn, sortRows } from '../document/tableOrder';
import { convertToRange, deleteColumn, deleteTableRow, type TableTarget } from '../document/tables';
import { typingRefusal } from '../document/typingValidation';
import { setCalculationMode, setStructureProtection } from '../members/workbookMembers';
import { mergeCells } from '../members/merging';
import { writeContents } from '../members/rangeMembers';

export type ChangeSource = 'Local' | 'Remote';

export class UserActions {
  private source: ChangeSource = 'Local';

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly changed: (source: ChangeSource) => void,
    /** Called when the user has finished typing in a cell. */
    private readonly typed: () => void = () => undefined,
  ) {}

  /** Everything that `act` does reaches this Excel as the work of a co-author. */
  asCoAuthor(act: () => void): void {
    this.source = 'Remote';
    try {
      act();
    } finally {
      this.source = 'Local';
    }
  }

  private act(work: () => void): void {
    try {
      work();
    } finally {
      this.changed(this.source);
    }
  }

  private table(name: string): TableTarget {
    const found = this.workbook.findTable(name);
    if (!found) throw itemNotFound(name);
    return found;
  }

  private write(sheet: SheetState, area: Area, contents: readonly (readonly CellValue[])[]): void {
    this.workbook.assertWritable(sheet);
    const cells = contents.flatMap((line, down) =>
      line.map((content, right) => [area.row + down, area.column + right, content] as const),
    );
    writeContents(this.workbook, { sheet, area }, cells);
  }

  /**
   * Types in one cell.
   * @throws HostError InvalidArgument with the message of the validation that stops it
   */
  type(sheet: string, address: string, content: CellValue): void {
    const target = this.workbook.sheet(sheet);
    const area = parseArea(address);
    const refusal = typingRefusal(this.workbook, target, area.row, area.column, content);
    if (refusal !== null) throw new HostError('InvalidArgument', refusal);
    this.act(() => this.write(target, area, [[content]]));
    if (this.source === 'Local') this.typed();
  }

  /** Puts the same content in all cells, without validation, as pasting does. */
  paste(sheet: string, address: string, content: CellValue): void {
    const area = parseArea(address);
    const line = Array.from({ length: area.columns }, () => content);
    const contents = Array.from({ length: area.rows }, () => line);
    this.act(() => this.write(this.workbook.sheet(sheet), area, contents));
  }

  /** Pastes a block, starting at its first cell. */
  pasteBlock(sheet: string, address: string, contents: readonly (readonly CellValue[])[]): void {
    const { row, column } = parseArea(address);
    const area = { row, column, rows: contents.length, columns: contents[0]?.length ?? 1 };
    this.act(() => this.write(this.workbook.sheet(sheet), area, contents));
  }

  /** Copies a range completely; relative references shift. */
  copy(fromSheet: string, fromAddress: string, toSheet: string, toAddress: string): void {
    const source = { sheet: this.workbook.sheet(fromSheet), area: parseArea(fromAddress) };
    const target = { sheet: this.workbook.sheet(toSheet), area: parseArea(toAddress) };
    this.act(() => copyRange(this.workbook, source, target, 'All'));
  }

  select(sheet: string, address: string): void {
    this.act(() => this.workbook.select(this.workbook.sheet(sheet), parseArea(address)));
  }

  // --- rows and sheets

  insertRows(sheet: string, row: number, count: number): void {
    this.shiftRows(sheet, { row, column: 1, rows: count, columns: LAST_COLUMN }, 1);
  }

  deleteRows(sheet: string, row: number, count: number): void {
    this.shiftRows(sheet, { row, column: 1, rows: count, columns: LAST_COLUMN }, -1);
  }

  private shiftRows(sheet: string, area: Area, sign: 1 | -1): void {
    this.act(() => shiftCells(this.workbook, this.workbook.sheet(sheet), area, shiftOf(area, 'rows', sign)));
  }

  /** @param column from 1 */
  insertColumns(sheet: string, column: number, count: number): void {
    this.shiftColumns(sheet, { row: 1, column, rows: LAST_ROW, columns: count }, 1);
  }

  /** @param column from 1 */
  deleteColumns(sheet: string, column: number, count: number): void {
    this.shiftColumns(sheet, { row: 1, column, rows: LAST_ROW, columns: count }, -1);
  }

  private shiftColumns(sheet: string, area: Area, sign: 1 | -1): void {
    this.act(() => shiftCells(this.workbook, this.workbook.sheet(sheet), area, shiftOf(area, 'columns', sign)));
  }

  /** Insert, shift cells down: only the cells below in these columns move. */
  insertCells(sheet: string, address: string): void {
    const area = parseArea(address);
    this.act(() => shiftCells(this.workbook, this.workbook.sheet(sheet), area, shiftOf(area, 'rows', 1)));
  }

  addSheet(name: string): void {
    this.act(() => void this.workbook.addSheet(name));
  }

  renameSheet(from: string, to: string): void {
    this.act(() => this.workbook.renameSheet(this.workbook.sheet(from), to));
  }

  deleteSheet(name: string): void {
    this.act(() => this.workbook.deleteSheet(this.workbook.sheet(name)));
  }

  /** If the sheet was active, the next visible sheet becomes active. @throws HostError InvalidOperation for the only one */
  hideSheet(name: string): void {
    this.act(() => {
      this.workbook.assertStructureWritable();
      const sheet = this.workbook.sheet(name);
      const { sheets, activeSheetId } = this.workbook.state;
      const next = sheets.find((other) => other !== sheet && other.visibility === 'Visible');
      if (!next) throw new HostError('InvalidOperation', 'A workbook shows one sheet');
      sheet.visibility = 'Hidden';
      if (activeSheetId === sheet.id) this.workbook.activate(next);
    });
  }

  /** @param position from 0 */
  moveSheet(name: string, position: number): void {
    this.act(() => this.workbook.moveSheet(this.workbook.sheet(name), position));
  }

  /** The copy comes right after the original. @returns its tab name */
  copySheet(name: string): string {
    let copy = name;
    this.act(() => {
      copy = copySheet(this.workbook, this.workbook.sheet(name)).name;
    });
    return copy;
  }

  activateSheet(name: string): void {
    this.act(() => this.workbook.activate(this.workbook.sheet(name)));
  }

  // --- tables

  /** @param index from 0, in the body; the number of rows appends a row */
  insertTableRow(name: string, index: number): void {
    const { sheet, table } = this.table(name);
    const { area, showTotals } = table;
    if (index === area.rows - 1 && !showTotals) {
      // Excel makes room below the table first.
      this.act(() => this.growWithRoom({ sheet, table }));
      return;
    }
    const target = { ...area, row: area.row + 1 + index, rows: 1 };
    this.act(() => shiftCells(this.workbook, sheet, target, shiftOf(target, 'rows', 1)));
  }

  private growWithRoom({ sheet, table }: TableTarget): void {
    const target = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
    table.showTotals = true;
    try {
      shiftCells(this.workbook, sheet, target, shiftOf(target, 'rows', 1), true);
    } finally {
      table.showTotals = false;
    }
  }

  deleteTableRow(name: string, index: number): void {
    this.act(() => deleteTableRow(this.workbook, this.table(name), index));
  }

  /** Sorts the rows of a table by a column; formulas that are the same in every row stay where they are. */
  sortTable(name: string, header: string, direction: 'ascending' | 'descending'): void {
    this.act(() => sortRows(this.workbook, this.table(name), header, direction));
  }

  /** Hides the rows whose cell in the column does not pass the test, and changes nothing else. */
  filterTable(name: string, header: string, passes: (value: CellValue) => boolean): void {
    this.act(() => filterRows(this.workbook, this.table(name), header, passes));
  }

  /** @param position from 0, among the columns of the table */
  moveTableColumn(name: string, header: string, position: number): void {
    this.act(() => moveColumn(this.workbook, this.table(name), header, position));
  }

  renameHeader(name: string, from: string, to: string): void {
    const { sheet, table } = this.table(name);
    const index = this.workbook.headersOf(sheet, table).indexOf(from);
    if (index < 0) throw itemNotFound(`column ${from}`);
    const area = { row: table.area.row, column: table.area.column + index, rows: 1, columns: 1 };
    this.act(() => this.write(sheet, area, [[to]]));
  }

  deleteTableColumn(name: string, header: string): void {
    const target = this.table(name);
    const index = this.workbook.headersOf(target.sheet, target.table).indexOf(header);
    if (index < 0) throw itemNotFound(`column ${header}`);
    this.act(() => deleteColumn(this.workbook, target, index));
  }

  renameTable(from: string, to: string): void {
    this.act(() => this.workbook.renameTable(this.table(from).table, to));
  }

  convertTableToRange(name: string): void {
    this.act(() => convertToRange(this.workbook, this.table(name)));
  }

  // --- the workbook

  deleteName(name: string): void {
    const found = this.workbook.state.names.find((candidate) => candidate.name === name);
    if (!found) throw itemNotFound(`name ${name}`);
    this.act(() => this.workbook.deleteName(found));
  }

  setCalculationMode(mode: 'Automatic' | 'Manual'): void {
    this.act(() => setCalculationMode(this.workbook, mode));
  }

  /** F9: recalculates everything, also in manual mode. */
  recalculate(): void {
    this.act(() => this.workbook.calculation.settle());
  }

  protectSheet(name: string, isProtected = true): void {
    this.act(() => setProtection(this.workbook, this.workbook.sheet(name), isProtected));
  }

  /** From then on, sheets cannot be added, deleted, renamed, moved or hidden. */
  protectStructure(isProtected = true): void {
    this.act(() => setStructureProtection(this.workbook, isProtected));
  }

  /** Merges cells outside tables; Excel does not merge cells in a table. */
  mergeCells(sheet: string, address: string): void {
    this.act(() => mergeCells(this.workbook, this.workbook.sheet(sheet), parseArea(address)));
  }

  setReadOnly(readOnly: boolean): void {
    this.workbook.state.readOnly = readOnly;
  }

  /** The current address of a cell of a table. @param index from 0, in the body */
  addressInTable(name: string, header: string, index: number): { readonly sheet: string; readonly address: string } {
    const { sheet, table } = this.table(name);
    const column = table.area.column + this.workbook.headersOf(sheet, table).indexOf(header);
    const cell = { row: table.area.row + 1 + index, column, rows: 1, columns: 1 };
    if (!contains(table.area, cell.row, cell.column)) throw itemNotFound(`cell ${header} ${index}`);
    return { sheet: sheet.name, address: areaText(cell) };
  }
}
