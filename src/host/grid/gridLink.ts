// The engine as the demo's grid sees it: reads return what Excel would show, and edits are user actions on the
// stand-in. Keeps no workbook state of its own.

import type { Model } from '@ironcalc/wasm';
import { areaText, columnName, type Area } from '../state/area';
import { createGridUndo, type GridUndo, type UndoOutcome } from './gridUndo';
import { gridStyle } from './gridLinkStyle';
import { editText, GridText, typedContent } from './gridLinkText';
import { selectionMoves } from './gridSelection';
import { HostError } from '../state/hostError';
import { typingRefusal } from '../document/typingValidation';
import type { StandInExcel } from '../standInExcel';
import { cellKey, type CellFormat, type SheetState } from '../state/state';

/** Shown when a typed formula is malformed. */
export const UNREADABLE_FORMULA =
  'Deze formule is niet te lezen, dus de cel is niet gewijzigd. Controleer de namen en de haakjes.';
/** Shown for what Excel can do and the stand-in cannot. */
export const NOT_IN_THE_DEMO = 'Dat kan in deze demo niet. In Excel zelf kan het wel.';
/** Shown when an edit would tear a table apart or delete its header. */
export const TORN_TABLE = 'Dat kan hier niet: een tabel zou haar kop of een deel van haar rijen verliezen.';
/** Shown when the sheet is protected or the workbook is read-only. */
export const NOT_WRITABLE = 'Dit blad is beveiligd. Hef de beveiliging op om te wijzigen.';
/** Shown when the pane wrote after the edit that would be undone. */
export const CHANGED_SINCE =
  'Het taakvenster heeft daarna iets gewijzigd, dus hier is niets ongedaan gemaakt. Kies daar Ongedaan maken.';
/** Shown for a tab name that is taken or not allowed, and for anything else that Excel refuses. */
export const REFUSED_EDIT = 'Excel staat dit niet toe, dus er is niets gewijzigd.';

type Method = (...parameters: readonly unknown[]) => unknown;
type Told = (message: string | null) => void;

const SENTENCES: Readonly<Record<string, string>> = { InvalidOperation: TORN_TABLE, AccessDenied: NOT_WRITABLE };

/** Runs an edit and reports the reason if it was not made. */
function attempt(tell: Told, edit: () => void): void {
  try {
    edit();
    tell(null);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    tell(SENTENCES[error.code] ?? REFUSED_EDIT);
  }
}

const POINTS_PER_PIXEL = 3 / 4;
/** No sheet of the demo has wrapped text beyond this column. */
const WRAPPED_COLUMNS = 16;
/** For the grid's 12-pixel letters; slightly too wide, so that no line is cut off. */
const LETTER_WIDTH = 6.5;
const LINE_HEIGHT = 18;
const ROW_PADDING = 6;

/** Edits of the grid that the stand-in does not follow. */
const REFUSED = [
  'deleteColumns',
  'hideSheet',
  'insertColumns',
  'moveColumns',
  'moveRows',
  'setUserArrayFormula',
] as const satisfies readonly (keyof Model)[];

function sheetAt({ workbook }: StandInExcel, index: number): SheetState {
  const sheet = workbook.state.sheets[index];
  if (!sheet) throw new RangeError(`No sheet ${index}`);
  return sheet;
}

