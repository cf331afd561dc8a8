// The two tables of the sheet Samenvatting: the risks, and the lines of the report at the price level of now.

import { compute, fteOf } from '../../../model/results/compute';
import { REPORT_INPUTS, REPORT_LINES, REPORT_PARAMETERS } from '../../../model/report/reportDefaults';
import type { CostLine } from '../../../model/inputs/modelInputs';
import type { RiskRow } from '../../../model/sheets/summary/summaryInputs';
import {
  REPORT_COLUMNS as REPORT,
  RISK_COLUMNS as RISK,
  SUMMARY_HEADER_NAMES as HEADER,
  SUMMARY_TABLES as TABLE,
} from '../../../model/sheets/summary/summaryNames';
import { scaleContent } from '../../names/inputContents';
import { formulaColumn, inputColumn } from '../../plan/columns';
import { inputCell, textCell, type TableDescription } from '../../plan/description';
import { calculated, EURO } from '../../plan/labelledCells';
import type { CellStyle } from '../../plan/plan';
import { BESIDE_NUMBERS, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { REPORT_FORMULAS, RISK_FORMULAS } from './summaryFormulas';
import { SUMMARY_VALIDATIONS } from './summaryValidations';

/** Points: the page is as wide as an A4 in letters of 8 points. */
export const WIDTHS = { label: 150, words: 330, number: 75, status: 150, step: 100, between: 18, name: 150 } as const;

const TOP: CellStyle = { vertical: 'Top' };
const BESIDE: CellStyle = { ...STYLES.formula, ...BESIDE_NUMBERS, ...TOP };
const STEP: CellStyle = { ...calculated(NUMBER_FORMATS.general), ...STYLES.label, ...TOP };
const AMOUNT: CellStyle = { ...EURO, ...TOP };

interface NumberedRisk extends RiskRow {
  readonly number: number;
}

export const riskTable = (risks: readonly RiskRow[]): TableDescription<NumberedRisk> => ({
  name: TABLE.risks,
  headerName: HEADER.risks,
  rows: risks.map((risk, index) => ({ ...risk, number: index + 1 })),
  hasTotals: false,
  columns: [
    inputColumn(RISK.number, ({ number }) => number, WIDTHS.label, {
      style: { ...STYLES.label, ...TOP, horizontal: 'Left' },
    }),
    inputColumn(RISK.risk, ({ risk }) => textCell(risk), WIDTHS.words, {
      style: { ...STYLES.input, ...TOP, wrap: true },
    }),
    inputColumn(RISK.chance, ({ chance }) => inputCell(chance), WIDTHS.number, {
      style: { ...STYLES.input, ...TOP, numberFormat: NUMBER_FORMATS.wholePercentage },
      validation: SUMMARY_VALIDATIONS.chance,
    }),
    inputColumn(RISK.damage, ({ damage }) => inputCell(damage), WIDTHS.number, {
      style: { ...STYLES.input, ...TOP, numberFormat: NUMBER_FORMATS.whole },
      validation: SUMMARY_VALIDATIONS.damage,
    }),
    formulaColumn(RISK.expected, RISK_FORMULAS.expected, AMOUNT, WIDTHS.number),
    formulaColumn(RISK.status, RISK_FORMULAS.status, BESIDE, WIDTHS.status),
    formulaColumn(RISK.chanceCounts, RISK_FORMULAS.chanceCounts, STEP, WIDTHS.step),
    formulaColumn(RISK.damageCounts, RISK_FORMULAS.damageCounts, STEP, WIDTHS.step),
    formulaColumn(RISK.numbers, RISK_FORMULAS.numbers, { ...BESIDE, ...STYLES.label }, WIDTHS.status),
    formulaColumn(RISK.exact, RISK_FORMULAS.exact, { ...STEP, numberFormat: NUMBER_FORMATS.cents }, WIDTHS.step),
  ],
});

const FTE = calculated(NUMBER_FORMATS.fte);
const COSTS = compute(REPORT_INPUTS).lines.map(({ cost }) => cost);

/** Nothing of it is an input: it is what the model is compared with. */
export const reportTable: TableDescription<CostLine> = {
  name: TABLE.report,
  headerName: HEADER.report,
  rows: REPORT_LINES,
  hasTotals: false,
  columns: [
    inputColumn(REPORT.name, ({ name }) => textCell(name), WIDTHS.name, { style: STYLES.formula }),
    inputColumn(REPORT.costType, ({ costType }) => textCell(costType), WIDTHS.number, { style: STYLES.formula }),
    inputColumn(REPORT.fte, (line) => inputCell(fteOf(line, REPORT_PARAMETERS)), WIDTHS.step, { style: FTE }),
    inputColumn(REPORT.scale, ({ scale }) => scaleContent(scale), WIDTHS.step, {
      style: calculated(NUMBER_FORMATS.general),
    }),
    inputColumn(REPORT.reportCost, (line) => COSTS[REPORT_LINES.indexOf(line)] ?? null, WIDTHS.step, { style: EURO }),
    formulaColumn(REPORT.salary, REPORT_FORMULAS.salary, EURO, WIDTHS.step),
    formulaColumn(REPORT.cost, REPORT_FORMULAS.cost, EURO, WIDTHS.step),
  ],
};
