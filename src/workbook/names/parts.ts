// The parts by which a model is recognised: per sheet its tables and defined names. Small on purpose, so that looking at
// a workbook does not need the whole description; a test holds it equal to the plan.

import { BUDGET_YEARS } from '../../model/budgetInputs';
import type { Supplement } from '../../model/supplements';
import {
  BUDGET_HEADER_NAME,
  BUDGET_LIST_NAMES,
  BUDGET_PARAMETER_NAMES,
  BUDGET_RESULT_NAMES,
  BUDGET_TABLE,
  BUDGET_YEAR_NAMES,
  yearName,
  type BudgetYearField,
} from '../sheets/budget/budgetNames';
import { VARIANT_HEADER_NAME, VARIANT_RESULT_NAMES, VARIANT_TABLE } from '../sheets/variants/variantNames';
import {
  SENSITIVITY_HEADER_NAMES,
  SENSITIVITY_LIST_NAMES,
  SENSITIVITY_PARAMETER_NAMES,
  SENSITIVITY_RESULT_NAMES,
  SENSITIVITY_TABLES,
} from '../sheets/sensitivity/sensitivityNames';
import { HEADER_NAMES, LIST_NAMES, PARAMETER_NAMES, RESULT_NAMES, TABLES } from './identifiers';

export interface SheetParts {
  /** Tab name that the sheet gets when it is made. */
  readonly tabName: string;
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

const { municipality, otherChannelCost, ...assumptions } = PARAMETER_NAMES;
const { total, establishment, costPerQuestion, masterCheck, tableInUse, breakEvenExact, breakEven, ...calculated } =
  RESULT_NAMES;
const { scenarios, explanation, ...lists } = LIST_NAMES;

export const SHEET_PARTS: readonly SheetParts[] = [
  {
    tabName: 'Rekenmodel',
    tables: [TABLES.costLines],
    names: [municipality, total, establishment, costPerQuestion, masterCheck, tableInUse, HEADER_NAMES.costLines],
  },
  {
    tabName: 'Kostprijs per klantvraag',
    tables: [TABLES.scenarios],
    names: [scenarios, HEADER_NAMES.scenarios, otherChannelCost, breakEvenExact, breakEven],
  },
  {
    tabName: 'Uitgangspunten',
    tables: [],
    names: [...Object.values(assumptions), ...Object.values(calculated), ...Object.values(lists)],
  },
  { tabName: 'Salarisschalen', tables: [TABLES.salaryScales], names: [HEADER_NAMES.salaryScales] },
  { tabName: 'Toelichting', tables: [], names: [explanation] },
];

/** Names of the results of all years. */
export const BUDGET_YEAR_RESULTS: readonly string[] = (Object.keys(BUDGET_YEAR_NAMES) as BudgetYearField[]).flatMap(
  (field) => Array.from({ length: BUDGET_YEARS }, (_, index) => yearName(field, index + 1)),
);

/** The sheets that are not in every workbook. */
export const SUPPLEMENT_PARTS: Readonly<Record<Supplement, SheetParts>> = {
  budget: {
    tabName: 'Begroting',
    tables: [BUDGET_TABLE],
    names: [
      ...Object.values(BUDGET_PARAMETER_NAMES),
      ...Object.values(BUDGET_RESULT_NAMES),
      ...BUDGET_YEAR_RESULTS,
      ...Object.values(BUDGET_LIST_NAMES),
      BUDGET_HEADER_NAME,
    ],
  },
  variants: {
    tabName: 'Varianten',
    tables: [VARIANT_TABLE],
    names: [...Object.values(VARIANT_RESULT_NAMES), VARIANT_HEADER_NAME],
  },
  sensitivity: {
    tabName: 'Gevoeligheid',
    tables: Object.values(SENSITIVITY_TABLES),
    names: [
      ...Object.values(SENSITIVITY_PARAMETER_NAMES),
      ...Object.values(SENSITIVITY_RESULT_NAMES),
      ...Object.values(SENSITIVITY_LIST_NAMES),
      ...Object.values(SENSITIVITY_HEADER_NAMES),
    ],
  },
};
