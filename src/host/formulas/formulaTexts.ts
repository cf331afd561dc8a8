// Every place on a sheet that can contain a formula: cells, validations, conditional formats and chart titles.

import { cellOfKey, type SheetState } from '../state/state';

/** The home of a formula text: a cell, or something that belongs to a sheet. */
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

/** Changes the texts that begin with `=`, at any depth in plain data. */
function changedIn(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? change(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => changedIn(item, change));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changedIn(item, change)]));
}
