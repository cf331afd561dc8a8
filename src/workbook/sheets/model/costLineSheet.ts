// The sheet Rekenmodel: key figures above, the table of cost lines, the cost-share chart below it.

import { COUNTED, NOT_COUNTED, type CostLine, type ModelInputs } from '../../../model/modelInputs';
import { NOT_KNOWN } from '../../../model/modelResults';
import { SOURCE_AUTHOR, SOURCE_TITLE } from '../../../model/reportDefaults';
import { ATTENTION, LINE_STATUS } from '../../../model/resultWords';
import { areaAddress, type Place } from '../../plan/addresses';
import { formulaColumn, inputColumn } from '../../plan/columns';
import {
  inputCell,
  textCell,
  type CellDescription,
  type ColumnDescription,
  type TableDescription,
} from '../../plan/description';
import {
  column,
  COST_LINE_COLUMNS as COLUMN,
  HEADER_NAMES,
  PARAMETER_NAMES as PARAMETER,
  RESULT_NAMES as RESULT,
  SALARY_COLUMNS,
  SCENARIO_COLUMNS,
  TABLES,
  thisRow,
} from '../../names/identifiers';
import { inputContent } from '../../names/inputCells';
import { areBeside } from '../../plan/lookups';
import { joinParts, layoutCells, layoutTable, tableBody, type SheetParts } from '../../plan/layout';
import type { CellStyle, PlannedCell, SheetPlan } from '../../plan/plan';
import { BESIDE_NUMBERS, CHART_COLOR, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { VALIDATIONS } from '../../names/validations';
import { BASIS_CELL } from './remarkRows';

export const COST_LINE_SHEET = 'costLines';
const TAB_NAME = 'Rekenmodel';
const TITLE = 'Rekenmodel webcare: kosten per jaar';
const CHART_TITLE = 'Aandeel van elke kostenpost in de kosten per jaar';
const CHART_ALT_TEXT =
  'Liggende staven: het aandeel van elke kostenpost in de kosten per jaar, in de volgorde van de tabel. De cijfers staan in de kolom Aandeel.';

const KEY_FIGURES: Place = { row: 3, column: 0 };
const LEGEND: Place = { row: 5, column: 0 };
const TABLE: Place = { row: 6, column: 0 };
const CHART_ROWS = 20;
const LAST_CHART_COLUMN = 10;

const input = (extra: CellStyle = {}): CellStyle => ({ ...STYLES.input, vertical: 'Top', ...extra });
const formula = (numberFormat: string): CellStyle => ({
  ...STYLES.formula,
  numberFormat,
  horizontal: 'Right',
  vertical: 'Top',
});

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
};
const names = column(TABLES.costLines, COLUMN.name);

/** The formula of each calculated column, for all rows (report §8.2). */
const FORMULAS = {
  fte: `=IF(${row.hours}="","",IFERROR(IF(AND(ISNUMBER(${row.hours}),${row.hours}>=0),ROUND(${row.hours}/${PARAMETER.workWeek},${PARAMETER.fteDecimals}),"${NOT_KNOWN}"),"${NOT_KNOWN}"))`,
  salary: `=IF(${row.scale}="","",IFERROR(INDEX(${column(TABLES.salaryScales, SALARY_COLUMNS.yearSalary)},MATCH(${PARAMETER.salaryTable}&"|"&${row.scale},${column(TABLES.salaryScales, SALARY_COLUMNS.key)},0)),"${NOT_KNOWN}"))`,
  cost:
    `=IF(${row.counted}="${NOT_COUNTED}",0,IF(${row.counted}<>"${COUNTED}","${NOT_KNOWN}",IFERROR(` +
    `IF(OR(${row.hours}<>"",${row.scale}<>""),` +
    `IF(AND(ISNUMBER(${row.fte}),ISNUMBER(${row.salary})),ROUND(${row.fte}*${row.salary},0),"${NOT_KNOWN}"),` +
    `IF(AND(ISNUMBER(${row.quantity}),ISNUMBER(${row.amount}),MIN(${row.quantity},${row.amount})>=0),ROUND(${row.quantity}*${row.amount},0),"${NOT_KNOWN}")),` +
    `"${NOT_KNOWN}")))`,
  share: `=IF(${RESULT.total}=0,0,N(${row.cost})/${RESULT.total})`,
  status:
    `=IF(SUMPRODUCT((${names}=${row.name})*(${names}<>""))<>1,"${LINE_STATUS.name}",` +
    `IF(${row.salary}="${NOT_KNOWN}","${LINE_STATUS.scale}",IF(${row.cost}="${NOT_KNOWN}","${LINE_STATUS.incomplete}","${LINE_STATUS.inOrder}")))`,
} as const;

const typed = (
  header: string,
  value: (line: CostLine) => PlannedCell,
  width: number,
  extra: Partial<ColumnDescription<CostLine>> = {},
): ColumnDescription<CostLine> => inputColumn(header, value, width, { style: input(), ...extra });

const countedFte = `SUMIFS(${column(TABLES.costLines, COLUMN.fte)},${column(TABLES.costLines, COLUMN.counted)},"${COUNTED}")`;

const sumOf = (header: string): string => `=SUM(${column(TABLES.costLines, header)})`;

