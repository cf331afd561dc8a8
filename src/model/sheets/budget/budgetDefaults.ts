// An initial begroting: a line for each kostensoort, without any index.

import type { ModelInputs } from '../../inputs/modelInputs';
import type { ProfileId } from '../../report/profiles';
import {
  CONSTANT_PRICES,
  ECONOMIC_CATEGORIES,
  POSITIVE,
  TASK_FIELDS,
  type BudgetParameters,
  type BudgetRow,
  type TaskField,
} from './budgetInputs';

/**
 * The initial taakveld of the begroting for each profile. Current practice, as there is no rule for webcare: Burgerzaken for
 * customer contact, Overhead for a communication team.
 */
export const TASK_FIELD_OF: Readonly<Record<ProfileId, TaskField>> = {
  KCC: '0.2 Burgerzaken',
  COM: '0.4 Overhead',
  klein: '0.2 Burgerzaken',
};

/** The budget being made in November 2026. */
const DEFAULT_YEAR = 2027;
/** Current practice of gemeenten: costs of at most three years are incidental. */
const INCIDENTAL_YEARS = 3;
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
  incidentalYears: INCIDENTAL_YEARS,
  wageCostType: 'Personeel',
};

function defaultRows(taskField: TaskField): readonly BudgetRow[] {
  const row = (costType: string, economicCategory: string, costLine = ''): BudgetRow => ({
    costType,
    costLine,
    taskField,
    economicCategory,
    startYear: null,
    startMonth: null,
    endYear: null,
  });
  return [
    row('Personeel', SALARIES),
    row('Opleiding', GOODS),
    // Half of the gemeenten pay it once (report §5.12), and then enter that year as the first and the last.
    row('Opleiding', GOODS, 'Externe opleiding'),
    row('Licenties', GOODS),
    row('Overig', GOODS),
  ];
}

/** The inputs with an initial begroting: a line for each kostensoort, all on one taakveld. */
export const withDefaultBudget = (inputs: ModelInputs, taskField: TaskField = TASK_FIELDS[0]): ModelInputs => ({
  ...inputs,
  parameters: { ...inputs.parameters, ...DEFAULT_PARAMETERS },
  budgetRows: defaultRows(taskField),
});
