// The formulas of the sheet Werklast. Each step is a named cell, so that a formula reads like a sentence.

import { NOT_APPLICABLE, NOT_KNOWN } from '../../../model/results/modelResults';
import { KEY_SEPARATOR } from '../../../model/results/resultWords';
import { GROWTH_YEARS } from '../../../model/sheets/workload/workloadInputs';
import {
  questionsName,
  WORKLOAD_CONSTANT_NAMES as CONSTANT,
  WORKLOAD_PARAMETER_NAMES as INPUT,
  WORKLOAD_RESULT_NAMES as RESULT,
  WORKLOAD_YEAR_NAMES as YEARS,
} from '../../../model/sheets/workload/workloadNames';
import { NO_SHORTAGE, PERIODS, WORKLOAD_OUTCOME as OUTCOME } from '../../../model/sheets/workload/workloadWords';
import {
  columnReference,
  COST_LINE_COLUMNS as LINE,
  PARAMETER_NAMES as CORE,
  RESULT_NAMES as MODEL,
  SALARY_COLUMNS as SALARY,
  SCENARIO_COLUMNS as SCENARIO,
  TABLES,
} from '../../names/identifiers';
import type { Check } from '../../plan/checks';
import { numberOf } from '../../plan/lookups';
import { rounded } from '../roundings';

const lines = (header: string): string => columnReference(TABLES.costLines, header);
const scenarios = (header: string): string => columnReference(TABLES.scenarios, header);
const salaries = (header: string): string => columnReference(TABLES.salaryScales, header);

const orNotKnown = (formula: string): string => `=IFERROR(${formula},"${NOT_KNOWN}")`;
/** A quotient by, or a share of, the questions of a year: without questions there is none. */
const ifQuestions = (count: string, formula: string): string =>
  `=IF(${count}=0,"${NOT_APPLICABLE}",IFERROR(${formula},"${NOT_KNOWN}"))`;
/** A rounded product; where its first part is a word, that word. */
const roundedOrWord = (product: string, first: string, decimals = ''): string =>
  `=IFERROR(${rounded(product, decimals)},IF(ISNUMBER(${first}),"${NOT_KNOWN}",${first}))`;

/** An input where it is a number within these limits. Not COUNTIFS: programs differ on its criterion where a cell has text. */
const used = (input: string, ...limits: readonly string[]): string =>
  orNotKnown(`IF(ISNUMBER(${input})*${limits.map((limit) => `(${input}${limit})`).join('*')},${input},"${NOT_KNOWN}")`);

/** How many rows with this name have a result, which is a word where their number cannot be used. */
const usable = (names: string, name: string, results: string): string =>
  `=IFERROR(SUMPRODUCT((${names}=${name})*(${names}<>"")*(${results}<>"")*(${results}<>"${NOT_KNOWN}")),0)`;

const names = lines(LINE.name);
const hours = lines(LINE.hoursPerWeek);
const perMonth = scenarios(SCENARIO.questionsPerMonth);
const { usedAlone, usedForwarded, usedShare, usedUtilisation, usedSecondLine, questionsPerYear, minutes } = RESULT;

/** What the hours needed are called beside those of now. @param shortage a cell with hours or a word */
export const outcomeFormula = (shortage: string): string =>
  `=IF(ISNUMBER(${shortage}),IF(ROUND(${shortage},${CONSTANT.decimals})=0,"${OUTCOME.even}",IF(${shortage}>0,"${OUTCOME.shortage}","${OUTCOME.room}")),${shortage})`;

export type SingleResult = Exclude<keyof typeof RESULT, 'headLine' | 'check' | 'checkPoints' | 'checkOutcomes'>;

