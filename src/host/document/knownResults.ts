// Remembers results by the workbook that they were calculated from. The same workbook comes back all the time (a step is
// undone, a snapshot is restored, a test starts like another one), and the engine can only calculate it as a whole.

import type { CellValue } from '../state/spreadsheetEngine';
import type { SheetState, WorkbookState } from '../state/state';

/** The results of each sheet, in the order of the sheets. */
export type Results = readonly ReadonlyMap<string, CellValue>[];

/** Enough for the states of one test file; about 50 MB. */
const MOST_WORKBOOKS = 1_000;
/** Functions whose result differs each time. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i;
/** Separates parts that may be any text; Excel refuses this character in a cell. */
const BREAK = '\u0000';

const cellTexts = (cells: ReadonlyMap<string, CellValue>): readonly string[] =>
  [...cells].map(([key, content]) => `${key}${BREAK}${typeof content}${BREAK}${String(content)}`).sort();

function sheetText({ name, formulas, constants, tables }: SheetState): string {
  return [name, JSON.stringify(tables), ...cellTexts(formulas), BREAK, ...cellTexts(constants)].join(BREAK);
}

/** The key is everything that results depend on, not a hash: two different workbooks never share results. */
export class KnownResults {
  /** A number for each text of a sheet: most sheets are the same in most workbooks. */
  private readonly sheets = new Map<string, number>();
  /** The number of each sheet that did not change since its text was made; null if it has a volatile formula. */
  private numbers = new WeakMap<SheetState, number | null>();
  private readonly results = new Map<string, Results>();

  /** Call this after any change of a sheet's name, cells or tables. */
  changed(sheet: SheetState): void {
    this.numbers.delete(sheet);
  }

  private numberOf(sheet: SheetState): number | null {
    const known = this.numbers.get(sheet);
    if (known !== undefined) return known;
    const number = this.numberOfText(sheet);
    this.numbers.set(sheet, number);
    return number;
  }

  private numberOfText(sheet: SheetState): number | null {
    if ([...sheet.formulas.values()].some((formula) => VOLATILE.test(formula))) return null;
    const text = sheetText(sheet);
    const number = this.sheets.get(text) ?? this.sheets.size;
    this.sheets.set(text, number);
    return number;
  }

  /** @returns everything that the results depend on, as a key; null if they also depend on time or chance */
  keyOf({ sheets, names }: WorkbookState): string | null {
    if (this.results.size >= MOST_WORKBOOKS) this.forget();
    const numbers: number[] = [];
    for (const sheet of sheets) {
      const number = this.numberOf(sheet);
      if (number === null) return null;
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
    this.numbers = new WeakMap();
    this.results.clear();
  }
}
