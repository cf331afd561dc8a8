// A reading of the workbook as domain types: inputs and results. No Office, no addresses.

import { namesOf, ofEach, type NamedField } from '../../model/inputs/field';
import { CORE_FIELDS } from '../../model/inputs/fields';
import type { InputChange } from '../../model/inputs/inputChanges';
import { madeRows, type InputList } from '../../model/inputs/inputRows';
import {
  COST_TYPES,
  OWN_TABLE_PLACES,
  type OwnSalaryTables,
  type ModelInputs,
  type CoreParameters,
  type NumberInput,
} from '../../model/inputs/modelInputs';
import type { Waterfall } from '../../model/results/causes';
import { CHECK_IDS, type CostLineResult, type ModelResults } from '../../model/results/modelResults';
import {
  ADDED_LISTS,
  ADDED_PARAMETERS,
  SHEET_OUTLINES,
  type AddedInputs,
  type AddedList,
  type AddedParameters,
} from '../../model/sheets/registry';
import type { SheetOutline } from '../../model/sheets/sheetOutline';
import type { Supplement } from '../../model/inputs/supplements';
import { foundRemarks } from '../../model/remarks/foundRemarks';
import { basisOf, type ListedTable } from '../../model/salary/listedTables';
import { ownValue } from '../../model/ownValue';

import { CHECK_LABELS } from '../plan/checkLabels';
import {
  COST_LINE_COLUMNS as LINE,
  LIST_NAMES,
  PARAMETER_NAMES as PARAMETER,
  REMARK_NAMES,
  RESULT_NAMES as RESULT,
  SCENARIO_COLUMNS as SCENARIO,
  TABLES,
} from '../names/identifiers';
import { ownTableRows } from '../sheets/model/ownTablePlaces';
import { isInOwnLists, OWN_LISTS, PARAMETER_CELLS, TABLE_OF } from '../names/inputCells';
import type { AddedSheet, SheetPoint } from '../sheets/addedSheet';
import type { LoadedSheets, SheetFigures } from '../sheets/registry';
import { numbersByLabel } from './labelledRows';
import {
  asInputOf,
  asNumber,
  asNumberInput,
  asOutcome,
  asText,
  inputsOf,
  rowsOf,
  tableIn,
  type Row,
} from '../plan/rawCells';
import { SHEET_PARTS, SUPPLEMENT_PARTS } from '../names/parts';
import type { NamesOfSheet, RawCell, RawTable, RawValues, ReadRequest } from '../plan/rawValues';

/** Inputs and results as in the cells. */
export interface ModelReading {
  readonly inputs: ModelInputs;
  readonly results: ModelResults;
  /** What each added sheet of the workbook comes to. */
  readonly sheets: SheetFigures;
  /** What they say a person should look at. */
  readonly points: readonly PointOnSheet[];
  /** From the report to now by cause, as the cells of a sheet have it; null without such a sheet. */
  readonly causes: Waterfall | null;
  /** Added sheets whose figures are of an earlier reading, as nobody looks at them; their points are of this one. */
  readonly behind: readonly Supplement[];
}

/** A point with the sheet that it is of. */
export interface PointOnSheet extends SheetPoint {
  readonly sheet: Supplement;
}

const READ_RESULTS = [
  RESULT.total,
  RESULT.establishment,
  RESULT.costPerQuestion,
  RESULT.costTypes,
  RESULT.breakEven,
  RESULT.checkPoints,
] as const;

/** Names whose rows are read by their label. */
const READ_ROWS: readonly string[] = [RESULT.costTypes, RESULT.checkPoints];

const CORE_REQUEST: Omit<ReadRequest, 'sheets'> = {
  tables: Object.values(TABLES),
  names: [...Object.values(PARAMETER), ...READ_RESULTS, ...OWN_LISTS],
  tableFormulas: false,
  errorTables: [],
  formulaNames: [],
  rowNames: READ_ROWS,
  topRows: 0,
};

/** Titles and sources are in these rows, with the texts below them by which a deleted row is noticed. */
const TOP_ROWS = 14;

/** The sheets where the names of this workbook were made. */
const sheetsOf = (supplements: readonly Supplement[]): readonly NamesOfSheet[] =>
  [...SHEET_PARTS, ...supplements.map((supplement) => SUPPLEMENT_PARTS[supplement])].map(({ tables, names }) => ({
    table: tables[0] ?? null,
    names,
  }));

/** Everything to read for the model, including the added sheets of this workbook. */
export function readRequest(supplements: readonly Supplement[]): ReadRequest {
  const outlines = supplements.map((supplement): SheetOutline => SHEET_OUTLINES[supplement]);
  return {
    ...CORE_REQUEST,
    tables: [...CORE_REQUEST.tables, ...outlines.flatMap(({ tables }) => Object.keys(tables))],
    names: [
      ...CORE_REQUEST.names,
      ...outlines.flatMap(({ parameters, read }) => [...Object.values(namesOf(parameters)), ...read]),
    ],
    sheets: sheetsOf(supplements),
  };
}

