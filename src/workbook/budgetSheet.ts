// The sheet Begroting: a multi-year estimate of the costs of the model, by kostensoort, taakveld and category.

import {
  BUDGET_UNITS,
  CONSTANT_PRICES,
  CURRENT_PRICES,
  ECONOMIC_CATEGORIES,
  NEGATIVE,
  POSITIVE,
  TASK_FIELDS,
  type BudgetParameters,
  type BudgetRow,
} from '../model/budgetInputs';
import type { ModelInputs } from '../model/modelInputs';
import { IN_ORDER } from '../model/modelResults';
import type { Supplement } from '../model/supplements';
import { areaAddress, cellAddress, type Place } from './addresses';
import {
  BUDGET_CHECKS,
  COLUMN_FORMULAS,
  estimateFormula,
  RESULT_FORMULAS,
  totalFormula,
  yearFormulas,
  YEARS,
} from './budgetFormulas';
import {
  BUDGET_COLUMNS as COLUMN,
  BUDGET_HEADER_NAME,
  BUDGET_LIST_NAMES as LIST,
  BUDGET_PARAMETER_NAMES as PARAMETER,
  BUDGET_RESULT_NAMES as RESULT,
  BUDGET_TABLE,
  estimateColumn,
  yearName,
  type BudgetYearField,
} from './budgetNames';
import { ATTENTION } from './checkRows';
import {
  asInput,
  asText,
  type CellDescription,
  type ColumnDescription,
  type TableDescription,
  type Validation,
} from './description';
import { column } from './identifiers';
import { CALCULATED_STYLE, formulasOf, OUTCOME_STYLE, text, UNIT_STYLE } from './labelledCells';
import { joinParts, layoutCells, layoutTable, type SheetParts } from './layout';
import type { CellStyle, SheetPlan } from './plan';
import { BESIDE_NUMBERS, NUMBER_FORMATS, STYLES } from './styles';
import { BUDGET_VALIDATIONS, VALIDATIONS } from './validations';

/** The sheet bears the name of its supplement. */
export const BUDGET_SHEET: Supplement = 'budget';

type Cells = readonly CellDescription[];

const TABLE: Place = { row: 5, column: 0 };
/** Columns of the results: the price level of the model, and behind it the four years. */
const MODEL_COLUMN = 7;
const VALUE_COLUMN = 2;
const blank: CellDescription = { content: null, style: STYLES.formula };
const blanks = (count: number): Cells => Array.from({ length: count }, () => blank);

const calculated = (numberFormat: string): CellStyle => ({ ...CALCULATED_STYLE, numberFormat });
const EURO = calculated(NUMBER_FORMATS.whole);

const typed = (
  header: string,
  value: (row: BudgetRow) => string | number | null,
  width: number,
  validation?: Validation,
): ColumnDescription<BudgetRow> => ({
  header,
  content: { kind: 'input', value },
  style: STYLES.input,
  width,
  ...(validation ? { validation } : {}),
});

const formula = (
  header: string,
  content: string,
  width: number,
  extra: Partial<ColumnDescription<BudgetRow>> = {},
): ColumnDescription<BudgetRow> => ({
  header,
  content: { kind: 'formula', formula: content },
  style: EURO,
  width,
  ...extra,
});

const COLUMNS: readonly ColumnDescription<BudgetRow>[] = [
  { ...typed(COLUMN.costType, ({ costType }) => asText(costType), 130, VALIDATIONS.costType), total: 'Totaal' },
  typed(COLUMN.costLine, ({ costLine }) => asText(costLine), 120),
  typed(COLUMN.taskField, ({ taskField }) => asText(taskField), 140, BUDGET_VALIDATIONS.taskField),
  typed(
    COLUMN.economicCategory,
    ({ economicCategory }) => asText(economicCategory),
    170,
    BUDGET_VALIDATIONS.economicCategory,
  ),
  typed(COLUMN.oneOffYear, ({ oneOffYear }) => asInput(oneOffYear), 60, BUDGET_VALIDATIONS.oneOffYear),
  formula(COLUMN.character, COLUMN_FORMULAS.character, 72, { style: { ...STYLES.formula, ...BESIDE_NUMBERS } }),
  formula(COLUMN.ownCost, COLUMN_FORMULAS.ownCost, 66, { style: calculated(NUMBER_FORMATS.wholeOrBlank) }),
  formula(COLUMN.modelCost, COLUMN_FORMULAS.modelCost, 66, {
    total: `=SUM(${column(BUDGET_TABLE, COLUMN.modelCost)})`,
  }),
  ...YEARS.map((year) => formula(estimateColumn(year), estimateFormula(year), 74, { total: totalFormula(year) })),
];

