// The sheet Werklast: hours needed for the questions, beside the hours that there are.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { IN_ORDER } from '../../../model/results/modelResults';
import {
  WORKLOAD_RESULT_NAMES as RESULT,
  WORKLOAD_YEAR_NAMES as YEARS,
} from '../../../model/sheets/workload/workloadNames';
import { WORKLOAD_OUTLINE } from '../../../model/sheets/workload/workloadOutline';
import { PERIODS } from '../../../model/sheets/workload/workloadWords';
import { areaAddress, cellAddress, type Place } from '../../plan/addresses';
import { checkRows, sheetCheckFormula } from '../../plan/checks';
import { blank, formulasOf, text, type Cells } from '../../plan/labelledCells';
import { joinParts, layoutCells, type SheetParts } from '../../plan/layout';
import type { ChartPlan } from '../../plan/plan';
import { CHART_COLOR, NUMBER_FORMATS, SECOND_CHART_COLOR, STYLES } from '../../plan/styles';
import type { PlannedSheet } from '../addedSheet';
import { headLineAt } from '../headLine';
import { checksHeading, COLUMN_WIDTHS, RESULT_ROWS, STEP_ROWS, top, USED_COLUMN, VALUE_COLUMN } from './workloadCells';
import { WORKLOAD_CHECKS } from './workloadFormulas';
import { INPUT_COUNT, inputRows } from './workloadInputRows';
import { YEAR_COLUMNS, yearRows } from './workloadYears';

/** Directly below the check: a row without words beside it could not be told from one that is gone. */
const RESULTS_ROW = 4;
const INPUTS_ROW = RESULTS_ROW + RESULT_ROWS.length + 1;
const CHECKS_ROW = INPUTS_ROW + INPUT_COUNT + 2;
const YEARS_ROW = CHECKS_ROW + WORKLOAD_CHECKS.length + 2;
const CHART_ROW = YEARS_ROW + PERIODS.length + 2;
const CHART_ROWS = 14;
const STEPS_ROW = CHART_ROW + CHART_ROWS + 1;

const at = (row: number): Place => ({ row, column: 0 });
const checks = checkRows(WORKLOAD_CHECKS, { row: CHECKS_ROW + 1, column: VALUE_COLUMN }, [blank]);

const ofYears = (column: number): string => areaAddress({ row: YEARS_ROW + 1, column }, PERIODS.length, 1);

const chart: ChartPlan = {
  name: 'rm_grafiek_werklast',
  kind: 'ColumnClustered',
  series: [
    { name: 'Uren nodig', values: ofYears(YEAR_COLUMNS.hours), color: CHART_COLOR },
    { name: 'Met de uren van nu', values: ofYears(YEAR_COLUMNS.covered), color: SECOND_CHART_COLOR },
  ],
  categories: ofYears(0),
  titleCell: cellAddress(at(CHART_ROW)),
  labelFormat: NUMBER_FORMATS.cents,
  from: cellAddress(at(CHART_ROW)),
  to: cellAddress({ row: CHART_ROW + CHART_ROWS - 1, column: COLUMN_WIDTHS.length - 1 }),
  altText:
    'Staande kolommen voor nu en vier jaren: de uren per week die nodig zijn, en hoeveel daarvan de uren van nu dekken. De cijfers staan in de tabel erboven.',
};

/** Names of the columns that have a formula in each row. */
function columnNames(rows: readonly Cells[]): SheetParts['names'] {
  const yearNames = Object.entries(YEARS).map(([field, name]) => {
    const column = YEAR_COLUMNS[field as keyof typeof YEARS];
    return { name, address: ofYears(column), formulas: formulasOf(rows.slice(1), column) };
  });
  const checkName = (name: string, column: number): SheetParts['names'][number] => ({
    name,
    address: areaAddress({ row: CHECKS_ROW + 1, column }, checks.length, 1),
    formulas: formulasOf(checks, column),
  });
  return [...yearNames, checkName(RESULT.checkPoints, VALUE_COLUMN), checkName(RESULT.checkOutcomes, USED_COLUMN)];
}

/** The sheet as a plan, with the defined names of its cells. */
export function planWorkloadSheet(inputs: ModelInputs): PlannedSheet {
  const years = yearRows(YEARS_ROW, inputs);
  const parts = joinParts([
    layoutCells(top(sheetCheckFormula(RESULT.points)), at(1)),
    headLineAt(RESULT.headLine, { row: 1, column: COLUMN_WIDTHS.length - 1 }),
    layoutCells(RESULT_ROWS, at(RESULTS_ROW)),
    layoutCells(inputRows(inputs), at(INPUTS_ROW)),
    layoutCells([checksHeading, ...checks], at(CHECKS_ROW)),
    layoutCells(years, at(YEARS_ROW)),
    layoutCells([[text('Uren per week: nodig, en met de uren van nu', STYLES.heading)]], at(CHART_ROW)),
    layoutCells(STEP_ROWS, at(STEPS_ROW)),
  ]);
  const check = cellAddress({ row: 3, column: VALUE_COLUMN });
  return {
    sheet: {
      id: 'workload',
      tabName: WORKLOAD_OUTLINE.tabName,
      anchor: RESULT.conclusion,
      ...parts,
      conditionalFormats: [{ address: check, formula: `=${check}<>"${IN_ORDER}"`, style: STYLES.attention }],
      charts: [chart],
      columnWidths: COLUMN_WIDTHS,
      frozenRows: 3,
      print: { titleRows: '$1:$3', newPageAt: YEARS_ROW },
    },
    names: [...parts.names, ...columnNames(years)],
  };
}
