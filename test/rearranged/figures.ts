// Every figure of a workbook by its meaning: the header of its column and the words of its row, or its name and label.
// One function reads them from the stand-in; another calculates them from the inputs alone.

import type { StandInExcel } from '../../src/host/standInExcel';
import { compute } from '../../src/model/results/compute';
import { NOT_KNOWN } from '../../src/model/results/modelResults';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { cellAddress, parseAddress } from '../../src/workbook/plan/addresses';
import { readBack } from '../../src/workbook/plan/planCells';
import type { NamePlan, TablePlan, WorkbookPlan } from '../../src/workbook/plan/plan';
import { SENSITIVITY_TABLES } from '../../src/model/sheets/sensitivity/sensitivityNames';
import { RANKED } from '../../src/workbook/sheets/sensitivity/sensitivityPlaces';
import { expectedCells } from '../../src/oracle/expectedCells';
import { VARIANT_COLUMNS, VARIANT_RESULT_NAMES, VARIANT_TABLE } from '../../src/model/sheets/variants/variantNames';
import { STEPS } from '../../src/workbook/sheets/variants/variantTable';
import { FIELDS, NOT_IN_MODEL } from '../../src/workbook/sheets/variants/variantWords';
import { planWorkbook } from '../../src/workbook/workbookPlan';

/** Value by its meaning. */
export type Figures = ReadonlyMap<string, string>;

/** Columns that identify a row of a table, where rows are not identified by their position. */
const KEY_COLUMNS: Readonly<Record<string, number>> = {
  [VARIANT_TABLE]: 3,
  [SENSITIVITY_TABLES.factors]: 1,
  [SENSITIVITY_TABLES.ranking]: 1,
};

/**
 * On Varianten, where a row of the model is, what is between it and the current value, which is compared itself, and whether any
 * difference in the row is not 0: yes where one is an error or not known.
 */
const POSITIONS_AND_STEPS: ReadonlySet<string> = new Set(STEPS.map((step) => VARIANT_COLUMNS[step]));

/** Sums of fractions may differ in their last binary digits. */
const DIGITS = 9;
const shown = (value: unknown): string => {
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)));
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
};

type CellAt = (column: string, row: number) => unknown;

/** The figures of a table's rows, without identifying columns and positions. */
function ofTable(plan: TablePlan, rows: number, at: CellAt): readonly (readonly [string, string])[] {
  const keys = plan.columns.slice(0, KEY_COLUMNS[plan.name] ?? 0).map(({ header }) => header);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const key = keys.length > 0 ? keys.map((header) => shown(at(header, row))).join('|') : String(row);
    return plan.columns
      .filter(({ header, formula }) => formula !== undefined && !POSITIONS_AND_STEPS.has(header))
      .map(({ header }) => [`${plan.name} ${key} ${header}`, shown(at(header, row))] as const);
  });
}

const isFormula = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith('=');

/** The labels of the formulas of a name. */
const labelsOf = ({ formulas = [], labels }: NamePlan): readonly string[] =>
  labels.filter((_, row) => isFormula(formulas[row]?.[0]));

function ofTableNow(excel: StandInExcel, plan: TablePlan): readonly (readonly [string, string])[] {
  const { workbook } = excel;
  const found = workbook.findTable(plan.name);
  if (!found) return [];
  const { sheet, table } = found;
  const headers = workbook.headersOf(sheet, table);
  const value: CellAt = (header, row) => {
    const index = headers.indexOf(header);
    return index < 0 ? 'no column' : workbook.value(sheet, table.area.row + 1 + row, table.area.column + index);
  };
  return ofTable(plan, table.area.rows - 1, value);
}

function ofNameNow({ workbook }: StandInExcel, plan: NamePlan): readonly (readonly [string, string])[] {
  const found = workbook.state.names.find(({ name, scope }) => name === plan.name && scope === null);
  const sheet = workbook.state.sheets.find(({ id }) => id === found?.sheetId);
  const area = found?.area;
  const labels = labelsOf(plan);
  if (!sheet || !area) return labels.map((label) => [`${plan.name} ${label}`, 'no cell']);
  const columns = Array.from({ length: area.column + 2 }, (_, index) => index + 1);
  const rowOf = (label: string): number | undefined =>
    Array.from({ length: area.rows }, (_, down) => area.row + down).find((row) =>
      columns.some((column) => workbook.value(sheet, row, column) === label),
    );
  return labels.map((label) => {
    const row = area.rows === 1 ? area.row : rowOf(label);
    return [`${plan.name} ${label}`, row === undefined ? NO_ROW : shown(workbook.value(sheet, row, area.column))];
  });
}

