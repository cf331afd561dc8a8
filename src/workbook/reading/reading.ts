// What was read from a workbook, as domain types: inputs and results. No Office, no addresses.

import { CORE_FIELDS, ofEach, type NamedField } from '../../model/fields';
import { lineOf, scaleOf, scenarioOf } from '../../model/inputRows';
import {
  COST_TYPES,
  OWN_TABLE_PLACES,
  type OwnSalaryTables,
  type ModelInputs,
  type CoreParameters,
  type NumberInput,
} from '../../model/modelInputs';
import { CHECK_IDS, type CostLineResult, type ModelResults } from '../../model/modelResults';
import type { Supplement } from '../../model/supplements';
import { ownValue } from '../../model/ownValue';
import {
  BUDGET_REQUEST,
  budgetOf,
  budgetParametersOf,
  budgetRowsOf,
  type BudgetReading,
} from '../sheets/budget/budgetReading';
import { CHECK_LABELS } from '../plan/checkLabels';
import {
  COST_LINE_COLUMNS as LINE,
  LIST_NAMES,
  PARAMETER_NAMES as PARAMETER,
  RESULT_NAMES as RESULT,
  SCENARIO_COLUMNS as SCENARIO,
  TABLES,
} from '../names/identifiers';
import { ownTableRows } from '../sheets/model/ownTablePlaces';
import { numbersByLabel } from './labelledRows';
import { asInputOf, asNumber, asOutcome, asText, inputsOf, rowsOf, type Row } from '../plan/rawCells';
import { SHEET_PARTS, SUPPLEMENT_PARTS } from '../names/parts';
import type { NamesOfSheet, RawCell, RawValues, ReadRequest } from '../plan/rawValues';
import { VARIANT_REQUEST, variantSheetOf, variantsOf, type VariantSheet } from '../sheets/variants/variantReading';
import {
  rangesOf,
  SENSITIVITY_REQUEST,
  sensitivityOf,
  sensitivityParametersOf,
  type SensitivityReading,
} from '../sheets/sensitivity/sensitivityReading';

/** Inputs and results as they stand in the cells. */
export interface ModelReading {
  readonly inputs: ModelInputs;
  readonly results: ModelResults;
  /** `null` in a workbook without the sheet. */
  readonly budget: BudgetReading | null;
  /** Rows and headers of the sheet Varianten; `null` in a workbook without the sheet. */
  readonly variantSheet: VariantSheet | null;
  /** `null` in a workbook without the sheet. */
  readonly sensitivity: SensitivityReading | null;
}

const READ_RESULTS = [
  RESULT.total,
  RESULT.establishment,
  RESULT.costPerQuestion,
  RESULT.costTypes,
  RESULT.breakEven,
  RESULT.checkPoints,
] as const;

/** What is read by the label of each row. */
const READ_ROWS: readonly string[] = [RESULT.costTypes, RESULT.checkPoints];

type SheetRequest = Pick<ReadRequest, 'tables' | 'names' | 'formulaNames' | 'rowNames'>;

const CORE_REQUEST: Omit<ReadRequest, 'sheets'> = {
  tables: Object.values(TABLES),
  names: [...Object.values(PARAMETER), ...READ_RESULTS, LIST_NAMES.salaryTables, LIST_NAMES.priceLevels],
  tableFormulas: false,
  formulaNames: [],
  rowNames: READ_ROWS,
};

/** What is read of a sheet that is not in every workbook. */
const SUPPLEMENT_REQUESTS: Readonly<Record<Supplement, SheetRequest>> = {
  budget: BUDGET_REQUEST,
  variants: VARIANT_REQUEST,
  sensitivity: SENSITIVITY_REQUEST,
};

/** Where the names of this workbook were made. */
const sheetsOf = (supplements: readonly Supplement[]): readonly NamesOfSheet[] =>
  [...SHEET_PARTS, ...supplements.map((supplement) => SUPPLEMENT_PARTS[supplement])].map(({ tables, names }) => ({
    table: tables[0] ?? null,
    names,
  }));

/** Everything that the model is read from, with the sheets that this workbook has beside the five. */
export function readRequest(supplements: readonly Supplement[]): ReadRequest {
  const requests = supplements.map((supplement) => SUPPLEMENT_REQUESTS[supplement]);
  return {
    ...CORE_REQUEST,
    tables: [...CORE_REQUEST.tables, ...requests.flatMap(({ tables }) => tables)],
    names: [...CORE_REQUEST.names, ...requests.flatMap(({ names }) => names)],
    sheets: sheetsOf(supplements),
  };
}

