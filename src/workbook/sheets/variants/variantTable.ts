// The table of the sheet Varianten: formulas and formats of its columns, the same whether planned or added later.

import { coreParameter } from '../../../model/inputs/coreParameters';
import { isNumberKind, numberKind } from '../../../model/inputs/numberKinds';
import { ownValue } from '../../../model/ownValue';
import { VARIANT_PARAMETERS } from '../../../model/sheets/variants/variants';
import { areApart, placeInList, placeInTable } from '../../plan/lookups';
import type { CellStyle, PlannedCell } from '../../plan/plan';
import { STYLES } from '../../plan/styles';
import {
  DIFFERENCE_PREFIX,
  differenceColumn,
  variantColumn,
  VARIANT_COLUMNS as COLUMN,
  VARIANT_HEADER_NAME,
  VARIANT_RESULT_NAMES as RESULT,
  VARIANT_TABLE,
} from '../../../model/sheets/variants/variantNames';
import {
  columnReference,
  COST_LINE_COLUMNS,
  HEADER_NAMES,
  RESULT_NAMES,
  SCENARIO_COLUMNS,
  TABLES,
  thisRow,
} from '../../names/identifiers';
import {
  DIFFERS,
  FIELDS,
  FIGURE_LABELS,
  NOT_IN_MODEL,
  NOT_IN_VARIANT,
  EMPTY,
  OTHER,
  PARTS,
  SAME,
} from './variantWords';
import { rowKeyText, type RowKey } from './variantRows';

const row = Object.fromEntries(Object.entries(COLUMN).map(([field, header]) => [field, thisRow(header)])) as Readonly<
  Record<keyof typeof COLUMN, string>
>;

const isLine = `${row.part}="${PARTS.line}"`;
const isScenario = `${row.part}="${PARTS.scenario}"`;
// With its header, because the bare name of a table is only the body in Excel, but includes header and totals in
// LibreOffice.
const cellOf = (table: string): string => `INDEX(${table}[#All],${row.place}+1,${row.fieldColumn})`;
const orNotInModel = (formula: string): string => `IFERROR(${formula},"${NOT_IN_MODEL}")`;
const fieldIn = (headers: string): string => `MATCH(${row.field},${headers},0)`;

/** Where the variants are. */
const AMONG_VARIANTS = `[${COLUMN.current}]:[${COLUMN.behind}]`;
const DIFFERENCE_HEADERS = `${VARIANT_TABLE}[[#Headers],${AMONG_VARIANTS}],"${DIFFERENCE_PREFIX}*"`;

/** Columns of differences that somebody moved away from there, so that nothing can be said of a row as a whole. */
export const APART_FORMULA = `=COUNTIF(${VARIANT_HEADER_NAME},"${DIFFERENCE_PREFIX}*")-COUNTIF(${DIFFERENCE_HEADERS})`;

/** Whether a variant differs in the row, its position in its list of the model, and its current value, step by step. */
export const FIXED_FORMULAS = {
  differs: `=IF(${RESULT.apart}<>0,"${DIFFERS.unknown}",IF(COUNTIFS(${DIFFERENCE_HEADERS},${VARIANT_TABLE}[@${AMONG_VARIANTS}],"<>0")>0,"${DIFFERS.yes}","${DIFFERS.no}"))`,
  place: `=IF(${isLine},${row.lineRow},IF(${isScenario},${row.scenarioRow},${row.valueRow}))`,
  lineRow: `=${placeInTable(columnReference(TABLES.costLines, COST_LINE_COLUMNS.name), row.name, NOT_IN_MODEL)}`,
  scenarioRow: `=${placeInTable(columnReference(TABLES.scenarios, SCENARIO_COLUMNS.name), row.name, NOT_IN_MODEL)}`,
  valueRow: `=${orNotInModel(placeInList(RESULT.labels, row.name))}`,
  fieldColumn: `=IFERROR(IF(${isLine},${fieldIn(HEADER_NAMES.costLines)},${fieldIn(HEADER_NAMES.scenarios)}),"")`,
  /** An empty cell would be 0 in a formula. */
  isEmpty: `=IFERROR((IF(${isLine},${cellOf(TABLES.costLines)},${cellOf(TABLES.scenarios)})="")*1,0)`,
  listValue: `=${orNotInModel(`IF(${isLine},${cellOf(TABLES.costLines)},${cellOf(TABLES.scenarios)})`)}`,
  singleValue: `=IF(${areApart(RESULT.labels, RESULT.values)},"${NOT_IN_MODEL}",${orNotInModel(`INDEX(${RESULT.values},${row.valueRow})`)})`,
  current: `=IF(${row.field}="${FIELDS.place}",${row.place},IF(${row.field}="${FIELDS.value}",${row.singleValue},IF(${row.isEmpty}=1,"${EMPTY}",${row.listValue})))`,
  number: `=IF(ISNUMBER(${row.current}),${row.current},"geen getal")`,
  otherwise: `=IF(${row.current}="${NOT_IN_MODEL}","${NOT_IN_MODEL}","${OTHER}")`,
} as const;

