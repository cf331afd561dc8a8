// The sheet Samenvatting: one page for who decides, with where its figures come from.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { IN_ORDER } from '../../../model/results/modelResults';
import { SUMMARY_OUTLINE } from '../../../model/sheets/summary/summaryOutline';
import {
  RISK_COLUMNS,
  SUMMARY_LIST_NAMES as LIST,
  SUMMARY_RESULT_NAMES as RESULT,
  SUMMARY_TABLES as TABLE,
} from '../../../model/sheets/summary/summaryNames';
import { STATUSES } from '../../../model/sheets/summary/summaryWords';
import { areaAddress, cellAddress, type Place } from '../../plan/addresses';
import type { CellDescription } from '../../plan/description';
import { formulasOf } from '../../plan/labelledCells';
import { joinParts, layoutCells, layoutTable, tableBody, type SheetParts } from '../../plan/layout';
import type { ChartPlan } from '../../plan/plan';
import { LABELLED_CHART_COLOR, NUMBER_FORMATS, QUIET_CHART_COLOR, SECOND_CHART_COLOR, STYLES } from '../../plan/styles';
import type { PlannedSheet } from '../addedSheet';
import {
  adoptionRows,
  checksAt,
  CHECKS_HEADING,
  EXPECTED_ROWS,
  HELPER_ROWS,
  SENTENCE_ROWS,
  STATUS_CELLS,
  textRows,
} from './summaryLower';
import {
  BAR_COUNT,
  BEHIND_COLUMN,
  CAUSES_ROW,
  CHART_FROM,
  CHART_TO,
  FIGURES_ROW,
  PRINTED_COLUMNS,
  RISKS_PLACE,
  rowsBelow,
  STATUSES_PLACE,
  TEXTS_ROW,
  VALUE_COLUMN,
} from './summaryPlaces';
import { reportNames, reportRows, riskTable, WIDTHS } from './summaryTables';
import { BAR_CELLS, BAR_COLUMNS, CAUSE_ROWS, FIGURE_ROWS, headRows } from './summaryTop';

type Names = SheetParts['names'];

const barsAt = (column: number): string => areaAddress({ row: CAUSES_ROW + 1, column }, BAR_COUNT, 1);

/** A range with a formula in every row. */
const rangeName = (
  name: string,
  place: Place,
  rows: readonly (readonly CellDescription[])[],
  column: number,
): Names[number] => ({ name, address: areaAddress(place, rows.length, 1), formulas: formulasOf(rows, column) });

/** The first of them is beside the bars, in the table itself. */
const [BASE, WHOLE, MORE, LESS] = BAR_COLUMNS.slice(1).map(({ column }) => barsAt(column)) as [
  string,
  string,
  string,
  string,
];

const causesChart: ChartPlan = {
  name: 'rm_grafiek_samenvatting',
  kind: 'BarStacked',
  series: [
    // What the other bars begin on.
    { name: 'Basis', values: BASE, color: null },
    { name: 'Geheel', values: WHOLE, color: LABELLED_CHART_COLOR },
    { name: 'Erbij', values: MORE, color: SECOND_CHART_COLOR, labelFormat: NUMBER_FORMATS.more },
    { name: 'Eraf', values: LESS, color: QUIET_CHART_COLOR, labelFormat: NUMBER_FORMATS.less },
  ],
  categories: areaAddress({ row: CAUSES_ROW + 1, column: 0 }, BAR_COUNT, 1),
  titleCell: cellAddress({ row: CAUSES_ROW, column: 0 }),
  labelFormat: NUMBER_FORMATS.wholeOrBlank,
  from: cellAddress(CHART_FROM),
  to: cellAddress(CHART_TO),
  altText:
    'Liggende staven van het totaal van het rapport, langs wat elke oorzaak erbij of eraf doet, naar het totaal van nu. De cijfers staan in de tabel ernaast.',
};

/** The sheet as a plan, with the defined names of its cells. */
export function planSummarySheet({ parameters, risks }: ModelInputs): PlannedSheet {
  const at = (row: number): Place => ({ row, column: 0 });
  const below = rowsBelow(risks.length);
  const checksRow = below.checks + 1;
  const checks = checksAt(checksRow);
  const table = riskTable(risks);
  const reportRow = checksRow + checks.length + HELPER_ROWS.length + 1;
  const parts = joinParts([
    layoutCells(headRows(parameters), at(1)),
    layoutCells(FIGURE_ROWS, at(FIGURES_ROW)),
    layoutCells(CAUSE_ROWS, at(CAUSES_ROW)),
    layoutCells(textRows(parameters), at(TEXTS_ROW)),
    layoutTable(table, RISKS_PLACE),
    layoutCells(EXPECTED_ROWS, at(below.expected)),
    layoutCells(SENTENCE_ROWS, at(below.sentences)),
    layoutCells(adoptionRows(parameters), at(below.adoption)),
    layoutCells([CHECKS_HEADING, ...checks, ...HELPER_ROWS], at(below.checks)),
    layoutCells(STATUS_CELLS, STATUSES_PLACE),
    layoutCells(BAR_CELLS, { row: CAUSES_ROW, column: BEHIND_COLUMN }),
    layoutCells(reportRows(reportRow), at(reportRow)),
  ]);
  const check = 'B4';
  const status = tableBody(table, RISKS_PLACE, RISK_COLUMNS.status);
  const firstStatus = status.split(':')[0] ?? status;
  return {
    sheet: {
      id: 'summary',
      tabName: SUMMARY_OUTLINE.tabName,
      anchor: TABLE.risks,
      isFirst: true,
      ...parts,
      columnWidths: [
        ...table.columns.map(({ width }) => width),
        WIDTHS.between,
        ...BAR_COLUMNS.slice(1).map(() => WIDTHS.step),
      ],
      conditionalFormats: [
        { address: check, formula: `=${check}<>"${IN_ORDER}"`, style: STYLES.attention },
        { address: status, formula: `=${firstStatus}<>"${IN_ORDER}"`, style: STYLES.attention },
      ],
      charts: [causesChart],
      frozenRows: 1,
      frozenColumns: 1,
      print: {
        titleRows: null,
        area: areaAddress({ row: 1, column: 0 }, below.lastPrinted, PRINTED_COLUMNS),
        isOnePage: true,
      },
    },
    names: [
      ...parts.names,
      ...reportNames(reportRow),
      rangeName(
        BAR_COLUMNS[0]?.name ?? '',
        { row: CAUSES_ROW + 1, column: VALUE_COLUMN + 1 },
        CAUSE_ROWS.slice(1),
        VALUE_COLUMN + 1,
      ),
      ...BAR_COLUMNS.slice(1).map(({ name, column }, index) =>
        rangeName(name, { row: CAUSES_ROW + 1, column }, BAR_CELLS.slice(1), index),
      ),
      rangeName(RESULT.checkPoints, { row: checksRow, column: VALUE_COLUMN }, checks, VALUE_COLUMN),
      rangeName(RESULT.checkOutcomes, { row: checksRow, column: VALUE_COLUMN + 1 }, checks, VALUE_COLUMN + 1),
      {
        name: LIST.statuses,
        address: areaAddress({ ...STATUSES_PLACE, row: STATUSES_PLACE.row + 1 }, STATUSES.length, 1),
      },
    ],
  };
}
