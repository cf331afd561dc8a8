// The sheet Begrotingswijziging: from the gross estimate to what must be asked on top of the begroting, and how it is covered.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { IN_ORDER } from '../../../model/results/modelResults';
import {
  BUDGET_CHANGE_RESULT_NAMES as RESULT,
  COVER_TABLE,
} from '../../../model/sheets/budgetChange/budgetChangeNames';
import { BUDGET_CHANGE_OUTLINE } from '../../../model/sheets/budgetChange/budgetChangeOutline';
import { JUDGEMENT } from '../../../model/sheets/budgetChange/budgetChangeWords';
import { areaAddress, cellAddress, type Place } from '../../plan/addresses';
import { checkRows } from '../../plan/checks';
import { formulasOf, text } from '../../plan/labelledCells';
import { joinParts, layoutCells, layoutTable } from '../../plan/layout';
import type { ChartPlan } from '../../plan/plan';
import { CHART_COLORS, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import type { PlannedSheet } from '../addedSheet';
import {
  budgetChangeLists,
  helperRows,
  labelHeading,
  ROW_OF,
  TOP,
  VALUE_COLUMN,
  yearHeadings,
  YEARS_COLUMN,
  YEARS_ROW,
} from './budgetChangeCells';
import { BUDGET_CHANGE_CHECKS, YEARS } from './budgetChangeFormulas';
import { coverTable } from './budgetChangeTable';

const TABLE: Place = { row: TOP.length + 3, column: 0 };
const CHART_ROWS = 12;
const CHART_TITLE = 'Per jaar: bruto, al begroot, dekking en wat overblijft';
const LAST_COLUMN = YEARS_COLUMN + YEARS.length - 1;

const ofYears = (row: number): string => areaAddress({ row, column: YEARS_COLUMN }, 1, YEARS.length);

function chartAt(row: number): ChartPlan {
  const [gross, budgeted, cover, balance] = CHART_COLORS;
  return {
    name: 'rm_grafiek_wijziging',
    kind: 'ColumnClustered',
    series: [
      { name: 'Bruto', values: ofYears(ROW_OF.gross), color: gross },
      { name: 'Al begroot', values: ofYears(ROW_OF.budgeted), color: budgeted },
      { name: 'Dekking', values: ofYears(ROW_OF.cover), color: cover },
      { name: 'Saldo', values: ofYears(ROW_OF.balance), color: balance },
    ],
    categories: ofYears(YEARS_ROW),
    titleCell: cellAddress({ row, column: 0 }),
    labelFormat: NUMBER_FORMATS.wholeOrDash,
    from: cellAddress({ row, column: 0 }),
    to: cellAddress({ row: row + CHART_ROWS - 1, column: LAST_COLUMN }),
    altText:
      'Staande staven per jaar: de bruto raming, wat daarvan al is begroot, de dekking en het saldo. De cijfers staan bovenaan dit blad.',
  };
}

/** The sheet as a plan, with the defined names of its cells. */
export function planBudgetChangeSheet({ coverLines, parameters }: ModelInputs): PlannedSheet {
  const at = (row: number): Place => ({ row, column: 0 });
  const chartRow = TABLE.row + coverLines.length + 3;
  const checksRow = chartRow + CHART_ROWS + 1;
  const checks = checkRows(BUDGET_CHANGE_CHECKS, { row: checksRow + 1, column: VALUE_COLUMN });
  const helpersRow = checksRow + checks.length + 2;
  const helpers = helperRows(parameters);
  const lists = budgetChangeLists(helpersRow + helpers.length + 1);
  const checkArea = (column: number): string => areaAddress({ row: checksRow + 1, column }, checks.length, 1);
  const parts = joinParts([
    layoutCells(TOP, at(1)),
    layoutCells([yearHeadings('Al begroot, en dekking', 'heading')], at(TABLE.row - 1)),
    layoutTable(coverTable(coverLines), TABLE),
    layoutCells([[text(CHART_TITLE, STYLES.heading)]], at(chartRow)),
    layoutCells([labelHeading('Controle', 'Punten', 'Uitkomst', 'Wat te doen'), ...checks], at(checksRow)),
    layoutCells(helpers, at(helpersRow)),
    lists.parts,
  ]);
  const check = cellAddress({ row: 4, column: VALUE_COLUMN });
  const judgements = ofYears(ROW_OF.judgement);
  const firstJudgement = cellAddress({ row: ROW_OF.judgement, column: YEARS_COLUMN });
  return {
    sheet: {
      id: 'budgetChange',
      tabName: BUDGET_CHANGE_OUTLINE.tabName,
      anchor: COVER_TABLE,
      ...parts,
      conditionalFormats: [
        { address: check, formula: `=${check}<>"${IN_ORDER}"`, style: STYLES.attention },
        { address: judgements, formula: `=${firstJudgement}<>"${JUDGEMENT.covered}"`, style: STYLES.attention },
      ],
      charts: [chartAt(chartRow)],
      frozenRows: YEARS_ROW,
      frozenColumns: 1,
      // The years, the lines and the chart; the checks and the lists to choose from are for who fills it in.
      print: { titleRows: `$1:$${YEARS_ROW}`, area: areaAddress(at(1), chartRow + CHART_ROWS - 1, LAST_COLUMN + 1) },
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
