// The sheet Gevoeligheid: what each factor does to the cost price when it is low and when it is high, ranked.

import type { ModelInputs } from '../model/modelInputs';
import { IN_ORDER } from '../model/modelResults';
import { RANGE_UNITS, type RangeRow } from '../model/sensitivityInputs';
import type { Supplement } from '../model/supplements';
import { areaAddress, cellAddress, type Place } from './addresses';
import { ATTENTION } from './checkRows';
import {
  asInput,
  asText,
  type CellDescription,
  type ColumnDescription,
  type TableDescription,
  type Validation,
} from './description';
import { CALCULATED_STYLE, formulasOf, OUTCOME_STYLE, text, UNIT_STYLE } from './labelledCells';
import { joinParts, layoutCells, layoutTable, tableBody, type SheetParts } from './layout';
import type { CellStyle, ChartPlan, SheetPlan } from './plan';
import {
  FACTOR_FORMULAS,
  RANGE_FORMULAS,
  rankedNumber,
  rankedText,
  RESULT_FORMULAS,
  SENSITIVITY_CHECKS,
} from './sensitivityFormulas';
import {
  FACTOR_COLUMNS as FACTOR,
  RANGE_COLUMNS as RANGE,
  RANKING_COLUMNS as RANKING,
  SENSITIVITY_HEADER_NAMES as HEADER,
  SENSITIVITY_LIST_NAMES as LIST,
  SENSITIVITY_PARAMETER_NAMES as PARAMETER,
  SENSITIVITY_RESULT_NAMES as RESULT,
  SENSITIVITY_TABLES as TABLE,
} from './sensitivityNames';
import { BESIDE_NUMBERS, CHART_COLOR, NUMBER_FORMATS, SECOND_CHART_COLOR, STYLES } from './styles';
import { SENSITIVITY_VALIDATIONS } from './validations';

/** The sheet bears the name of its supplement. */
export const SENSITIVITY_SHEET: Supplement = 'sensitivity';

type Cells = readonly CellDescription[];

/** So many swings stand in the ranking and the chart. */
const RANKED = 10;
export const RANKING_ROWS: readonly number[] = Array.from({ length: RANKED }, (_, index) => index + 1);

/** Rows kept for cost lines that are added later. */
const SPARE_ROWS = 20;
const FEWEST_LINES = 30;

/** Nr of each row of the factors: 0 is the customer questions, the others are places of cost lines. */
export const factorRows = ({ lines }: ModelInputs): readonly number[] =>
  Array.from({ length: Math.max(FEWEST_LINES, lines.length + SPARE_ROWS) + 1 }, (_, index) => index);

const TOP_ROW = 1;
const RANKING_PLACE: Place = { row: 8, column: 0 };
const CHECKS_ROW = RANKING_PLACE.row + RANKED + 2;
const FACTORS_PLACE: Place = { row: CHECKS_ROW + SENSITIVITY_CHECKS.length + 4, column: 0 };
/** The first column is as narrow as its numbers. */
const RANGES_COLUMN = 1;
const VALUE_COLUMN = 3;
const CHART_FROM: Place = { row: RANKING_PLACE.row, column: 10 };
const CHART_TO: Place = { row: FACTORS_PLACE.row - 3, column: 15 };
const CHART_TITLE_ROW = RANKING_PLACE.row - 1;
const UNITS_COLUMN = 14;

const blank: CellDescription = { content: null, style: STYLES.formula };
const blanks = (count: number): Cells => Array.from({ length: count }, () => blank);

const WIDTHS = { number: 34, name: 150, unit: 124, driver: 58, total: 84, price: 70, range: 84, source: 160 } as const;

const calculated = (numberFormat: string): CellStyle => ({ ...CALCULATED_STYLE, numberFormat });
const TEXT: CellStyle = STYLES.formula;
const BESIDE: CellStyle = { ...STYLES.formula, ...BESIDE_NUMBERS };
/** Hours and amounts stand in one column: decimals only where there are any. */
const DRIVER = calculated(NUMBER_FORMATS.general);
const EURO = calculated(NUMBER_FORMATS.whole);
const PRICE = calculated(NUMBER_FORMATS.cents);
const DIFFERENCE = calculated(NUMBER_FORMATS.difference);

