// The value of every formula cell of a plan by the independent calculations: what tests hold the cells to, and what
// `npm run export` puts beside the formulas. The pane never loads it: it shows and sends what the cells say.

import { breakEvenExact, countedFte, yearSalary } from '../model/results/compute';
import { CORE_PARAMETER_IDS, coreParameter } from '../model/inputs/coreParameters';
import { LIST_FIELDS } from '../model/inputs/fields';
import { isWithinLimits } from '../model/inputs/limits';
import {
  COUNTED,
  NOT_COUNTED,
  type CostLine,
  type ModelInputs,
  type NumberInput,
  type Parameters,
  type SalaryScale,
} from '../model/inputs/modelInputs';
import {
  IN_ORDER,
  NOT_KNOWN,
  type CostLineResult,
  type ModelResults,
  type Outcome,
} from '../model/results/modelResults';
import { sameText } from '../model/names';
import { isNumberKind } from '../model/inputs/numberKinds';
import { isAmount, isFilled, operand, sum } from '../model/results/operands';
import { KEY_SEPARATOR, LINE_METHOD, WHAT_COUNTS_UNTOLD } from '../model/results/resultWords';
import { cutOff, settled } from '../model/results/rounding';
import { STEP_COUNT } from '../model/salary/salaryTables';
import { hasQuestions } from '../model/sheets/questions/questionsInputs';
import { supplementsOf, type Supplement } from '../model/inputs/supplements';
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
import { computeQuestions } from './computeQuestions';
import { expectedBasis } from './expectedBasis';
import { expectedBudget } from './expectedBudget';
import { expectedBudgetChange } from './expectedBudgetChange';
import { expectedQuestions } from './expectedQuestions';
import { expectedSensitivity } from './expectedSensitivity';
import { expectedSummary } from './expectedSummary';
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
import { expectedWorkload } from './expectedWorkload';

const kindOf = ({ hoursPerWeek, scale }: CostLine): string =>
  isFilled(hoursPerWeek) || scale !== '' ? LINE_METHOD.hours : LINE_METHOD.quantity;

/** The two numbers that make the cost of a line, of which one may be missing. */
const factorsOf = (line: CostLine, { fte, salary }: CostLineResult): readonly NumberInput[] =>
  kindOf(line) === LINE_METHOD.hours ? [fte, salary] : [line.quantity, line.amountPerUnit];

const isComplete = (line: CostLine, result: CostLineResult): boolean => factorsOf(line, result).every(isAmount);

function methodOf(line: CostLine, result: CostLineResult): string {
  if (sameText(line.counted, NOT_COUNTED)) return LINE_METHOD.notCounted;
  return sameText(line.counted, COUNTED) && isComplete(line, result) ? kindOf(line) : NOT_KNOWN;
}

function exactCostOf(line: CostLine, result: CostLineResult): ExpectedValue {
  const method = methodOf(line, result);
  if (method !== kindOf(line)) return method;
  return settled(
    factorsOf(line, result).reduce<number>((product, factor) => product * operand(factor), 1),
    0,
  );
}

function exactFteOf({ hoursPerWeek }: CostLine, { workWeek, fteDecimals }: Parameters): Outcome {
  if (!isFilled(hoursPerWeek)) return '';
  return isAmount(hoursPerWeek) ? settled(hoursPerWeek / operand(workWeek), fteDecimals) : NOT_KNOWN;
}

