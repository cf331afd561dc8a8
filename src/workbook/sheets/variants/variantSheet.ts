// The sheet Varianten: kept inputs and results as columns beside the current model.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { VARIANT_OUTLINE } from '../../../model/sheets/variants/variantOutline';
import { VARIANT_PARAMETERS, type VariantFigures } from '../../../model/sheets/variants/variants';
import { areaAddress, type Place } from '../../plan/addresses';
import { formulaColumn, inputColumn } from '../../plan/columns';
import { textCell, type CellDescription, type ColumnDescription, type TableDescription } from '../../plan/description';
import { CALCULATED_STYLE, formulasOf, text } from '../../plan/labelledCells';
import { joinParts, layoutCells, layoutTable } from '../../plan/layout';
import type { CellStyle, FormatPlan, PlannedCell } from '../../plan/plan';
import type { PlannedSheet } from '../addedSheet';
import { headLineAt } from '../headLine';
import { STYLES } from '../../plan/styles';
import {
  VARIANT_COLUMNS as COLUMN,
  VARIANT_HEADER_NAME,
  VARIANT_RESULT_NAMES as RESULT,
  VARIANT_TABLE,
} from '../../../model/sheets/variants/variantNames';
import {
  columnReference,
  COST_LINE_COLUMNS,
  PARAMETER_NAMES,
  RESULT_NAMES,
  SCENARIO_COLUMNS,
  TABLES,
  PARAMETER_LABELS,
} from '../../names/identifiers';
import { EMPTY, FIELDS, FIGURE_LABELS, NOT_IN_MODEL, NOW, PARTS, SAVED_ON } from './variantWords';
import { quantitiesOf, variantCells } from './variantCells';
import type { RowKey } from './variantRows';
import {
  APART_FORMULA,
  BEHIND_WIDTH,
  columnsOfVariant,
  CURRENT_COLUMN,
  FIXED_FORMULAS,
  formatsOf,
  keptContent,
  STEPS_BEHIND,
  type VariantColumn,
} from './variantTable';

type Cells = readonly CellDescription[];

const TABLE: Place = { row: 9, column: 0 };
const VALUE_COLUMN = 4;
/** Percentage: letters of 8 points, in which two variants are beside the current model on one page. */
const PRINTED_AT = 73;

/** At the top of a row in which a Toelichting takes several lines. */
const BESIDE_SENTENCES: CellStyle = { vertical: 'Top' };

const word = (header: string, wordOf: (row: RowKey) => string, width: number): ColumnDescription<RowKey> =>
  inputColumn(header, (row) => textCell(wordOf(row)), width, { style: BESIDE_SENTENCES });

function described({ header, content, style, width }: VariantColumn): ColumnDescription<RowKey> {
  return content.kind === 'formula'
    ? formulaColumn(header, content.formula, style, width)
    : inputColumn(header, (row) => keptContent(content.cells, row), width, { style });
}

/** Points: wide enough for the word that a row is not in the model. */
const STEP_WIDTH = 92;
/** Points. */
const DIFFERS_WIDTH = 60;
/** Quiet: for who wants to follow a value, not for who compares. */
const STEP_STYLE: CellStyle = { ...CALCULATED_STYLE, ...STYLES.label, ...BESIDE_SENTENCES, indent: 1 };
/** Where the field of a row is in its table, from 1; empty for a row of no table. */
function fieldPosition({ part, field }: RowKey): number | string {
  const headers: readonly string[] = Object.values(part === PARTS.line ? COST_LINE_COLUMNS : SCENARIO_COLUMNS);
  const index = headers.indexOf(field);
  return index < 0 ? '' : index + 1;
}

const step = (field: (typeof STEPS_BEHIND)[number]): ColumnDescription<RowKey> =>
  formulaColumn(
    COLUMN[field],
    FIXED_FORMULAS[field],
    STEP_STYLE,
    STEP_WIDTH,
    field === 'fieldColumn' ? { position: fieldPosition } : {},
  );

const FIXED: readonly ColumnDescription<RowKey>[] = [
  word(COLUMN.part, ({ part }) => part, 84),
  word(COLUMN.name, ({ name }) => name, 190),
  word(COLUMN.field, ({ field }) => field, 116),
  formulaColumn(
    COLUMN.differs,
    FIXED_FORMULAS.differs,
    { ...CALCULATED_STYLE, ...BESIDE_SENTENCES, horizontal: 'Left' },
    DIFFERS_WIDTH,
  ),
];

/** The last column that is printed. */
const BEHIND = word(COLUMN.behind, () => '', BEHIND_WIDTH);

const rows = (header: string): string => columnReference(VARIANT_TABLE, header);
/** Rows of the sheet that represent a whole line or scenario. */
const WHOLE_ROWS = `${rows(COLUMN.field)},"${FIELDS.place}"`;
const rowsOfModel = `ROWS(${columnReference(TABLES.costLines, COST_LINE_COLUMNS.name)})+ROWS(${columnReference(TABLES.scenarios, SCENARIO_COLUMNS.name)})`;