/** Single results. */
export const RESULT_FORMULAS: Readonly<Record<SingleResult, string>> = {
  conclusion: `=IFERROR("Uren van "&${INPUT.workLine}&" naast de klantvragen: "&${RESULT.outcome},"${NOT_KNOWN}")`,
  usedAlone: used(INPUT.minutesAlone, '>=0'),
  usedForwarded: used(INPUT.minutesForwarded, '>=0'),
  usedShare: used(INPUT.shareForwarded, '>=0', '<=1'),
  usedUtilisation: used(INPUT.utilisation, `>=${CONSTANT.lowestUtilisation}`, '<=1'),
  usedSecondLine: used(INPUT.secondLineMinutes, '>=0'),
  salary: `=IFERROR(INDEX(${salaries(SALARY.yearSalary)},MATCH(${CORE.salaryTable}&"${KEY_SEPARATOR}"&${INPUT.secondLineScale},${salaries(SALARY.key)},0)),IF(${INPUT.secondLineScale}="","","${NOT_KNOWN}"))`,
  foundLines: `=IFERROR(SUMPRODUCT((${names}=${INPUT.workLine})*(${names}<>"")),0)`,
  usableLines: usable(names, INPUT.workLine, lines(LINE.fte)),
  hoursNow: `=IF((${RESULT.foundLines}=1)*(${RESULT.usableLines}=1),${numberOf(names, INPUT.workLine, hours)},"${NOT_KNOWN}")`,
  usableScenarios: usable(scenarios(SCENARIO.name), CORE.keyScenario, scenarios(SCENARIO.questionsPerYear)),
  questions: `=IF((${MODEL.unknownScenario}=0)*(${RESULT.usableScenarios}=1),${numberOf(scenarios(SCENARIO.name), CORE.keyScenario, perMonth)},"${NOT_KNOWN}")`,
  questionsPerYear: orNotKnown(`${RESULT.questions}*${CORE.months}`),
  minutes: orNotKnown(`(1-${usedShare})*${usedAlone}+${usedShare}*${usedForwarded}`),
  hours: ifQuestions(
    questionsPerYear,
    `${questionsPerYear}*${minutes}/${CONSTANT.minutesPerHour}/${usedUtilisation}/${MODEL.weeks}`,
  ),
  shortage: `=IF(ISNUMBER(${RESULT.hours}),IFERROR(${RESULT.hours}-${RESULT.hoursNow},"${NOT_KNOWN}"),${RESULT.hours})`,
  outcome: outcomeFormula(RESULT.shortage),
  minutesNow: ifQuestions(
    questionsPerYear,
    `${RESULT.hoursNow}*${MODEL.weeks}*${CONSTANT.minutesPerHour}*${usedUtilisation}/${questionsPerYear}`,
  ),
  secondLineHours: ifQuestions(
    questionsPerYear,
    `${questionsPerYear}*${usedShare}*${usedSecondLine}/${CONSTANT.minutesPerHour}/${MODEL.weeks}`,
  ),
  secondLineFte: roundedOrWord(`${RESULT.secondLineHours}/${CORE.workWeek}`, RESULT.secondLineHours, CORE.fteDecimals),
  secondLineCost: roundedOrWord(`${RESULT.secondLineFte}*${RESULT.salary}`, RESULT.secondLineFte),
  // The name beside it, so that a row that somebody inserts does not count as a year.
  firstShortage: `=IFERROR(INDEX(${YEARS.period},MATCH("${OUTCOME.shortage}",${YEARS.outcome},0)),IF(COUNTIF(${YEARS.outcome},"${NOT_KNOWN}")=0,"${NO_SHORTAGE}","${NOT_KNOWN}"))`,
  points: `=SUM(${RESULT.checkPoints})`,
};

/** The formulas of a row of the years: its questions, and the columns of the ranges. */
export type YearFormulas = Readonly<Record<'questions' | keyof typeof YEARS, string>>;

/** The cells of a row that its other cells name. */
interface YearCells {
  readonly hours: string;
  readonly shortage: string;
  readonly outcome: string;
}

