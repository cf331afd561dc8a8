// What a user enters for the begroting: the year, the indices, the presentation, and the lines for the costs.

import type { ModelInputs, NumberInput } from './modelInputs';

/** The budget year and the three years after it (BBV article 22, Gemeentewet article 190). */
export const BUDGET_YEARS = 4;

/** Constant prices index the first year only; current prices index every year. */
export const CONSTANT_PRICES = 'constant';
export const CURRENT_PRICES = 'lopend';
/** Sign of lasten; gemeenten differ in this. */
export const POSITIVE = 'positief';
export const NEGATIVE = 'negatief';
/** Whole euros, or thousands of euros. */
export const BUDGET_UNITS = [1, 1000] as const;

/** Taakvelden used for webcare in practice; there is no rule. */
export const TASK_FIELDS = ['0.1 Bestuur', '0.2 Burgerzaken', '0.4 Overhead', '0.8 Overige baten en lasten'] as const;
export type TaskField = (typeof TASK_FIELDS)[number];

/** Economic categories of Iv3 that these costs can have. */
export const ECONOMIC_CATEGORIES = [
  '1.1 Salarissen en sociale lasten',
  '3.5.1 Ingeleend personeel',
  '3.8 Overige goederen en diensten',
] as const;

/** Words for a line that recurs every year, and for a one-off. */
export const STRUCTURAL = 'structureel';
export const INCIDENTAL = 'incidenteel';

/** The single values of the begroting; absent in a workbook without the sheet. */
export interface BudgetParameters {
  /** Eerste begrotingsjaar, a year. */
  readonly budgetYear: NumberInput;
  /**
   * Loonindex of each year relative to the previous one, fractions; the first is relative to the price level of the
   * model.
   */
  readonly wageIndex1: NumberInput;
  readonly wageIndex2: NumberInput;
  readonly wageIndex3: NumberInput;
  readonly wageIndex4: NumberInput;
  /** Prijsindex, likewise. */
  readonly priceIndex1: NumberInput;
  readonly priceIndex2: NumberInput;
  readonly priceIndex3: NumberInput;
  readonly priceIndex4: NumberInput;
  /** `constant` or `lopend`. */
  readonly budgetPrices: NumberInput;
  /** Euros per displayed unit: 1 or 1.000. */
  readonly budgetUnit: NumberInput;
  /** `positief` or `negatief`. */
  readonly budgetSign: NumberInput;
  /** Surcharge on direct salary, fraction; empty means off. Shown for information, never included in the total. */
  readonly overheadRate: NumberInput;
  /** The kostensoort that follows the wage index; the others follow the price index. */
  readonly wageCostType: NumberInput;
}

/** One line of the begroting: one cost line, or everything in a kostensoort without a separate line. */
export interface BudgetRow {
  readonly costType: string;
  /** The cost line on this line; empty for the rest of the kostensoort. */
  readonly costLine: string;
  readonly taskField: string;
  readonly economicCategory: string;
  /** The year of a one-off; empty when the costs recur every year. */
  readonly oneOffYear: NumberInput;
}

/** The budget being made in November 2026. */
const DEFAULT_YEAR = 2027;
const [SALARIES, , GOODS] = ECONOMIC_CATEGORIES;

/** No index, constant prices, whole euros: the figures of the model for every year. */
const DEFAULT_PARAMETERS: BudgetParameters = {
  budgetYear: DEFAULT_YEAR,
  wageIndex1: 0,
  wageIndex2: 0,
  wageIndex3: 0,
  wageIndex4: 0,
  priceIndex1: 0,
  priceIndex2: 0,
  priceIndex3: 0,
  priceIndex4: 0,
  budgetPrices: CONSTANT_PRICES,
  budgetUnit: 1,
  budgetSign: POSITIVE,
  overheadRate: null,
  wageCostType: 'Personeel',
};

function defaultRows(taskField: TaskField): readonly BudgetRow[] {
  const row = (costType: string, economicCategory: string, costLine = ''): BudgetRow => ({
    costType,
    costLine,
    taskField,
    economicCategory,
    oneOffYear: null,
  });
  return [
    row('Personeel', SALARIES),
    row('Opleiding', GOODS),
    // Half of the gemeenten pay it once (report §5.12), and then only need to enter its year.
    row('Opleiding', GOODS, 'Externe opleiding'),
    row('Licenties', GOODS),
    row('Overig', GOODS),
  ];
}

/** The inputs with an initial begroting: a line for each kostensoort, all on one taakveld. */
export const withDefaultBudget = (inputs: ModelInputs, taskField: TaskField): ModelInputs => ({
  ...inputs,
  parameters: { ...inputs.parameters, ...DEFAULT_PARAMETERS },
  budgetRows: defaultRows(taskField),
});

/** Whether a single input belongs to the begroting. */
export const isBudgetParameter = (field: string): field is keyof BudgetParameters =>
  Object.hasOwn(DEFAULT_PARAMETERS, field);

/** Whether these inputs have a begroting. */
export const hasBudget = ({ parameters }: ModelInputs): boolean => parameters.budgetYear !== undefined;