const formula = <Row>(header: string, content: string, style: CellStyle, width: number): ColumnDescription<Row> => ({
  header,
  content: { kind: 'formula', formula: content },
  style,
  width,
});

const numbered = (header: string): ColumnDescription<number> => ({
  header,
  content: { kind: 'input', value: (number) => number },
  style: { ...STYLES.label, horizontal: 'Right' },
  width: WIDTHS.number,
});

const rankedWords = (header: string, style: CellStyle, width: number): ColumnDescription<number> =>
  formula(header, rankedText(header), style, width);
const ranked = (header: string, style: CellStyle, width: number): ColumnDescription<number> =>
  formula(header, rankedNumber(header), style, width);

const rankingTable: TableDescription<number> = {
  name: TABLE.ranking,
  headerName: HEADER.ranking,
  rows: RANKING_ROWS,
  hasTotals: false,
  columns: [
    numbered(RANKING.rank),
    rankedWords(RANKING.name, BESIDE, WIDTHS.name),
    rankedWords(RANKING.unit, TEXT, WIDTHS.unit),
    ranked(RANKING.low, DRIVER, WIDTHS.driver),
    ranked(RANKING.base, DRIVER, WIDTHS.driver),
    ranked(RANKING.high, DRIVER, WIDTHS.driver),
    ranked(RANKING.costPriceLow, PRICE, WIDTHS.total),
    ranked(RANKING.costPriceHigh, PRICE, WIDTHS.total),
    ranked(RANKING.differenceLow, DIFFERENCE, WIDTHS.price),
    ranked(RANKING.differenceHigh, DIFFERENCE, WIDTHS.price),
  ],
};

const factorTable = (inputs: ModelInputs): TableDescription<number> => ({
  name: TABLE.factors,
  headerName: HEADER.factors,
  rows: factorRows(inputs),
  hasTotals: false,
  columns: [
    numbered(FACTOR.number),
    formula(FACTOR.name, FACTOR_FORMULAS.name, BESIDE, WIDTHS.name),
    formula(FACTOR.unit, FACTOR_FORMULAS.unit, TEXT, WIDTHS.unit),
    formula(FACTOR.low, FACTOR_FORMULAS.low, DRIVER, WIDTHS.driver),
    formula(FACTOR.base, FACTOR_FORMULAS.base, DRIVER, WIDTHS.driver),
    formula(FACTOR.high, FACTOR_FORMULAS.high, DRIVER, WIDTHS.driver),
    formula(FACTOR.totalLow, FACTOR_FORMULAS.totalLow, EURO, WIDTHS.total),
    formula(FACTOR.totalHigh, FACTOR_FORMULAS.totalHigh, EURO, WIDTHS.total),
    formula(FACTOR.costPriceLow, FACTOR_FORMULAS.costPriceLow, PRICE, WIDTHS.price),
    formula(FACTOR.costPriceHigh, FACTOR_FORMULAS.costPriceHigh, PRICE, WIDTHS.price),
    formula(FACTOR.differenceLow, FACTOR_FORMULAS.differenceLow, DIFFERENCE, WIDTHS.price),
    formula(FACTOR.differenceHigh, FACTOR_FORMULAS.differenceHigh, DIFFERENCE, WIDTHS.price),
    formula(FACTOR.swing, FACTOR_FORMULAS.swing, PRICE, WIDTHS.price),
    formula(FACTOR.rank, FACTOR_FORMULAS.rank, CALCULATED_STYLE, WIDTHS.number),
    formula(FACTOR.range, FACTOR_FORMULAS.range, calculated(NUMBER_FORMATS.wholeOrBlank), WIDTHS.range),
    formula(FACTOR.source, FACTOR_FORMULAS.source, BESIDE, WIDTHS.source),
  ],
});

const typed = (
  header: string,
  value: (row: RangeRow) => string | number | null,
  width: number,
  validation?: Validation,
): ColumnDescription<RangeRow> => ({
  header,
  content: { kind: 'input', value },
  style: STYLES.input,
  width,
  ...(validation ? { validation } : {}),
});