function costLineValues({ lines: inputs, parameters }: ModelInputs, { lines }: ModelResults): ByHeader {
  const ofLines = <Value>(valueOf: (line: CostLine, result: CostLineResult) => Value): readonly Value[] =>
    inputs.flatMap((line, index) => {
      const result = lines[index];
      return result ? [valueOf(line, result)] : [];
    });
  return {
    [LINE.fte]: lines.map(({ fte }) => fte),
    [LINE.salary]: lines.map(({ salary }) => salary),
    [LINE.cost]: lines.map(({ cost }) => cost),
    [LINE.share]: lines.map(({ share }) => share),
    [LINE.kind]: ofLines(kindOf),
    [LINE.isComplete]: ofLines((line, result) => Number(isComplete(line, result))),
    [LINE.method]: ofLines(methodOf),
    [LINE.exactFte]: ofLines((line) => exactFteOf(line, parameters)),
    [LINE.exactCost]: ofLines(exactCostOf),
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

/** The amount at the step, 0 where it is empty; a text is shown unchanged. */
function monthlyAmount({ steps }: SalaryScale, step: NumberInput): ExpectedValue {
  const position = stepPosition(step);
  return typeof position === 'number' ? (steps[position - 1] ?? 0) : NOT_KNOWN;
}

function yearAmount(scale: SalaryScale, { step, months, employerCosts, salaryDecimals }: Parameters): ExpectedValue {
  const amount = monthlyAmount(scale, step);
  if (typeof amount !== 'number' || amount <= 0) return NOT_KNOWN;
  const year = amount * operand(months) * (1 + operand(scale.surcharge)) * (1 + operand(employerCosts));
  return settled(year, salaryDecimals);
}

function salaryValues({ salaryScales, parameters }: ModelInputs): ByHeader {
  return {
    [SALARY.key]: salaryScales.map(({ table, scale }) => (scale === '' ? '' : `${table}${KEY_SEPARATOR}${scale}`)),
    [SALARY.monthlyAmount]: salaryScales.map((scale) => monthlyAmount(scale, parameters.step)),
    [SALARY.yearAmount]: salaryScales.map((scale) => yearAmount(scale, parameters)),
    [SALARY.yearSalary]: salaryScales.map((scale) => yearSalary(scale, parameters)),
  };
}

/** The totals row adds up the fte without further rounding. */
const costLineTotals = (inputs: ModelInputs, results: ModelResults): TotalsByHeader => ({
  [LINE.fte]: countedFte(inputs, results.lines),
  [LINE.cost]: results.total,
  [LINE.share]: sum(results.lines.map(({ share }) => share)),
});

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

/** Place of the salary table in the list, from 1; 0 when it is not there. An empty table is the first empty row. */
const priceLevelPlace = (plan: WorkbookPlan, table: string): number =>
  namedContents(plan, LIST.salaryTables).findIndex((label) => sameText(String(label), table)) + 1;

const priceLevel = (plan: WorkbookPlan, table: string): string => {
  const place = table === '' ? 0 : priceLevelPlace(plan, table);
  return place === 0 ? NOT_KNOWN : String(namedContents(plan, LIST.priceLevels)[place - 1] ?? '');
};

/** The sentence of the master check: in order, or the number of points and where the first one is. */
function masterCheck({ points }: Pick<ModelResults, 'points'>, firstPoint: string): string {
  if (points === 0) return IN_ORDER;
  return points === 1
    ? `1 punt, zie Uitgangspunten: ${firstPoint}`
    : `${points} punten, zie Uitgangspunten, eerst: ${firstPoint}`;
}

/** The helper cells of the checks. */
function checkCounts(plan: WorkbookPlan, inputs: ModelInputs, { checks, points }: ModelResults): ByName {
  const { parameters, salaryScales, scenarios } = inputs;
  const place = checks.findIndex((check) => check.points !== 0) + 1;
  const firstPoint = place === 0 ? 'geen' : String(namedContents(plan, RESULT.checkLabels)[place - 1] ?? '');
  const badIn = (key: 'hoursPerWeek' | 'quantity' | 'amountPerUnit'): number =>
    inputs.lines.filter((line) => isFilled(line[key]) && !isWithinLimits(LIST_FIELDS.lines[key], line[key])).length;
  const bad = (isDecimals: boolean): number =>
    CORE_PARAMETER_IDS.filter((id) => {
      const { kind, isElsewhere } = coreParameter(id);
      return isNumberKind(kind) && isElsewhere !== true && (kind === 'decimals') === isDecimals;
    }).filter((id) => !isAmount(parameters[id])).length;
  const countNamed = (name: string, names: readonly string[]): number =>
    names.filter((candidate) => sameText(candidate, name)).length;
  return {
    [RESULT.pointCount]: [points],
    [RESULT.firstPointPlace]: [place],
    [RESULT.firstPoint]: [firstPoint],
    [RESULT.masterCheck]: [masterCheck({ points }, firstPoint)],
    [RESULT.badHours]: [badIn('hoursPerWeek')],
    [RESULT.badQuantities]: [badIn('quantity')],
    [RESULT.badAmounts]: [badIn('amountPerUnit')],
    [RESULT.badNumbers]: [bad(false)],
    [RESULT.badDecimals]: [bad(true)],
    [RESULT.unknownTable]: [
      countNamed(
        parameters.salaryTable,
        salaryScales.map(({ table }) => table),
      ) > 0
        ? 0
        : 1,
    ],
    [RESULT.unknownScenario]: [
      countNamed(
        parameters.keyScenario,
        scenarios.map(({ name }) => name),
      ) === 1
        ? 0
        : 1,
    ],
  };
}

function namedValues(plan: WorkbookPlan, inputs: ModelInputs, results: ModelResults): ByName {
  const { parameters } = inputs;
  const contacts = breakEvenExact(parameters, results.total);
  const level = priceLevel(plan, parameters.salaryTable);
  return {
    [RESULT.total]: [results.total],
    [RESULT.establishment]: [results.establishment],
    [RESULT.costPerQuestion]: [results.costPerQuestion],
    ...checkCounts(plan, inputs, results),
    ...expectedBasis(inputs, results, level),
    [RESULT.whatCounts]: [hasQuestions(inputs) ? computeQuestions(inputs, results).sentence : WHAT_COUNTS_UNTOLD],
    [RESULT.weeks]: [weeks(parameters.netHours, parameters.workWeek)],
    [RESULT.stepPosition]: [stepPosition(parameters.step)],
    [RESULT.priceLevelPlace]: [priceLevelPlace(plan, parameters.salaryTable)],
    [RESULT.priceLevel]: [level],
    [RESULT.costTypes]: results.costTypes.map(({ cost }) => cost),
    [RESULT.breakEvenExact]: [contacts],
    [RESULT.breakEvenWhole]: [typeof contacts === 'number' ? cutOff(contacts) : contacts],
    [RESULT.breakEven]: [results.breakEven],
    [RESULT.checkPoints]: results.checks.map(({ points }) => points),
    [RESULT.checkOutcomes]: checkOutcomes(results.checks.map(({ points }) => points)),
  };
}

/** The five sheets of the model. */
const expectedModel = (plan: WorkbookPlan, inputs: ModelInputs, results: ModelResults): ExpectedSheet => ({
  tables: {
    [TABLES.costLines]: costLineValues(inputs, results),
    [TABLES.scenarios]: scenarioValues(results),
    [TABLES.salaryScales]: salaryValues(inputs),
  },
  totals: { [TABLES.costLines]: costLineTotals(inputs, results) },
  named: namedValues(plan, inputs, results),
});

/** @param before the named values of the sheets before it, which its formulas can use */
type ExpectedOf = (inputs: ModelInputs, results: ModelResults, rowsOf: RowsOf, before: ByName) => ExpectedSheet;

const EXPECTED: Readonly<Record<Supplement, ExpectedOf>> = {
  budget: expectedBudget,
  budgetChange: expectedBudgetChange,
  sensitivity: expectedSensitivity,
  variants: expectedVariants,
  questions: expectedQuestions,
  workload: expectedWorkload,
  summary: expectedSummary,
};

const namedIn = (sheets: readonly ExpectedSheet[]): ByName =>
  Object.fromEntries(sheets.flatMap(({ named }) => Object.entries(named)));

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
  const sheets = supplementsOf(inputs).reduce<readonly ExpectedSheet[]>(
    (before, supplement) => [...before, EXPECTED[supplement](inputs, results, rowsOf, namedIn(before))],
    [expectedModel(plan, inputs, results)],
  );
  const values = placedValues(plan, {
    tables: Object.fromEntries(sheets.flatMap((sheet) => Object.entries(sheet.tables))),
    totals: Object.fromEntries(sheets.flatMap((sheet) => Object.entries(sheet.totals))),
    named: namedIn(sheets),
  });
  const [lacking] = withoutValue(plan, values);
  if (lacking !== undefined) throw new RangeError(`No value is expected for ${lacking}`);
  return values;
}
