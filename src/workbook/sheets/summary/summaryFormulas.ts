// The formulas of the sheet Samenvatting: key figures with what they are based on, the causes, the adoption and the checks.

import { COST_TYPES } from '../../../model/inputs/modelInputs';
import { BUDGET_CHANGE_RESULT_NAMES, changeName } from '../../../model/sheets/budgetChange/budgetChangeNames';
import { BUDGET_RESULT_NAMES, yearName } from '../../../model/sheets/budget/budgetNames';
import {
  DIFFERENCE_NAMES as DIFFERENCE,
  KEY_FIGURE_NAMES as FIGURE,
  REPORT_NAMES as REPORT,
  RISK_COLUMNS as RISK,
  SUMMARY_LIST_NAMES as LIST,
  SUMMARY_PARAMETER_NAMES as INPUT,
  SUMMARY_RESULT_NAMES as RESULT,
  SUMMARY_TABLES as TABLE,
  type KeyFigure,
} from '../../../model/sheets/summary/summaryNames';
import { ADOPTED, RISK_STATUS, WITHOUT_BUDGET, WITHOUT_CHANGE } from '../../../model/sheets/summary/summaryWords';
import { IN_ORDER, NOT_KNOWN } from '../../../model/results/modelResults';
import { KEY_SEPARATOR, LINE_METHOD } from '../../../model/results/resultWords';
import {
  columnReference,
  COST_LINE_COLUMNS as LINE,
  LIST_NAMES,
  PARAMETER_NAMES as PARAMETER,
  RESULT_NAMES as MODEL,
  SALARY_COLUMNS as SALARY,
  SCENARIO_COLUMNS as SCENARIO,
  TABLES,
  thisRow,
} from '../../names/identifiers';
import type { Check } from '../../plan/checks';
import { countOf, numberOf, placeInTable } from '../../plan/lookups';
import { rounded, settled } from '../roundings';

const lines = (header: string): string => columnReference(TABLES.costLines, header);
const salaries = (header: string): string => columnReference(TABLES.salaryScales, header);
const scenarios = (header: string): string => columnReference(TABLES.scenarios, header);
const risks = (header: string): string => columnReference(TABLE.risks, header);

/** A line of the report at the price level of now, from the cells in its row. */
export const REPORT_FORMULAS = {
  salaryNow: (scale: string) =>
    `=IFERROR(INDEX(${salaries(SALARY.yearSalary)},MATCH(${PARAMETER.salaryTable}&"${KEY_SEPARATOR}"&${scale},${salaries(SALARY.key)},0)),IF(${scale}="","","${NOT_KNOWN}"))`,
  costNow: (fte: string, cost: string, salaryNow: string) =>
    `=IF(ISNUMBER(${salaryNow}),${rounded(`${fte}*${salaryNow}`)},${cost})`,
} as const;

const risk = {
  risk: thisRow(RISK.risk),
  chance: thisRow(RISK.chance),
  damage: thisRow(RISK.damage),
  status: thisRow(RISK.status),
  numbers: thisRow(RISK.numbers),
  exact: thisRow(RISK.exact),
} as const;

/** The calculated columns of a risk. */
export const RISK_FORMULAS = {
  exact: `=IF(${risk.status}<>"${IN_ORDER}","${NOT_KNOWN}",IF(${risk.chance}="","",${settled(`${risk.chance}*${risk.damage}`)}))`,
  expected: `=IF(ISNUMBER(${risk.exact}),ROUND(${risk.exact},0),${risk.exact})`,
  status: `=IF(${risk.risk}="",IF(${risk.numbers}="","${IN_ORDER}","${RISK_STATUS.name}"),IF(LEN(${risk.risk})>${LIST.longestText},"${RISK_STATUS.long}",${risk.numbers}))`,
  chanceCounts: `=IF(ISNUMBER(${risk.chance}),IF(AND(${risk.chance}>=0,${risk.chance}<=1),1,0),0)`,
  damageCounts: `=IF(ISNUMBER(${risk.damage}),IF(${risk.damage}>=0,1,0),0)`,
  // A free row has no fault, and names none.
  numbers: `=IF(${risk.risk}&${risk.chance}&${risk.damage}="","",IF(${thisRow(RISK.chanceCounts)}=0,"${RISK_STATUS.chance}",IF(${thisRow(RISK.damageCounts)}=0,"${RISK_STATUS.damage}","${IN_ORDER}")))`,
} as const;

interface Figure {
  readonly value: string;
  /** What it is based on, in words. */
  readonly basis: string;
}

const yearsAfter = BUDGET_RESULT_NAMES.yearsAfterPrices;

