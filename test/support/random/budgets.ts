// Random begrotingen on top of a model, with the awkward ones among them.

import fc, { type Arbitrary } from 'fast-check';
import {
  BUDGET_UNITS,
  CONSTANT_PRICES,
  CURRENT_PRICES,
  ECONOMIC_CATEGORIES,
  NEGATIVE,
  POSITIVE,
  TASK_FIELDS,
} from '../../../src/model/sheets/budget/budgetInputs';
import { withDefaultBudget } from '../../../src/model/sheets/budget/budgetDefaults';
import { COST_TYPES, type ModelInputs, type NumberInput } from '../../../src/model/inputs/modelInputs';
import { CHOICE, chosen, mostly } from './parts';

const FIRST_YEAR = 2027;

const INDEX = fc
  .tuple(
    fc.constantFrom<NumberInput>(0, null, 0.02, 0.035, -0.01, 0.1),
    mostly(fc.constant(false), 2, fc.constant(true)),
  )
  .map(([index, isText]): NumberInput => (isText ? 'veel' : index));

const YEARS: readonly NumberInput[] = [null, null, null, -2, 0, 1, 3, 9].map((year) =>
  year === null ? null : FIRST_YEAR + year,
);
const YEAR = mostly(fc.constantFrom(...YEARS), 2, fc.constant<NumberInput>('ooit'));
const MONTH = mostly(fc.constantFrom<NumberInput>(null, null, 1, 9, 12), 4, fc.constantFrom<NumberInput>(0, 13, 'mei'));
const PHASING = fc.record({ startYear: YEAR, startMonth: MONTH, endYear: YEAR });

const EXTRA_ROW = fc.record({
  costType: fc.constantFrom(...COST_TYPES),
  costLine: CHOICE,
  taskField: fc.constantFrom(...TASK_FIELDS, ''),
  economicCategory: fc.constantFrom(...ECONOMIC_CATEGORIES, ''),
});

const PARAMETERS = fc.record({
  budgetYear: mostly(fc.constantFrom<NumberInput>(FIRST_YEAR, 2030), 2, fc.constant<NumberInput>('x')),
  wageIndex1: INDEX,
  wageIndex2: INDEX,
  wageIndex3: INDEX,
  wageIndex4: INDEX,
  priceIndex1: INDEX,
  priceIndex2: INDEX,
  priceIndex3: INDEX,
  priceIndex4: INDEX,
  budgetPrices: fc.constantFrom(CONSTANT_PRICES, CURRENT_PRICES),
  budgetUnit: mostly(fc.constantFrom<NumberInput>(...BUDGET_UNITS), 3, fc.constant<NumberInput>(0)),
  budgetSign: fc.constantFrom(POSITIVE, NEGATIVE),
  overheadRate: fc.constantFrom<NumberInput>(null, 0, 0.5, 0.53),
  incidentalYears: mostly(fc.constantFrom<NumberInput>(3, 3, 1), 2, fc.constantFrom<NumberInput>(null, 'x')),
  wageCostType: fc.constantFrom('Personeel', 'Personeel', 'Overig'),
});

/** These models with a begroting whose rows, indices and looks are random. */
export const budgeted = (models: Arbitrary<ModelInputs>): Arbitrary<ModelInputs> =>
  fc
    .record({
      inputs: models,
      taskField: fc.constantFrom(...TASK_FIELDS),
      extra: fc.array(EXTRA_ROW, { maxLength: 3 }),
      phasings: fc.array(PHASING, { minLength: 1, maxLength: 10, size: 'max' }),
      parameters: PARAMETERS,
    })
    .map(({ inputs, taskField, extra, phasings, parameters }) => {
      const whole = withDefaultBudget(inputs, taskField);
      const names = [...inputs.lines.map(({ name }) => name), 'Bestaat niet'];
      const rows = [...whole.budgetRows, ...extra.map((row) => ({ ...row, costLine: chosen(names, row.costLine) }))];
      return {
        ...whole,
        budgetRows: rows.map((row, index) => ({ ...row, ...chosen(phasings, index) })),
        parameters: { ...whole.parameters, ...parameters },
      };
    });
