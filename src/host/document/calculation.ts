// Keeps the engine in step with the workbook. Changes are passed on and calculated once, when a result is first read;
// for a workbook that was calculated before, the results are remembered and the engine is left behind until it is needed.
// In manual mode results stay old until a calculation is requested.

import { noMeanings, toEngineFormula, type Meanings } from '../formulas/formulaTranslation';
import { HostError } from '../state/hostError';
import type { CellValue, SpreadsheetEngine } from '../state/spreadsheetEngine';
import { cellKey, cellOfKey, type SheetState, type WorkbookState } from '../state/state';
import { sameText } from '../state/sameText';
import type { HeadersOf } from '../formulas/structuredReferences';
import { KnownResults, type Results } from './knownResults';

/** What the engine was given, per sheet, in the engine's order. */
interface EngineSheet {
  readonly id: string;
  name: string;
  readonly written: Map<string, string>;
  readonly formatted: Set<string>;
}

/** One for each locale: a formula that turns a number into text gives another text in another locale. */
const known = { en: new KnownResults(), de: new KnownResults() };

/** In place of what a cell of the engine contains: no content is equal to it. */
const UNKNOWN = '\u0000';

export class Calculation {
  private sheets: EngineSheet[];
  private readonly touched = new Map<SheetState, Set<string>>();
  /** Any cell may differ from the engine's copy. */
  private isAllTouched = false;
  private isStale = false;
  private isTranslationStale = false;
  private meanings: Meanings;
  private isSheetListStale = true;
  private reported: ReadonlyMap<string, ReadonlyMap<string, CellValue>> | null = null;

  constructor(
    private readonly engine: SpreadsheetEngine,
    private readonly state: WorkbookState,
    private readonly headersOf: HeadersOf,
  ) {
    this.sheets = this.ownSheets();
    this.meanings = noMeanings(headersOf);
  }

  /** The one sheet that a new engine has; no sheet of the workbook claims it yet. */
  private ownSheets(): EngineSheet[] {
    const [own] = this.engine.model.getWorksheetsProperties();
    return own ? [{ id: '', name: own.name, written: new Map(), formatted: new Set() }] : [];
  }

  private get isManual(): boolean {
    return this.state.calculationMode === 'Manual';
  }

  /** The formula of one cell in the engine's notation. @throws HostError InvalidArgument for an unknown name, table or column */
  translate(sheet: SheetState, row: number, column: number, formula: string): string {
    try {
      return this.translated(sheet, row, column, formula);
    } catch {
      // What it names may have been added a moment ago, by a change that has not told so yet.
      this.meanings = noMeanings(this.headersOf);
      return this.translated(sheet, row, column, formula);
    }
  }

  private translated(sheet: SheetState, row: number, column: number, formula: string): string {
    const place = { sheet, row, column, decimalComma: this.engine.decimalComma };
    return toEngineFormula(this.state, formula, place, this.meanings);
  }

  touch(sheet: SheetState, key: string): void {
    const keys = this.touched.get(sheet);
    if (keys) keys.add(key);
    else this.touched.set(sheet, new Set([key]));
    known[this.engine.locale].changed(sheet);
    this.isStale = true;
  }

  /** Tables, names or sheets changed, or cells moved: formulas are translated again. */
  touchAll(): void {
    this.meanings = noMeanings(this.headersOf);
    this.isAllTouched = true;
    this.isTranslationStale = true;
    this.isSheetListStale = true;
    this.isStale = true;
    for (const sheet of this.state.sheets) known[this.engine.locale].changed(sheet);
  }

  /** A sheet was added: the engine gets it at the next calculation, unless it has been deleted by then. */
  touchSheets(): void {
    this.isSheetListStale = true;
  }

