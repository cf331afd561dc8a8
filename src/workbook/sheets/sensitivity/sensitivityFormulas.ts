// The formulas of the sheet Gevoeligheid. A row is the customer questions (Nr 0) or the cost line in that position.

import { NOT_COUNTED } from '../../../model/modelInputs';
import { NOT_KNOWN } from '../../../model/modelResults';
import { FACTOR_SOURCE, NAMELESS, RANGE_APPLIES, RANGE_STATUS } from '../../../model/resultWords';
import { QUESTIONS_FACTOR, RANGE_UNITS } from '../../../model/sheets/sensitivity/sensitivityInputs';
import {
  column,
  COST_LINE_COLUMNS as LINE,
  PARAMETER_NAMES,
  RESULT_NAMES,
  SCENARIO_COLUMNS,
  TABLES,
  thisRow,
} from '../../names/identifiers';
import { isOnce, numberOf } from '../../plan/lookups';
import {
  FACTOR_COLUMNS as FACTOR,
  RANGE_COLUMNS as RANGE,
  RANKING_COLUMNS as RANKING,
  SENSITIVITY_PARAMETER_NAMES as PARAMETER,
  SENSITIVITY_RESULT_NAMES as RESULT,
  SENSITIVITY_TABLES as TABLE,
} from '../../../model/sheets/sensitivity/sensitivityNames';

const lines = (header: string): string => column(TABLES.costLines, header);
const factors = (header: string): string => column(TABLE.factors, header);
const ranges = (header: string): string => column(TABLE.ranges, header);
const scenarios = (header: string): string => column(TABLES.scenarios, header);
const orNotKnown = (formula: string): string => `IFERROR(${formula},"${NOT_KNOWN}")`;

const row = Object.fromEntries(Object.entries(FACTOR).map(([field, header]) => [field, thisRow(header)])) as Readonly<
  Record<keyof typeof FACTOR, string>
>;

/** A cell of the row's cost line. */
const line = (header: string): string => `INDEX(${lines(header)},${row.number})`;
const isQuestions = `${row.number}=0`;
const isHourLine = `${row.unit}="${RANGE_UNITS.hoursPerWeek}"`;
const unlessSpare = (formula: string): string => `=IF(${row.name}="","",${formula})`;

/** One end of the driver: the range in the unit of the driver, or the base with the deviation. */
function bound(header: string, sign: '-' | '+'): string {
  const isRange = `${row.range}="${RANGE_APPLIES.yes}"`;
  const ofRange = `SUMPRODUCT((${ranges(RANGE.name)}=${row.name})*1,${ranges(header)},${ranges(RANGE.conversion)})`;
  const deviated = `${row.base}*(1${sign}${PARAMETER.deviation})`;
  return `=IF(ISNUMBER(${row.base}),${orNotKnown(`IF(${isRange},${ofRange},${deviated})`)},"")`;
}

/** The total of the model with another value of the driver, with the rounding of the report (§8.2). */
function total(driver: string): string {
  const fte = `ROUND(${driver}/${PARAMETER_NAMES.workWeek},${PARAMETER_NAMES.fteDecimals})`;
  const cost = `IF(${isHourLine},ROUND(${fte}*${line(LINE.salary)},0),ROUND(${driver},0))`;
  return `=IF(ISNUMBER(${driver}),${orNotKnown(
    `IF(${isQuestions},${RESULT_NAMES.total},${RESULT_NAMES.total}-${line(LINE.cost)}+${cost})`,
  )},${driver})`;
}

const costPrice = (amount: string, driver: string): string =>
  `${amount}/(IF(${isQuestions},${driver},${RESULT.questions})*${PARAMETER_NAMES.months})`;

const roundedPrice = (amount: string, driver: string): string =>
  `=IF(ISNUMBER(${amount}),${orNotKnown(`ROUND(${costPrice(amount, driver)},${PARAMETER_NAMES.costPriceDecimals})`)},${amount})`;

const difference = (price: string, amount: string, driver: string): string =>
  `=IF(ISNUMBER(${price}),${orNotKnown(`${costPrice(amount, driver)}-${RESULT.costPrice}`)},${price})`;

const isBeyond = (one: string, other: string): string => `ROUND(${one}-${other},${RESULT_NAMES.checkDecimals})>0`;

