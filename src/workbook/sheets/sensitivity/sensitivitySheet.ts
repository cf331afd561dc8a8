// The sheet Gevoeligheid: the effect of a low and a high value of each factor on the cost price, ranked.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { IN_ORDER } from '../../../model/results/modelResults';
import { RANGE_UNITS } from '../../../model/sheets/sensitivity/sensitivityInputs';
import { SENSITIVITY_OUTLINE } from '../../../model/sheets/sensitivity/sensitivityOutline';
import { areaAddress, cellAddress, type Place } from '../../plan/addresses';
import { text, type Cells } from '../../plan/labelledCells';
import { joinParts, layoutCells, layoutTable, tableBody, type SheetParts } from '../../plan/layout';
import type { ChartPlan } from '../../plan/plan';
import type { PlannedSheet } from '../addedSheet';
import { headLineAt } from '../headLine';
import { CHECK_CELLS, checkNames } from './sensitivityChecks';
import {
  RANGE_COLUMNS as RANGE,
  RANKING_COLUMNS as RANKING,
  SENSITIVITY_LIST_NAMES as LIST,
  SENSITIVITY_RESULT_NAMES as RESULT,
  SENSITIVITY_TABLES as TABLE,
} from '../../../model/sheets/sensitivity/sensitivityNames';
import {
  CHART_FROM,
  CHART_TO,
  CHECKS_ROW,
  FACTORS_PLACE,
  RANGES_COLUMN,
  RANKING_PLACE,
  TOP_ROW,
  UNITS_COLUMN,
  VALUE_COLUMN,
} from './sensitivityPlaces';
import { factorTable, rangeTable, rankingTable } from './sensitivityTables';
import { sensitivityTop } from './sensitivityTop';
import { CHART_COLOR, NUMBER_FORMATS, SECOND_CHART_COLOR, STYLES } from '../../plan/styles';

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
  titleCell: cellAddress(CHART_FROM),
  labelFormat: NUMBER_FORMATS.difference,
  from: cellAddress(CHART_FROM),
  to: cellAddress(CHART_TO),
  altText: CHART_ALT_TEXT,
};

/** The sheet as a plan, with the defined names of its cells. */
export function planSensitivitySheet(inputs: ModelInputs): PlannedSheet {
  const factors = factorTable(inputs);
  const headingAt = (place: Place, content: string): SheetParts =>
    layoutCells([[text(content, STYLES.heading)]], { row: place.row - 1, column: 0 });
  const rangesPlace: Place = { row: FACTORS_PLACE.row + factors.rows.length + 4, column: RANGES_COLUMN };
  const unitsPlace: Place = { row: rangesPlace.row, column: UNITS_COLUMN };
  const ranges = rangeTable(inputs.ranges);
  const parts = joinParts([
    layoutCells(sensitivityTop(inputs), { row: TOP_ROW, column: 0 }),
    headLineAt(RESULT.headLine, { row: TOP_ROW + 2, column: CHART_TO.column }),
    layoutTable(rankingTable, RANKING_PLACE),
    layoutCells(CHECK_CELLS, { row: CHECKS_ROW, column: 0 }),
    headingAt(FACTORS_PLACE, 'Alle factoren: klantvragen, en elke kostenpost van het rekenmodel'),
    layoutTable(factors, FACTORS_PLACE),
    headingAt(
      rangesPlace,
      'Bandbreedtes: zet hier neer hoe laag en hoe hoog een factor kan zijn; zonder Hoog telt naar boven de afwijking',
    ),
    layoutTable(ranges, rangesPlace),
    layoutCells(unitList, unitsPlace),
  ]);
  const check = cellAddress({ row: TOP_ROW + 2, column: VALUE_COLUMN });
  // The rows kept free for lines to come are numbered, but do not show it.
  const firstSpare = inputs.lines.length + 1;
  const spare = areaAddress(
    { row: FACTORS_PLACE.row + 1 + firstSpare, column: FACTORS_PLACE.column },
    factors.rows.length - firstSpare,
    1,
  );
  const status = tableBody(ranges, rangesPlace, RANGE.status);
  const firstStatus = status.split(':')[0] ?? status;
  return {
    sheet: {
      id: 'sensitivity',
      tabName: SENSITIVITY_OUTLINE.tabName,
      anchor: TABLE.factors,
      ...parts,
      formats: [...parts.formats, { address: spare, style: { numberFormat: NUMBER_FORMATS.notShown } }],
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
      frozenColumns: 2,
      // Ranking, chart and checks: the factors are steps of the calculation, most of them in rows that are kept free.
      print: {
        titleRows: `$1:$${RANKING_PLACE.row}`,
        area: areaAddress({ row: 1, column: 0 }, FACTORS_PLACE.row - 2, CHART_TO.column + 1),
      },
    },
    names: [
      ...parts.names,
      ...checkNames(),
      { name: LIST.units, address: areaAddress({ ...unitsPlace, row: unitsPlace.row + 1 }, UNITS.length, 1) },
    ],
  };
}