const rangeTable = (rows: readonly RangeRow[]): TableDescription<RangeRow> => ({
  name: TABLE.ranges,
  headerName: HEADER.ranges,
  rows,
  hasTotals: false,
  columns: [
    typed(RANGE.name, ({ name }) => asText(name), WIDTHS.name),
    typed(RANGE.unit, ({ unit }) => asText(unit), WIDTHS.unit, SENSITIVITY_VALIDATIONS.unit),
    typed(RANGE.low, ({ low }) => asInput(low), WIDTHS.driver, SENSITIVITY_VALIDATIONS.bound),
    typed(RANGE.high, ({ high }) => asInput(high), WIDTHS.driver, SENSITIVITY_VALIDATIONS.bound),
    formula(RANGE.conversion, RANGE_FORMULAS.conversion, calculated('0.000'), WIDTHS.driver),
    formula(RANGE.status, RANGE_FORMULAS.status, BESIDE, WIDTHS.total),
    typed(RANGE.source, ({ source }) => asText(source), WIDTHS.total),
  ],
});

/** Label, value, unit and what it is. */
const labelled = (label: string, value: CellDescription, unit: string, remark: string): Cells => [
  text(label),
  ...blanks(VALUE_COLUMN - 1),
  value,
  text(unit, UNIT_STYLE),
  blank,
  text(remark, STYLES.label),
];

const SUM_OF_POINTS = `SUM(${RESULT.checkPoints})`;
const CHECK_FORMULA = `=IF(${SUM_OF_POINTS}=0,"${IN_ORDER}",${SUM_OF_POINTS}&" punten, zie de controles hieronder")`;
const CHART_TITLE = 'Verschil in kostprijs per klantvraag, in euro';

/** Title, conclusion, check and the single values above the ranking. */
const top = ({ parameters }: ModelInputs): readonly Cells[] => [
  [text('Gevoeligheid: welke factor weegt het zwaarst', STYLES.title)],
  [{ content: RESULT_FORMULAS.conclusion, name: RESULT.conclusion, style: STYLES.heading }],
  [
    text('Controle van de gevoeligheid', STYLES.label),
    ...blanks(VALUE_COLUMN - 1),
    { content: CHECK_FORMULA, name: RESULT.check, style: { ...STYLES.total, horizontal: 'Left' } },
  ],
  labelled(
    'Afwijking zonder bandbreedte',
    {
      content: asInput(parameters.deviation ?? null),
      name: PARAMETER.deviation,
      style: { ...STYLES.input, numberFormat: NUMBER_FORMATS.percentage },
      validation: SENSITIVITY_VALIDATIONS.deviation,
    },
    'naar beide kanten',
    'Aanname voor factoren die niet in de tabel met bandbreedtes onderaan staan',
  ),
  labelled(
    'Klantvragen in het kernscenario',
    { content: RESULT_FORMULAS.questions, name: RESULT.questions, style: EURO },
    'per maand',
    'Van het blad met de kostprijs per klantvraag',
  ),
  labelled(
    'Kostprijs zonder afronding',
    { content: RESULT_FORMULAS.costPrice, name: RESULT.costPrice, style: calculated(NUMBER_FORMATS.factor) },
    'euro',
    'Verschillen en uitslag zijn niet afgerond op 10 cent, zodat de rangorde klopt',
  ),
  [...blanks(CHART_FROM.column), text(CHART_TITLE, STYLES.heading)],
];

const HEADING: CellStyle = STYLES.blockHeader;

const checksHeading: Cells = [
  text('Controle', HEADING),
  ...Array.from({ length: VALUE_COLUMN - 1 }, () => text('', HEADING)),
  text('Punten', { ...HEADING, horizontal: 'Right' }),
  text('Uitkomst', { ...HEADING, ...BESIDE_NUMBERS }),
  text('', HEADING),
  text('Wat te doen', HEADING),
  ...Array.from({ length: CHART_FROM.column - VALUE_COLUMN - 4 }, () => text('', HEADING)),
];

const checkRows: readonly Cells[] = SENSITIVITY_CHECKS.map(({ label, points, advice }, index) => {
  const found = cellAddress({ row: CHECKS_ROW + 1 + index, column: VALUE_COLUMN });
  return [
    text(label),
    ...blanks(VALUE_COLUMN - 1),
    { content: `=IFERROR(${points},1)`, style: CALCULATED_STYLE },
    { content: `=IF(${found}=0,"${IN_ORDER}","${ATTENTION}")`, style: OUTCOME_STYLE },
    blank,
    text(advice, STYLES.label),
  ];
});

const UNITS = Object.values(RANGE_UNITS);

