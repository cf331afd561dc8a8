// The sheet Begroting in `npm run export`.

import type { ModelInputs, NumberInput, Parameters } from '../../../src/model/inputs/modelInputs';
import type { ModelResults } from '../../../src/model/results/modelResults';
import { TASK_FIELD_OF, withDefaultBudget } from '../../../src/model/sheets/budget/budgetDefaults';
import {
  BUDGET_UNITS,
  BUDGET_YEARS,
  CONSTANT_PRICES,
  CURRENT_PRICES,
  NEGATIVE,
  POSITIVE,
  type BudgetParameters,
} from '../../../src/model/sheets/budget/budgetInputs';
import { computeBudget } from '../../../src/oracle/computeBudget';
import { objectAt, readFields, type Faults } from '../checking';
import { choice, numberRule, optional, required, SURCHARGE_RULE, type Fields, type Rule } from '../fields';
import type { FileSection, FileSheet, FigureLine } from '../fileSheet';
import { euro, typed } from '../numbers';
import { fieldsSchema } from '../schemaParts';

type SingleField = 'budgetYear' | 'budgetPrices' | 'budgetUnit' | 'budgetSign' | 'overheadRate';

/** An index for each of the four years. */
const INDICES: Rule = { kind: 'series', length: BUDGET_YEARS, item: numberRule('index') };
const indices = 'van elk jaar ten opzichte van het jaar ervoor, als fractie: 0.03 is 3%';

const FIELDS: Fields<(SingleField & keyof BudgetParameters) | 'wageIndex' | 'priceIndex'> = {
  jaar: required('budgetYear', numberRule('year'), 'Eerste begrotingsjaar'),
  loonindex: required('wageIndex', INDICES, `Loonindex ${indices}`),
  prijsindex: required('priceIndex', INDICES, `Prijsindex ${indices}`),
  prijzen: required('budgetPrices', choice([CURRENT_PRICES, CONSTANT_PRICES]), 'Lopende of constante prijzen'),
  eenheid: required('budgetUnit', { kind: 'oneOf', options: BUDGET_UNITS }, 'Bedragen in euro of x 1.000 euro'),
  lasten: required('budgetSign', choice([POSITIVE, NEGATIVE]), 'Teken van de lasten'),
  overhead: optional('overheadRate', SURCHARGE_RULE, 'Opslag op directe loonkosten, ter informatie; null is uit'),
};

function seriesOf(kind: 'wageIndex' | 'priceIndex', values: unknown): Partial<Parameters> {
  const numbers = (values ?? []) as readonly NumberInput[];
  return Object.fromEntries(numbers.map((value, index) => [`${kind}${index + 1}`, value]));
}

function fill(faults: Faults, { name, found, profile }: FileSection, inputs: ModelInputs): ModelInputs {
  const whole = withDefaultBudget(inputs, TASK_FIELD_OF[profile.id]);
  const section = objectAt(faults, name, found);
  const { wageIndex, priceIndex, ...single } = readFields(faults, name, section, FIELDS);
  const changes = { ...single, ...seriesOf('wageIndex', wageIndex), ...seriesOf('priceIndex', priceIndex) };
  return { ...whole, parameters: { ...whole.parameters, ...changes } as Parameters };
}

/** The estimate of each year. */
function lines(inputs: ModelInputs, results: ModelResults): readonly FigureLine[] {
  const { budgetUnit = null } = inputs.parameters;
  const unit = budgetUnit === 1 ? '' : ` (x € ${typed(budgetUnit)})`;
  return computeBudget(inputs, results).years.map(({ year, total }) => [`Raming ${year}${unit}`, euro(total, 0)]);
}

function figures(inputs: ModelInputs, results: ModelResults): object {
  const { rows, years } = computeBudget(inputs, results);
  return {
    jaren: years.map(({ year, exact, total, overhead }) => ({ jaar: year, inEuro: exact, raming: total, overhead })),
    regels: rows.map(({ modelCost, estimates, character }, index) => ({
      kostensoort: inputs.budgetRows[index]?.costType,
      kostenpost: inputs.budgetRows[index]?.costLine,
      taakveld: inputs.budgetRows[index]?.taskField,
      economischeCategorie: inputs.budgetRows[index]?.economicCategory,
      karakter: character,
      prijspeilModel: modelCost,
      ramingen: estimates,
    })),
  };
}

export const fileSheet: FileSheet = {
  fields: Object.values(FIELDS),
  schema: { description: 'Voor het blad Begroting, dat onder bladen staat', ...fieldsSchema(FIELDS) },
  fill,
  figures,
  lines,
};
