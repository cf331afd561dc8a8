// The formulas of the sheet Gevoeligheid. A row is the customer questions (Nr 0) or the cost line in that position.

import { NOT_KNOWN } from '../../../model/results/modelResults';
import {
  FACTOR_SOURCE,
  LINE_METHOD as BY,
  NO_DEFINITIONS,
  NAMELESS,
  NO_UPPER_END,
  QUESTIONS_KIND,
  RANGE_APPLIES,
  RANGE_STATUS,
} from '../../../model/results/resultWords';
import { QUESTION_COUNT_NAMES } from '../../../model/sheets/questions/questionsNames';
import { QUESTIONS_FACTOR, RANGE_UNITS } from '../../../model/sheets/sensitivity/sensitivityInputs';
import {
  columnReference,
  COST_LINE_COLUMNS as LINE,
  PARAMETER_NAMES,
  RESULT_NAMES,
  SCENARIO_COLUMNS,
  TABLES,
  thisRow,
} from '../../names/identifiers';
import { countOf, isOnce, numberOf } from '../../plan/lookups';
import { rounded, settled } from '../roundings';
import {
  FACTOR_COLUMNS as FACTOR,
  RANGE_COLUMNS as RANGE,
  RANKING_COLUMNS as RANKING,
  SENSITIVITY_PARAMETER_NAMES as PARAMETER,
  SENSITIVITY_RESULT_NAMES as RESULT,
  SENSITIVITY_TABLES as TABLE,
} from '../../../model/sheets/sensitivity/sensitivityNames';

const lines = (header: string): string => columnReference(TABLES.costLines, header);
const factors = (header: string): string => columnReference(TABLE.factors, header);
const ranges = (header: string): string => columnReference(TABLE.ranges, header);
const scenarios = (header: string): string => columnReference(TABLES.scenarios, header);
const orNotKnown = (formula: string): string => `IFERROR(${formula},"${NOT_KNOWN}")`;

const row = Object.fromEntries(Object.entries(FACTOR).map(([field, header]) => [field, thisRow(header)])) as Readonly<
  Record<keyof typeof FACTOR, string>
>;

/** A cell of the row's cost line; the questions have none. */
const ofLine = (header: string, ofQuestions = '""'): string =>
  `=IF(${row.row}=0,${ofQuestions},IFERROR(INDEX(${lines(header)},${row.row}),""))`;

const ofRange = (...columns: readonly string[]): string =>
  `SUMPRODUCT((${ranges(RANGE.name)}=${row.name})*1,${columns.map(ranges).join(',')})`;

/** One end of the driver: the range in the unit of the driver, or what it is without one. */
const bound = (applies: string, header: string, other: string): string =>
  `=IFERROR(IF(${applies},${ofRange(header, RANGE.conversion)},${other}+0),IF(ISNUMBER(${row.base}),"${NOT_KNOWN}",""))`;

const hasDefinitions = `${row.range}="${RANGE_APPLIES.definitions}"`;

/** One end of the driver without a range: of the questions by their definitions, or the base with the deviation. */
const otherBound = (ofDefinitions: string, sign: '-' | '+'): string =>
  `=IFERROR(IF(${hasDefinitions},${ofDefinitions},${row.base}*(1${sign}${PARAMETER.deviation})),"")`;

/** The questions by a definition; Excel does not know the name while the sheet Klantvragen is not there. None is no range. */
const questionsBy = (count: string): string =>
  `=IFERROR(IF(${count}>0,${count},"${NO_DEFINITIONS}"),"${NO_DEFINITIONS}")`;

/** What the driver makes of a cost line: its fte, or the amount itself. Questions cost nothing. */
const step = (driver: string): string =>
  `=IFERROR(IF(${row.kind}="${BY.hours}",${settled(`${driver}/${PARAMETER_NAMES.workWeek}`, PARAMETER_NAMES.fteDecimals)},IF(${row.kind}="${BY.quantity}",${driver},0*${driver})),${driver})`;

/** A line with hours has a salary; without one the step is its cost. */
const lineCost = (of: string): string => `=IFERROR(${row.salary}*ROUND(${of},${PARAMETER_NAMES.fteDecimals}),${of})`;