const unitList: readonly Cells[] = [
  [text('Eenheden', STYLES.header)],
  ...UNITS.map((content) => [{ content, style: STYLES.label } as const]),
];

const CHART_ALT_TEXT =
  'Liggende staven naar links en rechts: hoeveel de kostprijs per klantvraag lager of hoger wordt bij de lage en bij de hoge waarde van de tien factoren die het zwaarst wegen. De cijfers staan in de tabel ernaast.';

const body = (header: string): string => tableBody(rankingTable, RANKING_PLACE, header);

const chart: ChartPlan = {
  name: 'rm_grafiek_gevoeligheid',
  kind: 'BarClustered',
  series: [
    { name: 'Bij de lage waarde', values: body(RANKING.differenceLow), color: SECOND_CHART_COLOR },
    { name: 'Bij de hoge waarde', values: body(RANKING.differenceHigh), color: CHART_COLOR },
  ],
  categories: body(RANKING.name),
  titleCell: cellAddress({ row: CHART_TITLE_ROW, column: CHART_FROM.column }),
  labelFormat: NUMBER_FORMATS.difference,
  from: cellAddress(CHART_FROM),
  to: cellAddress(CHART_TO),
  altText: CHART_ALT_TEXT,
};

/** Names of the check cells, which hold a formula in each row. */
function checkNames(): SheetParts['names'] {
  const nameOf = (name: string, columnIndex: number): SheetParts['names'][number] => ({
    name,
    address: areaAddress({ row: CHECKS_ROW + 1, column: columnIndex }, checkRows.length, 1),
    formulas: formulasOf(checkRows, columnIndex),
  });
  return [nameOf(RESULT.checkPoints, VALUE_COLUMN), nameOf(RESULT.checkOutcomes, VALUE_COLUMN + 1)];
}

/** The sheet as a plan, with the defined names of its cells. */
export function planSensitivitySheet(inputs: ModelInputs): { sheet: SheetPlan; names: SheetParts['names'] } {
  const factors = factorTable(inputs);
  const headingAt = (place: Place, content: string): SheetParts =>
    layoutCells([[text(content, STYLES.heading)]], { row: place.row - 1, column: 0 });
  const rangesPlace: Place = { row: FACTORS_PLACE.row + factors.rows.length + 4, column: RANGES_COLUMN };
  const unitsPlace: Place = { row: rangesPlace.row, column: UNITS_COLUMN };
  const ranges = rangeTable(inputs.ranges);
  const parts = joinParts([
    layoutCells(top(inputs), { row: TOP_ROW, column: 0 }),
    layoutTable(rankingTable, RANKING_PLACE),
    layoutCells([checksHeading, ...checkRows], { row: CHECKS_ROW, column: 0 }),
    headingAt(FACTORS_PLACE, 'Alle factoren: klantvragen, en elke kostenpost van het rekenmodel'),
    layoutTable(factors, FACTORS_PLACE),
    headingAt(rangesPlace, 'Bandbreedtes: zet hier neer hoe laag en hoe hoog een factor kan zijn'),
    layoutTable(ranges, rangesPlace),
    layoutCells(unitList, unitsPlace),
  ]);
  const check = cellAddress({ row: TOP_ROW + 2, column: VALUE_COLUMN });
  const status = tableBody(ranges, rangesPlace, RANGE.status);
  const firstStatus = status.split(':')[0] ?? status;
  return {
    sheet: {
      id: SENSITIVITY_SHEET,
      tabName: 'Gevoeligheid',
      anchor: TABLE.factors,
      ...parts,
      columnWidths: factors.columns.map(({ width }) => width),
      conditionalFormats: [
        { address: check, formula: `=${check}<>"${IN_ORDER}"`, style: STYLES.attention },
        {
          address: status,
          formula: `=AND(${firstStatus}<>"",${firstStatus}<>"${IN_ORDER}")`,
          style: STYLES.attention,
        },
      ],
      charts: [chart],
      frozenRows: TOP_ROW + 1,
      // What follows the ranking has headings of its own.
      print: { titleRows: null },
    },
    names: [
      ...parts.names,
      ...checkNames(),
      { name: LIST.units, address: areaAddress({ ...unitsPlace, row: unitsPlace.row + 1 }, UNITS.length, 1) },
    ],
  };
}