/** @param year 0 is now */
const inEveryRow = (
  year: number,
  { hours: needed, shortage, outcome }: YearCells,
): Pick<YearFormulas, 'covered' | 'period'> => ({
  covered: `=IF(ISNUMBER(${shortage}),MIN(${needed},${RESULT.hoursNow}),${shortage})`,
  period: `=IF(${outcome}="${OUTCOME.shortage}","${PERIODS[year] ?? ''}","")`,
});

/** The row of now repeats the results. */
export const formulasOfNow = (cells: YearCells): YearFormulas => ({
  questions: `=${RESULT.questions}`,
  hours: `=${RESULT.hours}`,
  shortage: `=${RESULT.shortage}`,
  outcome: `=${RESULT.outcome}`,
  ...inEveryRow(0, cells),
});

/** A year has the questions of the year before and its growth; the hours follow the questions. */
export function formulasOfYear(year: (typeof GROWTH_YEARS)[number], cells: YearCells): YearFormulas {
  const growth = INPUT[`growth${year}`];
  const [before, own] = [questionsName(year - 1), questionsName(year)];
  return {
    questions: orNotKnown(`IF(${growth}<-1,"${NOT_KNOWN}",${before}*(1+${growth}))`),
    hours: ifQuestions(own, `${RESULT.hours}*${own}/${RESULT.questions}`),
    shortage: `=IF(ISNUMBER(${cells.hours}),IFERROR(${cells.hours}-${RESULT.hoursNow},"${NOT_KNOWN}"),${cells.hours})`,
    outcome: outcomeFormula(cells.shortage),
    ...inEveryRow(year, cells),
  };
}

/** One point where something is filled in that is not calculated with. */
const unusable = (input: string, result: string): string => `(${input}<>"")-ISNUMBER(${result})`;

const LAST_YEAR = GROWTH_YEARS.length;

/** Each counts its points; zero means in order. An empty input is none: what needs it is not known. */
export const WORKLOAD_CHECKS: readonly Check[] = [
  {
    label: 'De kostenpost bestaat en heeft uren',
    points: `1-ISNUMBER(${RESULT.hoursNow})`,
    advice: 'Kies een kostenpost met uren, geschreven zoals op Rekenmodel',
  },
  {
    label: 'Het kernscenario heeft klantvragen',
    points: `1-ISNUMBER(${questionsPerYear})`,
    advice: 'Kies het scenario van de kerncijfers op Uitgangspunten, en vul het aantal in',
  },
  {
    label: 'Minuten, zelf afgehandeld: 0 of hoger',
    points: unusable(INPUT.minutesAlone, usedAlone),
    advice: 'Vul een getal van 0 of hoger in',
  },
  {
    label: 'Minuten, doorverwezen: 0 of hoger',
    points: unusable(INPUT.minutesForwarded, usedForwarded),
    advice: 'Vul een getal van 0 of hoger in',
  },
  {
    label: 'Aandeel doorverwezen: 0% tot en met 100%',
    points: unusable(INPUT.shareForwarded, usedShare),
    advice: 'Vul een percentage van 0% tot en met 100% in',
  },
  {
    label: 'Benutting: 1% tot en met 100%',
    points: unusable(INPUT.utilisation, usedUtilisation),
    advice: 'Vul een percentage van 1% tot en met 100% in',
  },
  {
    label: 'Minuten van de tweede lijn: 0 of hoger',
    points: unusable(INPUT.secondLineMinutes, usedSecondLine),
    advice: 'Vul een getal van 0 of hoger in',
  },
  {
    label: 'De schaal van de tweede lijn heeft een salaris',
    points: unusable(INPUT.secondLineScale, RESULT.salary),
    advice: 'Kies een schaal met een bedrag in de salaristabel in gebruik',
  },
  {
    label: 'De groei van elk jaar: -100% of hoger',
    // A year that is not known makes those after it not known.
    points: `ISNUMBER(${RESULT.questions})-ISNUMBER(${questionsName(LAST_YEAR)})`,
    advice: 'Vul per jaar een percentage in, of laat de cel leeg',
  },
];
