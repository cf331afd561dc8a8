// The sheet Begroting: a multi-year estimate of the costs of the model, by kostensoort, taakveld and category.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { IN_ORDER } from '../../../model/results/modelResults';
import { BUDGET_OUTLINE } from '../../../model/sheets/budget/budgetOutline';
import { areaAddress, type Place } from '../../plan/addresses';
import { labelHeading, VALUE_COLUMN, yearHeadings } from './budgetCells';
import { budgetCheckRows, budgetLists, choiceRows } from './budgetChoices';
import { RESULT_FORMULAS } from './budgetFormulas';
import { BUDGET_RESULT_NAMES as RESULT, BUDGET_TABLE } from '../../../model/sheets/budget/budgetNames';
import { BUDGET_REMARK_ROWS } from './budgetRemarks';
import { BUDGET_STEPS, BUDGET_TOTALS, indexRows } from './budgetSteps';
import { budgetTable } from './budgetTable';
import { blanks, type Cells, formulasOf, text } from '../../plan/labelledCells';
import { joinParts, layoutCells, layoutTable } from '../../plan/layout';
import type { PlannedSheet } from '../addedSheet';
import { sheetCheckFormula } from '../../plan/checks';
import { remarkFormat } from '../../plan/remarks';
import { STYLES } from '../../plan/styles';

const TABLE: Place = { row: 6, column: 0 };
/** Without the checks of each row and the steps of the calculation. */
const PRINTED_COLUMNS = 'A:L';
const CHECK_FORMULA = sheetCheckFormula(RESULT.points);

/** On the page with the workings: for who copies the table, not for who reads it. */
const INSTRUCTION: Cells = [
  text(
    'Overnemen: selecteer van de rij met de jaren tot en met Totaal, kopieer en plak als waarden: zo gaan de jaren mee.',
    STYLES.label,
  ),
];

/** Title, legend, checks and the years above the table. */
const TOP: readonly Cells[] = [
  [text('Begroting webcare: meerjarenraming', STYLES.title)],
  [{ content: RESULT_FORMULAS.legend, name: RESULT.legend, style: STYLES.subtitle }],
  [
    text('Gemeente', STYLES.label),
    { content: RESULT_FORMULAS.municipality, name: RESULT.municipality, style: STYLES.total },
    ...blanks(2),
    text('Status', { ...STYLES.label, horizontal: 'Right' }),
    { content: RESULT_FORMULAS.modelStatus, name: RESULT.modelStatus, style: STYLES.total },
  ],
  [text('Controle van de raming', STYLES.label), { content: CHECK_FORMULA, name: RESULT.check, style: STYLES.total }],
  yearHeadings('Meerjarenraming per regel', 'year'),
];

/** The sheet as a plan, with the defined names of its cells. */
export function planBudgetSheet({ budgetRows, parameters }: ModelInputs): PlannedSheet {
  const at = (row: number): Place => ({ row, column: 0 });
  const totalsRow = TABLE.row + budgetRows.length + 3;
  const instructionRow = totalsRow + BUDGET_TOTALS.length;
  const stepsRow = instructionRow + 2;
  const indexRow = stepsRow + BUDGET_STEPS.length + 1;
  const indices = indexRows(parameters);
  const parametersRow = indexRow + indices.length + 1;
  const parameterCells = choiceRows(parameters);
  const checksRow = parametersRow + parameterCells.length + 1;
  const checks = budgetCheckRows(checksRow + 1);
  const remarksRow = checksRow + checks.length + 1;
  const lists = budgetLists(remarksRow + BUDGET_REMARK_ROWS.length + 1);
  const checkArea = (columnIndex: number): string =>
    areaAddress({ row: checksRow + 1, column: columnIndex }, checks.length, 1);
  const parts = joinParts([
    layoutCells(TOP, at(1)),
    layoutTable(budgetTable(budgetRows), TABLE),
    layoutCells([...BUDGET_TOTALS, INSTRUCTION], at(totalsRow)),
    layoutCells(BUDGET_STEPS, at(stepsRow)),
    layoutCells(indices, at(indexRow)),
    layoutCells(parameterCells, at(parametersRow)),
    layoutCells([labelHeading('Controle', 'Punten', 'Uitkomst', 'Wat te doen'), ...checks], at(checksRow)),
    layoutCells(BUDGET_REMARK_ROWS, at(remarksRow)),
    lists.parts,
  ]);
  const check = 'B4';
  return {
    sheet: {
      id: 'budget',
      tabName: BUDGET_OUTLINE.tabName,
      anchor: BUDGET_TABLE,
      ...parts,
      conditionalFormats: [
        { address: check, formula: `=${check}<>"${IN_ORDER}"`, style: STYLES.attention },
        remarkFormat(areaAddress({ row: remarksRow + 1, column: VALUE_COLUMN + 1 }, BUDGET_REMARK_ROWS.length - 1, 1)),
      ],
      charts: [],
      frozenRows: TABLE.row,
      frozenColumns: 2,
      // The council gets the table; the steps to it are on the next page, with headings of their own.
      print: { titleRows: `$1:$${TABLE.row}`, area: PRINTED_COLUMNS, newPageAt: instructionRow },
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
