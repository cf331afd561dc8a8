// The three tables of the sheet Gevoeligheid: the ranking, the factors and the ranges.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import type { RangeRow } from '../../../model/sheets/sensitivity/sensitivityInputs';
import { formulaColumn, inputColumn } from '../../plan/columns';
import { inputCell, textCell, type ColumnDescription, type TableDescription } from '../../plan/description';
import { calculated, CALCULATED_STYLE, EURO } from '../../plan/labelledCells';
import type { CellStyle } from '../../plan/plan';
import { FACTOR_FORMULAS, RANGE_FORMULAS, rankedNumber, rankedText } from './sensitivityFormulas';
import {
  FACTOR_COLUMNS as FACTOR,
  RANGE_COLUMNS as RANGE,
  RANKING_COLUMNS as RANKING,
  SENSITIVITY_HEADER_NAMES as HEADER,
  SENSITIVITY_TABLES as TABLE,
} from '../../../model/sheets/sensitivity/sensitivityNames';
import { RANKED } from './sensitivityPlaces';
import { BESIDE_NUMBERS, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { SENSITIVITY_VALIDATIONS } from './sensitivityValidations';

export const RANKING_ROWS: readonly number[] = Array.from({ length: RANKED }, (_, index) => index + 1);

/** Rows reserved for cost lines that are added later. */
const SPARE_ROWS = 20;
const FEWEST_LINES = 30;

/** Nr of each row of the factors: 0 is the customer questions, the others are positions of cost lines. */
export const factorRows = ({ lines }: ModelInputs): readonly number[] =>
  Array.from({ length: Math.max(FEWEST_LINES, lines.length + SPARE_ROWS) + 1 }, (_, index) => index);

/** Points. Up to the chart and with it, they print in letters of 8 points. */
const WIDTHS = { number: 36, name: 150, unit: 126, driver: 60, total: 70, price: 66, range: 90, source: 160 } as const;

const TEXT: CellStyle = STYLES.formula;
const BESIDE: CellStyle = { ...STYLES.formula, ...BESIDE_NUMBERS };
/** Hours and amounts share one column. */
const DRIVER = calculated(NUMBER_FORMATS.hoursOrAmount);
const PRICE = calculated(NUMBER_FORMATS.cents);
const EXACT = calculated(NUMBER_FORMATS.factor);
const DIFFERENCE = calculated(NUMBER_FORMATS.difference);

const numbered = (header: string): ColumnDescription<number> =>
  inputColumn(header, (number) => number, WIDTHS.number, { style: { ...STYLES.label, horizontal: 'Right' } });

const rankedWords = (header: string, style: CellStyle, width: number): ColumnDescription<number> =>
  formulaColumn(header, rankedText(header), style, width);
const ranked = (header: string, style: CellStyle, width: number): ColumnDescription<number> =>
  formulaColumn(header, rankedNumber(header), style, width);

export const rankingTable: TableDescription<number> = {
  name: TABLE.ranking,
  headerName: HEADER.ranking,
  rows: RANKING_ROWS,
  hasTotals: false,
  columns: [
    numbered(RANKING.rank),
    rankedWords(RANKING.name, BESIDE, WIDTHS.name),
    rankedWords(RANKING.unit, TEXT, WIDTHS.unit),
    ranked(RANKING.low, DRIVER, WIDTHS.driver),
    ranked(RANKING.base, DRIVER, WIDTHS.driver),
    ranked(RANKING.high, DRIVER, WIDTHS.driver),
    ranked(RANKING.costPriceLow, PRICE, WIDTHS.total),
    ranked(RANKING.costPriceHigh, PRICE, WIDTHS.total),
    ranked(RANKING.differenceLow, DIFFERENCE, WIDTHS.price),
    ranked(RANKING.differenceHigh, DIFFERENCE, WIDTHS.price),
  ],
};

/** A helper column of the factors. */
const step = (
  field: Exclude<keyof typeof FACTOR, 'number'>,
  style: CellStyle,
  width: number,
): ColumnDescription<number> => formulaColumn(FACTOR[field], FACTOR_FORMULAS[field], style, width);

export const factorTable = (inputs: ModelInputs): TableDescription<number> => ({
  name: TABLE.factors,
  headerName: HEADER.factors,
  rows: factorRows(inputs),
  hasTotals: false,
  columns: [
    numbered(FACTOR.number),
    formulaColumn(FACTOR.name, FACTOR_FORMULAS.name, BESIDE, WIDTHS.name),
    formulaColumn(FACTOR.unit, FACTOR_FORMULAS.unit, TEXT, WIDTHS.unit),
    formulaColumn(FACTOR.low, FACTOR_FORMULAS.low, DRIVER, WIDTHS.driver),
    formulaColumn(FACTOR.base, FACTOR_FORMULAS.base, DRIVER, WIDTHS.driver),
    formulaColumn(FACTOR.high, FACTOR_FORMULAS.high, DRIVER, WIDTHS.driver),
    formulaColumn(FACTOR.totalLow, FACTOR_FORMULAS.totalLow, EURO, WIDTHS.total),
    formulaColumn(FACTOR.totalHigh, FACTOR_FORMULAS.totalHigh, EURO, WIDTHS.total),
    formulaColumn(FACTOR.costPriceLow, FACTOR_FORMULAS.costPriceLow, PRICE, WIDTHS.price),
    formulaColumn(FACTOR.costPriceHigh, FACTOR_FORMULAS.costPriceHigh, PRICE, WIDTHS.price),
    formulaColumn(FACTOR.differenceLow, FACTOR_FORMULAS.differenceLow, DIFFERENCE, WIDTHS.price),
    formulaColumn(FACTOR.differenceHigh, FACTOR_FORMULAS.differenceHigh, DIFFERENCE, WIDTHS.price),
    formulaColumn(FACTOR.swing, FACTOR_FORMULAS.swing, PRICE, WIDTHS.price),
    formulaColumn(FACTOR.rank, FACTOR_FORMULAS.rank, CALCULATED_STYLE, WIDTHS.number),
    formulaColumn(FACTOR.range, FACTOR_FORMULAS.range, BESIDE, WIDTHS.range),
    formulaColumn(FACTOR.source, FACTOR_FORMULAS.source, BESIDE, WIDTHS.source),
    step('row', CALCULATED_STYLE, WIDTHS.number),
    step('label', BESIDE, WIDTHS.name),
    step('kind', BESIDE, WIDTHS.range),
    step('method', BESIDE, WIDTHS.range),
    step('salary', EURO, WIDTHS.driver),
    step('cost', EURO, WIDTHS.driver),
    step('value', DRIVER, WIDTHS.driver),
    step('upper', CALCULATED_STYLE, WIDTHS.range),
    step('outside', CALCULATED_STYLE, WIDTHS.driver),
    step('stepLow', DRIVER, WIDTHS.price),
    step('stepHigh', DRIVER, WIDTHS.price),
    step('lineLow', PRICE, WIDTHS.price),
    step('lineHigh', PRICE, WIDTHS.price),
    step('exactLow', EXACT, WIDTHS.price),
    step('exactHigh', EXACT, WIDTHS.price),
    step('rangeCount', CALCULATED_STYLE, WIDTHS.range),
    step('otherLow', DRIVER, WIDTHS.price),
    step('otherHigh', DRIVER, WIDTHS.price),
    step('origin', BESIDE, WIDTHS.source),
  ],
});

const BOUND = {
  style: { ...STYLES.input, numberFormat: NUMBER_FORMATS.hoursOrAmount },
  validation: SENSITIVITY_VALIDATIONS.bound,
} as const;

export const rangeTable = (rows: readonly RangeRow[]): TableDescription<RangeRow> => ({
  name: TABLE.ranges,
  headerName: HEADER.ranges,
  rows,
  hasTotals: false,
  columns: [
    inputColumn(RANGE.name, ({ name }) => textCell(name), WIDTHS.name),
    inputColumn(RANGE.unit, ({ unit }) => textCell(unit), WIDTHS.unit, { validation: SENSITIVITY_VALIDATIONS.unit }),
    inputColumn(RANGE.low, ({ low }) => inputCell(low), WIDTHS.driver, BOUND),
    inputColumn(RANGE.high, ({ high }) => inputCell(high), WIDTHS.driver, BOUND),
    formulaColumn(RANGE.conversion, RANGE_FORMULAS.conversion, calculated('0.000'), WIDTHS.driver),
    formulaColumn(RANGE.status, RANGE_FORMULAS.status, BESIDE, WIDTHS.total),
    inputColumn(RANGE.source, ({ source }) => textCell(source), WIDTHS.total),
    formulaColumn(RANGE.quantity, RANGE_FORMULAS.quantity, DRIVER, WIDTHS.driver),
    formulaColumn(RANGE.factorCount, RANGE_FORMULAS.factorCount, EURO, WIDTHS.driver),
    formulaColumn(RANGE.driverUnit, RANGE_FORMULAS.driverUnit, BESIDE, WIDTHS.unit),
    formulaColumn(RANGE.otherUnit, RANGE_FORMULAS.otherUnit, EURO, WIDTHS.driver),
    formulaColumn(RANGE.upper, RANGE_FORMULAS.upper, DRIVER, WIDTHS.driver),
    formulaColumn(RANGE.nameStatus, RANGE_FORMULAS.nameStatus, BESIDE, WIDTHS.range),
    formulaColumn(RANGE.valueStatus, RANGE_FORMULAS.valueStatus, BESIDE, WIDTHS.range),
  ],
});
