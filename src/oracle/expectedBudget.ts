// The values of the formula cells of the sheet Begroting.

import { modelStatus } from './expectedHeadLine';
import { NEGATIVE } from '../model/sheets/budget/budgetWords';
import type { ModelInputs } from '../model/inputs/modelInputs';
import { NOT_KNOWN, type ModelResults, type Outcome } from '../model/results/modelResults';
import { sameText } from '../model/names';
import { numberOrZero, sum } from '../model/results/operands';
import {
  BUDGET_COLUMNS as COLUMN,
  BUDGET_RESULT_NAMES as RESULT,
  BUDGET_TABLE,
  estimateColumn,
  exactColumn,
  partColumn,
  yearName,
  type BudgetYearField,
} from '../model/sheets/budget/budgetNames';
import { BUDGET_REMARK_IDS } from '../model/sheets/budget/budgetRemarks';
import { remarkOutcome } from './expectedBasis';
import { computeBudget, type BudgetYearResult } from './computeBudget';
import { checkOutcomes, sheetCheck, type ByName, type ExpectedSheet } from './expectedValues';

function legend({ parameters }: ModelInputs): string {
  const { budgetUnit = null, budgetSign = null, budgetPrices = null } = parameters;
  const unit = budgetUnit === 1 ? 'in euro' : `x € ${budgetUnit ?? ''}`;
  return `Bedragen ${unit}, lasten ${budgetSign ?? ''}, ${budgetPrices ?? ''}e prijzen`;
}

/** Calculates the values from the inputs and results of the model. */
export function expectedBudget(inputs: ModelInputs, results: ModelResults): ExpectedSheet {
  const { rows, years, employerCosts, hourCosts, isIndexed, checks, yearsAfterPrices, remarks } = computeBudget(
    inputs,
    results,
  );
  const eachYear = (field: BudgetYearField, outcome: (year: BudgetYearResult) => Outcome | undefined): ByName =>
    Object.fromEntries(years.map((year, index) => [yearName(field, index + 1), [outcome(year) ?? '']]));
  const yearsOf = (field: BudgetYearField & keyof BudgetYearResult): ByName => eachYear(field, (year) => year[field]);
  const { municipality } = inputs.parameters;
  const without = typeof employerCosts === 'number' ? results.total - employerCosts : NOT_KNOWN;
  return {
    tables: {
      [BUDGET_TABLE]: {
        [COLUMN.character]: rows.map(({ character }) => character),
        [COLUMN.ownCost]: rows.map(({ ownCost }) => ownCost),
        [COLUMN.modelCost]: rows.map(({ modelCost }) => modelCost),
        [COLUMN.status]: rows.map(({ status }) => status),
        [COLUMN.phasing]: rows.map(({ phasing }) => phasing.fault),
        [COLUMN.wrongYears]: rows.map(({ phasing }) => phasing.wrongYears),
        [COLUMN.firstMonth]: rows.map(({ phasing }) => phasing.firstMonth),
        [COLUMN.duration]: rows.map(({ phasing }) => phasing.duration),
        [COLUMN.firstPart]: rows.map(({ phasing }) => phasing.firstPart),
        [COLUMN.foundLines]: rows.map(({ foundLines }) => foundLines),
        [COLUMN.typeCost]: rows.map(({ typeCost }) => typeCost),
        ...Object.fromEntries(
          years.flatMap((_, index) => [
            [estimateColumn(index + 1), rows.map(({ estimates }) => estimates[index] ?? 0)],
            [partColumn(index + 1), rows.map(({ phasing }) => phasing.parts[index] ?? 0)],
            [exactColumn(index + 1), rows.map(({ exact }) => exact[index] ?? 0)],
          ]),
        ),
      },
    },
    totals: {
      [BUDGET_TABLE]: {
        [COLUMN.modelCost]: sum(rows.map(({ modelCost }) => numberOrZero(modelCost))),
        ...Object.fromEntries(years.map(({ total }, index) => [estimateColumn(index + 1), total])),
      },
    },
    named: {
      ...yearsOf('year'),
      ...yearsOf('wages'),
      ...yearsOf('otherCosts'),
      ...yearsOf('wageIndexing'),
      ...yearsOf('priceIndexing'),
      ...yearsOf('exact'),
      ...yearsOf('total'),
      ...yearsOf('roundingDifference'),
      ...yearsOf('exactOverhead'),
      ...yearsOf('overhead'),
      ...yearsOf('unknownLines'),
      ...yearsOf('otherTaskFields'),
      ...yearsOf('structural'),
      ...yearsOf('incidental'),
      ...eachYear('heading', ({ year }) => year),
      ...eachYear('roundingShown', ({ roundingDifference }) => roundingDifference),
      ...eachYear('taskField1', ({ taskFields }) => taskFields[0]),
      ...eachYear('taskField2', ({ taskFields }) => taskFields[1]),
      ...eachYear('taskField3', ({ taskFields }) => taskFields[2]),
      ...eachYear('taskField4', ({ taskFields }) => taskFields[3]),
      ...yearsOf('wageFactor'),
      ...yearsOf('priceFactor'),
      [RESULT.municipality]: [municipality === '' ? 'niet ingevuld' : municipality],
      [RESULT.modelStatus]: [modelStatus(inputs, results)],
      [RESULT.legend]: [legend(inputs)],
      [RESULT.sign]: [sameText(String(inputs.parameters.budgetSign), NEGATIVE) ? -1 : 1],
      [RESULT.employerCosts]: [employerCosts],
      [RESULT.hourCosts]: [hourCosts],
      [RESULT.isIndexed]: [Number(isIndexed)],
      [RESULT.points]: [sum(checks)],
      [RESULT.withoutEmployerCosts]: [without],
      [RESULT.modelTotal]: [results.total],
      [RESULT.check]: [sheetCheck(checks)],
      [RESULT.checkPoints]: checks,
      [RESULT.checkOutcomes]: checkOutcomes(checks),
      [RESULT.yearsAfterPrices]: [yearsAfterPrices],
      [RESULT.remarkCount]: [remarks.length],
      ...Object.fromEntries(BUDGET_REMARK_IDS.map((id) => [RESULT[id], [remarkOutcome(remarks.includes(id))]])),
    },
  };
}
