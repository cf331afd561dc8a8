// The sheet Begroting in `npm run export`.

import type { ModelInputs, NumberInput, Parameters } from '../../../src/model/inputs/modelInputs';
import { compute } from '../../../src/model/results/compute';
import { IN_ORDER, type ModelResults } from '../../../src/model/results/modelResults';
import { sameName } from '../../../src/model/names';
import { ownValue } from '../../../src/model/ownValue';
import { TASK_FIELD_OF, withDefaultBudget } from '../../../src/model/sheets/budget/budgetDefaults';
import {
  BUDGET_UNITS,
  BUDGET_YEARS,
  CONSTANT_PRICES,
  CURRENT_PRICES,
  NEGATIVE,
  PHASING,
  POSITIVE,
  type BudgetParameters,
  type BudgetRow,
} from '../../../src/model/sheets/budget/budgetInputs';
import { computeBudget } from '../../../src/oracle/computeBudget';
import { checkRequired, objectAt, readFields, type Faults } from '../checking';
import { shownValue } from '../echo';
import { choice, NAME, numberRule, optional, required, SURCHARGE_RULE, type Fields, type Rule } from '../fields';
import type { FileSection, FileSheet, FigureLine } from '../fileSheet';
import { euro, typed } from '../numbers';
import { fieldsSchema } from '../schemaParts';

type SingleField = 'budgetYear' | 'budgetPrices' | 'budgetUnit' | 'budgetSign' | 'overheadRate' | 'incidentalYears';

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
  incidenteelJaren: required('incidentalYears', numberRule('duration'), 'Hoogstens zo lang is een regel incidenteel'),
};

function seriesOf(kind: 'wageIndex' | 'priceIndex', values: unknown): Partial<Parameters> {
  const numbers = (values ?? []) as readonly NumberInput[];
  return Object.fromEntries(numbers.map((value, index) => [`${kind}${index + 1}`, value]));
}

/** The list of lines. */
const ROWS = 'regels';
const REQUIRED_ROW_FIELDS: readonly string[] = ['kostensoort', 'taakveld', 'categorie'];

/** One line. @param lines names of the cost lines; without them, as in the schema, any name */
const rowFields = (lines?: readonly string[]): Fields<keyof BudgetRow> => ({
  kostensoort: required('costType', NAME, 'Kostensoort van het model'),
  kostenpost: optional('costLine', lines ? choice(lines) : NAME, 'De ene kostenpost van deze regel; null is de rest'),
  taakveld: required('taskField', NAME, 'Taakveld, zoals in de lijst van het blad'),
  categorie: required('economicCategory', NAME, 'Economische categorie, zoals in de lijst van het blad'),
  ingangsjaar: optional('startYear', numberRule('year'), 'Eerste jaar met deze kosten; null: ze zijn er al'),
  ingangsmaand: optional('startMonth', numberRule('month'), 'Maand waarin ze beginnen; null is januari'),
  eindjaar: optional('endYear', numberRule('year'), 'Laatste jaar met deze kosten; null: ze blijven'),
});

const NO_ROW: BudgetRow = {
  costType: '',
  costLine: '',
  taskField: '',
  economicCategory: '',
  startYear: null,
  startMonth: null,
  endYear: null,
};

/** What the column Controle would say of a line, each where its field is. */
const FIELD_OF: Readonly<Record<string, string>> = {
  [PHASING.order]: 'eindjaar',
  [PHASING.monthAlone]: 'ingangsmaand',
  [PHASING.outside]: 'eindjaar',
};

/** Adds what is wrong with these lines together: a cost line twice, and what the sheet says of their years. */
function checkRows(faults: Faults, place: string, inputs: ModelInputs): void {
  const { rows } = computeBudget(inputs, compute(inputs));
  inputs.budgetRows.forEach((row, index) => {
    const at = `${place}[${index}]`;
    const status = rows[index]?.status ?? IN_ORDER;
    const field = ownValue(FIELD_OF, status);
    if (field !== undefined) faults.push(`${at}.${field}: ${status}`);
    const isRepeated = inputs.budgetRows
      .slice(0, index)
      .some(({ costType, costLine }) => sameName(costLine, row.costLine) && sameName(costType, row.costType));
    if (isRepeated) faults.push(`${at}: deze kostensoort en kostenpost staan al in een regel`);
  });
}

/** The inputs with the lines of the file in place of those that a begroting begins with. */
function withRows(faults: Faults, place: string, found: unknown, inputs: ModelInputs): ModelInputs {
  if (found === undefined) return inputs;
  if (!Array.isArray(found)) {
    faults.push(`${place}: ${shownValue(found)} kan niet; toegestaan: een lijst van regels`);
    return inputs;
  }
  const before = faults.length;
  const fields = rowFields(inputs.lines.map(({ name }) => name));
  const budgetRows = found.map((entry: unknown, index): BudgetRow => {
    const at = `${place}[${index}]`;
    const value = objectAt(faults, at, entry);
    checkRequired(faults, at, value, fields, REQUIRED_ROW_FIELDS);
    return { ...NO_ROW, ...readFields(faults, at, value, fields) } as BudgetRow;
  });
  const whole = { ...inputs, budgetRows };
  if (faults.length === before) checkRows(faults, place, whole);
  return whole;
}

function fill(faults: Faults, { name, found, profile }: FileSection, inputs: ModelInputs): ModelInputs {
  const whole = withDefaultBudget(inputs, TASK_FIELD_OF[profile.id]);
  const { [ROWS]: rows, ...section } = objectAt(faults, name, found);
  const { wageIndex, priceIndex, ...single } = readFields(faults, name, section, FIELDS, [ROWS]);
  const changes = { ...single, ...seriesOf('wageIndex', wageIndex), ...seriesOf('priceIndex', priceIndex) };
  const filled = { ...whole, parameters: { ...whole.parameters, ...changes } as Parameters };
  return withRows(faults, `${name}.${ROWS}`, rows, filled);
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
      ingangsjaar: inputs.budgetRows[index]?.startYear,
      ingangsmaand: inputs.budgetRows[index]?.startMonth,
      eindjaar: inputs.budgetRows[index]?.endYear,
      karakter: character,
      prijspeilModel: modelCost,
      ramingen: estimates,
    })),
  };
}

export const fileSheet: FileSheet = {
  fields: [...Object.values(FIELDS), ...Object.values(rowFields())],
  schema: {
    description: 'Voor het blad Begroting, dat onder bladen staat',
    ...fieldsSchema(FIELDS, {
      [ROWS]: {
        description: 'De regels, in plaats van één regel per kostensoort',
        type: 'array',
        items: { ...fieldsSchema(rowFields()), required: REQUIRED_ROW_FIELDS },
      },
    }),
  },
  fill,
  figures,
  lines,
};