/** The calculated columns of the factors, for all rows. */
export const FACTOR_FORMULAS: Readonly<Record<Exclude<keyof typeof FACTOR, 'number'>, string>> = {
  // An inserted row has no Nr, which would read as 0.
  name: `=IF(${row.number}="","",IF(${isQuestions},"${QUESTIONS_FACTOR}",IF(${row.number}>ROWS(${lines(LINE.name)}),"",IF(${line(LINE.name)}="","${NAMELESS}",${line(LINE.name)}))))`,
  unit: unlessSpare(
    `IF(${isQuestions},"${RANGE_UNITS.questions}",IF(OR(${line(LINE.hoursPerWeek)}<>"",${line(LINE.scale)}<>""),"${RANGE_UNITS.hoursPerWeek}","${RANGE_UNITS.amountPerYear}"))`,
  ),
  low: bound(RANGE.low, '-'),
  base: unlessSpare(
    `IF(${isQuestions},${RESULT.questions},IF(${line(LINE.counted)}="${NOT_COUNTED}","",IF(ISNUMBER(${line(LINE.cost)}),IF(${isHourLine},${line(LINE.hoursPerWeek)},${line(LINE.quantity)}*${line(LINE.amountPerUnit)}),"${NOT_KNOWN}")))`,
  ),
  high: bound(RANGE.high, '+'),
  totalLow: total(row.low),
  totalHigh: total(row.high),
  costPriceLow: roundedPrice(row.totalLow, row.low),
  costPriceHigh: roundedPrice(row.totalHigh, row.high),
  differenceLow: difference(row.costPriceLow, row.totalLow, row.low),
  differenceHigh: difference(row.costPriceHigh, row.totalHigh, row.high),
  swing: `=IF(${row.differenceLow}="","",${orNotKnown(`ROUND(ABS(${row.differenceHigh}-${row.differenceLow}),${RESULT_NAMES.checkDecimals})`)})`,
  // Not COUNTIF: its criterion is a text, in which a number loses digits and follows the reader's locale.
  rank: `=IF(ISNUMBER(${row.swing}),RANK(${row.swing},${factors(FACTOR.swing)})+SUMPRODUCT((${factors(FACTOR.swing)}=${row.swing})*(${factors(FACTOR.number)}<${row.number})),"")`,
  range: unlessSpare(
    `IF(SUMPRODUCT((${ranges(RANGE.name)}=${row.name})*(${ranges(RANGE.status)}="${RANGE_STATUS.inOrder}"))=1,"${RANGE_APPLIES.yes}","${RANGE_APPLIES.no}")`,
  ),
  source: unlessSpare(
    `IF(${row.base}="","${FACTOR_SOURCE.notCounted}",` +
      `IF(NOT(ISNUMBER(${row.base})),"${NOT_KNOWN}",` +
      `IF(${row.range}="${RANGE_APPLIES.no}","${FACTOR_SOURCE.deviation}",` +
      `IF(OR(${isBeyond(row.low, row.base)},${isBeyond(row.base, row.high)}),"${FACTOR_SOURCE.outsideRange}","${FACTOR_SOURCE.range}"))))`,
  ),
};

const rankedNumbers = column(TABLE.ranking, RANKING.rank);

const range = Object.fromEntries(Object.entries(RANGE).map(([field, header]) => [field, thisRow(header)])) as Readonly<
  Record<keyof typeof RANGE, string>
>;

const quantity = `IF(${isOnce(lines(LINE.name), range.name)},${numberOf(lines(LINE.name), range.name, lines(LINE.quantity))},"${NOT_KNOWN}")`;
/** The unit of the driver that the range can be converted to. */
const driverUnit = `IF(${range.unit}="${RANGE_UNITS.hoursPerYear}","${RANGE_UNITS.hoursPerWeek}",IF(${range.unit}="${RANGE_UNITS.amountPerUnit}","${RANGE_UNITS.amountPerYear}",${range.unit}))`;
const isFactor = `(${factors(FACTOR.name)}=${range.name})`;
const isKnown = `SUMPRODUCT(${isFactor}*1)>0`;
const hasOtherUnit = `SUMPRODUCT(${isFactor}*(${factors(FACTOR.unit)}<>${driverUnit}))>0`;
const areNumbers = `AND(ISNUMBER(${range.low}),ISNUMBER(${range.high}),ISNUMBER(${range.conversion}),MIN(${range.low},${range.high},${range.conversion})>=0)`;