const budgetTable = (rows: readonly BudgetRow[]): TableDescription<BudgetRow> => ({
  name: BUDGET_TABLE,
  headerName: BUDGET_HEADER_NAME,
  columns: COLUMNS,
  rows,
  hasTotals: true,
});

const inYears = (cellOf: (year: 1 | 2 | 3 | 4) => CellDescription): Cells => ([1, 2, 3, 4] as const).map(cellOf);

/** Label, and a result of each year in the column of its estimate. */
function yearRow(label: string, field: BudgetYearField, style: CellStyle = EURO): Cells {
  const cells = inYears((year) => ({ content: yearFormulas(year)[field], name: yearName(field, year), style }));
  return [text(label), ...blanks(MODEL_COLUMN), ...cells];
}

const modelRow = (label: string, content: string, name: string): Cells => [
  text(label),
  ...blanks(MODEL_COLUMN - 1),
  { content, name, style: EURO },
];

const headingRow = (label: string, model: string): Cells => [
  text(label, STYLES.blockHeader),
  ...Array.from({ length: MODEL_COLUMN - 1 }, () => text('', STYLES.blockHeader)),
  text(model, STYLES.numberHeader),
  ...YEARS.map((year) => text(`Jaar ${year}`, STYLES.numberHeader)),
];

/** From the figures of the report to the estimate, step by step. */
const STEPS: readonly Cells[] = [
  headingRow('Van rekenmodel naar raming', COLUMN.modelCost),
  modelRow('Kosten zonder werkgeverslasten', RESULT_FORMULAS.withoutEmployerCosts, RESULT.withoutEmployerCosts),
  modelRow('Werkgeverslasten in de urenposten', RESULT_FORMULAS.employerCosts, RESULT.employerCosts),
  modelRow('Kosten per jaar volgens het rekenmodel', RESULT_FORMULAS.modelTotal, RESULT.modelTotal),
  yearRow('Lonen in dit jaar, prijspeil van het model', 'wages'),
  yearRow('Overige kosten in dit jaar, prijspeil van het model', 'otherCosts'),
  yearRow('Loonstijging', 'wageIndexing'),
  yearRow('Prijsstijging', 'priceIndexing'),
  yearRow('Raming in euro, niet afgerond', 'exact', calculated(NUMBER_FORMATS.cents)),
  yearRow('Raming zoals in het totaal van de tabel', 'total', { ...EURO, ...STYLES.total }),
  yearRow('Afronding: totaal min de som van de regels', 'roundingDifference'),
  yearRow('Overhead, ter informatie (niet in de raming)', 'overhead'),
];

function indexRow(label: string, kind: 'wageIndex' | 'priceIndex', parameters: Partial<BudgetParameters>): Cells {
  const cells = inYears((year) => ({
    content: asInput(parameters[`${kind}${year}`] ?? null),
    name: PARAMETER[`${kind}${year}`],
    style: { ...STYLES.input, numberFormat: NUMBER_FORMATS.percentage },
    validation: BUDGET_VALIDATIONS.index,
  }));
  return [text(label), ...blanks(MODEL_COLUMN), ...cells];
}

const FACTOR = calculated(NUMBER_FORMATS.factor);

const indexRows = (parameters: Partial<BudgetParameters>): readonly Cells[] => [
  headingRow('Index ten opzichte van het jaar ervoor', ''),
  indexRow('Loonindex', 'wageIndex', parameters),
  indexRow('Prijsindex', 'priceIndex', parameters),
  yearRow('Factor lonen', 'wageFactor', FACTOR),
  yearRow('Factor prijzen', 'priceFactor', FACTOR),
];

interface ParameterRow {
  readonly key: 'budgetYear' | 'budgetPrices' | 'budgetUnit' | 'budgetSign' | 'overheadRate' | 'wageCostType';
  readonly label: string;
  readonly unit: string;
  readonly source: string;
  readonly validation: Validation;
  readonly numberFormat?: string;
}