const entriesOf = (sheets: LoadedSheets): readonly (readonly [Supplement, AddedSheet])[] =>
  Object.entries(sheets) as [Supplement, AddedSheet][];

/** The lists beside the salary scales: the tables to choose from. */
const SALARY_LISTS: readonly string[] = [LIST_NAMES.salaryTables, LIST_NAMES.priceLevels, LIST_NAMES.priceYears];

const isOfScales = (change: InputChange): boolean =>
  change.kind === 'parameter'
    ? isInOwnLists(PARAMETER_CELLS[change.parameter])
    : TABLE_OF[change.list] === TABLES.salaryScales;

const isOn =
  ({ parameters, lists }: SheetOutline) =>
  (change: InputChange): boolean =>
    change.kind === 'parameter' ? Object.hasOwn(parameters, change.parameter) : Object.hasOwn(lists, change.list);

/** Leaves out a sheet, but for some of its names: for few of them, the way through their sheet is the longer one. */
const withoutSheet = (
  request: ReadRequest,
  { tables, names }: SheetOutline,
  brief: readonly string[],
): ReadRequest => ({
  ...request,
  tables: request.tables.filter((table) => !Object.hasOwn(tables, table)),
  names: request.names.filter((name) => brief.includes(name) || !names.includes(name)),
  sheets: request.sheets.filter((home) => !home.names.some((name) => names.includes(name))),
});

/**
 * What to read after changes of inputs: without the salary scales and their lists if these stay as they are, as they are the
 * largest table, of which a model holds the inputs alone; and without what only a person who looks at a sheet sees.
 * @param unseen the added sheets that nobody looks at
 */
export function requestAfter(
  request: ReadRequest,
  changes: readonly InputChange[],
  unseen: LoadedSheets = {},
): ReadRequest {
  const rest: ReadRequest = changes.some(isOfScales)
    ? request
    : {
        ...request,
        tables: request.tables.filter((table) => table !== TABLES.salaryScales),
        names: request.names.filter((name) => !SALARY_LISTS.includes(name)),
      };
  return entriesOf(unseen)
    .filter(([id]) => !changes.some(isOn(SHEET_OUTLINES[id])))
    .reduce((less, [id, { brief }]) => withoutSheet(less, SHEET_OUTLINES[id], brief), rest);
}

/** The same with formulas, for comparison with the plan. */
export function inspectRequest(supplements: readonly Supplement[]): ReadRequest {
  const request = readRequest(supplements);
  return {
    ...request,
    names: [...request.names, LIST_NAMES.steps],
    tableFormulas: true,
    topRows: TOP_ROWS,
    formulaNames: [
      ...Object.values(RESULT),
      ...Object.values(REMARK_NAMES),
      ...supplements.flatMap((supplement) => SHEET_OUTLINES[supplement].formulas),
    ],
    rowNames: [
      ...READ_ROWS,
      RESULT.checkOutcomes,
      ...supplements.flatMap((supplement) => SHEET_OUTLINES[supplement].labelled),
    ],
  };
}

/** The same with every formula cell, to copy what it shows. */
export function copyRequest(supplements: readonly Supplement[]): ReadRequest {
  const { formulaNames, rowNames } = inspectRequest(supplements);
  const request = readRequest(supplements);
  return { ...request, names: [...new Set([...request.names, ...formulaNames])], rowNames };
}

/** Only the five sheets of the model. */
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

/** The kind of each field says whether it contains words. */
const parametersOf = (named: (name: string) => RawCell | undefined): CoreParameters =>
  ofEach<keyof CoreParameters, NamedField, NumberInput>(CORE_FIELDS, (field) =>
    asInputOf(field, named(field.name)),
  ) as unknown as CoreParameters;

/** The user-defined salary tables in the drop-down. */
function ownTablesOf(raw: RawValues): OwnSalaryTables {
  const rows = ownTableRows(raw);
  const cell = (list: string, index: number): RawCell | undefined =>
    ownValue(raw.names, list)?.[rows[index] ?? -1]?.[0];
  return Object.fromEntries(
    OWN_TABLE_PLACES.flatMap((place, index) => [
      [`ownTable${place}`, asText(cell(LIST_NAMES.salaryTables, index))],
      [`ownPriceLevel${place}`, asText(cell(LIST_NAMES.priceLevels, index))],
      [`ownPriceYear${place}`, asNumberInput(cell(LIST_NAMES.priceYears, index))],
    ]),
  ) as unknown as OwnSalaryTables;
}

/** The list of salary tables as it is in the cells. Years that are not beside their tables are of no table. */
function listedIn({ names }: RawValues): readonly ListedTable[] {
  const cells = (list: string): readonly (RawCell | undefined)[] => (ownValue(names, list) ?? []).map(([cell]) => cell);
  const [levels, years] = [cells(LIST_NAMES.priceLevels), cells(LIST_NAMES.priceYears)];
  const labels = cells(LIST_NAMES.salaryTables);
  return labels.map((label, row) => ({
    label: asText(label),
    priceLevel: levels.length === labels.length ? asText(levels[row]) : '',
    priceYear: years.length === labels.length ? asNumberInput(years[row]) : null,
  }));
}

