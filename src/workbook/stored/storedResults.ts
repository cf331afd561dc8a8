// The value of every formula cell of a plan, from the inputs and results of the model: stored in a file beside its
// formulas, so that previewers and phones show numbers without calculating.

import { hasBudget } from '../../model/sheets/budget/budgetInputs';
import { breakEvenExact, yearSalary } from '../../model/compute';
import { hasSensitivity } from '../../model/sheets/sensitivity/sensitivityInputs';
import { COUNTED, type ModelInputs, type NumberInput, type SalaryScale } from '../../model/modelInputs';
import { IN_ORDER, NOT_KNOWN, type ModelResults, type Outcome } from '../../model/modelResults';
import { sameText } from '../../model/names';
import { STEP_COUNT } from '../../model/salaryTables';
import { hasVariants } from '../../model/sheets/variants/variants';
import { ownValue } from '../../model/ownValue';
import { cellAddress, parseAddress } from '../plan/addresses';
import { ATTENTION } from '../sheets/model/checkRows';
import { storedBudget } from './storedBudget';
import { storedVariants } from './storedVariants';
import { storedSensitivity } from './storedSensitivity';
import {
  COST_LINE_COLUMNS as LINE,
  LIST_NAMES as LIST,
  RESULT_NAMES as RESULT,
  SALARY_COLUMNS as SALARY,
  SCENARIO_COLUMNS as SCENARIO,
  TABLES,
} from '../names/identifiers';
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../plan/plan';
import type { ByHeader, ByName, StoredResult } from './storedValues';
import { cellsOfPlan, isFormula, readBack } from '../plan/planCells';

export type { StoredResult };

/** Values by address, for each sheet of the plan by its id. */
export type StoredResults = ReadonlyMap<string, ReadonlyMap<string, StoredResult>>;

const numberOrZero = (outcome: Outcome): number => (typeof outcome === 'number' ? outcome : 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

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
function monthlyAmount({ steps }: SalaryScale, step: NumberInput): StoredResult {
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
function costLineTotals({ lines }: ModelInputs, results: ModelResults): Readonly<Record<string, StoredResult>> {
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

function namedValues(plan: WorkbookPlan, { parameters }: ModelInputs, results: ModelResults): ByName {
  const level = priceLevel(plan, parameters.salaryTable);
  return {
    [RESULT.total]: [results.total],
    [RESULT.establishment]: [results.establishment],
    [RESULT.costPerQuestion]: [results.costPerQuestion],
    [RESULT.masterCheck]: [masterCheck(plan, results)],
    [RESULT.tableInUse]: [`${parameters.salaryTable}, prijspeil ${level}`],
    [RESULT.weeks]: [weeks(parameters.netHours, parameters.workWeek)],
    [RESULT.stepPosition]: [stepPosition(parameters.step)],
    [RESULT.priceLevel]: [level],
    [RESULT.costTypes]: results.costTypes.map(({ cost }) => cost),
    [RESULT.breakEvenExact]: [breakEvenExact(parameters, results.total)],
    [RESULT.breakEven]: [results.breakEven],
    [RESULT.checkPoints]: results.checks.map(({ points }) => points),
    [RESULT.checkOutcomes]: results.checks.map(({ points }) => (points === 0 ? IN_ORDER : ATTENTION)),
  };
}

type Entry = readonly [address: string, value: StoredResult];

function down(address: string, values: readonly StoredResult[]): readonly Entry[] {
  const { row, column } = parseAddress(address);
  return values.map((value, index) => [cellAddress({ row: row + index, column }), value]);
}

/** Values of the calculated columns of a table, and of its totals row. */
function tableEntries(
  sheet: SheetPlan,
  values: Readonly<Record<string, ByHeader>>,
  totals: Readonly<Record<string, Readonly<Record<string, StoredResult>>>>,
): readonly Entry[] {
  return sheet.tables.flatMap((table) => {
    const { row, column, rows } = parseAddress(table.address);
    return table.columns.flatMap(({ header }, index): readonly Entry[] => {
      const at = column + index;
      const total = table.totals ? ownValue(ownValue(totals, table.name) ?? {}, header) : undefined;
      return [
        ...down(cellAddress({ row: row + 1, column: at }), ownValue(ownValue(values, table.name) ?? {}, header) ?? []),
        ...(total === undefined ? [] : [[cellAddress({ row: row + rows, column: at }), total] as const]),
      ];
    });
  });
}

/**
 * The value of every formula cell of a plan.
 * @param results of compute(), or read from a workbook with these inputs
 * @throws RangeError when the plan contains a formula without a known result
 */
export function storedResults(plan: WorkbookPlan, inputs: ModelInputs, results: ModelResults): StoredResults {
  const budget = hasBudget(inputs) ? storedBudget(inputs, results) : null;
  const variants = hasVariants(inputs) ? storedVariants(inputs, results) : null;
  const sensitivity = hasSensitivity(inputs) ? storedSensitivity(inputs, results) : null;
  const tables: Readonly<Record<string, ByHeader>> = {
    [TABLES.costLines]: costLineValues(results),
    [TABLES.scenarios]: scenarioValues(results),
    [TABLES.salaryScales]: salaryValues(inputs),
    ...budget?.tables,
    ...variants?.tables,
    ...sensitivity?.tables,
  };
  const totals = { [TABLES.costLines]: costLineTotals(inputs, results), ...budget?.totals };
  const named = { ...namedValues(plan, inputs, results), ...budget?.named, ...sensitivity?.named, ...variants?.named };
  return new Map(
    plan.sheets.map((sheet) => {
      const names = plan.names.filter(({ sheetId }) => sheetId === sheet.id);
      const values = new Map<string, StoredResult>([
        ...tableEntries(sheet, tables, totals),
        ...names.flatMap(({ name, address }) => down(address, ownValue(named, name) ?? [])),
      ]);
      for (const [address, { content }] of cellsOfPlan(sheet)) {
        if (isFormula(content) && !values.has(address)) throw new RangeError(`No result for ${sheet.id} ${address}`);
      }
      return [sheet.id, values] as const;
    }),
  );
}
