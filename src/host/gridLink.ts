// The engine as the demo's grid sees it: reads show what Excel would show, edits are a person's acts on the stand-in.
// Keeps no state of the workbook itself.

import type { Model } from '@ironcalc/wasm';
import { areaText, columnName } from './area';
import { gridStyle } from './gridLinkStyle';
import { editText, GridText, typedContent } from './gridLinkText';
import { typingRefusal } from './typingValidation';
import type { StandInExcel } from './standInExcel';
import { cellKey, type CellFormat, type SheetState } from './state';

/** Shown when a typed formula cannot be read. */
export const UNREADABLE_FORMULA =
  'Deze formule is niet te lezen, dus de cel is niet gewijzigd. Controleer de namen en de haakjes.';
/** Shown for what Excel can and the stand-in cannot. */
export const NOT_IN_THE_DEMO = 'Dat kan in deze demo niet. In Excel zelf kan het wel.';

const POINTS_PER_PIXEL = 3 / 4;
/** No sheet of the demo has wrapped text further to the right. */
const WRAPPED_COLUMNS = 16;
/** Of the grid's 12 pixel letters, a little wide so that no line is lost. */
const LETTER_WIDTH = 6.5;
const LINE_HEIGHT = 18;
const ROW_PADDING = 6;

/** Edits of the grid that the stand-in does not follow. */
const REFUSED = [
  'autoFillColumns',
  'autoFillRows',
  'deleteColumns',
  'deleteRows',
  'duplicateSheet',
  'hideSheet',
  'insertColumns',
  'moveColumns',
  'moveRows',
  'moveSheet',
  'pasteFromClipboard',
  'redo',
  'setUserArrayFormula',
  'undo',
] as const satisfies readonly (keyof Model)[];

type Method = (...parameters: readonly unknown[]) => unknown;
type Told = (message: string | null) => void;

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
      const lines = Array.from({ length: WRAPPED_COLUMNS }, (_, at) => {
        if (formatAt(sheet, row, at + 1)['WrapText'] !== true) return 1;
        const width = (sheet.columnWidths.get(at + 1) ?? Infinity) / POINTS_PER_PIXEL;
        return Math.ceil((String(workbook.value(sheet, row, at + 1)).length * LETTER_WIDTH) / width);
      });
      return Math.max(engine.model.getRowHeight(index, row), Math.max(...lines) * LINE_HEIGHT + ROW_PADDING);
    },
    getFrozenRowsCount: (index) => sheetAt(host, index).frozenRows,
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
      if (text.startsWith('=')) return UNREADABLE_FORMULA;
      throw error;
    }
  };

  const clear: Model['rangeClearContents'] = (index, row, column, lastRow, lastColumn) => {
    const area = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
    user.paste(sheetAt(host, index).name, areaText(area), '');
    tell(null);
  };

  return {
    setUserInput: (index, row, column, text) => tell(type(index, row, column, text)),
    rangeClearContents: clear,
    rangeClearAll: clear,
    pasteCsvText: ({ sheet, row, column }, text) =>
      text
        .trimEnd()
        .split(/\r?\n/)
        .forEach((line, down) =>
          line.split('\t').forEach((cell, right) => {
            const address = `${columnName(column + right)}${row + down}`;
            user.paste(sheetAt(host, sheet).name, address, typedContent(cell));
          }),
        ),
  };
}

function structureEdits(host: StandInExcel): Partial<Model> {
  const { workbook, user } = host;
  const freeSheetName = (): string => {
    let number = workbook.state.sheets.length + 1;
    while (workbook.findSheet(`Blad${number}`)) number += 1;
    return `Blad${number}`;
  };
  return {
    insertRows: (index, row, count) => user.insertRows(sheetAt(host, index).name, row, count),
    newSheet: () => user.addSheet(freeSheetName()),
    renameSheet: (index, name) => user.renameSheet(sheetAt(host, index).name, name),
    deleteSheet: (index) => user.deleteSheet(sheetAt(host, index).name),
    setColumnsWidth: (index, first, last, pixels) => {
      const { columnWidths } = sheetAt(host, index);
      for (let column = first; column <= last; column += 1) columnWidths.set(column, pixels * POINTS_PER_PIXEL);
    },
  };
}

/**
 * The model to hand to the grid in place of the engine's own.
 * @param tell called after each edit: the Dutch reason when it was not made, otherwise null
 */
export function linkGrid(host: StandInExcel, tell: Told): Model {
  const refusals = REFUSED.map((name): [string, Method] => [name, () => tell(NOT_IN_THE_DEMO)]);
  const overrides = new Map<string | symbol, unknown>([
    ...Object.entries(readsOf(host)),
    ...Object.entries(contentEdits(host, tell)),
    ...Object.entries(structureEdits(host)),
    ...refusals,
  ]);

  return new Proxy(host.engine.model, {
    get: (target, property): unknown => {
      const override = overrides.get(property);
      if (override !== undefined) return override;
      const member: unknown = Reflect.get(target, property, target);
      if (typeof member !== 'function') return member;
      const method = member as Method;
      return (...parameters: readonly unknown[]): unknown => method.apply(target, [...parameters]);
    },
  });
}
