// Every place of a sheet where a formula is written down: cells, validations, conditional formats and chart titles.

import { cellOfKey, type SheetState } from '../state/state';

/** Where a formula text stands: in a cell, or in something that belongs to a sheet. */
export interface FormulaHome {
  readonly sheet: SheetState;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

export type FormulaChange = (formula: string, home: FormulaHome) => string;

export function changeFormulaTexts(sheet: SheetState, change: FormulaChange): void {
  for (const [key, formula] of sheet.formulas) {
    const changed = change(formula, { sheet, cell: cellOfKey(key) });
    if (changed !== formula) sheet.formulas.set(key, changed);
  }
  const rewrite = <Value>(value: Value): Value =>
    changedIn(value, (formula) => change(formula, { sheet, cell: null })) as Value;
  for (const validation of sheet.validations) validation.rule = rewrite(validation.rule);
  for (const format of sheet.conditionalFormats) format.properties = rewrite(format.properties);
  for (const chart of sheet.charts) chart.properties = rewrite(chart.properties);
}

/** Texts that begin with `=`, anywhere inside plain data, changed. */
function changedIn(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? change(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => changedIn(item, change));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changedIn(item, change)]));
}