  /** The content of a cell, or the last result of a formula; calculates first in automatic mode. */
  value(sheet: SheetState, row: number, column: number): CellValue {
    const key = cellKey(row, column);
    const constant = sheet.constants.get(key);
    if (constant !== undefined) return constant;
    if (!sheet.formulas.has(key)) return '';
    if (!this.isManual) this.calculate();
    const known = sheet.results.get(key);
    if (known !== undefined) return known;
    // In manual mode, only a newly entered formula has no result yet.
    if (this.isManual) this.handOver();
    return this.read(sheet, row, column, key);
  }

  /** Whether a cell has an error; only the engine tells that from a text spelled like one. */
  isError(sheet: SheetState, row: number, column: number): boolean {
    const value = this.value(sheet, row, column);
    if (!sheet.formulas.has(cellKey(row, column)) || !String(value).startsWith('#')) return false;
    if (this.isAllTouched || this.touched.size > 0) this.handOver();
    return this.engine.isError(
      this.sheets.findIndex(({ id }) => id === sheet.id),
      row,
      column,
    );
  }

  private read(sheet: SheetState, row: number, column: number, key: string): CellValue {
    const index = this.sheets.findIndex(({ id }) => id === sheet.id);
    const result = this.engine.result(index, row, column);
    sheet.results.set(key, result);
    return result;
  }

  /** Calculates any changes since the last time. */
  calculate(): void {
    if (!this.isStale) return;
    const results = known[this.engine.locale];
    const key = results.keyOf(this.state);
    const before = key === null ? undefined : results.get(key);
    for (const sheet of this.state.sheets) sheet.results.clear();
    if (before) this.take(before);
    else this.calculateAnew();
    this.isStale = false;
    if (key !== null && !before)
      results.set(
        key,
        this.state.sheets.map((sheet) => new Map(sheet.results)),
      );
  }

  private take(results: Results): void {
    this.state.sheets.forEach((sheet, index) => {
      for (const [key, result] of results[index] ?? []) sheet.results.set(key, result);
    });
  }

  private calculateAnew(): void {
    this.handOver();
    this.readAll();
  }

  private readAll(): void {
    for (const sheet of this.state.sheets) {
      for (const key of sheet.formulas.keys()) {
        if (sheet.results.has(key)) continue;
        const { row, column } = cellOfKey(key);
        this.read(sheet, row, column, key);
      }
    }
  }

  /** Reads every result, so that none is lost if formulas change without a calculation. */
  settle(): void {
    this.calculate();
    this.readAll();
  }

  /** Ids of the sheets whose results changed since the last call. */
  changedSheets(): readonly string[] {
    if (this.isManual) return [];
    const before = this.reported;
    if (before && !this.isStale) return [];
    this.settle();
    this.reported = new Map(this.state.sheets.map(({ id, results }) => [id, new Map(results)]));
    if (!before) return [];
    return this.state.sheets
      .filter(({ id, results }) => [...results].some(([key, result]) => before.get(id)?.get(key) !== result))
      .map(({ id }) => id);
  }

  /** Brings the engine's list of sheets up to date, for callers that read the engine directly. */
  syncSheets(): void {
    if (!this.isSheetListStale) return;
    this.isSheetListStale = false;
    const { model } = this.engine;
    const [unclaimed] = this.sheets;
    const [first] = this.state.sheets;
    if (unclaimed?.id === '' && first) {
      this.sheets = [{ ...unclaimed, id: first.id }, ...this.sheets.slice(1)];
    }
    for (const { id, name } of this.state.sheets) {
      if (this.sheets.some((sheet) => sheet.id === id)) continue;
      const isTaken = this.sheets.some((sheet) => sameText(sheet.name, name));
      // A sheet that is about to be deleted still has the name: the new one gets it below.
      const newName = isTaken ? `new ${id}` : name;
      this.engine.addSheet(newName);
      this.sheets.push({ id, name: newName, written: new Map(), formatted: new Set() });
    }
    // The engine selects a new sheet, and that position may no longer exist once others are deleted.
    if (this.sheets.length > this.state.sheets.length) model.setSelectedSheet(0);
    for (let index = this.sheets.length - 1; index >= 0; index -= 1) {
      if (this.state.sheets.some(({ id }) => id === this.sheets[index]?.id)) continue;
      model.deleteSheet(index);
      this.sheets.splice(index, 1);
    }
    this.state.sheets.forEach(({ id, name }, wanted) => {
      const index = this.sheets.findIndex((sheet) => sheet.id === id);
      const [sheet] = this.sheets.splice(index, 1);
      if (!sheet) return;
      if (index !== wanted) model.moveSheet(index, wanted);
      this.sheets.splice(wanted, 0, sheet);
      if (sheet.name !== name) this.makeFree(name);
      if (sheet.name !== name) model.renameSheet(wanted, name);
      sheet.name = name;
    });
  }

