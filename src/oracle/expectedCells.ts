// The value of every formula cell of a plan by the independent calculations: what tests hold the cells to, and what
// `npm run export` puts beside the formulas. The pane never loads it: it shows and sends what the cells say.

import { breakEvenExact, yearSalary } from '../model/compute';
import { COUNTED, type ModelInputs, type NumberInput, type SalaryScale } from '../model/modelInputs';
import { IN_ORDER, NOT_KNOWN, type ModelResults, type Outcome } from '../model/modelResults';
import { sameText } from '../model/names';
import { numberOrZero, sum } from '../model/operands';
import { STEP_COUNT } from '../model/salaryTables';
import { supplementsOf, type Supplement } from '../model/supplements';
import {
  COST_LINE_COLUMNS as LINE,
  LIST_NAMES as LIST,
  RESULT_NAMES as RESULT,
  SALARY_COLUMNS as SALARY,
  SCENARIO_COLUMNS as SCENARIO,
  TABLES,
} from '../workbook/names/identifiers';
import { cellAddress, parseAddress } from '../workbook/plan/addresses';
import { placedValues, withoutValue, type FormulaValues } from '../workbook/plan/formulaValues';
import type { PlannedCell, WorkbookPlan } from '../workbook/plan/plan';
import { cellsOfPlan, readBack } from '../workbook/plan/planCells';
import { expectedBasis } from './expectedBasis';
import { expectedBudget } from './expectedBudget';
import { expectedSensitivity } from './expectedSensitivity';
import {
  checkOutcomes,
  type ByHeader,
  type ByName,
  type ExpectedSheet,
  type ExpectedValue,
  type RowsOf,
  type TotalsByHeader,
} from './expectedValues';
import { expectedVariants } from './expectedVariants';

function costLineValues({ lines }: ModelResults): ByHeader {
  return {
    [LINE.fte]: lines.map(({ fte }) => fte),
    [LINE.salary]: lines.map(({ salary }) => salary),
    [LINE.cost]: lines.map(({ cost }) => cost),
    [LINE.share]: lines.map(({ share }) => share),
    [LINE.status]: lines.map(({ status }) => status),
  };
}

function scenarioValues({ scenarios }: ModelResults): ByHeader {
  return {
    [SCENARIO.questionsPerYear]: scenarios.map(({ questionsPerYear }) => questionsPerYear),
    [SCENARIO.cost]: scenarios.map(({ cost }) => cost),
    [SCENARIO.costPerQuestion]: scenarios.map(({ costPerQuestion }) => costPerQuestion),
  };
}

/** Position of the step in the list of steps, from 1. */
function stepPosition(step: NumberInput): Outcome {
  return typeof step === 'number' && Number.isInteger(step) && step >= 0 && step < STEP_COUNT ? step + 1 : NOT_KNOWN;
}

/** In a comparison, Excel treats any text as greater than a number, so a text is shown unchanged. */
function monthlyAmount({ steps }: SalaryScale, step: NumberInput): ExpectedValue {
  const position = stepPosition(step);
  const amount = typeof position === 'number' ? (steps[position - 1] ?? '') : '';
  if (typeof amount === 'number') return amount > 0 ? amount : NOT_KNOWN;
  return amount === '' ? NOT_KNOWN : amount;
}

function salaryValues({ salaryScales, parameters }: ModelInputs): ByHeader {
  return {
    [SALARY.key]: salaryScales.map(({ table, scale }) => `${table}|${scale}`),
    [SALARY.monthlyAmount]: salaryScales.map((scale) => monthlyAmount(scale, parameters.step)),
    [SALARY.yearSalary]: salaryScales.map((scale) => yearSalary(scale, parameters)),
  };
}

/** The totals row adds up the fte without further rounding. */
function costLineTotals({ lines }: ModelInputs, results: ModelResults): TotalsByHeader {
  const fte = results.lines.map((line, index) =>
    sameText(lines[index]?.counted ?? '', COUNTED) ? numberOrZero(line.fte) : 0,
  );
  return {
    [LINE.fte]: sum(fte),
    [LINE.cost]: results.total,
    [LINE.share]: sum(results.lines.map(({ share }) => share)),
  };
}

/** Contents of the first column of a named range. */
function namedContents(plan: WorkbookPlan, name: string): readonly PlannedCell[] {
  const found = plan.names.find((candidate) => candidate.name === name);
  const sheet = plan.sheets.find(({ id }) => id === found?.sheetId);
  if (!found || !sheet) throw new RangeError(`The plan has no name ${name}`);
  const cells = cellsOfPlan(sheet);
  const { row, column, rows } = parseAddress(found.address);
  return Array.from({ length: rows }, (_, index) =>
    readBack(cells.get(cellAddress({ row: row + index, column }))?.content ?? ''),
  );
}

