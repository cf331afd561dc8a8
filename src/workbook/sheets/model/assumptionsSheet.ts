// The sheet Uitgangspunten: every constant once, with a name; the checks, cost per kostensoort, and the lists.

import { COST_TYPES, type ModelInputs } from '../../../model/inputs/modelInputs';
import { IN_ORDER } from '../../../model/results/modelResults';
import { areaAddress, type Place } from '../../plan/addresses';
import { COUNT_ROWS } from './checkCounts';
import { checkCells } from './checkRows';
import { PRICE_YEARS_WIDTH, priceYearParts } from './priceYears';
import { REMARK_ROWS } from './remarkRows';
import { remarkFormat } from '../../plan/remarks';
import { layoutLists } from './choiceLists';
import type { CellDescription } from '../../plan/description';
import {
  columnReference,
  COST_LINE_COLUMNS,
  PARAMETER_NAMES as PARAMETER,
  RESULT_NAMES as RESULT,
  TABLES,
} from '../../names/identifiers';
import { CALCULATED_STYLE, formulasOf, heading, text, UNIT_STYLE } from '../../plan/labelledCells';
import { joinParts, layoutCells, type SheetParts } from '../../plan/layout';
import { CALCULATED_ROWS, parameterCells, PARAMETER_ROWS } from './parameterRows';
import type { CellStyle, SheetPlan } from '../../plan/plan';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';

export const ASSUMPTIONS_SHEET = 'assumptions';
const HEADINGS_ROW = 4;
const FIRST_ROW = HEADINGS_ROW + 1;
const LISTS_COLUMN = 5;
const lines = (header: string): string => columnReference(TABLES.costLines, header);

function costTypeCells(): readonly (readonly CellDescription[])[] {
  const style: CellStyle = { ...CALCULATED_STYLE, numberFormat: NUMBER_FORMATS.euro };
  return COST_TYPES.map((costType) => [
    text(costType),
    { content: `=SUMIFS(${lines(COST_LINE_COLUMNS.cost)},${lines(COST_LINE_COLUMNS.costType)},"${costType}")`, style },
    text('per jaar', UNIT_STYLE),
    text('Som van de kostenposten van deze soort', STYLES.label),
  ]);
}

/** Points. */
const WIDTHS = [300, 100, 100, 600, 18, 52, 48, 70, 64, 84, 100, 110, PRICE_YEARS_WIDTH];

/** The sheet as a plan, with the defined names of its cells. */
export function planAssumptionsSheet(inputs: ModelInputs): { sheet: SheetPlan; names: SheetParts['names'] } {
  const { parameters } = inputs;
  const parameterRows = PARAMETER_ROWS.map((id) => parameterCells(id, parameters));
  const checksHeading = FIRST_ROW + parameterRows.length + CALCULATED_ROWS.length + 1;
  const checks = checkCells(checksHeading + 1);
  // Without an empty row between: the rows come back right below the checks if they are gone.
  const remarksHeading = checksHeading + checks.length + 1;
  const costTypesHeading = remarksHeading + REMARK_ROWS.length + 1;
  const costTypes = costTypeCells();
  const countsHeading = costTypesHeading + costTypes.length + 2;
  const lists = layoutLists(inputs, { row: HEADINGS_ROW, column: LISTS_COLUMN });
  const years = priceYearParts(inputs, { row: HEADINGS_ROW, column: lists.nextColumn });
  const at = (row: number): Place => ({ row, column: 0 });
  const area = (row: number, columnIndex: number, rows: number): string =>
    areaAddress({ row, column: columnIndex }, rows, 1);
  const parts = joinParts([
    layoutCells([[text('Uitgangspunten, controles en lijsten', STYLES.title)]], at(1)),
    layoutCells(
      [[text('Elk getal staat hier één keer, met een naam en een bron. Formules gebruiken de naam.', STYLES.subtitle)]],
      at(2),
    ),
    layoutCells([heading('Uitgangspunt', 'Waarde', 'Eenheid', 'Bron')], at(HEADINGS_ROW)),
    layoutCells([...parameterRows, ...CALCULATED_ROWS], at(FIRST_ROW)),
    layoutCells([heading('Controle', 'Punten', 'Uitkomst', 'Wat te doen')], at(checksHeading)),
    layoutCells(checks, at(checksHeading + 1)),
    layoutCells(REMARK_ROWS, at(remarksHeading)),
    layoutCells([heading('Kostensoort', 'Kosten', 'Eenheid', 'Toelichting')], at(costTypesHeading)),
    layoutCells(costTypes, at(costTypesHeading + 1)),
    layoutCells(
      [heading('Hulpcellen van de controles', 'Waarde', '', 'Toelichting'), ...COUNT_ROWS],
      at(countsHeading),
    ),
    lists.parts,
    years.parts,
  ]);
  const outcomes = area(checksHeading + 1, 2, checks.length);
  return {
    sheet: {
      id: ASSUMPTIONS_SHEET,
      tabName: 'Uitgangspunten',
      anchor: PARAMETER.workWeek,
      ...parts,
      columnWidths: WIDTHS,
      newerParts: [years.newer],
      conditionalFormats: [
        {
          address: outcomes,
          formula: `=${outcomes.split(':')[0] ?? outcomes}<>"${IN_ORDER}"`,
          style: STYLES.attention,
        },
        remarkFormat(area(remarksHeading + 1, 2, REMARK_ROWS.length - 1)),
      ],
      charts: [],
      frozenRows: HEADINGS_ROW,
      print: { titleRows: `$1:$${HEADINGS_ROW}`, area: areaAddress(at(1), countsHeading - 1, LISTS_COLUMN - 1) },
    },
    names: [
      ...parts.names,
      ...lists.names,
      { name: RESULT.checkLabels, address: area(checksHeading + 1, 0, checks.length) },
      {
        name: RESULT.checkPoints,
        address: area(checksHeading + 1, 1, checks.length),
        formulas: formulasOf(checks, 1),
      },
      { name: RESULT.checkOutcomes, address: outcomes, formulas: formulasOf(checks, 2) },
      {
        name: RESULT.costTypes,
        address: area(costTypesHeading + 1, 1, costTypes.length),
        formulas: formulasOf(costTypes, 1),
      },
    ],
  };
}
