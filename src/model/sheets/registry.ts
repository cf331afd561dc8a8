// The sheets that a person can add to the model: the one list of them in the model. What is done with a sheet is in the
// second list, src/workbook/sheets/registry.ts; the compiler asks for whatever one of them lacks.

import type { NamedField } from '../inputs/field';
import { BUDGET_OUTLINE } from './budget/budgetOutline';
import type { BudgetInputs, BudgetParameters } from './budget/budgetInputs';
import { BUDGET_CHANGE_OUTLINE } from './budgetChange/budgetChangeOutline';
import type { BudgetChangeInputs, BudgetChangeParameters } from './budgetChange/budgetChangeInputs';
import { QUESTIONS_OUTLINE } from './questions/questionsOutline';
import type { QuestionsInputs, QuestionsParameters } from './questions/questionsInputs';
import { SENSITIVITY_OUTLINE } from './sensitivity/sensitivityOutline';
import type { SensitivityInputs, SensitivityParameters } from './sensitivity/sensitivityInputs';
import type { ListOutline, SheetOutline } from './sheetOutline';
import { VARIANT_OUTLINE } from './variants/variantOutline';
import type { VariantInputs } from './variants/variants';
import type { WorkloadParameters } from './workload/workloadInputs';
import { WORKLOAD_OUTLINE } from './workload/workloadOutline';

/** By id, in the order of the sheets in the workbook. */
export const SHEET_OUTLINES = {
  budget: BUDGET_OUTLINE,
  budgetChange: BUDGET_CHANGE_OUTLINE,
  sensitivity: SENSITIVITY_OUTLINE,
  variants: VARIANT_OUTLINE,
  questions: QUESTIONS_OUTLINE,
  workload: WORKLOAD_OUTLINE,
} as const satisfies Readonly<Record<string, SheetOutline>>;

/** What the inputs of a model hold for its added sheets. */
export interface AddedInputs
  extends BudgetInputs, BudgetChangeInputs, SensitivityInputs, VariantInputs, QuestionsInputs {}

/** The single values of all added sheets. */
export interface AddedParameters
  extends BudgetParameters, BudgetChangeParameters, SensitivityParameters, QuestionsParameters, WorkloadParameters {}

/** A sheet in addition to the five of the model. */
export type Supplement = keyof typeof SHEET_OUTLINES;

type KeyOfEach<Each> = Each extends unknown ? keyof Each : never;

/** The lists of inputs on added sheets. */
export type AddedList = KeyOfEach<(typeof SHEET_OUTLINES)[Supplement]['lists']>;

const outlines: readonly SheetOutline[] = Object.values(SHEET_OUTLINES);

/** The tables of all added sheets, by their name. */
export const ADDED_TABLES = Object.assign({}, ...outlines.map(({ tables }) => tables)) as SheetOutline['tables'];

/** The lists of all added sheets. */
export const ADDED_LISTS = Object.assign({}, ...outlines.map(({ lists }) => lists)) as Readonly<
  Record<AddedList, ListOutline>
>;

/** The single inputs of all added sheets. */
export const ADDED_PARAMETERS = Object.assign({}, ...outlines.map(({ parameters }) => parameters)) as Readonly<
  Record<keyof AddedParameters, NamedField>
>;

/** What the inputs of a model without any added sheet hold for them. */
export const NOTHING_ADDED = Object.fromEntries(
  Object.keys(ADDED_LISTS).map((list) => [list, []]),
) as unknown as AddedInputs;