const COLUMNS: readonly ColumnDescription<CostLine>[] = [
  typed(COLUMN.name, ({ name }) => textCell(name), 165, { total: 'Totaal' }),
  typed(COLUMN.counted, ({ counted }) => textCell(counted), 76, { validation: VALIDATIONS.counted }),
  typed(COLUMN.hoursPerWeek, ({ hoursPerWeek }) => inputCell(hoursPerWeek), 58, {
    validation: VALIDATIONS.hoursPerWeek,
  }),
  formulaColumn(COLUMN.fte, FORMULAS.fte, formula(NUMBER_FORMATS.fte), 50, { total: `=${countedFte}` }),
  typed(COLUMN.scale, ({ scale }) => inputContent('scale', scale), 52, {
    validation: VALIDATIONS.scale,
    style: input({ horizontal: 'Right' }),
  }),
  formulaColumn(COLUMN.salary, FORMULAS.salary, formula(NUMBER_FORMATS.whole), 58),
  typed(COLUMN.quantity, ({ quantity }) => inputCell(quantity), 52, { validation: VALIDATIONS.quantity }),
  typed(COLUMN.unit, ({ unit }) => textCell(unit), 64, { validation: VALIDATIONS.unit, style: input(BESIDE_NUMBERS) }),
  typed(COLUMN.amountPerUnit, ({ amountPerUnit }) => inputCell(amountPerUnit), 70, {
    validation: VALIDATIONS.amount,
    style: input({ numberFormat: '#,##0.00' }),
  }),
  formulaColumn(COLUMN.cost, FORMULAS.cost, formula(NUMBER_FORMATS.whole), 64, { total: sumOf(COLUMN.cost) }),
  formulaColumn(COLUMN.share, FORMULAS.share, formula(NUMBER_FORMATS.share), 56, { total: sumOf(COLUMN.share) }),
  formulaColumn(COLUMN.status, FORMULAS.status, { ...STYLES.formula, ...BESIDE_NUMBERS, vertical: 'Top' }, 100),
  typed(COLUMN.costType, ({ costType }) => textCell(costType), 76, { validation: VALIDATIONS.costType }),
  typed(COLUMN.explanation, ({ explanation }) => textCell(explanation), 300, { style: input({ wrap: true }) }),
];

const label = (content: string): CellDescription => ({ content, style: STYLES.label });
const blank: CellDescription = { content: null, style: STYLES.formula };

function keyFigure(content: string, name: string, numberFormat: string): CellDescription {
  return { content, name, style: { ...STYLES.keyFigure, numberFormat } };
}

/** A row of labels above a row of values; the empty columns in between leave room for long text. */
function keyFigures({ parameters }: ModelInputs): readonly (readonly CellDescription[])[] {
  const scenarioColumn = (header: string): string => column(TABLES.scenarios, header);
  const costPerQuestion = `=IFERROR(INDEX(${scenarioColumn(SCENARIO_COLUMNS.costPerQuestion)},MATCH(${PARAMETER.keyScenario},${scenarioColumn(SCENARIO_COLUMNS.name)},0)),"${NOT_KNOWN}")`;
  const firstPoint = `IF(${areBeside(RESULT.checkLabels, RESULT.checkOutcomes)},INDEX(${RESULT.checkLabels},MATCH("${ATTENTION}",${RESULT.checkOutcomes},0)),"${NOT_KNOWN}")`;
  const points = `SUM(${RESULT.checkPoints})`;
  const masterCheck = `=IF(${points}=0,"${LINE_STATUS.inOrder}",${points}&IF(${points}=1," punt, zie Uitgangspunten: "," punten, zie Uitgangspunten, eerst: ")&${firstPoint})`;
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
      blank,
      blank,
      blank,
      blank,
      label('Salaristabel en prijspeil'),
    ],
    [
      { content: textCell(parameters.municipality), name: PARAMETER.municipality, style: STYLES.input },
      keyFigure(`=SUM(${column(TABLES.costLines, COLUMN.cost)})`, RESULT.total, NUMBER_FORMATS.euro),
      blank,
      keyFigure(`=ROUND(${countedFte},${PARAMETER.fteDecimals})`, RESULT.establishment, NUMBER_FORMATS.fte),
      blank,
      keyFigure(costPerQuestion, RESULT.costPerQuestion, NUMBER_FORMATS.euroCents),
      blank,
      blank,
      keyFigure(masterCheck, RESULT.masterCheck, NUMBER_FORMATS.general),
      blank,
      blank,
      blank,
      blank,
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
  return { name: TABLES.costLines, headerName: HEADER_NAMES.costLines, columns: COLUMNS, rows: lines, hasTotals: true };
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
  const chartStart = { ...title, row: title.row + 1 };
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
          titleCell: areaAddress(title, 1, 1),
          labelFormat: NUMBER_FORMATS.share,
          from: areaAddress(chartStart, 1, 1),
          to: areaAddress({ row: chartStart.row + CHART_ROWS, column: LAST_CHART_COLUMN }, 1, 1),
          altText: CHART_ALT_TEXT,
        },
      ],
      frozenRows: TABLE.row,
      print: { titleRows: `$${TABLE.row}:$${TABLE.row}` },
    },
    names: parts.names,
  };
}