/** The steps to the current value whose columns are behind the variants, where nobody compares. */
export const STEPS_BEHIND = [
  'lineRow',
  'scenarioRow',
  'valueRow',
  'fieldColumn',
  'isEmpty',
  'listValue',
  'singleValue',
  'number',
  'otherwise',
  // Last: a workbook of version 1 has it before the variants, where others would come behind it.
  'place',
] as const;

/** All whose columns are the same in every sheet, except that of the current value. */
export const STEPS = ['differs', ...STEPS_BEHIND] as const;

/**
 * The variant compared with the current model: a signed number, 0 for the same text, or a word. It has the name of the variant only twice, so
 * that a person can read it for every name that is allowed. `AVERAGE` of one cell is its number, and an error for a text or a
 * blank, which would count as 0 otherwise.
 */
export function differenceFormula(variant: string): string {
  const kept = thisRow(variantColumn(variant));
  return `=IFERROR(ROUND(AVERAGE(${kept})-${row.number},${RESULT_NAMES.checkDecimals}),IF(${kept}=${row.current},0,${row.otherwise}))`;
}

/** What a variant has in a row; a word where it has nothing. */
export const keptContent = (cells: ReadonlyMap<string, PlannedCell>, quantity: RowKey): PlannedCell =>
  cells.get(rowKeyText(quantity)) ?? NOT_IN_VARIANT;

/** Number formats of a value and of a difference; the latter shows with sign and word which is higher. */
interface Formats {
  readonly value: string;
  readonly difference: string;
}

const formats = (value: string, unit = '', after = ''): Formats => ({
  value: unit === '' ? value : `"${unit}"${value}`,
  difference: `"▲ ${unit}"${value}"${after} hoger";"▼ ${unit}"${value}"${after} lager";"${SAME}"`,
});

const PLAIN = formats('General');
const EURO = formats('#,##0', '€ ');
const CENTS = formats('#,##0.00', '€ ');
/** A difference of percentages is in percentage points. */
const PERCENTAGE = formats('0.00%', '', '-punt');

const BY_FIELD: Readonly<Record<string, Formats>> = {
  [COST_LINE_COLUMNS.cost]: EURO,
  [COST_LINE_COLUMNS.amountPerUnit]: CENTS,
  [SCENARIO_COLUMNS.costPerQuestion]: CENTS,
};
const BY_NAME: Readonly<Record<string, Formats>> = {
  [FIGURE_LABELS.total]: EURO,
  [FIGURE_LABELS.costPerQuestion]: CENTS,
  ...Object.fromEntries(
    VARIANT_PARAMETERS.map(coreParameter).flatMap(({ label, kind }): readonly (readonly [string, Formats])[] => {
      const look = isNumberKind(kind) ? numberKind(kind).look : undefined;
      if (look === 'percentage') return [[label, PERCENTAGE]];
      return look === 'amount' ? [[label, CENTS]] : [];
    }),
  ),
};

/** How the numbers of a row are shown. */
export const formatsOf = (quantity: RowKey): Formats =>
  (quantity.field === FIELDS.value ? ownValue(BY_NAME, quantity.name) : ownValue(BY_FIELD, quantity.field)) ?? PLAIN;

/**
 * A Toelichting takes as many lines as it needs, with space to its neighbour; the cells beside it are aligned to the
 * first line.
 */
const WHOLE = { wrap: true, vertical: 'Top', horizontal: 'Right', indent: 1 } as const satisfies CellStyle;
/** Kept values are neither inputs nor formulas. */
const KEPT: CellStyle = { ...STYLES.label, ...WHOLE };
const CALCULATED: CellStyle = { ...STYLES.formula, ...WHOLE };

/** A column of a variant, or of the current model. */
export interface VariantColumn {
  readonly header: string;
  /** The content of a row; a formula is the same in every row. */
  readonly content:
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'kept'; readonly cells: ReadonlyMap<string, PlannedCell> };
  readonly style: CellStyle;
  /** Points. */
  readonly width: number;
  readonly format: keyof Formats;
}

/** A value may be a sentence, a difference is a number or a word. */
const WIDTHS = { value: 112, difference: 110 } as const;
/** Points: so narrow that two variants are printed on one page. */
export const BEHIND_WIDTH = 36;

export const CURRENT_COLUMN: VariantColumn = {
  header: COLUMN.current,
  content: { kind: 'formula', formula: FIXED_FORMULAS.current },
  style: CALCULATED,
  width: WIDTHS.value,
  format: 'value',
};

/** The two columns of a variant. @param cells its kept values, by the key of the row */
export const columnsOfVariant = (
  variant: string,
  cells: ReadonlyMap<string, PlannedCell>,
): readonly [VariantColumn, VariantColumn] => [
  {
    header: variantColumn(variant),
    content: { kind: 'kept', cells },
    style: KEPT,
    width: WIDTHS.value,
    format: 'value',
  },
  {
    header: differenceColumn(variant),
    content: { kind: 'formula', formula: differenceFormula(variant) },
    style: CALCULATED,
    width: WIDTHS.difference,
    format: 'difference',
  },
];
