// The sheets that a person can add, with all that is done with them. Loaded when a workbook has one, or gets one; the list of
// what is known at once is src/model/sheets/registry.ts.

import type { ModelInputs } from '../../model/inputs/modelInputs';
import type { Supplement } from '../../model/inputs/supplements';
import type { AddedSheet } from './addedSheet';
import { BUDGET_SHEET } from './budget';
import { BUDGET_CHANGE_SHEET } from './budgetChange';
import { QUESTIONS_SHEET } from './questions';
import { SENSITIVITY_SHEET } from './sensitivity';
import { VARIANT_SHEET } from './variants';
import { WORKLOAD_SHEET } from './workload';

/** By id. */
export const ADDED_SHEETS = {
  budget: BUDGET_SHEET,
  budgetChange: BUDGET_CHANGE_SHEET,
  sensitivity: SENSITIVITY_SHEET,
  variants: VARIANT_SHEET,
  questions: QUESTIONS_SHEET,
  workload: WORKLOAD_SHEET,
} as const satisfies Readonly<Record<Supplement, AddedSheet>>;

type Sheets = typeof ADDED_SHEETS;

/** The sheets that a workbook has, loaded. */
export type LoadedSheets = Partial<Sheets>;

/** What each sheet of a workbook comes to. */
export type SheetFigures = { readonly [Id in Supplement]?: ReturnType<Sheets[Id]['read']>['figures'] };

/** A sheet to add, with its initial choices. */
export type NewSheet = {
  [Id in Supplement]: Sheets[Id] extends { begin: (inputs: ModelInputs, start?: infer Start) => ModelInputs }
    ? { readonly id: Id } & Start
    : never;
}[Supplement];

export const addedSheets = (ids: readonly Supplement[]): LoadedSheets =>
  Object.fromEntries(ids.map((id) => [id, ADDED_SHEETS[id]]));

/**
 * The inputs with those of a new sheet. Here alone a sheet meets what it begins with out of sight of the compiler: `NewSheet`
 * has paired them by id, and a lookup by that id forgets it.
 */
export function withNewSheet(inputs: ModelInputs, sheet: NewSheet): ModelInputs {
  const { begin } = ADDED_SHEETS[sheet.id] as AddedSheet<unknown, NewSheet>;
  return begin ? begin(inputs, sheet) : inputs;
}
