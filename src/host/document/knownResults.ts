// Remembers calculated results by what they were calculated from. The same workbook recurs all the time (a step is
// undone, a snapshot is restored, a test starts where another did), and the engine would recalculate it completely.

import type { CellValue } from '../state/spreadsheetEngine';
import type { SheetState, WorkbookState } from '../state/state';

/** The results of each sheet, in the order of the sheets. */
export type Results = readonly ReadonlyMap<string, CellValue>[];

/** Enough for the states within one test file, and small enough to keep: about 50 MB. */
const MOST_WORKBOOKS = 1_000;
/** Functions with a different result each time. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i;
/** Separates parts that may contain any text; Excel refuses it in cells. */
const BREAK = '\u0000';

const cellTexts = (cells: ReadonlyMap<string, CellValue>): readonly string[] =>
  [...cells].map(([key, content]) => `${key}${BREAK}${typeof content}${BREAK}${String(content)}`).sort();

function sheetText({ name, formulas, constants, tables }: SheetState): string {
  return [name, JSON.stringify(tables), ...cellTexts(formulas), BREAK, ...cellTexts(constants)].join(BREAK);
}

/** Identifies results by everything that they depend on, so that two workbooks are never confused. */
export class KnownResults {
  /** Stores the text of a sheet once, because most sheets are the same in most workbooks. */
  private readonly sheets = new Map<string, number>();
  private readonly results = new Map<string, Results>();

  /** Everything that the results of this workbook depend on, as a key; null if they also depend on time or chance. */
  keyOf({ sheets, names }: WorkbookState): string | null {
    if (this.results.size >= MOST_WORKBOOKS) this.forget();
    const numbers: number[] = [];
    for (const sheet of sheets) {
      if ([...sheet.formulas.values()].some((formula) => VOLATILE.test(formula))) return null;
      const text = sheetText(sheet);
      const number = this.sheets.get(text) ?? this.sheets.size;
      this.sheets.set(text, number);
      numbers.push(number);
    }
    const places = names.map((name) => ({ ...name, sheetId: sheets.findIndex(({ id }) => id === name.sheetId) }));
    return `${numbers.join()}${BREAK}${JSON.stringify(places)}`;
  }

  get(key: string): Results | undefined {
    return this.results.get(key);
  }

  set(key: string, results: Results): void {
    this.results.set(key, results);
  }

  private forget(): void {
    this.sheets.clear();
    this.results.clear();
  }
}
