// The models of the formula engine, each with what it was given. A model can only be filled cell by cell, which takes longer
// than calculating it: a workbook with the same sheets as an earlier one goes on with the model of that one.

import { Model } from '@ironcalc/wasm';

/** A sheet of a model: its contents as they were entered, and the formulas whose format was set. */
export interface EngineSheet {
  /** Of the sheet in the workbook; empty while no sheet has claimed it. */
  readonly id: string;
  name: string;
  readonly written: Map<string, string>;
  readonly formatted: Set<string>;
}

export interface EngineModel {
  readonly model: Model;
  /** In the order of the model. */
  sheets: EngineSheet[];
  /** Takes the model from the engine that has it. */
  release: (() => void) | null;
  /** Whether it stays with the engine that has it. */
  isKept: boolean;
  /** How often a cell was filled or emptied. */
  writes: number;
}

/** A model with one empty sheet, which no sheet of the workbook has claimed yet. */
export function emptyModel(locale: string): EngineModel {
  const model = new Model('workbook', locale, 'UTC', 'en');
  model.pauseEvaluation();
  const [own] = model.getWorksheetsProperties();
  const sheets = own ? [{ id: '', name: own.name, written: new Map(), formatted: new Set<string>() }] : [];
  return { model, sheets, release: null, isKept: false, writes: 0 };
}

/** Enough for the workbooks that one test file goes back to; each takes some megabytes. */
const MOST_MODELS = 8;
/** A model finds a formula among all that it was ever given: one with this many writes for each cell has become slow. */
const MOST_WRITES = 2;
const models = new Map<string, EngineModel>();

const keyOf = (locale: string, names: readonly string[]): string => JSON.stringify([locale, ...names]);

/** Remembers a model by its sheets, for the next workbook that has them. */
export function rememberModel(locale: string, filled: EngineModel): void {
  const key = keyOf(
    locale,
    filled.sheets.map(({ name }) => name),
  );
  if (models.get(key) === filled) return;
  for (const [other, { model }] of models) if (model === filled.model) models.delete(other);
  models.set(key, filled);
  const [oldest] = models.keys();
  if (models.size > MOST_MODELS && oldest !== undefined) models.delete(oldest);
}

const isWorn = ({ sheets, writes }: EngineModel): boolean =>
  writes > MOST_WRITES * sheets.reduce((count, { written }) => count + written.size, 0);

/** @returns a model with exactly these sheets, taken from the engine that has it; null if there is none */
export function takeModel(locale: string, names: readonly string[]): EngineModel | null {
  const found = models.get(keyOf(locale, names));
  if (!found || found.isKept || isWorn(found)) return null;
  found.release?.();
  found.sheets = found.sheets.map((sheet) => ({ ...sheet, id: '' }));
  return found;
}