  private translateAll(): void {
    this.isTranslationStale = false;
    this.meanings = noMeanings(this.headersOf);
    for (const sheet of this.state.sheets) {
      sheet.translations.clear();
      for (const [key, formula] of sheet.formulas) {
        sheet.translations.set(key, this.translatedOrBroken(sheet, key, formula));
      }
    }
  }

  private translatedOrBroken(sheet: SheetState, key: string, formula: string): string {
    const { row, column } = cellOfKey(key);
    try {
      return this.translated(sheet, row, column, formula);
    } catch (error) {
      if (error instanceof HostError) return '=#NAME?';
      throw error;
    }
  }

  /**
   * Takes a name from a sheet that gets another one below: in a workbook that was put back, names may have changed places.
   * Formulas follow a renamed sheet, so afterwards none is known to be what was written.
   */
  private makeFree(name: string): void {
    const index = this.sheets.findIndex((sheet) => sameText(sheet.name, name));
    const sheet = this.sheets[index];
    if (!sheet) return;
    sheet.name = `was ${sheet.id}`;
    this.engine.model.renameSheet(index, sheet.name);
    for (const { written } of this.sheets) for (const key of written.keys()) written.set(key, UNKNOWN);
    this.isAllTouched = true;
  }

  private handOver(): void {
    if (this.isTranslationStale) this.translateAll();
    this.syncSheets();
    if (this.isAllTouched) this.handOverAll();
    else for (const [sheet, keys] of this.touched) this.handOverCells(sheet, keys);
    this.touched.clear();
    this.isAllTouched = false;
    this.engine.model.evaluate();
  }

  private handOverAll(): void {
    for (const sheet of this.state.sheets) {
      const written = this.sheets.find(({ id }) => id === sheet.id)?.written;
      const keys = new Set([...sheet.constants.keys(), ...sheet.formulas.keys(), ...(written?.keys() ?? [])]);
      this.handOverCells(sheet, keys);
    }
  }

  private handOverCells(sheet: SheetState, keys: Iterable<string>): void {
    const index = this.sheets.findIndex(({ id }) => id === sheet.id);
    const engineSheet = this.sheets[index];
    if (!engineSheet) return;
    for (const key of keys) {
      const formula = sheet.translations.get(key);
      const content = formula ?? this.engine.spell(sheet.constants.get(key) ?? '');
      if ((engineSheet.written.get(key) ?? '') === content) continue;
      const { row, column } = cellOfKey(key);
      this.engine.write(index, row, column, content);
      if (content === '') engineSheet.written.delete(key);
      else engineSheet.written.set(key, content);
      if (formula === undefined || engineSheet.formatted.has(key)) continue;
      this.engine.formatFormula(index, row, column);
      engineSheet.formatted.add(key);
    }
  }

  /**
   * Call this after replacing the state by an earlier one with its results. The engine follows when an unknown result
   * is read.
   */
  restored(): void {
    const { sheets } = this.state;
    const hasSameSheets =
      this.sheets.length === sheets.length && sheets.every(({ id }, index) => this.sheets[index]?.id === id);
    if (!hasSameSheets) {
      this.engine.beginAnew();
      this.sheets = this.ownSheets();
    }
    this.touchAll();
    this.isStale = false;
  }
}
