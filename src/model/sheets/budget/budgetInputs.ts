// What a user enters for the begroting: the year, the indices, the presentation, and the lines for the costs.

import type { NumberInput } from '../../inputs/coreInputs';

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

/** Words for a line that goes on, and for one of a few years. */
export const STRUCTURAL = 'structureel';
export const INCIDENTAL = 'incidenteel';

/** What is said of the years and months of a line, where they are wrong and where they are no numbers. */
export const PHASING = {
  year: 'jaar is geen getal',
  order: 'eindjaar voor ingangsjaar',
  month: 'maand is niet 1 t/m 12',
  outside: 'valt buiten de vier jaren',
  monthAlone: 'maand zonder ingangsjaar',
  goesOn: 'blijft',
  began: 'al begonnen',
} as const;

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
  /** For how many years at most a line that ends is incidental; gemeenten use three. */
  readonly incidentalYears: NumberInput;
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
  /** The year in which the costs begin; empty when they began before the first year. */
  readonly startYear: NumberInput;
  /** The month in which they begin, 1 to 12; empty is January. */
  readonly startMonth: NumberInput;
  /** The last year in which there are costs; empty when they go on. */
  readonly endYear: NumberInput;
}

/** What a model with a begroting has beside its other inputs. */
export interface BudgetInputs {
  /** Lines of the begroting; empty in a workbook without its sheet. */
  readonly budgetRows: readonly BudgetRow[];
}

/** Whether these inputs have a begroting. */
export const hasBudget = ({ parameters }: { readonly parameters: Partial<BudgetParameters> }): boolean =>
  parameters.budgetYear !== undefined;