/** The total of the model with another cost of the line, with the rounding of the report (§8.2). */
const total = (cost: string, driver: string): string =>
  `=IFERROR(${RESULT_NAMES.total}-${row.cost}+${rounded(cost)},${driver})`;

const exactPrice = (amount: string, driver: string): string =>
  `=IF(ISNUMBER(${amount}),IFERROR(${amount}/(IF(${row.kind}="${QUESTIONS_KIND}",${driver},${RESULT.questions})*${PARAMETER_NAMES.months}),"${NOT_KNOWN}"),${amount})`;

const roundedPrice = (exact: string): string =>
  `=IFERROR(${rounded(exact, PARAMETER_NAMES.costPriceDecimals)},IF(ISNUMBER(${exact}),"${NOT_KNOWN}",${exact}))`;

const difference = (price: string, exact: string): string =>
  `=IF(ISNUMBER(${price}),IFERROR(${exact}-${RESULT.costPrice},"${NOT_KNOWN}"),${price})`;

const isBeyond = (one: string, other: string): string => `(ROUND(${one}-${other},${RESULT_NAMES.checkDecimals})>0)`;
const hasRange = `${row.range}="${RANGE_APPLIES.yes}"`;

/** The calculated columns of the factors, for all rows. */
export const FACTOR_FORMULAS: Readonly<Record<Exclude<keyof typeof FACTOR, 'number'>, string>> = {
  // An inserted row has no Nr, which would read as 0.
  row: `=IF(${row.number}="","",IF(${row.number}>${RESULT.lineCount},"",${row.number}))`,
  label: `=IF(${row.row}=0,"${QUESTIONS_FACTOR}",IFERROR(INDEX(${lines(LINE.name)},${row.row})&"",""))`,
  name: `=IF(${row.row}="","",IF(${row.label}="","${NAMELESS}",${row.label}))`,
  kind: ofLine(LINE.kind, `"${QUESTIONS_KIND}"`),
  unit: `=IF(${row.kind}="","",IF(${row.kind}="${QUESTIONS_KIND}","${RANGE_UNITS.questions}",IF(${row.kind}="${BY.hours}","${RANGE_UNITS.hoursPerWeek}","${RANGE_UNITS.amountPerYear}")))`,
  method: ofLine(LINE.method),
  salary: ofLine(LINE.salary),
  cost: ofLine(LINE.cost, '0'),
  value: `=IF(${row.method}="${BY.hours}",INDEX(${lines(LINE.hoursPerWeek)},${row.row}),IF(${row.method}="${BY.quantity}",INDEX(${lines(LINE.exactCost)},${row.row}),${row.method}))`,
  base: `=IF(${row.row}=0,${RESULT.questions},${row.value})`,
  range: `=IF(ISNUMBER(${row.base}),IF((${row.kind}="${QUESTIONS_KIND}")*ISNUMBER(${RESULT.fewestQuestions}),"${RANGE_APPLIES.definitions}",IF(${row.rangeCount}=1,"${RANGE_APPLIES.yes}","${RANGE_APPLIES.no}")),"")`,
  rangeCount: `=IF(${row.name}="","",SUMPRODUCT((${ranges(RANGE.name)}=${row.name})*(${ranges(RANGE.status)}="${RANGE_STATUS.inOrder}")))`,
  otherLow: otherBound(RESULT.fewestQuestions, '-'),
  otherHigh: otherBound(RESULT.mostQuestions, '+'),
  origin: `=IF(${hasDefinitions},"${FACTOR_SOURCE.definitions}",IF(${hasRange},"${FACTOR_SOURCE.range}",""))`,
  upper: `=IF(${hasRange},SUMPRODUCT((${ranges(RANGE.name)}=${row.name})*(${ranges(RANGE.upper)}<>"${NO_UPPER_END}")),"")`,
  low: bound(hasRange, RANGE.low, row.otherLow),
  high: bound(`${row.upper}=1`, RANGE.high, row.otherHigh),
  stepLow: step(row.low),
  stepHigh: step(row.high),
  lineLow: lineCost(row.stepLow),
  lineHigh: lineCost(row.stepHigh),
  totalLow: total(row.lineLow, row.low),
  totalHigh: total(row.lineHigh, row.high),
  exactLow: exactPrice(row.totalLow, row.low),
  exactHigh: exactPrice(row.totalHigh, row.high),
  costPriceLow: roundedPrice(row.exactLow),
  costPriceHigh: roundedPrice(row.exactHigh),
  differenceLow: difference(row.costPriceLow, row.exactLow),
  differenceHigh: difference(row.costPriceHigh, row.exactHigh),
  swing: `=IFERROR(ROUND(ABS(${row.differenceHigh}-${row.differenceLow}),${RESULT_NAMES.checkDecimals}),IF(${row.differenceLow}="","","${NOT_KNOWN}"))`,
  // Not COUNTIF: its criterion is a text, in which a number loses digits and follows the reader's locale.
  rank: `=IF(ISNUMBER(${row.swing}),RANK(${row.swing},${factors(FACTOR.swing)})+SUMPRODUCT((${factors(FACTOR.swing)}=${row.swing})*(${factors(FACTOR.number)}<${row.number})),"")`,
  outside: `=IF((${hasRange})+(${hasDefinitions})>0,IFERROR(${isBeyond(row.low, row.base)}+${isBeyond(row.base, row.high)},0),"")`,
  source:
    `=IF(ISNUMBER(${row.base}),IF(${row.range}="${RANGE_APPLIES.no}","${FACTOR_SOURCE.deviation}",` +
    `IF(${row.outside}>0,${row.origin}&"${FACTOR_SOURCE.outside}",${row.origin})),` +
    `IF(${row.base}="${BY.notCounted}","${FACTOR_SOURCE.notCounted}",${row.base}))`,
};

