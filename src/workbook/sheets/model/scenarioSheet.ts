// The sheet Kostprijs per klantvraag: the cost of one customer question at each volume (report §8.3).

import type { ModelInputs, Scenario } from '../../../model/inputs/modelInputs';
import { NOT_APPLICABLE, NOT_KNOWN } from '../../../model/results/modelResults';
import { WHAT_COUNTS_UNTOLD } from '../../../model/results/resultWords';
import { SHEET_OUTLINES } from '../../../model/sheets/registry';
import type { SheetOutline } from '../../../model/sheets/sheetOutline';
import { areaAddress, cellAddress, type Place } from '../../plan/addresses';
import { formulaColumn, inputColumn } from '../../plan/columns';
import { BREAK_EVEN_ROWS, breakEvenParts } from './breakEven';
import { inputCell, textCell, type TableDescription } from '../../plan/description';
import {
  LIST_NAMES,
  HEADER_NAMES,
  PARAMETER_NAMES as PARAMETER,
  RESULT_NAMES as RESULT,
  SCENARIO_COLUMNS as COLUMN,
  SCENARIO_NAMES_FORMULA,
  TABLES,
  thisRow,
} from '../../names/identifiers';
import { joinParts, layoutCells, layoutTable, tableBody, type SheetParts } from '../../plan/layout';
import type { CellStyle, SheetPlan } from '../../plan/plan';
import { CHART_COLOR, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { VALIDATIONS } from '../../names/validations';
import { rounded } from '../roundings';

export const SCENARIO_SHEET = 'scenarios';
const WHAT_COUNTS: Place = { row: 3, column: 0 };
const TABLE: Place = { row: 4, column: 0 };
const CHART_TITLE: Place = { row: 4, column: 6 };
/** Below the chart and beside the table, out of the way of added scenarios. */
const BREAK_EVEN: Place = { row: 22, column: 6 };
/** Points: the gap beside the table, and label, value and unit of the break-even. */
const WIDTHS_OF_BREAK_EVEN = [212, 72, 64];
const WIDTHS_BESIDE = [18, ...WIDTHS_OF_BREAK_EVEN];
const LAST_CHART_ROW = 20;
/** Points. */
const [NAME_WIDTH, QUESTIONS_WIDTH] = [120, 90];
/** Points: a bar with its label, and a column without a width of its own. */
const BAR_WIDTH = 40;
const DEFAULT_WIDTH = 48;

/** The chart is as wide as the break-even below it, and wider where its bars would not fit. */
function lastChartColumn(bars: number): number {
  const width = WIDTHS_OF_BREAK_EVEN.reduce((sum, points) => sum + points, 0);
  const more = Math.max(0, Math.ceil((bars * BAR_WIDTH - width) / DEFAULT_WIDTH));
  return CHART_TITLE.column + WIDTHS_OF_BREAK_EVEN.length - 1 + more;
}

const CHART_ALT_TEXT =
  'Staande staven: de kostprijs per klantvraag bij elk aantal klantvragen per maand. De cijfers staan in de tabel.';
const perMonth = thisRow(COLUMN.questionsPerMonth);
const perYear = thisRow(COLUMN.questionsPerYear);

const outlines: readonly SheetOutline[] = Object.values(SHEET_OUTLINES);

/** The cells of added sheets that tell what counts; while such a sheet is not there, Excel does not know its name. */
const whatCounts = outlines
  .flatMap(({ saysWhatCounts }) => saysWhatCounts ?? [])
  .reduce((otherwise, name) => `IFERROR(${name}&"",${otherwise})`, `"${WHAT_COUNTS_UNTOLD}"`);

const FORMULAS = {
  whatCounts: `=${whatCounts}`,
  questionsPerYear: `=IF(COUNTIFS(${perMonth},">=0")=1,IFERROR(${perMonth}*${PARAMETER.months},"${NOT_KNOWN}"),"${NOT_KNOWN}")`,
  cost: `=${RESULT.total}`,
  costPerQuestion: `=IFERROR(${rounded(`${thisRow(COLUMN.cost)}/${perYear}`, PARAMETER.costPriceDecimals)},IF(${perYear}=0,"${NOT_APPLICABLE}","${NOT_KNOWN}"))`,
} as const;

const formulaStyle = (numberFormat: string): CellStyle => ({ ...STYLES.formula, numberFormat, horizontal: 'Right' });

function scenarioTable(scenarios: readonly Scenario[]): TableDescription<Scenario> {
  return {
    name: TABLES.scenarios,
    headerName: HEADER_NAMES.scenarios,
    rows: scenarios,
    hasTotals: false,
    columns: [
      inputColumn(COLUMN.name, ({ name }) => textCell(name), NAME_WIDTH),
      inputColumn(COLUMN.questionsPerMonth, ({ questionsPerMonth }) => inputCell(questionsPerMonth), QUESTIONS_WIDTH, {
        style: { ...STYLES.input, numberFormat: '#,##0' },
        validation: VALIDATIONS.questions,
      }),
      formulaColumn(COLUMN.questionsPerYear, FORMULAS.questionsPerYear, formulaStyle(NUMBER_FORMATS.whole), 90),
      formulaColumn(COLUMN.cost, FORMULAS.cost, formulaStyle(NUMBER_FORMATS.euro), 90),
      formulaColumn(COLUMN.costPerQuestion, FORMULAS.costPerQuestion, formulaStyle(NUMBER_FORMATS.euroCents), 90),
    ],
  };
}

/** The sheet as a plan, with the defined names of its cells. */
export function planScenarioSheet({ scenarios, parameters }: ModelInputs): {
  sheet: SheetPlan;
  names: SheetParts['names'];
} {
  const table = scenarioTable(scenarios);
  const breakEven = breakEvenParts(parameters, BREAK_EVEN);
  const meaning = layoutCells(
    [
      [
        { content: 'Klantvraag', style: STYLES.label },
        { content: FORMULAS.whatCounts, name: RESULT.whatCounts, style: STYLES.subtitle },
      ],
    ],
    WHAT_COUNTS,
  );
  const parts = joinParts([
    layoutCells([[{ content: 'Kostprijs per klantvraag', style: STYLES.title }]], { row: 1, column: 0 }),
    layoutCells(
      [
        [
          {
            content:
              'Kosten per jaar gedeeld door klantvragen per jaar (rapport §8.3); de afronding staat op Uitgangspunten',
            style: STYLES.subtitle,
          },
        ],
      ],
      { row: 2, column: 0 },
    ),
    meaning,
    layoutTable(table, TABLE),
    layoutCells([[{ content: 'Kostprijs bij elk aantal klantvragen', style: STYLES.heading }]], CHART_TITLE),
    breakEven,
  ]);
  return {
    sheet: {
      id: SCENARIO_SHEET,
      tabName: 'Kostprijs per klantvraag',
      anchor: TABLES.scenarios,
      ...parts,
      columnWidths: [...parts.columnWidths, ...WIDTHS_BESIDE],
      conditionalFormats: [],
      newerParts: [
        { ...meaning, address: areaAddress(WHAT_COUNTS, 1, 2), columnWidths: [NAME_WIDTH, QUESTIONS_WIDTH] },
        {
          ...breakEven,
          address: areaAddress(BREAK_EVEN, BREAK_EVEN_ROWS, WIDTHS_OF_BREAK_EVEN.length),
          columnWidths: WIDTHS_OF_BREAK_EVEN,
        },
      ],
      charts: [
        {
          name: 'rm_grafiek_kostprijs',
          kind: 'ColumnClustered',
          series: [
            {
              name: COLUMN.costPerQuestion,
              values: tableBody(table, TABLE, COLUMN.costPerQuestion),
              color: CHART_COLOR,
            },
          ],
          categories: tableBody(table, TABLE, COLUMN.questionsPerMonth),
          categoryTitle: COLUMN.questionsPerMonth,
          titleCell: cellAddress(CHART_TITLE),
          labelFormat: NUMBER_FORMATS.euroCents,
          // Over its cell, or the title would be there twice.
          from: cellAddress(CHART_TITLE),
          to: cellAddress({ row: LAST_CHART_ROW, column: lastChartColumn(scenarios.length) }),
          altText: CHART_ALT_TEXT,
        },
      ],
      frozenRows: TABLE.row,
      print: { titleRows: `$1:$${TABLE.row}` },
    },
    names: [
      ...parts.names,
      { name: LIST_NAMES.scenarios, address: tableBody(table, TABLE, COLUMN.name), refersTo: SCENARIO_NAMES_FORMULA },
    ],
  };
}