/** The calculated columns of the ranges. */
export const RANGE_FORMULAS = {
  conversion: `=IF(${range.unit}="${RANGE_UNITS.hoursPerYear}",${orNotKnown(`1/${RESULT_NAMES.weeks}`)},IF(${range.unit}="${RANGE_UNITS.amountPerUnit}",${orNotKnown(quantity)},1))`,
  status:
    `=IF(${range.name}="","",` +
    `IF(SUMPRODUCT((${ranges(RANGE.name)}=${range.name})*1)>1,"${RANGE_STATUS.name}",` +
    `IF(NOT(${isKnown}),"${RANGE_STATUS.unknown}",` +
    `IF(${hasOtherUnit},"${RANGE_STATUS.unit}",` +
    `IF(${areNumbers},IF(${range.low}>${range.high},"${RANGE_STATUS.order}","${RANGE_STATUS.inOrder}"),"${RANGE_STATUS.number}")))))`,
} as const;

/** A text of the factor with this rank; empty if there is none. */
export const rankedText = (header: string): string =>
  `=IFERROR(INDEX(${factors(header)},MATCH(${thisRow(RANKING.rank)},${factors(FACTOR.rank)},0)),"")`;

/** A number of the factor with this rank: only one row has it. */
export const rankedNumber = (header: string): string =>
  `=IF(${thisRow(RANKING.name)}="","",SUMIFS(${factors(header)},${factors(FACTOR.rank)},${thisRow(RANKING.rank)}))`;

const first = (header: string): string => `INDEX(${factors(header)},MATCH(1,${factors(FACTOR.rank)},0))`;

const scenarioNames = scenarios(SCENARIO_COLUMNS.name);
const keyQuestions = numberOf(
  scenarioNames,
  PARAMETER_NAMES.keyScenario,
  scenarios(SCENARIO_COLUMNS.questionsPerMonth),
);

/** Single results. */
export const RESULT_FORMULAS = {
  questions: `=${orNotKnown(`IF(AND(${isOnce(scenarioNames, PARAMETER_NAMES.keyScenario)},${keyQuestions}>0),${keyQuestions},"${NOT_KNOWN}")`)}`,
  costPrice: `=${orNotKnown(`${RESULT_NAMES.total}/(${RESULT.questions}*${PARAMETER_NAMES.months})`)}`,
  conclusion: `=IFERROR(${first(FACTOR.name)}&" weegt het zwaarst: "&IF(${first(FACTOR.differenceHigh)}<${first(FACTOR.differenceLow)},"hoe meer, hoe goedkoper een klantvraag.","hoe meer, hoe duurder een klantvraag."),"Er is nog geen kostprijs per klantvraag om te vergelijken.")`,
} as const;

export interface SensitivityCheck {
  readonly label: string;
  readonly points: string;
  readonly advice: string;
}

/** Each counts its points; zero means in order. */
export const SENSITIVITY_CHECKS: readonly SensitivityCheck[] = [
  {
    label: 'Factoren en rangorde zijn volledig',
    // Counts deleted rows, both in the middle and at the end; an inserted row has no number.
    points: `MAX(0,ROWS(${lines(LINE.name)})+1-COUNTIFS(${factors(FACTOR.number)},">=0",${factors(FACTOR.number)},"<="&ROWS(${lines(LINE.name)})))+MAX(${rankedNumbers})-COUNTIF(${rankedNumbers},">0")`,
    advice: 'Vul onder de tabel het Nr in dat ontbreekt',
  },
  {
    label: 'Elke factor is te berekenen',
    points: `COUNTIF(${factors(FACTOR.swing)},"${NOT_KNOWN}")+COUNTIF(${factors(FACTOR.source)},"${NOT_KNOWN}")`,
    advice: 'Maak kostenpost en kernscenario volledig',
  },
  {
    label: 'De basis ligt binnen elke bandbreedte',
    points: `COUNTIF(${factors(FACTOR.source)},"${FACTOR_SOURCE.outsideRange}")`,
    advice: 'Pas de bandbreedte aan uw gemeente aan',
  },
  {
    label: 'Elke bandbreedte is te gebruiken',
    points: `SUMPRODUCT((${ranges(RANGE.status)}<>"${RANGE_STATUS.inOrder}")*(${ranges(RANGE.name)}<>""))`,
    advice: 'Zie Controle in de tabel met bandbreedtes',
  },
  {
    label: 'De afwijking is 0% tot 100%',
    points: `IF(AND(ISNUMBER(${PARAMETER.deviation}),N(${PARAMETER.deviation})>=0,N(${PARAMETER.deviation})<1),0,1)`,
    advice: 'Vul een percentage in',
  },
];
