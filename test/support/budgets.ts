// Seeded random begrotingen for a model, including awkward ones.

import { withDefaultBudget } from '../../src/model/sheets/budget/budgetDefaults';
import {
  BUDGET_UNITS,
  CONSTANT_PRICES,
  CURRENT_PRICES,
  ECONOMIC_CATEGORIES,
  NEGATIVE,
  POSITIVE,
  TASK_FIELDS,
  type BudgetRow,
} from '../../src/model/sheets/budget/budgetInputs';
import { COST_TYPES, type ModelInputs, type NumberInput } from '../../src/model/modelInputs';

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

const FIRST_YEAR = 2027;

/** The model with a begroting with random rows, indices and presentation. */
export function withRandomBudget(inputs: ModelInputs, random: () => number): ModelInputs {
  const whole = withDefaultBudget(inputs, pick(random, TASK_FIELDS));
  const index = (): NumberInput =>
    pick<NumberInput>(random, [null, 0, 0.02, 0.035, -0.01, random() < 0.1 ? 'veel' : 0.1]);
  const years = [
    null,
    null,
    FIRST_YEAR,
    FIRST_YEAR + 1,
    FIRST_YEAR + 3,
    FIRST_YEAR + 9,
    random() < 0.1 ? 'ooit' : null,
  ];
  const names = [...inputs.lines.map(({ name }) => name), 'Bestaat niet'];
  const extra = Array.from({ length: Math.floor(random() * 4) }, (): BudgetRow => ({
    costType: pick(random, COST_TYPES),
    costLine: pick(random, names),
    taskField: pick(random, [...TASK_FIELDS, '']),
    economicCategory: pick(random, [...ECONOMIC_CATEGORIES, '']),
    oneOffYear: null,
  }));
  return {
    ...whole,
    budgetRows: [...whole.budgetRows, ...extra].map((row) => ({
      ...row,
      oneOffYear: pick<NumberInput>(random, years),
    })),
    parameters: {
      ...whole.parameters,
      budgetYear: pick<NumberInput>(random, [FIRST_YEAR, FIRST_YEAR, 2030, random() < 0.1 ? 'x' : FIRST_YEAR]),
      wageIndex1: index(),
      wageIndex2: index(),
      wageIndex3: index(),
      wageIndex4: index(),
      priceIndex1: index(),
      priceIndex2: index(),
      priceIndex3: index(),
      priceIndex4: index(),
      budgetPrices: pick(random, [CONSTANT_PRICES, CURRENT_PRICES]),
      budgetUnit: pick<NumberInput>(random, [...BUDGET_UNITS, random() < 0.1 ? 0 : 1000]),
      budgetSign: pick(random, [POSITIVE, NEGATIVE]),
      overheadRate: pick<NumberInput>(random, [null, 0, 0.5, 0.53]),
      wageCostType: pick(random, ['Personeel', 'Personeel', 'Overig']),
    },
  };
}
