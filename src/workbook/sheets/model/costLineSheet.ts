// The sheet Rekenmodel: key figures above, the table of cost lines, the cost-share chart below it.

import { COUNTED, NOT_COUNTED, type CostLine, type ModelInputs } from '../../../model/inputs/modelInputs';
import { NOT_KNOWN } from '../../../model/results/modelResults';
import { SOURCE_AUTHOR, SOURCE_TITLE } from '../../../model/report/reportDefaults';
import { KEY_SEPARATOR, LINE_METHOD, LINE_STATUS } from '../../../model/results/resultWords';
import { cellAddress, type Place } from '../../plan/addresses';
import { formulaColumn, inputColumn } from '../../plan/columns';
import {
  inputCell,
  textCell,
  type CellDescription,
  type ColumnDescription,
  type TableDescription,
} from '../../plan/description';
import {
  columnReference,
  COST_LINE_COLUMNS as COLUMN,
  HEADER_NAMES,
  LIST_NAMES,
  PARAMETER_NAMES as PARAMETER,
  RESULT_NAMES as RESULT,
  SALARY_COLUMNS,
  SCENARIO_COLUMNS,
  TABLES,
  thisRow,
} from '../../names/identifiers';
import { inputContent } from '../../names/inputContents';
import { blank, blanks } from '../../plan/labelledCells';
import { joinParts, layoutCells, layoutTable, tableBody, type SheetParts } from '../../plan/layout';
import type { CellStyle, PlannedCell, SheetPlan } from '../../plan/plan';
import { BESIDE_NUMBERS, CHART_COLOR, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { VALIDATIONS } from '../../names/validations';
import { BASIS_CELL } from './remarkRows';
import { settled } from '../roundings';

export const COST_LINE_SHEET = 'costLines';
const TAB_NAME = 'Rekenmodel';
const TITLE = 'Rekenmodel webcare: kosten per jaar';
const CHART_TITLE = 'Aandeel van elke kostenpost in de kosten per jaar';
const CHART_ALT_TEXT =
  'Liggende staven: het aandeel van elke kostenpost in de kosten per jaar, in de volgorde van de tabel. De cijfers staan in de kolom Aandeel.';

const KEY_FIGURES: Place = { row: 3, column: 0 };
const LEGEND: Place = { row: 5, column: 0 };
const TABLE: Place = { row: 6, column: 0 };
/** Rows of the chart: for its title, and for each bar. */
const CHART_TITLE_ROWS = 4;
const ROWS_PER_BAR = 1.25;
const LAST_CHART_COLUMN = 10;
/** Without the steps of the calculation. */
const PRINTED_COLUMNS = 'A:N';

const input = (extra: CellStyle = {}): CellStyle => ({ ...STYLES.input, vertical: 'Top', ...extra });
const formula = (numberFormat: string): CellStyle => ({
  ...STYLES.formula,
  numberFormat,
  horizontal: 'Right',
  vertical: 'Top',
});

/** A word beside numbers. */
const WORD: CellStyle = { ...STYLES.formula, ...BESIDE_NUMBERS, vertical: 'Top' };

const row = {
  name: thisRow(COLUMN.name),
  counted: thisRow(COLUMN.counted),
  hours: thisRow(COLUMN.hoursPerWeek),
  fte: thisRow(COLUMN.fte),
  scale: thisRow(COLUMN.scale),
  salary: thisRow(COLUMN.salary),
  quantity: thisRow(COLUMN.quantity),
  amount: thisRow(COLUMN.amountPerUnit),
  cost: thisRow(COLUMN.cost),
  kind: thisRow(COLUMN.kind),
  isComplete: thisRow(COLUMN.isComplete),
  method: thisRow(COLUMN.method),
  exactFte: thisRow(COLUMN.exactFte),
  exactCost: thisRow(COLUMN.exactCost),
};
const ofLines = (header: string): string => columnReference(TABLES.costLines, header);
const names = ofLines(COLUMN.name);

const { hours: byHours, quantity: byQuantity, notCounted } = LINE_METHOD;
/** 1 where all are numbers of 0 or more, otherwise 0: text and errors are not counted. */
const areAmounts = (...cells: readonly string[]): string =>
  `COUNTIFS(${cells.map((cell) => `${cell},">=0"`).join(',')})`;

/** The formula of each calculated column, for all rows (report §8.2). */
const FORMULAS = {
  exactFte: `=IFERROR(IF(${areAmounts(row.hours)}=1,${settled(`${row.hours}/${PARAMETER.workWeek}`, PARAMETER.fteDecimals)},IF(${row.hours}="","","${NOT_KNOWN}")),"${NOT_KNOWN}")`,
  fte: `=IF(ISNUMBER(${row.exactFte}),ROUND(${row.exactFte},${PARAMETER.fteDecimals}),${row.exactFte})`,
  // No key of the salary table ends on its separator, so that an empty scale finds nothing.
  salary: `=IFERROR(INDEX(${columnReference(TABLES.salaryScales, SALARY_COLUMNS.yearSalary)},MATCH(${PARAMETER.salaryTable}&"${KEY_SEPARATOR}"&${row.scale},${columnReference(TABLES.salaryScales, SALARY_COLUMNS.key)},0)),IF(${row.scale}="","","${NOT_KNOWN}"))`,
  kind: `=IF(${row.fte}&${row.salary}="","${byQuantity}","${byHours}")`,
  isComplete: `=IF(${row.kind}="${byHours}",${areAmounts(row.fte, row.salary)},${areAmounts(row.quantity, row.amount)})`,
  method: `=IF(${row.counted}="${NOT_COUNTED}","${notCounted}",IF(COUNTIFS(${row.counted},"${COUNTED}",${row.isComplete},1)=1,${row.kind},"${NOT_KNOWN}"))`,
  exactCost:
    `=IF(${row.method}="${byHours}",${settled(`${row.fte}*${row.salary}`)},` +
    `IF(${row.method}="${byQuantity}",${settled(`${row.quantity}*${row.amount}`)},${row.method}))`,
  cost: `=IF(ISNUMBER(${row.exactCost}),ROUND(${row.exactCost},0),IF(${row.method}="${notCounted}",0,"${NOT_KNOWN}"))`,
  share: `=IF(${RESULT.total}=0,0,N(${row.cost})/${RESULT.total})`,
  status:
    `=IF(SUMPRODUCT((${names}=${row.name})*(${row.name}<>""))=1,IF(${row.salary}="${NOT_KNOWN}","${LINE_STATUS.scale}",` +
    `IF(${row.method}="${NOT_KNOWN}","${LINE_STATUS.incomplete}","${LINE_STATUS.inOrder}")),"${LINE_STATUS.name}")`,
} as const;

const typed = (
  header: string,
  value: (line: CostLine) => PlannedCell,
  width: number,
  extra: Partial<ColumnDescription<CostLine>> = {},
): ColumnDescription<CostLine> => inputColumn(header, value, width, { style: input(), ...extra });

/** Only of lines that are complete: what does not count in the cost does not count in the fte. */
const countedFte = `SUMIFS(${ofLines(COLUMN.fte)},${ofLines(COLUMN.method)},"${byHours}")`;

const sumOf = (header: string): string => `=SUM(${ofLines(header)})`;

const COLUMNS: readonly ColumnDescription<CostLine>[] = [
  typed(COLUMN.name, ({ name }) => textCell(name), 148, { total: 'Totaal' }),
  formulaColumn(COLUMN.cost, FORMULAS.cost, formula(NUMBER_FORMATS.whole), 62, { total: sumOf(COLUMN.cost) }),
  formulaColumn(COLUMN.share, FORMULAS.share, { ...formula(NUMBER_FORMATS.share), indent: 1 }, 60, {
    total: sumOf(COLUMN.share),
  }),
  typed(COLUMN.counted, ({ counted }) => textCell(counted), 66, { validation: VALIDATIONS.counted }),
  typed(COLUMN.hoursPerWeek, ({ hoursPerWeek }) => inputCell(hoursPerWeek), 62, {
    validation: VALIDATIONS.hoursPerWeek,
  }),
  formulaColumn(COLUMN.fte, FORMULAS.fte, formula(NUMBER_FORMATS.fte), 44, { total: `=${countedFte}` }),
  typed(COLUMN.scale, ({ scale }) => inputContent('scale', scale), 52, {
    validation: VALIDATIONS.scale,
    style: input({ horizontal: 'Right' }),
  }),
  formulaColumn(COLUMN.salary, FORMULAS.salary, formula(NUMBER_FORMATS.whole), 54),
  typed(COLUMN.quantity, ({ quantity }) => inputCell(quantity), 52, { validation: VALIDATIONS.quantity }),
  typed(COLUMN.unit, ({ unit }) => textCell(unit), 62, { validation: VALIDATIONS.unit, style: input(BESIDE_NUMBERS) }),
  typed(COLUMN.amountPerUnit, ({ amountPerUnit }) => inputCell(amountPerUnit), 74, {
    validation: VALIDATIONS.amount,
    style: input({ numberFormat: '#,##0.00' }),
  }),
  formulaColumn(COLUMN.status, FORMULAS.status, WORD, 92),
  typed(COLUMN.costType, ({ costType }) => textCell(costType), 80, { validation: VALIDATIONS.costType }),
  typed(COLUMN.explanation, ({ explanation }) => textCell(explanation), 200, { style: input({ wrap: true }) }),
  formulaColumn(COLUMN.kind, FORMULAS.kind, WORD, 52),
  formulaColumn(COLUMN.isComplete, FORMULAS.isComplete, formula(NUMBER_FORMATS.general), 54),
  formulaColumn(COLUMN.method, FORMULAS.method, WORD, 66),
  formulaColumn(COLUMN.exactFte, FORMULAS.exactFte, formula(NUMBER_FORMATS.factor), 50),
  formulaColumn(COLUMN.exactCost, FORMULAS.exactCost, formula(NUMBER_FORMATS.cents), 74),
];

const label = (content: string): CellDescription => ({ content, style: STYLES.label });
/** Room for its sentence, up to the column Toelichting. */
const MASTER_CHECK_BLANKS = 4;

function keyFigure(content: string, name: string, numberFormat: string): CellDescription {
  return { content, name, style: { ...STYLES.keyFigure, numberFormat } };
}

/** A row of labels above a row of values; the empty columns in between leave room for long text. */
function keyFigures({ parameters }: ModelInputs): readonly (readonly CellDescription[])[] {
  const scenarioColumn = (header: string): string => columnReference(TABLES.scenarios, header);
  const costPerQuestion = `=IFERROR(INDEX(${scenarioColumn(SCENARIO_COLUMNS.costPerQuestion)},MATCH(${PARAMETER.keyScenario},${scenarioColumn(SCENARIO_COLUMNS.name)},0)),"${NOT_KNOWN}")`;
  const count = RESULT.pointCount;
  const masterCheck = `=IF(${count}=0,"${LINE_STATUS.inOrder}",${count}&IF(${count}=1," punt, zie Uitgangspunten: "," punten, zie Uitgangspunten, eerst: ")&${RESULT.firstPoint})`;
  return [
    [
      label('Gemeente'),
      label('Totaal per jaar'),
      blank,
      label('Formatie (fte)'),
      blank,
      label('Kostprijs per klantvraag'),
      blank,
      blank,
      label('Controles'),
      ...blanks(MASTER_CHECK_BLANKS),
      label('Salaristabel en prijspeil'),
    ],
    [
      { content: textCell(parameters.municipality), name: PARAMETER.municipality, style: STYLES.input },
      keyFigure(sumOf(COLUMN.cost), RESULT.total, NUMBER_FORMATS.euro),
      blank,
      keyFigure(`=ROUND(${countedFte},${PARAMETER.fteDecimals})`, RESULT.establishment, NUMBER_FORMATS.fte),
      blank,
      keyFigure(costPerQuestion, RESULT.costPerQuestion, NUMBER_FORMATS.euroCents),
      blank,
      blank,
      keyFigure(masterCheck, RESULT.masterCheck, NUMBER_FORMATS.general),
      ...blanks(MASTER_CHECK_BLANKS),
      BASIS_CELL,
    ],
  ];
}

const LEGEND_CELLS: readonly (readonly CellDescription[])[] = [
  [
    { content: 'Blauw op geel: invullen', style: STYLES.input },
    { content: 'Zwart op wit: berekend met een formule. Let op: rood met het woord erbij.', style: STYLES.formula },
  ],
];

function costLineTable(lines: readonly CostLine[]): TableDescription<CostLine> {
  return {
    name: TABLES.costLines,
    headerName: HEADER_NAMES.costLines,
    columns: COLUMNS,
    rows: lines,
    hasTotals: true,
    hasFilter: true,
  };
}

/** Where the chart starts: below the totals row, after one empty row. */
function chartPlace(lines: readonly CostLine[]): Place {
  const totalsRow = TABLE.row + lines.length + 1;
  return { row: totalsRow + 2, column: 0 };
}

/** The sheet as a plan, with the defined names of its cells. */
export function planCostLineSheet(inputs: ModelInputs): { sheet: SheetPlan; names: SheetParts['names'] } {
  const table = costLineTable(inputs.lines);
  const title = chartPlace(inputs.lines);
  const chartRows = CHART_TITLE_ROWS + Math.ceil(inputs.lines.length * ROWS_PER_BAR);
  const parts = joinParts([
    layoutCells([[{ content: TITLE, style: STYLES.title }]], { row: 1, column: 0 }),
    layoutCells([[{ content: `Bron: ${SOURCE_TITLE}; ${SOURCE_AUTHOR}`, style: STYLES.subtitle }]], {
      row: 2,
      column: 0,
    }),
    layoutCells(keyFigures(inputs), KEY_FIGURES),
    layoutCells(LEGEND_CELLS, LEGEND),
    layoutTable(table, TABLE),
    layoutCells([[{ content: CHART_TITLE, style: STYLES.heading }]], title),
  ]);
  const status = tableBody(table, TABLE, COLUMN.status);
  const cost = tableBody(table, TABLE, COLUMN.cost);
  const first = (address: string): string => address.split(':')[0] ?? address;
  const masterCheck = 'I4';
  return {
    sheet: {
      id: COST_LINE_SHEET,
      tabName: TAB_NAME,
      anchor: TABLES.costLines,
      ...parts,
      conditionalFormats: [
        { address: status, formula: `=${first(status)}<>"${LINE_STATUS.inOrder}"`, style: STYLES.attention },
        { address: cost, formula: `=${first(cost)}="${NOT_KNOWN}"`, style: STYLES.attention },
        { address: masterCheck, formula: `=${masterCheck}<>"${LINE_STATUS.inOrder}"`, style: STYLES.attention },
      ],
      charts: [
        {
          name: 'rm_grafiek_aandelen',
          kind: 'BarClustered',
          series: [{ name: COLUMN.share, values: tableBody(table, TABLE, COLUMN.share), color: CHART_COLOR }],
          categories: tableBody(table, TABLE, COLUMN.name),
          titleCell: cellAddress(title),
          labelFormat: NUMBER_FORMATS.share,
          // Over its cell, or the title would be there twice.
          from: cellAddress(title),
          to: cellAddress({ row: title.row + chartRows, column: LAST_CHART_COLUMN }),
          altText: CHART_ALT_TEXT,
        },
      ],
      frozenRows: TABLE.row,
      frozenColumns: 1,
      print: { titleRows: `$1:$${TABLE.row}`, area: PRINTED_COLUMNS, newPageAt: title.row },
    },
    names: [
      ...parts.names,
      {
        name: LIST_NAMES.costLines,
        address: tableBody(table, TABLE, COLUMN.name),
        refersTo: `=${columnReference(TABLES.costLines, COLUMN.name)}`,
      },
    ],
  };
}