const PARAMETER_ROWS: readonly ParameterRow[] = [
  {
    key: 'budgetYear',
    label: 'Eerste begrotingsjaar',
    unit: 'jaar',
    source: 'Met de raming van de drie jaren erna (BBV artikel 22, Gemeentewet artikel 190)',
    validation: BUDGET_VALIDATIONS.year,
  },
  {
    key: 'budgetPrices',
    label: 'Prijzen',
    unit: 'keuze',
    source: 'Constant: alleen het eerste jaar is geïndexeerd. Lopend: elk jaar',
    validation: BUDGET_VALIDATIONS.prices,
  },
  {
    key: 'budgetUnit',
    label: 'Bedragen in eenheden van',
    unit: 'euro',
    source: '1: hele euro’s. 1.000: x € 1.000; het totaal wordt over onafgeronde bedragen berekend',
    validation: BUDGET_VALIDATIONS.unit,
    numberFormat: NUMBER_FORMATS.whole,
  },
  {
    key: 'budgetSign',
    label: 'Lasten',
    unit: 'keuze',
    source: 'Gemeenten verschillen: lasten staan positief of negatief',
    validation: BUDGET_VALIDATIONS.sign,
  },
  {
    key: 'overheadRate',
    label: 'Overhead op directe loonkosten',
    unit: 'opslag',
    source: 'Leeg is uit. Overhead staat op taakveld 0.4 en telt hier nooit mee; in gebruik: 53% tot 100%',
    validation: VALIDATIONS.surcharge,
    numberFormat: NUMBER_FORMATS.percentage,
  },
  {
    key: 'wageCostType',
    label: 'Kostensoort met de loonindex',
    unit: 'keuze',
    source: 'Alle andere kostensoorten volgen de prijsindex',
    validation: VALIDATIONS.costType,
  },
];

function parameterRow(row: ParameterRow, parameters: Partial<BudgetParameters>): Cells {
  return [
    text(row.label),
    blank,
    {
      content: asInput(parameters[row.key] ?? null),
      name: PARAMETER[row.key],
      style: { ...STYLES.input, horizontal: 'Right', numberFormat: row.numberFormat ?? NUMBER_FORMATS.general },
      validation: row.validation,
    },
    text(row.unit, UNIT_STYLE),
    text(row.source, STYLES.label),
  ];
}

const BESIDE_NUMBERS_HEADER: CellStyle = { ...STYLES.blockHeader, ...BESIDE_NUMBERS };

/** Heading over label, value and what is said beside it. */
const labelHeading = (first: string, value: string, ...others: readonly string[]): Cells => [
  text(first, STYLES.blockHeader),
  text('', STYLES.blockHeader),
  text(value, { ...STYLES.blockHeader, horizontal: 'Right' }),
  ...others.map((content, index) => text(content, index === 0 ? BESIDE_NUMBERS_HEADER : STYLES.blockHeader)),
];

const SIGN_ROW: Cells = [
  text('Teken van de lasten'),
  blank,
  { content: RESULT_FORMULAS.sign, name: RESULT.sign, style: CALCULATED_STYLE },
  text('1 of -1', UNIT_STYLE),
  text('Hulpcel', STYLES.label),
];

function checkRows(firstRow: number): readonly Cells[] {
  return BUDGET_CHECKS.map(({ label, points, advice }, index) => {
    const found = cellAddress({ row: firstRow + index, column: VALUE_COLUMN });
    return [
      text(label),
      blank,
      { content: `=IFERROR(${points},1)`, style: CALCULATED_STYLE },
      { content: `=IF(${found}=0,"${IN_ORDER}","${ATTENTION}")`, style: OUTCOME_STYLE },
      text(advice, STYLES.label),
    ];
  });
}

const LISTS = [
  { header: 'Taakvelden', name: LIST.taskFields, items: [...TASK_FIELDS, '', ''] },
  { header: 'Economische categorieën', name: LIST.economicCategories, items: [...ECONOMIC_CATEGORIES, '', '', ''] },
  { header: 'Prijzen', name: LIST.prices, items: [CONSTANT_PRICES, CURRENT_PRICES] },
  { header: 'Lasten', name: LIST.signs, items: [POSITIVE, NEGATIVE] },
  { header: 'Eenheden', name: LIST.units, items: [...BUDGET_UNITS] },
] as const satisfies readonly { header: string; name: string; items: readonly (string | number)[] }[];