/** The same with the formulas, to compare them with the plan. */
export function inspectRequest(supplements: readonly Supplement[]): ReadRequest {
  return {
    ...readRequest(supplements),
    tableFormulas: true,
    formulaNames: [
      ...Object.values(RESULT),
      ...supplements.flatMap((supplement) => SUPPLEMENT_REQUESTS[supplement].formulaNames),
    ],
    rowNames: [
      ...READ_ROWS,
      RESULT.checkOutcomes,
      ...supplements.flatMap((supplement) => SUPPLEMENT_REQUESTS[supplement].rowNames),
    ],
  };
}

/** The same with every formula cell, to copy what it shows. */
export function copyRequest(supplements: readonly Supplement[]): ReadRequest {
  const { formulaNames, rowNames } = inspectRequest(supplements);
  const request = readRequest(supplements);
  return { ...request, names: [...new Set([...request.names, ...formulaNames])], rowNames };
}

/** The five sheets alone. */
export const READ_REQUEST: ReadRequest = readRequest([]);

function lineResultOf(cell: Row): CostLineResult {
  return {
    name: asText(cell(LINE.name)),
    fte: asOutcome(cell(LINE.fte)),
    salary: asOutcome(cell(LINE.salary)),
    cost: asOutcome(cell(LINE.cost)),
    share: asNumber(cell(LINE.share)),
    status: asText(cell(LINE.status)),
  };
}

/** The kinds of the fields say which of them are words. */
const parametersOf = (named: (name: string) => RawCell | undefined): CoreParameters =>
  ofEach<keyof CoreParameters, NamedField, NumberInput>(CORE_FIELDS, (field) =>
    asInputOf(field, named(field.name)),
  ) as unknown as CoreParameters;

/** What the drop-down of salary tables offers beside those that every workbook begins with. */
function ownTablesOf(raw: RawValues): OwnSalaryTables {
  const rows = ownTableRows(raw);
  const cell = (list: string, index: number): string => asText(ownValue(raw.names, list)?.[rows[index] ?? -1]?.[0]);
  return Object.fromEntries(
    OWN_TABLE_PLACES.flatMap((place, index) => [
      [`ownTable${place}`, cell(LIST_NAMES.salaryTables, index)],
      [`ownPriceLevel${place}`, cell(LIST_NAMES.priceLevels, index)],
    ]),
  ) as OwnSalaryTables;
}

/** Raw values as the model that they hold. */
export function readModel(raw: RawValues): ModelReading {
  const named = (name: string): RawCell | undefined => ownValue(raw.names, name)?.[0]?.[0];
  const lines = rowsOf(raw, TABLES.costLines);
  const scenarios = rowsOf(raw, TABLES.scenarios);
  const variants = variantsOf(raw);
  const costs = numbersByLabel(raw, RESULT.costTypes, COST_TYPES);
  const points = numbersByLabel(
    raw,
    RESULT.checkPoints,
    CHECK_IDS.map((id) => CHECK_LABELS[id]),
  );
  // A check that cannot be read is a point: it may have found something.
  const checks = CHECK_IDS.map((id, index) => ({ id, points: points[index] ?? 1 }));
  return {
    inputs: {
      lines: lines.map((cell) => lineOf(inputsOf('lines', cell))),
      scenarios: scenarios.map((cell) => scenarioOf(inputsOf('scenarios', cell))),
      parameters: {
        ...parametersOf(named),
        ...ownTablesOf(raw),
        ...budgetParametersOf(raw),
        ...sensitivityParametersOf(raw),
      },
      budgetRows: budgetRowsOf(raw),
      ...(variants ? { variants } : {}),
      ranges: rangesOf(raw),
      salaryScales: rowsOf(raw, TABLES.salaryScales).map((cell) => scaleOf(inputsOf('salaryScales', cell))),
    },
    results: {
      lines: lines.map(lineResultOf),
      total: asNumber(named(RESULT.total)),
      establishment: asNumber(named(RESULT.establishment)),
      costPerQuestion: asOutcome(named(RESULT.costPerQuestion)),
      scenarios: scenarios.map((cell) => ({
        name: asText(cell(SCENARIO.name)),
        questionsPerYear: asOutcome(cell(SCENARIO.questionsPerYear)),
        cost: asOutcome(cell(SCENARIO.cost)),
        costPerQuestion: asOutcome(cell(SCENARIO.costPerQuestion)),
      })),
      costTypes: COST_TYPES.map((costType, index) => ({ costType, cost: costs[index] ?? 0 })),
      breakEven: asOutcome(named(RESULT.breakEven)),
      checks,
      points: checks.reduce((total, check) => total + check.points, 0),
    },
    budget: budgetOf(raw),
    variantSheet: variantSheetOf(raw),
    sensitivity: sensitivityOf(raw),
  };
}