/** The single values of the added sheets that were read. */
const addedParametersOf = ({ names }: RawValues): Partial<AddedParameters> =>
  Object.fromEntries(
    Object.entries<NamedField>(ADDED_PARAMETERS).flatMap(([key, field]) => {
      const cells = ownValue(names, field.name);
      return cells ? [[key, asInputOf(field, cells[0]?.[0])]] : [];
    }),
  );

/** The rows of lists by the cells they were made from. Cells that were not read again give the same rows. */
const knownRows = new WeakMap<RawTable['rows'], ModelInputs[InputList]>();

/** The rows of a list. */
function rowsIn<List extends InputList>(raw: RawValues, list: List): ModelInputs[List] {
  const table = TABLE_OF[list];
  const { rows: cells } = tableIn(raw, table);
  const known = knownRows.get(cells) as ModelInputs[List] | undefined;
  if (known) return known;
  const rows = madeRows(
    list,
    rowsOf(raw, table).map((cell) => inputsOf(list, cell)),
  );
  knownRows.set(cells, rows);
  return rows;
}

const ADDED_LIST_KEYS = Object.keys(ADDED_LISTS) as AddedList[];

const addedRowsOf = (raw: RawValues): AddedInputs =>
  Object.fromEntries(ADDED_LIST_KEYS.map((list) => [list, rowsIn(raw, list)])) as unknown as AddedInputs;

interface AddedReading extends Pick<ModelReading, 'sheets' | 'points' | 'causes' | 'behind'> {
  readonly inputs: Partial<ModelInputs>;
}

/** Whether a sheet was read: by its tables, or the one that has none by its single inputs. */
const wasRead = ({ tables, parameters }: SheetOutline, raw: RawValues): boolean =>
  Object.keys(tables).some((table) => Object.hasOwn(raw.tables, table)) ||
  (Object.keys(tables).length === 0 && Object.values(parameters).some(({ name }) => Object.hasOwn(raw.names, name)));

/** The loaded sheets that a reading left out. */
export const leftOut = (raw: RawValues, loaded: LoadedSheets): readonly Supplement[] =>
  entriesOf(loaded).flatMap(([id]) => (wasRead(SHEET_OUTLINES[id], raw) ? [] : [id]));

/** Of each sheet that was read, what only its own folder knows. What causes a difference changes with every edit. */
function addedReading(raw: RawValues, loaded: LoadedSheets): AddedReading {
  const behind = raw.behind ?? [];
  const readings = entriesOf(loaded)
    .filter(([id]) => wasRead(SHEET_OUTLINES[id], raw))
    .map(([id, sheet]) => ({ id, ...sheet.read(raw) }));
  return {
    sheets: Object.fromEntries(readings.map(({ id, figures }) => [id, figures])),
    points: readings.flatMap(({ id, points }) => points.map((point) => ({ ...point, sheet: id }))),
    causes: readings.find(({ id, causes }) => causes && !behind.includes(id))?.causes ?? null,
    behind,
    inputs: Object.assign({}, ...readings.map(({ inputs }) => inputs)) as Partial<ModelInputs>,
  };
}

/**
 * Turns raw values into the model.
 * @param loaded the added sheets that were read; without a sheet that is there, what only its own folder reads is
 * missing
 */
export function readModel(raw: RawValues, loaded: LoadedSheets = {}): ModelReading {
  const named = (name: string): RawCell | undefined => ownValue(raw.names, name)?.[0]?.[0];
  const lines = rowsOf(raw, TABLES.costLines);
  const scenarios = rowsOf(raw, TABLES.scenarios);
  const { inputs: addedInputs, ...added } = addedReading(raw, loaded);
  const costs = numbersByLabel(raw, RESULT.costTypes, COST_TYPES);
  const points = numbersByLabel(
    raw,
    RESULT.checkPoints,
    CHECK_IDS.map((id) => CHECK_LABELS[id]),
  );
  // A check that cannot be read counts as a point: it may have found something.
  const checks = CHECK_IDS.map((id, index) => ({ id, points: points[index] ?? 1 }));
  const inputs: ModelInputs = {
    lines: rowsIn(raw, 'lines'),
    scenarios: rowsIn(raw, 'scenarios'),
    parameters: { ...parametersOf(named), ...ownTablesOf(raw), ...addedParametersOf(raw) },
    salaryScales: rowsIn(raw, 'salaryScales'),
    ...addedRowsOf(raw),
    ...addedInputs,
  };
  const basis = basisOf(listedIn(raw), inputs.parameters.salaryTable);
  return {
    inputs,
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
      priceYear: basis.priceYear,
      remarks: foundRemarks(inputs, basis),
    },
    ...added,
  };
}
