// The two lists of the sheet Samenvatting: the table of risks, and the lines of the report at the price level of now.

import { compute, fteOf } from '../../../model/results/compute';
import { REPORT_INPUTS, REPORT_LINES, REPORT_PARAMETERS } from '../../../model/report/reportDefaults';
import type { RiskRow } from '../../../model/sheets/summary/summaryInputs';
import {
  REPORT_NAMES as REPORT,
  RISK_COLUMNS as RISK,
  SUMMARY_HEADER_NAMES as HEADER,
  SUMMARY_TABLES as TABLE,
} from '../../../model/sheets/summary/summaryNames';
import { scaleContent } from '../../names/inputContents';
import { areaAddress, cellAddress } from '../../plan/addresses';
import { formulaColumn, inputColumn } from '../../plan/columns';
import { inputCell, textCell, type TableDescription } from '../../plan/description';
import { calculated, EURO, formulasOf, text, type Cells } from '../../plan/labelledCells';
import type { SheetParts } from '../../plan/layout';
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

const REPORT_HEADING: readonly (readonly [header: string, isNumber: boolean])[] = [
  ['Posten van het rapport, bij de lonen van nu', false],
  ['Kostensoort', false],
  ['Fte', true],
  ['Schaal', true],
  ['Kosten rapport', true],
  ['Salaris nu', true],
  ['Kosten nu', true],
];

/** Columns of the lines of the report, behind their names. */
const REPORT_PLACES = Object.keys(REPORT) as readonly (keyof typeof REPORT)[];
const columnOf = (field: keyof typeof REPORT): number => REPORT_PLACES.indexOf(field) + 1;

/** Nothing of it is an input: it is what the model is compared with. @param row of the heading */
export function reportRows(row: number): readonly Cells[] {
  const heading = REPORT_HEADING.map(([header, isNumber]) =>
    text(header, isNumber ? STYLES.numberHeader : STYLES.header),
  );
  const lines = REPORT_LINES.map((line, index): Cells => {
    const at = (field: keyof typeof REPORT): string => cellAddress({ row: row + 1 + index, column: columnOf(field) });
    return [
      text(line.name),
      text(line.costType),
      { content: inputCell(fteOf(line, REPORT_PARAMETERS)), style: FTE },
      { content: scaleContent(line.scale), style: calculated(NUMBER_FORMATS.general) },
      { content: COSTS[index] ?? null, style: EURO },
      { content: REPORT_FORMULAS.salaryNow(at('scale')), style: EURO },
      { content: REPORT_FORMULAS.costNow(at('fte'), at('cost'), at('salaryNow')), style: EURO },
    ];
  });
  return [heading, ...lines];
}

/** Their columns by name. @param row of the heading */
export const reportNames = (row: number): SheetParts['names'] =>
  REPORT_PLACES.map((field) => {
    const column = columnOf(field);
    const isCalculated = field === 'salaryNow' || field === 'costNow';
    return {
      name: REPORT[field],
      address: areaAddress({ row: row + 1, column }, REPORT_LINES.length, 1),
      ...(isCalculated ? { formulas: formulasOf(reportRows(row).slice(1), column) } : {}),
    };
  });