const rankedNumbers = columnReference(TABLE.ranking, RANKING.rank);

const range = Object.fromEntries(Object.entries(RANGE).map(([field, header]) => [field, thisRow(header)])) as Readonly<
  Record<keyof typeof RANGE, string>
>;

const { hoursPerYear, hoursPerWeek, amountPerUnit, amountPerYear } = RANGE_UNITS;

/** The calculated columns of the ranges. */
export const RANGE_FORMULAS = {
  quantity: `=IF(${isOnce(lines(LINE.name), range.name)},${numberOf(lines(LINE.name), range.name, lines(LINE.quantity))},"${NOT_KNOWN}")`,
  conversion: `=IF(${range.unit}="${hoursPerYear}",IFERROR(1/${RESULT_NAMES.weeks},"${NOT_KNOWN}"),IF(${range.unit}="${amountPerUnit}",${range.quantity},1))`,
  // Rows without a factor have no name either.
  factorCount: `=IF(${range.name}="",0,${countOf(factors(FACTOR.name), range.name)})`,
  /** The unit of the driver that the range can be converted to. */
  driverUnit: `=IF(${range.unit}="${hoursPerYear}","${hoursPerWeek}",IF(${range.unit}="${amountPerUnit}","${amountPerYear}",${range.unit}&""))`,
  otherUnit: `=IF(${range.name}="",0,SUMPRODUCT((${factors(FACTOR.name)}=${range.name})*(${factors(FACTOR.unit)}<>${range.driverUnit})))`,
  upper: `=IF(${range.high}="","${NO_UPPER_END}",IF(COUNTIFS(${range.high},">=0")=1,${range.high},"${NOT_KNOWN}"))`,
  nameStatus: `=IF(${range.name}="","",IF(${countOf(ranges(RANGE.name), range.name)}>1,"${RANGE_STATUS.name}",IF(${range.factorCount}=0,"${RANGE_STATUS.unknown}","${RANGE_STATUS.inOrder}")))`,
  valueStatus:
    `=IF(${range.otherUnit}>0,"${RANGE_STATUS.unit}",` +
    `IF(COUNTIFS(${range.low},">=0",${range.conversion},">=0")*(${range.upper}<>"${NOT_KNOWN}")=0,"${RANGE_STATUS.number}",` +
    `IF(${range.low}>${range.upper},"${RANGE_STATUS.order}","${RANGE_STATUS.inOrder}")))`,
  status: `=IF(${range.nameStatus}="${RANGE_STATUS.inOrder}",${range.valueStatus},${range.nameStatus})`,
} as const;