/** The lists behind the drop-downs; places are left for taakvelden and categories of one's own. */
function listParts(row: number): { readonly parts: SheetParts; readonly names: SheetParts['names'] } {
  const placed = LISTS.map((list, index) => ({ list, place: { row, column: VALUE_COLUMN + index } }));
  return {
    parts: joinParts(
      placed.map(({ list, place }) =>
        layoutCells(
          [
            [text(list.header, STYLES.header)],
            ...list.items.map((content) => [{ content, style: { ...STYLES.input, horizontal: 'Left' } } as const]),
          ],
          place,
        ),
      ),
    ),
    names: placed.map(({ list, place }) => ({
      name: list.name,
      address: areaAddress({ ...place, row: row + 1 }, list.items.length, 1),
    })),
  };
}

const SUM_OF_POINTS = `SUM(${RESULT.checkPoints})`;
const CHECK_FORMULA = `=IF(${SUM_OF_POINTS}=0,"${IN_ORDER}",${SUM_OF_POINTS}&" punten, zie de controles hieronder")`;

/** Title, legend, checks and the years above the table. */
const TOP: readonly Cells[] = [
  [text('Begroting webcare: meerjarenraming', STYLES.title)],
  [{ content: RESULT_FORMULAS.legend, name: RESULT.legend, style: STYLES.subtitle }],
  [text('Controle van de raming', STYLES.label), { content: CHECK_FORMULA, name: RESULT.check, style: STYLES.total }],
  [
    text('Indexen en uitgangspunten staan onder de tabel', STYLES.label),
    ...blanks(MODEL_COLUMN),
    ...inYears((year) => ({
      content: yearFormulas(year).year,
      name: yearName('year', year),
      style: { ...CALCULATED_STYLE, ...STYLES.total },
    })),
  ],
];

/** The sheet as a plan, with the defined names of its cells. */
export function planBudgetSheet({ budgetRows, parameters }: ModelInputs): {
  sheet: SheetPlan;
  names: SheetParts['names'];
} {
  const at = (row: number): Place => ({ row, column: 0 });
  const stepsRow = TABLE.row + budgetRows.length + 3;
  const indexRow = stepsRow + STEPS.length + 1;
  const indices = indexRows(parameters);
  const parametersRow = indexRow + indices.length + 1;
  const parameterCells = [
    labelHeading('Uitgangspunt', 'Waarde', 'Eenheid', 'Toelichting'),
    ...PARAMETER_ROWS.map((row) => parameterRow(row, parameters)),
    SIGN_ROW,
  ];
  const checksRow = parametersRow + parameterCells.length + 1;
  const checks = checkRows(checksRow + 1);
  const lists = listParts(checksRow + checks.length + 2);
  const checkArea = (columnIndex: number): string =>
    areaAddress({ row: checksRow + 1, column: columnIndex }, checks.length, 1);
  const parts = joinParts([
    layoutCells(TOP, at(1)),
    layoutTable(budgetTable(budgetRows), TABLE),
    layoutCells(STEPS, at(stepsRow)),
    layoutCells(indices, at(indexRow)),
    layoutCells(parameterCells, at(parametersRow)),
    layoutCells([labelHeading('Controle', 'Punten', 'Uitkomst', 'Wat te doen'), ...checks], at(checksRow)),
    lists.parts,
  ]);
  const check = 'B3';
  return {
    sheet: {
      id: BUDGET_SHEET,
      tabName: 'Begroting',
      anchor: BUDGET_TABLE,
      ...parts,
      conditionalFormats: [{ address: check, formula: `=${check}<>"${IN_ORDER}"`, style: STYLES.attention }],
      charts: [],
      frozenRows: TABLE.row,
      // What follows the table has headings of its own.
      print: { titleRows: null },
    },
    names: [
      ...parts.names,
      ...lists.names,
      { name: RESULT.checkPoints, address: checkArea(VALUE_COLUMN), formulas: formulasOf(checks, VALUE_COLUMN) },
      {
        name: RESULT.checkOutcomes,
        address: checkArea(VALUE_COLUMN + 1),
        formulas: formulasOf(checks, VALUE_COLUMN + 1),
      },
    ],
  };
}