function readsOf(host: StandInExcel): Partial<Model> {
  const { workbook, engine } = host;
  const texts = new GridText();
  const formatAt = (sheet: SheetState, row: number, column: number): CellFormat =>
    sheet.formats.get(cellKey(row, column)) ?? {};

  return {
    getCellContent: (index, row, column) => editText(workbook.formula(sheetAt(host, index), row, column)),
    getFormattedCellValue: (index, row, column) => {
      const sheet = sheetAt(host, index);
      const format = formatAt(sheet, row, column)['NumberFormat'] ?? 'General';
      return texts.shown(workbook.value(sheet, row, column), String(format));
    },
    getCellStyle: (index, row, column) => gridStyle(formatAt(sheetAt(host, index), row, column)),
    getColumnWidth: (index, column) => {
      const points = sheetAt(host, index).columnWidths.get(column);
      return points === undefined ? engine.model.getColumnWidth(index, column) : points / POINTS_PER_PIXEL;
    },
    getRowHeight: (index, row) => {
      const sheet = sheetAt(host, index);
      const points = sheet.rowHeights.get(row);
      if (points !== undefined) return points / POINTS_PER_PIXEL;
      const lines = Array.from({ length: WRAPPED_COLUMNS }, (_, at) => {
        if (formatAt(sheet, row, at + 1)['WrapText'] !== true) return 1;
        const width = (sheet.columnWidths.get(at + 1) ?? Infinity) / POINTS_PER_PIXEL;
        return Math.ceil((String(workbook.value(sheet, row, at + 1)).length * LETTER_WIDTH) / width);
      });
      return Math.max(engine.model.getRowHeight(index, row), Math.max(...lines) * LINE_HEIGHT + ROW_PADDING);
    },
    getFrozenRowsCount: (index) => sheetAt(host, index).frozenRows,
    getFrozenColumnsCount: (index) => sheetAt(host, index).frozenColumns,
    getShowGridLines: (index) => sheetAt(host, index).showGridlines,
  };
}

function contentEdits(host: StandInExcel, tell: Told): Partial<Model> {
  const { workbook, user } = host;

  const type = (index: number, row: number, column: number, text: string): string | null => {
    const sheet = sheetAt(host, index);
    const content = typedContent(text);
    const refusal = typingRefusal(workbook, sheet, row, column, content);
    if (refusal !== null) return refusal;
    try {
      user.paste(sheet.name, `${columnName(column)}${row}`, content);
      return null;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return error.code === 'InvalidArgument' ? UNREADABLE_FORMULA : (SENTENCES[error.code] ?? REFUSED_EDIT);
    }
  };

  const clear: Model['rangeClearContents'] = (index, row, column, lastRow, lastColumn) => {
    const area = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
    attempt(tell, () => user.paste(sheetAt(host, index).name, areaText(area), ''));
  };

  return {
    setUserInput: (index, row, column, text) => tell(type(index, row, column, text)),
    rangeClearContents: clear,
    rangeClearAll: clear,
    pasteCsvText: ({ sheet, row, column }, text) => {
      const lines = text
        .trimEnd()
        .split(/\r?\n/)
        .map((line) => line.split('\t').map(typedContent));
      const width = Math.max(...lines.map((line) => line.length));
      const block = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
      attempt(tell, () => user.pasteBlock(sheetAt(host, sheet).name, `${columnName(column)}${row}`, block));
    },
  };
}

/** Copying and filling keep formats and shift relative references; cutting is not supported. */
function copyEdits(host: StandInExcel, tell: Told): Partial<Model> {
  const { engine, user } = host;
  const copy = (index: number, source: Area, targetIndex: number, target: Area): void =>
    attempt(tell, () =>
      user.copy(sheetAt(host, index).name, areaText(source), sheetAt(host, targetIndex).name, areaText(target)),
    );
  const areaOf = ({ row, column, width, height }: Parameters<Model['autoFillRows']>[0]): Area => ({
    row,
    column,
    rows: height,
    columns: width,
  });
  return {
    pasteFromClipboard: (index, [row, column, lastRow, lastColumn], _, isCut) => {
      if (isCut) return tell(NOT_IN_THE_DEMO);
      const view = engine.model.getSelectedView();
      const source = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
      copy(index, source, view.sheet, { row: view.row, column: view.column, rows: 1, columns: 1 });
    },
    autoFillRows: (from, toRow) => {
      const source = areaOf(from);
      const isDown = toRow >= source.row + source.rows;
      const row = isDown ? source.row + source.rows : toRow;
      const rows = isDown ? toRow - row + 1 : source.row - toRow;
      copy(from.sheet, { ...source, row: isDown ? row - 1 : source.row, rows: 1 }, from.sheet, {
        ...source,
        row,
        rows,
      });
    },
    autoFillColumns: (from, toColumn) => {
      const source = areaOf(from);
      const isRight = toColumn >= source.column + source.columns;
      const column = isRight ? source.column + source.columns : toColumn;
      const columns = isRight ? toColumn - column + 1 : source.column - toColumn;
      const last = { ...source, column: isRight ? column - 1 : source.column, columns: 1 };
      copy(from.sheet, last, from.sheet, { ...source, column, columns });
    },
  };
}