/** The figures as shown in the cells. */
export const figuresNow = (excel: StandInExcel, plan: WorkbookPlan): Figures =>
  new Map([
    ...plan.sheets.flatMap(({ tables }) => tables).flatMap((table) => ofTableNow(excel, table)),
    ...plan.names.filter(({ formulas }) => formulas).flatMap((name) => ofNameNow(excel, name)),
  ]);

/** The figures that follow from the inputs. */
export function figuresOf(inputs: ModelInputs): Figures {
  const plan = planWorkbook(inputs);
  const stored = expectedCells(plan, inputs, compute(inputs));
  const valuesOf = new Map(
    plan.sheets.map((sheet) => [
      sheet.id,
      new Map([
        ...sheet.values.flatMap(({ address, cells }) => {
          if (typeof cells !== 'object' || cells === null) return [];
          const { row, column } = parseAddress(address);
          return cells.flatMap((line, down) =>
            line.map(
              (cell, right) => [cellAddress({ row: row + down, column: column + right }), readBack(cell)] as const,
            ),
          );
        }),
        ...(stored.get(sheet.id) ?? []),
      ]),
    ]),
  );
  return new Map([
    ...plan.sheets.flatMap((sheet) =>
      sheet.tables.flatMap((table) => {
        const area = parseAddress(table.address);
        return ofTable(table, area.rows - 1, (header, row) =>
          valuesOf.get(sheet.id)?.get(
            cellAddress({
              row: area.row + 1 + row,
              column: area.column + table.columns.findIndex((column) => column.header === header),
            }),
          ),
        );
      }),
    ),
    ...plan.names
      .filter(({ formulas }) => formulas)
      .flatMap((name) => {
        const { row, column } = parseAddress(name.address);
        return (name.formulas ?? []).flatMap(([formula], down) =>
          isFormula(formula)
            ? [
                [
                  `${name.name} ${name.labels[down] ?? ''}`,
                  shown(valuesOf.get(name.sheetId)?.get(cellAddress({ row: row + down, column }))),
                ] as const,
              ]
            : [],
        );
      }),
  ]);
}

/** The user may delete a row of Varianten, and an inserted one contains no variant. */
const isOfVariants = (key: string): boolean => key.startsWith(VARIANT_TABLE);

/**
 * The position of a line in a variant, counted among the kept ones. The sheet says how many are not kept, on either
 * side, and how many columns are apart.
 */
const isOfKeeping = (key: string): boolean =>
  (isOfVariants(key) && key.includes(`|${FIELDS.place} `)) ||
  [VARIANT_RESULT_NAMES.notKept, VARIANT_RESULT_NAMES.notInModel, VARIANT_RESULT_NAMES.apart].some((name) =>
    key.startsWith(name),
  );

/** Whether the cell itself says that there is no figure. */
const isSaidInCell = (value: string): boolean => value.includes(NOT_KNOWN) || value === NOT_IN_MODEL;

/** The label of a figure is no longer in the rows of its name. */
const NO_ROW = 'no row';

/** Where the labels of the single values are apart from these, Varianten says of each of them that it is not in the model. */
function saysThatValuesAreApart(now: Figures): boolean {
  const single = [...now].filter(
    ([key]) => isOfVariants(key) && key.endsWith(`|${FIELDS.value} ${VARIANT_COLUMNS.current}`),
  );
  return single.length > 0 && single.every(([, value]) => value === NOT_IN_MODEL);
}

/** Whether this is the last of the ranking; a ranking that ends before it does not show a wrong factor. */
const isLastRanked = (key: string): boolean => key.startsWith(`${SENSITIVITY_TABLES.ranking} ${RANKED} `);

/** The differences; figures on only one side count if they are not empty. */
export function differencesOf(now: Figures, wanted: Figures): readonly string[] {
  const keys = [...new Set([...now.keys(), ...wanted.keys()])];
  return keys
    .filter((key) => !(isOfVariants(key) || isLastRanked(key)) || (now.has(key) && wanted.has(key)))
    .filter((key) => (now.get(key) ?? '') !== (wanted.get(key) ?? ''))
    .filter((key) => !isOfKeeping(key) && !isSaidInCell(now.get(key) ?? ''))
    .filter(
      (key) =>
        !(key.startsWith(`${VARIANT_RESULT_NAMES.values} `) && now.get(key) === NO_ROW && saysThatValuesAreApart(now)),
    )
    .map((key) => `${key}: ${now.get(key) ?? 'nothing'} for ${wanted.get(key) ?? 'nothing'}`);
}