const TOP: readonly Cells[] = [
  [text('Varianten naast het huidige model', STYLES.title)],
  [
    text(
      'Elke variant is een kolom met de invoer en uitkomsten van toen. Filter Verschilt op ja voor alleen de verschillen.',
      STYLES.subtitle,
    ),
  ],
  [
    text(
      'Verschil: de variant ten opzichte van het huidige model, met ▲ hoger of ▼ lager. Terugzetten kan in het taakvenster.',
      STYLES.label,
    ),
  ],
  [
    text(
      'Van de salaristabel zijn alleen naam en trede bewaard, niet de bedragen; van het blad Begroting niets.',
      STYLES.label,
    ),
  ],
  [
    text('Kostenposten en scenario’s van het model die hieronder nog niet staan', STYLES.label),
    ...[0, 1, 2].map(() => text('')),
    {
      content: `=${rowsOfModel}-COUNTIFS(${WHOLE_ROWS})+${RESULT.notInModel}`,
      name: RESULT.notKept,
      style: CALCULATED_STYLE,
    },
  ],
  [
    text('Kostenposten en scenario’s hieronder die niet meer in het model staan', STYLES.label),
    ...[0, 1, 2].map(() => text('')),
    {
      content: `=COUNTIFS(${WHOLE_ROWS},${rows(COLUMN.place)},"${NOT_IN_MODEL}")`,
      name: RESULT.notInModel,
      style: CALCULATED_STYLE,
    },
  ],
  [
    text('Kolommen Verschil die niet naast die van de andere varianten staan', STYLES.label),
    ...[0, 1, 2].map(() => text('')),
    { content: APART_FORMULA, name: RESULT.apart, style: CALCULATED_STYLE },
  ],
];

const FIGURE_NAMES: Readonly<Record<keyof VariantFigures, string>> = {
  total: RESULT_NAMES.total,
  establishment: RESULT_NAMES.establishment,
  costPerQuestion: RESULT_NAMES.costPerQuestion,
};

const valueRow = (label: string, content: PlannedCell): Cells => [
  text(label),
  ...[0, 1, 2].map(() => text('')),
  { content, style: CALCULATED_STYLE },
];

/** Single values of the current model, where the table looks them up. */
const VALUES: readonly Cells[] = [
  valueRow(SAVED_ON, `="${NOW}"`),
  ...(Object.keys(FIGURE_LABELS) as (keyof VariantFigures)[]).map((figure) =>
    valueRow(FIGURE_LABELS[figure], `=${FIGURE_NAMES[figure]}`),
  ),
  ...VARIANT_PARAMETERS.map((field) =>
    valueRow(PARAMETER_LABELS[field], `=IF(${PARAMETER_NAMES[field]}="","${EMPTY}",${PARAMETER_NAMES[field]})`),
  ),
];

/** Neighbouring rows with the same number format get it together. */
function numberFormats(
  quantities: readonly RowKey[],
  columns: readonly VariantColumn[],
  from: number,
): readonly FormatPlan[] {
  return columns.flatMap(({ format, style }, columnIndex) => {
    const stretches: { from: number; count: number; numberFormat: string }[] = [];
    quantities.forEach((quantity, index) => {
      const numberFormat = formatsOf(quantity)[format];
      const last = stretches.at(-1);
      if (last?.numberFormat === numberFormat) last.count += 1;
      else stretches.push({ from: index, count: 1, numberFormat });
    });
    return stretches.map(({ from: first, count, numberFormat }) => ({
      address: areaAddress({ row: TABLE.row + 1 + first, column: TABLE.column + from + columnIndex }, count, 1),
      style: { ...style, numberFormat },
    }));
  });
}

/** The sheet as a plan, with the defined names of its cells. */
export function planVariantSheet(inputs: ModelInputs): PlannedSheet {
  const variants = inputs.variants ?? [];
  const quantities = quantitiesOf([inputs, ...variants]);
  const variantColumns = variants.flatMap((variant) => columnsOfVariant(variant.name, variantCells(variant)));
  const compared = [...FIXED, described(CURRENT_COLUMN), ...variantColumns.map(described)];
  const table: TableDescription<RowKey> = {
    name: VARIANT_TABLE,
    headerName: VARIANT_HEADER_NAME,
    columns: [...compared, BEHIND, ...STEPS_BEHIND.map(step)],
    rows: quantities,
    hasTotals: false,
    hasFilter: true,
  };
  const valuesRow = TABLE.row + quantities.length + 3;
  const area = (columnIndex: number): string => areaAddress({ row: valuesRow, column: columnIndex }, VALUES.length, 1);
  const parts = joinParts([
    layoutCells(TOP, { row: 1, column: 0 }),
    headLineAt(RESULT.headLine, { row: 1, column: VALUE_COLUMN }),
    layoutTable(table, TABLE),
    layoutCells([[text('Losse waarden van het huidige model (hulpcellen)', STYLES.heading)]], {
      row: valuesRow - 1,
      column: 0,
    }),
    layoutCells(VALUES, { row: valuesRow, column: 0 }),
  ]);
  return {
    sheet: {
      id: 'variants',
      tabName: VARIANT_OUTLINE.tabName,
      anchor: VARIANT_TABLE,
      ...parts,
      formats: [...parts.formats, ...numberFormats(quantities, [CURRENT_COLUMN, ...variantColumns], FIXED.length)],
      conditionalFormats: [],
      charts: [],
      frozenRows: TABLE.row,
      frozenColumns: 3,
      // The rows of the table alone, with all above them as titles: so Excel extends the area when the columns of a variant come.
      print: {
        titleRows: `$1:$${TABLE.row}`,
        area: areaAddress({ ...TABLE, row: TABLE.row + 1 }, quantities.length, compared.length + 1),
        scale: PRINTED_AT,
      },
    },
    names: [
      ...parts.names,
      { name: RESULT.labels, address: area(0) },
      { name: RESULT.values, address: area(VALUE_COLUMN), formulas: formulasOf(VALUES, VALUE_COLUMN) },
    ],
  };
}