function structureEdits(host: StandInExcel, tell: Told): Partial<Model> {
  const { workbook, user } = host;
  const freeSheetName = (): string => {
    let number = workbook.state.sheets.length + 1;
    while (workbook.findSheet(`Blad${number}`)) number += 1;
    return `Blad${number}`;
  };
  return {
    insertRows: (index, row, count) => attempt(tell, () => user.insertRows(sheetAt(host, index).name, row, count)),
    deleteRows: (index, row, count) => attempt(tell, () => user.deleteRows(sheetAt(host, index).name, row, count)),
    newSheet: () => attempt(tell, () => user.addSheet(freeSheetName())),
    renameSheet: (index, name) => attempt(tell, () => user.renameSheet(sheetAt(host, index).name, name)),
    deleteSheet: (index) => attempt(tell, () => user.deleteSheet(sheetAt(host, index).name)),
    duplicateSheet: (index) => attempt(tell, () => void user.copySheet(sheetAt(host, index).name)),
    moveSheet: (index, position) => attempt(tell, () => user.moveSheet(sheetAt(host, index).name, position)),
    setColumnsWidth: (index, first, last, pixels) => {
      const { columnWidths } = sheetAt(host, index);
      for (let column = first; column <= last; column += 1) columnWidths.set(column, pixels * POINTS_PER_PIXEL);
    },
  };
}

/** The same edits, each of which can be undone. */
function undoable(edits: Partial<Model>, { edit }: GridUndo): Partial<Model> {
  const methods = Object.entries(edits) as [string, Method][];
  return Object.fromEntries(
    methods.map(([name, method]): [string, Method] => [
      name,
      (...parameters) => edit(() => void method(...parameters)),
    ]),
  );
}

function undoOf({ undo, redo }: GridUndo, tell: Told): Partial<Model> {
  const report = (outcome: UndoOutcome): void => tell(outcome === 'changedSince' ? CHANGED_SINCE : null);
  return { undo: () => report(undo()), redo: () => report(redo()) };
}

/**
 * The model to hand to the grid in place of the engine's own.
 * @param tell called after each edit: the Dutch reason when it was not made, otherwise null
 */
export function linkGrid(host: StandInExcel, tell: Told): Model {
  const undo = createGridUndo(host);
  const refusals = REFUSED.map((name): [string, Method] => [name, () => tell(NOT_IN_THE_DEMO)]);
  const overrides = new Map<string | symbol, unknown>([
    ...Object.entries(readsOf(host)),
    ...[contentEdits, copyEdits, structureEdits].flatMap((edits) => Object.entries(undoable(edits(host, tell), undo))),
    ...Object.entries(undoOf(undo, tell)),
    ...Object.entries(selectionMoves(host)),
    ...refusals,
  ]);

  return new Proxy(host.engine.model, {
    get: (target, property): unknown => {
      // The grid shows the engine's own sheets, which the engine only gets when they are needed.
      host.workbook.calculation.syncSheets();
      const override = overrides.get(property);
      if (override !== undefined) return override;
      const member: unknown = Reflect.get(target, property, target);
      if (typeof member !== 'function') return member;
      const method = member as Method;
      return (...parameters: readonly unknown[]): unknown => method.apply(target, [...parameters]);
    },
  });
}
