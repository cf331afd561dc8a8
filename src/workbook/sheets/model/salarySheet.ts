// The sheet Salarisschalen: every scale of every salary table, and the year salary that follows from it.

import type { ModelInputs, SalaryScale } from '../../../model/inputs/modelInputs';
import { NOT_KNOWN } from '../../../model/results/modelResults';
import { KEY_SEPARATOR } from '../../../model/results/resultWords';
import { STEP_COUNT } from '../../../model/salary/salaryTables';
import type { Place } from '../../plan/addresses';
import { formulaColumn, inputColumn } from '../../plan/columns';
import { inputCell, textCell, type TableDescription } from '../../plan/description';
import {
  HEADER_NAMES,
  PARAMETER_NAMES as PARAMETER,
  RESULT_NAMES as RESULT,
  SALARY_COLUMNS as COLUMN,
  stepColumn,
  TABLES,
  thisRow,
} from '../../names/identifiers';
import { inputContent } from '../../names/inputContents';
import { joinParts, layoutCells, layoutTable, type SheetParts } from '../../plan/layout';
import type { CellStyle, SheetPlan } from '../../plan/plan';
import { BESIDE_NUMBERS, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { VALIDATIONS } from '../../names/validations';
import { settled } from '../roundings';

export const SALARY_SHEET = 'salaryScales';
const TABLE: Place = { row: 4, column: 0 };
/** Without the status, which is as wide as all others together. */
const PRINTED_COLUMNS = 'A:S';
const STEPS = Array.from({ length: STEP_COUNT }, (_, step) => step);

/**
 * Refers to each step by its header, so that moving, inserting and deleting columns never mixes up steps. Not `INDEX`
 * over the whole row, which would include the formula's own cell.
 */
const amountAtStep = `CHOOSE(${RESULT.stepPosition},${STEPS.map((step) => thisRow(stepColumn(step))).join(',')})`;
const [monthlyAmount, yearAmount, scale] = [
  thisRow(COLUMN.monthlyAmount),
  thisRow(COLUMN.yearAmount),
  thisRow(COLUMN.scale),
];

/** The months of a year with surcharge and on-costs, before it is cut off to whole euros (report §8.2). */
const exactYear = `${monthlyAmount}*${PARAMETER.months}*(1+${thisRow(COLUMN.surcharge)})*(1+${PARAMETER.employerCosts})`;

const FORMULAS = {
  key: `=IF(${scale}="","",${thisRow(COLUMN.table)}&"${KEY_SEPARATOR}"&${scale})`,
  /** 0 where the step is empty. */
  monthlyAmount: `=IFERROR(${amountAtStep},"${NOT_KNOWN}")`,
  yearAmount: `=IF(COUNTIFS(${monthlyAmount},">0")=1,IFERROR(${settled(exactYear, PARAMETER.salaryDecimals)},"${NOT_KNOWN}"),"${NOT_KNOWN}")`,
  yearSalary: `=IFERROR(TRUNC(ROUND(${yearAmount},${PARAMETER.salaryDecimals}),0),"${NOT_KNOWN}")`,
} as const;

const AMOUNT: CellStyle = { ...STYLES.formula, numberFormat: NUMBER_FORMATS.whole, horizontal: 'Right' };

const STEP_COLUMNS = STEPS.map((step) =>
  inputColumn<SalaryScale>(stepColumn(step), ({ steps }) => inputCell(steps[step] ?? null), 46, {
    style: { ...STYLES.input, numberFormat: NUMBER_FORMATS.whole },
    validation: VALIDATIONS.amount,
  }),
);

function salaryTable(scales: readonly SalaryScale[]): TableDescription<SalaryScale> {
  return {
    name: TABLES.salaryScales,
    headerName: HEADER_NAMES.salaryScales,
    rows: scales,
    hasTotals: false,
    hasFilter: true,
    columns: [
      formulaColumn(COLUMN.key, FORMULAS.key, STYLES.formula, 110),
      inputColumn(COLUMN.table, ({ table }) => textCell(table), 95),
      inputColumn(COLUMN.scale, ({ scale }) => inputContent('scale', scale), 45, {
        style: { ...STYLES.input, horizontal: 'Right' },
      }),
      ...STEP_COLUMNS,
      inputColumn(COLUMN.surcharge, ({ surcharge }) => inputCell(surcharge), 55, {
        style: { ...STYLES.input, numberFormat: NUMBER_FORMATS.percentage },
        validation: VALIDATIONS.surcharge,
      }),
      formulaColumn(
        COLUMN.monthlyAmount,
        FORMULAS.monthlyAmount,
        { ...AMOUNT, numberFormat: NUMBER_FORMATS.wholeOrBlank },
        68,
      ),
      formulaColumn(COLUMN.yearAmount, FORMULAS.yearAmount, { ...AMOUNT, numberFormat: NUMBER_FORMATS.cents }, 72),
      formulaColumn(COLUMN.yearSalary, FORMULAS.yearSalary, AMOUNT, 62),
      inputColumn(COLUMN.status, ({ status }) => textCell(status), 500, {
        style: { ...STYLES.input, ...BESIDE_NUMBERS },
      }),
    ],
  };
}

/** The sheet as a plan, with the defined names of its cells. */
export function planSalarySheet({ salaryScales }: ModelInputs): { sheet: SheetPlan; names: SheetParts['names'] } {
  const table = salaryTable(salaryScales);
  const parts = joinParts([
    layoutCells([[{ content: 'Salarisschalen: maandbedragen per trede', style: STYLES.title }]], { row: 1, column: 0 }),
    layoutCells(
      [
        [
          {
            content:
              'Euro per maand bij een volledige werkweek. Jaarsalaris = maandbedrag bij de gekozen trede, maal de maanden, met toeslag en werkgeverslasten, afgekapt op hele euro’s (rapport §8.2). Een leeg bedrag is niet bekend.',
            style: STYLES.subtitle,
          },
        ],
      ],
      { row: 2, column: 0 },
    ),
    layoutTable(table, TABLE),
  ]);
  return {
    sheet: {
      id: SALARY_SHEET,
      tabName: 'Salarisschalen',
      anchor: TABLES.salaryScales,
      ...parts,
      // A scale that nobody uses may lack an amount; where one is used, the cost line and the checks say so.
      conditionalFormats: [],
      charts: [],
      frozenRows: TABLE.row,
      frozenColumns: 3,
      print: { titleRows: `$1:$${TABLE.row}`, area: PRINTED_COLUMNS },
    },
    names: parts.names,
  };
}