export const FIGURE_FORMULAS: Readonly<Record<KeyFigure, Figure>> = {
  total: {
    value: `=${MODEL.total}`,
    basis: `=${RESULT.countedLines}&" van "&ROWS(${lines(LINE.name)})&" kostenposten tellen mee"&IF(${RESULT.unknownLines}=0,"",", "&${RESULT.unknownLines}&" ${NOT_KNOWN}")&"; in euro per jaar"`,
  },
  costPrice: {
    value: `=${MODEL.costPerQuestion}`,
    basis: `="scenario "&${PARAMETER.keyScenario}&": "&${RESULT.keyQuestions}&" klantvragen per maand"`,
  },
  establishment: {
    value: `=${MODEL.establishment}`,
    basis: `="fte van "&${PARAMETER.workWeek}&" uur per week, van de posten met uren die meetellen"`,
  },
  salaryTable: {
    value: `=${PARAMETER.salaryTable}&""`,
    basis: `=IFERROR(INDEX(${salaries(SALARY.status)},${RESULT.tableRow})&"","tabel niet bekend")`,
  },
  step: {
    value: `=${PARAMETER.step}`,
    basis: `="van 0 tot en met "&MAX(${LIST_NAMES.steps})&"; het rapport rekent met trede 5"`,
  },
  employerCosts: {
    value: `=${PARAMETER.employerCosts}`,
    basis: `=IF(${PARAMETER.employerCosts}=0,"de kosten zijn zonder werkgeverslasten","opslag op het salaris van de posten met uren")`,
  },
  priceLevel: {
    value: `=${MODEL.priceLevel}&""`,
    basis: `=IF(${MODEL.priceYear}=0,"jaar niet bekend","jaar "&${MODEL.priceYear})&IFERROR(IF(${yearsAfter}>0,"; de begroting begint "&${yearsAfter}&" jaar later",""),"")`,
  },
  gross: {
    value: `=IFERROR(${changeName('gross', 1)},IFERROR(${yearName('total', 1)},"${WITHOUT_BUDGET}"))`,
    basis: `=IFERROR("begroting van "&${yearName('year', 1)}&". "&IFERROR(${BUDGET_CHANGE_RESULT_NAMES.legend},${BUDGET_RESULT_NAMES.legend}),"komt van het blad Begroting")`,
  },
  net: {
    value: `=IFERROR(${changeName('net', 1)},"${WITHOUT_CHANGE}")`,
    basis: `=IF(${FIGURE.net}="${WITHOUT_CHANGE}","komt van het blad Begrotingswijziging","bruto min wat al in de begroting staat")`,
  },
};

const [staff, training, licences, other] = COST_TYPES;

/** What the lines of a kostensoort cost more than those of the report, at the price level of now. */
const moreThanReport = (costType: string): string =>
  `=${numberOf(lines(LINE.costType), `"${costType}"`, lines(LINE.cost))}-${numberOf(REPORT.costType, `"${costType}"`, REPORT.costNow)}`;

/** From the report to now, in this order. */
export const DIFFERENCE_FORMULAS: Readonly<Record<keyof typeof DIFFERENCE, string>> = {
  report: `=SUM(${REPORT.cost})`,
  priceLevel: `=SUM(${REPORT.costNow})-${DIFFERENCE.report}`,
  staff: moreThanReport(staff),
  training: moreThanReport(training),
  licences: moreThanReport(licences),
  other: `=${RESULT.otherNow}-${numberOf(REPORT.costType, `"${other}"`, REPORT.costNow)}`,
};

const isNot = (costType: string): string => `(${lines(LINE.costType)}<>"${costType}")`;

const SUM_OF_CAUSES = Object.values(DIFFERENCE).join('+');
const moved = (adopted: string, now: string): string =>
  `=IF(${adopted}="","",IFERROR(${settled(`${now}-${adopted}`)},"${NOT_KNOWN}"))`;

/** The inputs with words of the user’s own. */
const TEXTS = [
  INPUT.summaryVersion,
  INPUT.summaryAuthor,
  INPUT.summaryReason,
  INPUT.summaryTask,
  INPUT.summaryConsequence,
  INPUT.summaryAlternative,
];

