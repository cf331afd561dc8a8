// The sheet Klantvragen: the messages of each channel, and what a question costs by three definitions of it.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { IN_ORDER } from '../../../model/results/modelResults';
import {
  QUESTIONS_COLUMNS as COLUMN,
  QUESTIONS_LIST_NAME,
  QUESTIONS_RESULT_NAMES as RESULT,
  QUESTIONS_TABLE,
} from '../../../model/sheets/questions/questionsNames';
import { QUESTIONS_OUTLINE } from '../../../model/sheets/questions/questionsOutline';
import { CHANNEL_STATUS, DEFINITION_IDS } from '../../../model/sheets/questions/questionsWords';
import { areaAddress, cellAddress, type Place } from '../../plan/addresses';
import { checkRows } from '../../plan/checks';
import { blank, CALCULATED_STYLE, formulasOf, heading, text, type Cells } from '../../plan/labelledCells';
import { joinParts, layoutCells, layoutTable, tableBody } from '../../plan/layout';
import type { CellStyle, ChartPlan } from '../../plan/plan';
import { CHART_COLOR, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import type { PlannedSheet } from '../addedSheet';
import { headLineAt } from '../headLine';
import { QUESTIONS_CHECKS, RESULT_FORMULAS } from './questionsFormulas';
import { questionsTable } from './questionsTable';
import { questionsTop } from './questionsTop';

/** The row of the first definition; label, count, price and word are in these columns. */
const DEFINITIONS_ROW = 7;
const LABEL_COLUMN = 0;
const PRICE_COLUMN = 3;
const WORD_COLUMN = 4;
const CHART_FROM: Place = { row: 4, column: 5 };
const CHART_TO: Place = { row: 14, column: 8 };
const TABLE: Place = { row: 17, column: 0 };
const VALUE_COLUMN = 1;
/** Title and sentence. */
const FROZEN_ROWS = 2;
/** Without the steps to the column Controle. */
const PRINTED_COLUMNS = 'A:I';

const ofDefinitions = (column: number): string =>
  areaAddress({ row: DEFINITIONS_ROW, column }, DEFINITION_IDS.length, 1);

const CHART: ChartPlan = {
  name: 'rm_grafiek_klantvragen',
  kind: 'ColumnClustered',
  series: [{ name: 'Kostprijs per klantvraag', values: ofDefinitions(PRICE_COLUMN), color: CHART_COLOR }],
  categories: ofDefinitions(LABEL_COLUMN),
  titleCell: cellAddress(CHART_FROM),
  labelFormat: NUMBER_FORMATS.euroCents,
  // Over its cell, or the title would be there twice.
  from: cellAddress(CHART_FROM),
  to: cellAddress(CHART_TO),
  altText:
    'Staande staven: de kostprijs per klantvraag als alleen antwoorden tellen, met privéberichten erbij, en bij alle verzonden berichten. De cijfers staan in de cellen ernaast.',
};

/** A cell that others calculate with, below the checks. */
const helper = (
  label: string,
  content: string,
  name: string,
  remark: string,
  style: CellStyle = CALCULATED_STYLE,
): Cells => [text(label), { content, name, style }, blank, text(remark, STYLES.label)];

const HELPERS: readonly Cells[] = [
  helper('Punten samen', RESULT_FORMULAS.points, RESULT.points, 'Van de controles hierboven'),
  helper('Aantallen die niet te gebruiken zijn', RESULT_FORMULAS.unusable, RESULT.unusable, 'In alle kanalen samen'),
  helper('Privéberichten tellen', RESULT_FORMULAS.countsPrivate, RESULT.countsPrivate, '1 is ja, 0 is nee'),
  helper('Eigen berichten tellen', RESULT_FORMULAS.countsOwn, RESULT.countsOwn, '1 is ja, 0 is nee'),
  helper(
    'Kernscenario telt',
    RESULT_FORMULAS.keyDefinition,
    RESULT.keyDefinition,
    'Voor de zin bovenaan',
    STYLES.formula,
  ),
  helper(
    'Anders dan gekozen',
    RESULT_FORMULAS.otherDefinition,
    RESULT.otherDefinition,
    'Welke van de drie het dan is',
    STYLES.formula,
  ),
];

/** The sheet as a plan, with the defined names of its cells. */
export function planQuestionsSheet({ channels, parameters }: ModelInputs): PlannedSheet {
  const at = (row: number): Place => ({ row, column: 0 });
  const table = questionsTable(channels);
  const checksRow = TABLE.row + channels.length + 3;
  const first: Place = { row: checksRow + 1, column: VALUE_COLUMN };
  const checks = checkRows(QUESTIONS_CHECKS, first);
  const checkArea = (column: number): string => areaAddress({ ...first, column }, checks.length, 1);
  const parts = joinParts([
    layoutCells(questionsTop(parameters), at(1)),
    headLineAt(RESULT.headLine, { row: 1, column: CHART_TO.column }),
    layoutCells([[text('Kostprijs per klantvraag bij elke definitie', STYLES.heading)]], CHART_FROM),
    layoutCells([[text('Berichten per maand, per kanaal', STYLES.heading)]], at(TABLE.row - 1)),
    layoutTable(table, TABLE),
    layoutCells([heading('Controle', 'Punten', 'Uitkomst', 'Wat te doen'), ...checks, ...HELPERS], at(checksRow)),
  ]);
  const check = cellAddress({ row: 3, column: VALUE_COLUMN });
  const status = tableBody(table, TABLE, COLUMN.status);
  return {
    sheet: {
      id: 'questions',
      tabName: QUESTIONS_OUTLINE.tabName,
      anchor: QUESTIONS_TABLE,
      ...parts,
      conditionalFormats: [
        { address: check, formula: `=${check}<>"${IN_ORDER}"`, style: STYLES.attention },
        {
          address: status,
          formula: `=${status.split(':')[0] ?? status}<>"${CHANNEL_STATUS.inOrder}"`,
          style: STYLES.attention,
        },
      ],
      charts: [CHART],
      frozenRows: FROZEN_ROWS,
      frozenColumns: 1,
      print: { titleRows: `$1:$${FROZEN_ROWS}`, area: PRINTED_COLUMNS },
    },
    names: [
      ...parts.names,
      { name: QUESTIONS_LIST_NAME, address: ofDefinitions(WORD_COLUMN) },
      { name: RESULT.checkPoints, address: checkArea(VALUE_COLUMN), formulas: formulasOf(checks, VALUE_COLUMN) },
      {
        name: RESULT.checkOutcomes,
        address: checkArea(VALUE_COLUMN + 1),
        formulas: formulasOf(checks, VALUE_COLUMN + 1),
      },
    ],
  };
}