/** A text of the factor with this rank; empty if there is none. */
export const rankedText = (header: string): string =>
  `=IFERROR(INDEX(${factors(header)},MATCH(${thisRow(RANKING.rank)},${factors(FACTOR.rank)},0)),"")`;

/** A number of the factor with this rank: only one row has it. */
export const rankedNumber = (header: string): string =>
  `=IF(${thisRow(RANKING.name)}="","",SUMIFS(${factors(header)},${factors(FACTOR.rank)},${thisRow(RANKING.rank)}))`;

/** The one number of the factor with rank 1. */
const ofFirst = (header: string): string => `SUMIFS(${factors(header)},${factors(FACTOR.rank)},1)`;

const scenarioNames = scenarios(SCENARIO_COLUMNS.name);
const key = PARAMETER_NAMES.keyScenario;

/** Single results. */
export const RESULT_FORMULAS = {
  lineCount: `=ROWS(${lines(LINE.name)})`,
  keyQuestions: `=${orNotKnown(numberOf(scenarioNames, key, scenarios(SCENARIO_COLUMNS.questionsPerMonth)))}`,
  questions: `=IFERROR(IF((${isOnce(scenarioNames, key)})*(N(${RESULT.keyQuestions})>0),${RESULT.keyQuestions},"${NOT_KNOWN}"),"${NOT_KNOWN}")`,
  costPrice: `=${orNotKnown(`${RESULT_NAMES.total}/(${RESULT.questions}*${PARAMETER_NAMES.months})`)}`,
  heaviest: `=IFERROR(INDEX(${factors(FACTOR.name)},MATCH(1,${factors(FACTOR.rank)},0)),"")`,
  direction: `=IF(${ofFirst(FACTOR.differenceHigh)}<${ofFirst(FACTOR.differenceLow)},"goedkoper","duurder")`,
  conclusion: `=IF(${RESULT.heaviest}="","Er is nog geen kostprijs per klantvraag om te vergelijken.",${RESULT.heaviest}&" weegt het zwaarst: hoe meer, hoe "&${RESULT.direction}&" een klantvraag.")`,
  fewestQuestions: questionsBy(QUESTION_COUNT_NAMES.answered),
  mostQuestions: questionsBy(QUESTION_COUNT_NAMES.all),
  points: `=SUM(${RESULT.checkPoints})`,
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
    points: `MAX(0,${RESULT.lineCount}+1-COUNTIFS(${factors(FACTOR.number)},">=0",${factors(FACTOR.number)},"<="&${RESULT.lineCount}))+MAX(${rankedNumbers})-COUNTIF(${rankedNumbers},">0")`,
    advice: 'Vul onder de tabel het Nr in dat ontbreekt',
  },
  {
    label: 'Elke factor is te berekenen',
    points: `COUNTIF(${factors(FACTOR.swing)},"${NOT_KNOWN}")+COUNTIF(${factors(FACTOR.source)},"${NOT_KNOWN}")`,
    advice: 'Maak kostenpost en kernscenario volledig',
  },
  {
    label: 'De basis ligt binnen elke bandbreedte',
    points: `SUM(${factors(FACTOR.outside)})`,
    advice: 'Pas de bandbreedte aan uw gemeente aan',
  },
  {
    label: 'Elke bandbreedte is te gebruiken',
    points: `SUMPRODUCT((${ranges(RANGE.status)}<>"${RANGE_STATUS.inOrder}")*(${ranges(RANGE.name)}<>""))`,
    advice: 'Zie Controle in de tabel met bandbreedtes',
  },
  {
    label: 'De afwijking is 0% tot 100%',
    points: `1-COUNTIFS(${PARAMETER.deviation},">=0",${PARAMETER.deviation},"<1")`,
    advice: 'Vul een percentage in',
  },
];
