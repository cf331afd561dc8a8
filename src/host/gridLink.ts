// The engine as the demo's grid sees it: reads show what Excel would show, edits also reach the stand-in.
// Keeps no state of the workbook itself; the stand-in stays the one that knows tables, names and validations.

import type { Model } from '@ironcalc/wasm';
import { columnName } from './area';

/** What the link needs of the stand-in. Sheet indexes count from 0, rows and columns from 1. */
export interface GridHost {
  readonly engine: { readonly model: Model };
  readonly inspect: { sheets(): readonly { readonly id: string; readonly name: string }[] };
  readonly user: { typeInto(sheetName: string, address: string, text: string): void };
  adoptEngineChanges(): void;
  rowsInserted(sheetId: string, row: number, count: number): void;
  rowsDeleted(sheetId: string, row: number, count: number): void;
  columnsInserted(sheetId: string, column: number, count: number): void;
  columnsDeleted(sheetId: string, column: number, count: number): void;
  formulaText(sheetIndex: number, row: number, column: number): string;
  validateTyping(sheetIndex: number, row: number, column: number, text: string): string | null;
}

/** Shown when a typed formula cannot be read. */
export const UNREADABLE_FORMULA =
  'Deze formule is niet te lezen, dus de cel is niet gewijzigd. Controleer de namen en de haakjes.';

/** Edits that the engine does alone; the stand-in compares the cells afterwards. */
const ADOPTED_EDITS: ReadonlySet<string | symbol> = new Set<keyof Model>([
  'autoFillColumns',
  'autoFillRows',
  'deleteSheet',
  'duplicateSheet',
  'hideSheet',
  'moveColumns',
  'moveRows',
  'moveSheet',
  'newSheet',
  'onPasteStyles',
  'pasteCsvText',
  'pasteFromClipboard',
  'rangeClearAll',
  'rangeClearContents',
  'rangeClearFormatting',
  'redo',
  'renameSheet',
  'setUserArrayFormula',
  'undo',
  'unhideSheet',
  'updateRangeStyle',
]);

type Method = (...parameters: readonly unknown[]) => unknown;

type Overrides = Pick<
  Model,
  'getCellContent' | 'setUserInput' | 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns'
>;

function overridesFor(host: GridHost, onRefusal: (message: string | null) => void): Overrides {
  const { model } = host.engine;
  const sheetAt = (index: number): { readonly id: string; readonly name: string } => {
    const sheet = host.inspect.sheets()[index];
    if (!sheet) throw new RangeError(`No sheet at ${index}`);
    return sheet;
  };

  const type = (index: number, row: number, column: number, text: string): string | null => {
    const refusal = host.validateTyping(index, row, column, text);
    if (refusal !== null) return refusal;
    try {
      host.user.typeInto(sheetAt(index).name, `${columnName(column)}${row}`, text);
      return null;
    } catch (error) {
      if (text.startsWith('=')) return UNREADABLE_FORMULA;
      return error instanceof Error ? error.message : String(error);
    }
  };

  return {
    getCellContent: (index, row, column) => {
      const formula = host.formulaText(index, row, column);
      return formula.startsWith('=') ? formula : model.getCellContent(index, row, column);
    },
    setUserInput: (index, row, column, text) => onRefusal(type(index, row, column, text)),
    insertRows: (index, row, count) => {
      model.insertRows(index, row, count);
      host.rowsInserted(sheetAt(index).id, row, count);
    },
    deleteRows: (index, row, count) => {
      model.deleteRows(index, row, count);
      host.rowsDeleted(sheetAt(index).id, row, count);
    },
    insertColumns: (index, column, count) => {
      model.insertColumns(index, column, count);
      host.columnsInserted(sheetAt(index).id, column, count);
    },
    deleteColumns: (index, column, count) => {
      model.deleteColumns(index, column, count);
      host.columnsDeleted(sheetAt(index).id, column, count);
    },
  };
}

/**
 * The model to hand to the grid in place of the engine's own.
 * @param onRefusal told after each typing: the Dutch reason when it was not entered, otherwise null
 */
export function linkGrid(host: GridHost, onRefusal: (message: string | null) => void): Model {
  const { model } = host.engine;
  const overrides = new Map<string | symbol, unknown>(Object.entries(overridesFor(host, onRefusal)));

  return new Proxy(model, {
    get: (target, property): unknown => {
      const override = overrides.get(property);
      if (override !== undefined) return override;
      const member: unknown = Reflect.get(target, property, target);
      if (typeof member !== 'function') return member;
      const method = member as Method;
      return (...parameters: readonly unknown[]): unknown => {
        const result = method.apply(target, [...parameters]);
        if (ADOPTED_EDITS.has(property)) host.adoptEngineChanges();
        return result;
      };
    },
  });
}
