// What the user of the demo's grid types and sees: decimal commas in, formatted text out. Does not change the workbook.

import { Model } from '@ironcalc/wasm';
import type { CellValue } from '../state/spreadsheetEngine';

const TYPED_NUMBER = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?(%?)$/;
const PERCENT = 100;
/** A percentage has its decimals two places further on. */
const PERCENT_DECIMALS = 2;
/** Lifts a decimal half above its binary approximation, so that it is rounded as in Excel; 15 digits stay the same. */
const ROUNDING_LIFT = 1.00000000000001;
const GENERAL = 'General';

/** A last section that is empty shows nothing for zero; the engine only sees it when the one for texts follows. */
const complete = (format: string): string => (format.endsWith(';;') ? `${format};@` : format);

const DECIMALS = /\.([0#?]+)/;
const SCIENTIFIC = /E[+-]/;

/** Rounds to the decimals of the format. The engine drops the carry: it shows 0,965% with one decimal as 0,0%. */
function rounded(value: number, format: string): number {
  const [positive = '', negative = positive] = format.split(';');
  const section = value < 0 ? negative : positive;
  if (SCIENTIFIC.test(section)) return value;
  const decimals = (DECIMALS.exec(section)?.[1]?.length ?? 0) + (section.includes('%') ? PERCENT_DECIMALS : 0);
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * ROUNDING_LIFT * scale)) / scale;
}

/** The cell content for typed text: a Dutch number, a formula, or the text itself. */
export function typedContent(text: string): CellValue {
  const trimmed = text.trim();
  const number = TYPED_NUMBER.exec(trimmed);
  if (!number || !/\d/.test(trimmed)) return text;
  const value = Number(trimmed.replace('%', '').replaceAll('.', '').replace(',', '.'));
  return number[1] === '%' ? value / PERCENT : value;
}

/** The content as shown in the formula bar. */
export function editText(content: CellValue): string {
  return typeof content === 'number' ? String(content).replace('.', ',') : String(content);
}

/** Formats numbers by a format code with decimal commas, using a separate engine. */
export class GridText {
  private readonly scratch = new Model('text', 'de', 'UTC', 'en');
  private readonly known = new Map<string, string>();

  shown(value: CellValue, format: string): string {
    if (typeof value !== 'number') return String(value);
    const key = `${format} ${value}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const text = this.format(value, format);
    this.known.set(key, text);
    return text;
  }

  private format(value: number, format: string): string {
    if (format !== GENERAL && format.includes(GENERAL)) return this.aroundGeneral(value, format);
    const cell = { sheet: 0, row: 1, column: 1, width: 1, height: 1 };
    this.scratch.updateRangeStyle(cell, 'num_fmt', format === GENERAL ? 'general' : complete(format));
    this.scratch.setUserInput(0, 1, 1, editText(format === GENERAL ? value : rounded(value, format)));
    return this.scratch.getFormattedCellValue(0, 1, 1);
  }

  /** The engine knows `General` only alone; Excel also with words around it, by sign. */
  private aroundGeneral(value: number, format: string): string {
    const [positive = '', negative = positive, zero = positive] = format.split(';');
    const section = value > 0 ? positive : value < 0 ? negative : zero;
    return section.replaceAll('"', '').replace(GENERAL, this.format(Math.abs(value), GENERAL));
  }
}