/** Single results. */
export const RESULT_FORMULAS = {
  municipality: `=IF(${PARAMETER.municipality}="","niet ingevuld",${PARAMETER.municipality})`,
  now: `=${MODEL.total}`,
  otherNow: `=SUMPRODUCT(${[staff, training, licences].map(isNot).join('*')},${lines(LINE.cost)})`,
  expectedDamage: `=IF(COUNTIF(${risks(RISK.status)},"<>${IN_ORDER}")>0,"${NOT_KNOWN}",SUM(${risks(RISK.expected)}))`,
  totalNow: `=${MODEL.total}`,
  costPriceNow: `=${MODEL.costPerQuestion}`,
  movedTotal: moved(INPUT.adoptedTotal, MODEL.total),
  movedCostPrice: moved(INPUT.adoptedCostPrice, MODEL.costPerQuestion),
  moved: `=IF(ISNUMBER(${RESULT.movedTotal}),"het totaal is "&${RESULT.direction}&" vastgelegd",IF(${RESULT.movedTotal}="","nog niet vastgelegd","${NOT_KNOWN}"))`,
  direction: `=IF(${RESULT.movedTotal}=0,"zoals",IF(N(${RESULT.movedTotal})>0,"hoger dan","lager dan"))`,
  tableRow: `=${placeInTable(salaries(SALARY.table), PARAMETER.salaryTable, NOT_KNOWN)}`,
  longestText: `=MAX(${TEXTS.map((name) => `LEN(${name})`).join(',')})`,
  points: `=SUM(${RESULT.checkPoints})`,
  countedLines: `=${countOf(lines(LINE.method), `"${LINE_METHOD.hours}"`)}+${countOf(lines(LINE.method), `"${LINE_METHOD.quantity}"`)}`,
  unknownLines: `=${countOf(lines(LINE.method), `"${NOT_KNOWN}"`)}`,
  countedAs: `=IFERROR(${MODEL.whatCounts}&"","${NOT_KNOWN}")`,
  keyQuestions: `=${numberOf(scenarios(SCENARIO.name), PARAMETER.keyScenario, scenarios(SCENARIO.questionsPerMonth))}`,
} as const;

/** How many of these cells are filled in with something else than a number. */
const countOfNoNumbers = (names: readonly string[]): string =>
  `COUNTA(${names.join(',')})${names.map((name) => `-ISNUMBER(${name})`).join('')}`;
const hasMoved = (name: string): string => `IF(${name}="",0,IF(${name}=0,0,1))`;

/** Each counts its points; zero means in order. */
export const SUMMARY_CHECKS: readonly Check[] = [
  {
    label: 'De oorzaken tellen op tot het totaal',
    points: `1-(ROUND(${SUM_OF_CAUSES}-${MODEL.total},${MODEL.checkDecimals})=0)`,
    advice: 'Herstel de formules van dit blad',
  },
  {
    label: 'Elke schaal van het rapport heeft een bedrag in de salaristabel',
    points: `COUNTIF(${REPORT.salaryNow},"${NOT_KNOWN}")`,
    advice: 'Zonder bedrag houdt een post van het rapport daar het prijspeil van het rapport',
  },
  {
    label: 'De status is uit de lijst',
    points: `1-${countOf(LIST.statuses, INPUT.summaryStatus)}`,
    advice: 'Kies concept, getoetst of vastgesteld',
  },
  {
    label: 'Elke datum is een dag, of leeg',
    points: countOfNoNumbers([INPUT.summaryDate, INPUT.adoptedDate]),
    advice: 'Typ een datum zoals 26-11-2026, of maak de cel leeg',
  },
  {
    label: 'Teksten passen op de bladzijde',
    points: `IF(${RESULT.longestText}>${LIST.longestText},1,0)`,
    advice: 'Kort de tekst in: het hoogste aantal tekens staat hieronder',
  },
  {
    label: 'Elk risico is volledig ingevuld',
    points: `COUNTIF(${risks(RISK.status)},"<>${IN_ORDER}")`,
    advice: 'De kolom Controle naast de risico’s zegt per regel wat er niet klopt',
  },
  {
    label: 'Er zijn niet meer risico’s dan er op de bladzijde passen',
    points: `MAX(0,ROWS(${risks(RISK.number)})-${LIST.mostRisks})`,
    advice: 'Voeg risico’s samen, of verwijder regels',
  },
  {
    label: 'Bij de status vastgesteld is vastgelegd wat is vastgesteld',
    points: `IF(AND(${INPUT.summaryStatus}="${ADOPTED}",${INPUT.adoptedTotal}=""),1,0)`,
    advice: 'Leg totaal en kostprijs vast, met de datum',
  },
  {
    label: 'Het rekenmodel is zoals vastgelegd',
    points: `${hasMoved(RESULT.movedTotal)}+${hasMoved(RESULT.movedCostPrice)}`,
    advice: 'Bij Vaststelling staat hoeveel het scheelt; leg opnieuw vast, of maak de velden leeg',
  },
];