function weeks(netHours: NumberInput, workWeek: NumberInput): Outcome {
  const isUsable = (input: NumberInput): boolean => typeof input === 'number' || input === null || input === '';
  const quotient = Number(netHours ?? 0) / Number(workWeek ?? 0);
  return isUsable(netHours) && isUsable(workWeek) && Number.isFinite(quotient) ? quotient : NOT_KNOWN;
}

function priceLevel(plan: WorkbookPlan, table: string): string {
  const index = namedContents(plan, LIST.salaryTables).findIndex(
    (label) => label !== '' && sameText(String(label), table),
  );
  return index < 0 ? NOT_KNOWN : String(namedContents(plan, LIST.priceLevels)[index] ?? '');
}

/** The sentence of the master check: in order, or the number of points and where the first one is. */
function masterCheck(plan: WorkbookPlan, { checks, points }: ModelResults): string {
  if (points === 0) return IN_ORDER;
  const first = checks.findIndex((check) => check.points !== 0);
  const label = String(namedContents(plan, RESULT.checkLabels)[first] ?? '');
  return points === 1
    ? `1 punt, zie Uitgangspunten: ${label}`
    : `${points} punten, zie Uitgangspunten, eerst: ${label}`;
}

function namedValues(plan: WorkbookPlan, inputs: ModelInputs, results: ModelResults): ByName {
  const { parameters } = inputs;
  const level = priceLevel(plan, parameters.salaryTable);
  return {
    [RESULT.total]: [results.total],
    [RESULT.establishment]: [results.establishment],
    [RESULT.costPerQuestion]: [results.costPerQuestion],
    [RESULT.masterCheck]: [masterCheck(plan, results)],
    ...expectedBasis(inputs, results, level),
    [RESULT.weeks]: [weeks(parameters.netHours, parameters.workWeek)],
    [RESULT.stepPosition]: [stepPosition(parameters.step)],
    [RESULT.priceLevel]: [level],
    [RESULT.costTypes]: results.costTypes.map(({ cost }) => cost),
    [RESULT.breakEvenExact]: [breakEvenExact(parameters, results.total)],
    [RESULT.breakEven]: [results.breakEven],
    [RESULT.checkPoints]: results.checks.map(({ points }) => points),
    [RESULT.checkOutcomes]: checkOutcomes(results.checks.map(({ points }) => points)),
  };
}

/** The five sheets of the model. */
const expectedModel = (plan: WorkbookPlan, inputs: ModelInputs, results: ModelResults): ExpectedSheet => ({
  tables: {
    [TABLES.costLines]: costLineValues(results),
    [TABLES.scenarios]: scenarioValues(results),
    [TABLES.salaryScales]: salaryValues(inputs),
  },
  totals: { [TABLES.costLines]: costLineTotals(inputs, results) },
  named: namedValues(plan, inputs, results),
});

const EXPECTED: Readonly<
  Record<Supplement, (inputs: ModelInputs, results: ModelResults, rowsOf: RowsOf) => ExpectedSheet>
> = { budget: expectedBudget, sensitivity: expectedSensitivity, variants: expectedVariants };

/**
 * The value of every formula cell of a plan.
 * @param results of compute() with these inputs
 * @throws RangeError when the plan has a formula for which no value is known
 */
export function expectedCells(plan: WorkbookPlan, inputs: ModelInputs, results: ModelResults): FormulaValues {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  const rowsOf: RowsOf = (name) => {
    const table = tables.find((candidate) => candidate.name === name);
    return table ? parseAddress(table.address).rows - 1 : 0;
  };
  const sheets = [
    expectedModel(plan, inputs, results),
    ...supplementsOf(inputs).map((supplement) => EXPECTED[supplement](inputs, results, rowsOf)),
  ];
  const values = placedValues(plan, {
    tables: Object.fromEntries(sheets.flatMap((sheet) => Object.entries(sheet.tables))),
    totals: Object.fromEntries(sheets.flatMap((sheet) => Object.entries(sheet.totals))),
    named: Object.fromEntries(sheets.flatMap(({ named }) => Object.entries(named))),
  });
  const [lacking] = withoutValue(plan, values);
  if (lacking !== undefined) throw new RangeError(`No value is expected for ${lacking}`);
  return values;
}
