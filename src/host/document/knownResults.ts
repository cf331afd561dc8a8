// Results that were calculated before, by what they were calculated from. The same workbook comes back all the time
// (a step is undone, a snapshot is restored, a test begins where another did), and the engine calculates it as a whole.

import type { CellValue } from '../state/spreadsheetEngine';
import type { SheetState, WorkbookState } from '../state/state';

/** The results of each sheet, in the order of the sheets. */
export type Results = readonly ReadonlyMap<string, CellValue>[];

/** Enough for the states that one test file passes through, and little enough to be kept: about 50 MB. */
const MOST_WORKBOOKS = 1_000;
/** Functions that give something else each time. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i;
/** Between parts that can hold any text; no cell has it, as Excel refuses it. */
const BREAK = '\u0000';

const cellTexts = (cells: ReadonlyMap<string, CellValue>): readonly string[] =>
  [...cells].map(([key, content]) => `${key}${BREAK}${typeof content}${BREAK}${String(content)}`).sort();

function sheetText({ name, formulas, constants, tables }: SheetState): string {
  return [name, JSON.stringify(tables), ...cellTexts(formulas), BREAK, ...cellTexts(constants)].join(BREAK);
}

/** Remembers results by the whole of what they follow from, so that no two workbooks are ever taken for one. */
export class KnownResults {
  /** The text of a sheet is kept once: most sheets are the same in most workbooks. */
  private readonly sheets = new Map<string, number>();
  private readonly results = new Map<string, Results>();

  /** What the results of this workbook follow from, as a key; null when they also follow from time or chance. */
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
