// What a person fills in for the begroting: the year, the indices, how it is shown, and on which lines the costs come.

import type { NumberInput } from '../../coreInputs';

/** The budget year and the three years after it (BBV article 22, Gemeentewet article 190). */
export const BUDGET_YEARS = 4;

/** Constant prices index the first year only; current prices index every year. */
export const CONSTANT_PRICES = 'constant';
export const CURRENT_PRICES = 'lopend';
/** Sign of lasten; gemeenten differ in it. */
export const POSITIVE = 'positief';
export const NEGATIVE = 'negatief';
/** Whole euros, or thousands of euros. */
export const BUDGET_UNITS = [1, 1000] as const;

/** Taakvelden where webcare is found in practice; there is no rule for it. */
export const TASK_FIELDS = ['0.1 Bestuur', '0.2 Burgerzaken', '0.4 Overhead', '0.8 Overige baten en lasten'] as const;
export type TaskField = (typeof TASK_FIELDS)[number];

/** Economic categories of Iv3 that these costs can have. */
export const ECONOMIC_CATEGORIES = [
  '1.1 Salarissen en sociale lasten',
  '3.5.1 Ingeleend personeel',
  '3.8 Overige goederen en diensten',
] as const;

/** Words of a line that comes every year, and of one that comes once. */
export const STRUCTURAL = 'structureel';
export const INCIDENTAL = 'incidenteel';

/** The single values of the begroting; a workbook without the sheet has none of them. */
export interface BudgetParameters {
  /** Eerste begrotingsjaar, a year. */
  readonly budgetYear: NumberInput;
  /** Loonindex of each year over the one before, fractions; the first is over the price level of the model. */
  readonly wageIndex1: NumberInput;
  readonly wageIndex2: NumberInput;
  readonly wageIndex3: NumberInput;
  readonly wageIndex4: NumberInput;
  /** Prijsindex, in the same way. */
  readonly priceIndex1: NumberInput;
  readonly priceIndex2: NumberInput;
  readonly priceIndex3: NumberInput;
  readonly priceIndex4: NumberInput;
  /** `constant` or `lopend`. */
  readonly budgetPrices: NumberInput;
  /** Euros in one unit of what is shown: 1 or 1.000. */
  readonly budgetUnit: NumberInput;
  /** `positief` or `negatief`. */
  readonly budgetSign: NumberInput;
  /** Surcharge on direct salary, fraction; empty is off. Shown for information, never counted. */
  readonly overheadRate: NumberInput;
  /** The kostensoort that follows the wage index; all others follow the price index. */
  readonly wageCostType: NumberInput;
}

/** One line of the begroting: all of a kostensoort that has no line of its own, or one cost post. */
export interface BudgetRow {
  readonly costType: string;
  /** The cost post of this line; empty for everything else of the kostensoort. */
  readonly costLine: string;
  readonly taskField: string;
  readonly economicCategory: string;
  /** The one year in which the costs come; empty when they come every year. */
  readonly oneOffYear: NumberInput;
}

/** What a model with a begroting has beside its other inputs. */
export interface BudgetInputs {
  /** Lines of the begroting; empty in a workbook without its sheet. */
  readonly budgetRows: readonly BudgetRow[];
}

/** Whether these inputs have a begroting. */
export const hasBudget = ({ parameters }: { readonly parameters: Partial<BudgetParameters> }): boolean =>
  parameters.budgetYear !== undefined;
