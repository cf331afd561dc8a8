// The values of the formula cells of the sheet Samenvatting.

import { ownValue } from '../model/ownValue';
import { fteOf, salaryOf } from '../model/results/compute';
import { CAUSES, waterfall, type Waterfall } from '../model/results/causes';
import { COST_TYPES, type ModelInputs, type NumberInput } from '../model/inputs/modelInputs';
import { sameText } from '../model/names';
import { IN_ORDER, NOT_KNOWN, type ModelResults, type Outcome } from '../model/results/modelResults';
import { isFilled, numberOrZero, operand, sum } from '../model/results/operands';
import { roundedFigure, settled } from '../model/results/rounding';
import { REPORT_INPUTS, REPORT_LINES, REPORT_PARAMETERS } from '../model/report/reportDefaults';
import { REPORT_TOTAL } from '../model/report/reportFigures';
import { STEP_COUNT } from '../model/salary/salaryTables';
import { LONGEST_PROSE } from '../model/texts';
import { BUDGET_CHANGE_RESULT_NAMES, changeName } from '../model/sheets/budgetChange/budgetChangeNames';
import { BUDGET_RESULT_NAMES, yearName } from '../model/sheets/budget/budgetNames';
import type { RiskRow } from '../model/sheets/summary/summaryInputs';
import {
  BAR_NAMES,
  basisName,
  DIFFERENCE_NAMES,
  KEY_FIGURE_NAMES,
  REPORT_NAMES as REPORT,
  RISK_COLUMNS as RISK,
  SUMMARY_RESULT_NAMES as RESULT,
  SUMMARY_TABLES as TABLE,
  type KeyFigure,
} from '../model/sheets/summary/summaryNames';
import {
  ADOPTED,
  MOST_RISKS,
  RISK_STATUS,
  STATUSES,
  WITHOUT_BUDGET,
  WITHOUT_CHANGE,
} from '../model/sheets/summary/summaryWords';
import { RESULT_NAMES as MODEL } from '../workbook/names/identifiers';
import {
  checkOutcomes,
  sheetCheck,
  type ByName,
  type ExpectedSheet,
  type ExpectedValue,
  type RowsOf,
} from './expectedValues';

interface RiskResult {
  readonly chanceCounts: number;
  readonly damageCounts: number;
  readonly numbers: string;
  readonly status: string;
  readonly exact: Outcome;
  readonly expected: Outcome;
}

function riskOf({ risk, chance, damage }: RiskRow): RiskResult {
  const hasChance = typeof chance === 'number' && chance >= 0 && chance <= 1;
  const hasDamage = typeof damage === 'number' && damage >= 0;
  const numbers = hasChance ? (hasDamage ? RISK_STATUS.inOrder : RISK_STATUS.damage) : RISK_STATUS.chance;
  const isFree = risk === '' && !isFilled(chance) && !isFilled(damage);
  const words = risk === '' ? RISK_STATUS.name : risk.length > LONGEST_PROSE ? RISK_STATUS.long : numbers;
  const status = isFree ? RISK_STATUS.inOrder : words;
  const product = operand(chance) * operand(damage);
  const of = (figure: (value: number, decimals: number) => Outcome): Outcome =>
    isFree ? '' : status === IN_ORDER ? figure(product, 0) : NOT_KNOWN;
  return {
    chanceCounts: Number(hasChance),
    damageCounts: Number(hasDamage),
    numbers: isFree ? '' : numbers,
    status,
    exact: of(settled),
    expected: of(roundedFigure),
  };
}

/** What a cell shows of an input; an empty one that a formula repeats is 0. */
const shown = (input: NumberInput): ExpectedValue => (isFilled(input) ? (input ?? 0) : 0);

/** How far a figure is from what was adopted; empty if nothing was. */
function movedBy(adopted: NumberInput, now: Outcome): Outcome {
  if (!isFilled(adopted)) return '';
  return typeof adopted === 'number' && typeof now === 'number' ? settled(now - adopted, 0) : NOT_KNOWN;
}

function directionOf(moved: Outcome): string {
  if (moved === 0) return 'zoals';
  return numberOrZero(moved) > 0 ? 'hoger dan' : 'lager dan';
}

function movedWords(moved: Outcome): string {
  if (moved === '') return 'nog niet vastgelegd';
  if (typeof moved !== 'number') return NOT_KNOWN;
  return `het totaal is ${directionOf(moved)} vastgelegd`;
}

interface Shown {
  readonly value: ExpectedValue;
  readonly basis: string;
}

interface Counts {
  readonly counted: number;
  readonly unknown: number;
  readonly keyQuestions: number;
}

function countsOf({ lines, scenarios, parameters }: ModelInputs, results: ModelResults): Counts {
  const isCounting = (index: number): boolean => !sameText(lines[index]?.counted ?? '', 'nee');
  return {
    counted: results.lines.filter(({ cost }, index) => typeof cost === 'number' && isCounting(index)).length,
    unknown: results.lines.filter(({ cost }) => cost === NOT_KNOWN).length,
    keyQuestions: sum(
      scenarios.map(({ name, questionsPerMonth }) =>
        sameText(name, parameters.keyScenario) && typeof questionsPerMonth === 'number' ? questionsPerMonth : 0,
      ),
    ),
  };
}

function figuresOf(
  inputs: ModelInputs,
  results: ModelResults,
  counts: Counts,
  before: ByName,
): Readonly<Record<KeyFigure, Shown>> {
  const { parameters, lines, salaryScales } = inputs;
  const named = (name: string): ExpectedValue | undefined => ownValue(before, name)?.[0];
  const status = salaryScales.find(({ table }) => sameText(table, parameters.salaryTable))?.status;
  const years = named(BUDGET_RESULT_NAMES.yearsAfterPrices);
  const later = typeof years === 'number' && years > 0 ? `; de begroting begint ${years} jaar later` : '';
  const year = named(yearName('year', 1));
  const legend = named(BUDGET_CHANGE_RESULT_NAMES.legend) ?? named(BUDGET_RESULT_NAMES.legend);
  const net = named(changeName('net', 1)) ?? WITHOUT_CHANGE;
  const unknown = counts.unknown === 0 ? '' : `, ${counts.unknown} ${NOT_KNOWN}`;
  return {
    total: {
      value: results.total,
      basis: `${counts.counted} van ${lines.length} kostenposten tellen mee${unknown}; in euro per jaar`,
    },
    costPrice: {
      value: results.costPerQuestion,
      basis: `scenario ${parameters.keyScenario}: ${counts.keyQuestions} klantvragen per maand`,
    },
    establishment: {
      value: results.establishment,
      basis: `fte van ${parameters.workWeek ?? ''} uur per week, van de posten met uren die meetellen`,
    },
    salaryTable: { value: parameters.salaryTable, basis: status ?? 'tabel niet bekend' },
    step: {
      value: shown(parameters.step),
      basis: `van 0 tot en met ${STEP_COUNT - 1}; het rapport rekent met trede 5`,
    },
    employerCosts: {
      value: shown(parameters.employerCosts),
      basis:
        operand(parameters.employerCosts) === 0
          ? 'de kosten zijn zonder werkgeverslasten'
          : 'opslag op het salaris van de posten met uren',
    },
    priceLevel: {
      value: String(named(MODEL.priceLevel) ?? ''),
      basis: `${results.priceYear === 0 ? 'jaar niet bekend' : `jaar ${results.priceYear}`}${later}`,
    },
    gross: {
      value: named(changeName('gross', 1)) ?? named(yearName('total', 1)) ?? WITHOUT_BUDGET,
      basis: year === undefined ? 'komt van het blad Begroting' : `begroting van ${year}. ${legend ?? ''}`,
    },
    net: {
      value: net,
      basis:
        net === WITHOUT_CHANGE ? 'komt van het blad Begrotingswijziging' : 'bruto min wat al in de begroting staat',
    },
  };
}

/** The bars: level after each, and what the chart stacks. */
function barsOf({ from, to, causes }: Waterfall): ByName {
  const differences = causes.map(({ difference }) => difference);
  const levels = differences.reduce((found, difference) => [...found, (found.at(-1) ?? 0) + difference], [from]);
  const between = (valueOf: (difference: number, index: number) => number, first = 0, last = 0): readonly number[] => [
    first,
    ...differences.map(valueOf),
    last,
  ];
  return {
    [BAR_NAMES.level]: [...levels, to],
    [BAR_NAMES.base]: between((_, index) => Math.min(levels[index] ?? 0, levels[index + 1] ?? 0)),
    [BAR_NAMES.whole]: between(() => 0, from, to),
    [BAR_NAMES.more]: between((difference) => Math.max(0, difference)),
    [BAR_NAMES.less]: between((difference) => Math.max(0, -difference)),
  };
}

const longestText = ({ parameters }: ModelInputs): number =>
  Math.max(
    ...[
      parameters.summaryVersion,
      parameters.summaryAuthor,
      parameters.summaryReason,
      parameters.summaryTask,
      parameters.summaryConsequence,
      parameters.summaryAlternative,
    ].map((text = '') => text.length),
  );

/** Points of each check, in the order of the sheet. */
function checksOf(
  inputs: ModelInputs,
  outcomes: readonly RiskResult[],
  salaries: readonly Outcome[],
  moved: readonly Outcome[],
): readonly number[] {
  const { parameters, risks } = inputs;
  const { summaryStatus = '', summaryDate = null, adoptedDate = null, adoptedTotal = null } = parameters;
  const isBadDay = (day: NumberInput): number => Number(isFilled(day) && typeof day !== 'number');
  return [
    0,
    salaries.filter((salary) => salary === NOT_KNOWN).length,
    1 - STATUSES.filter((status) => sameText(status, summaryStatus)).length,
    isBadDay(summaryDate) + isBadDay(adoptedDate),
    Number(longestText(inputs) > LONGEST_PROSE),
    outcomes.filter(({ status }) => status !== IN_ORDER).length,
    Math.max(0, risks.length - MOST_RISKS),
    Number(sameText(summaryStatus, ADOPTED) && !isFilled(adoptedTotal)),
    moved.filter((difference) => difference !== '' && difference !== 0).length,
  ];
}

/** Calculates the values from the inputs and results of the model. @param before values of other sheets, where they exist */
export function expectedSummary(
  inputs: ModelInputs,
  results: ModelResults,
  _rowsOf: RowsOf,
  before: ByName,
): ExpectedSheet {
  const { parameters } = inputs;
  const fall = waterfall(REPORT_INPUTS, inputs, REPORT_TOTAL);
  const outcomes = inputs.risks.map(riskOf);
  const salaries = REPORT_LINES.map((line) => salaryOf(line, inputs));
  const costs = REPORT_LINES.map((line, index) => {
    const [fte, salary] = [fteOf(line, REPORT_PARAMETERS), salaries[index]];
    const printed = roundedFigure(operand(line.quantity) * operand(line.amountPerUnit), 0);
    if (line.scale === '') return printed;
    const own = salaryOf(line, REPORT_INPUTS);
    return roundedFigure(numberOrZero(fte) * numberOrZero(typeof salary === 'number' ? salary : own), 0);
  });
  const counts = countsOf(inputs, results);
  const figures = figuresOf(inputs, results, counts, before);
  const movedTotal = movedBy(parameters.adoptedTotal ?? null, results.total);
  const movedCostPrice = movedBy(parameters.adoptedCostPrice ?? null, results.costPerQuestion);
  const checks = checksOf(inputs, outcomes, salaries, [movedTotal, movedCostPrice]);
  const kinds: readonly string[] = COST_TYPES.slice(0, -1);
  const isOther = (index: number): boolean =>
    !kinds.some((kind) => sameText(kind, inputs.lines[index]?.costType ?? ''));
  const differences = Object.fromEntries(fall.causes.map(({ cause, difference }) => [cause, difference]));
  return {
    tables: {
      [TABLE.risks]: {
        [RISK.exact]: outcomes.map(({ exact }) => exact),
        [RISK.expected]: outcomes.map(({ expected }) => expected),
        [RISK.status]: outcomes.map(({ status }) => status),
        [RISK.chanceCounts]: outcomes.map(({ chanceCounts }) => chanceCounts),
        [RISK.damageCounts]: outcomes.map(({ damageCounts }) => damageCounts),
        [RISK.numbers]: outcomes.map(({ numbers }) => numbers),
      },
    },
    totals: {},
    named: {
      ...Object.fromEntries(
        (Object.keys(figures) as KeyFigure[]).flatMap((figure) => [
          [KEY_FIGURE_NAMES[figure], [figures[figure].value]],
          [basisName(figure), [figures[figure].basis]],
        ]),
      ),
      [DIFFERENCE_NAMES.report]: [fall.from],
      ...Object.fromEntries(CAUSES.map((cause) => [DIFFERENCE_NAMES[cause], [differences[cause] ?? 0]])),
      ...barsOf(fall),
      [REPORT.salaryNow]: salaries,
      [REPORT.costNow]: costs,
      [RESULT.municipality]: [parameters.municipality === '' ? 'niet ingevuld' : parameters.municipality],
      [RESULT.check]: [sheetCheck(checks)],
      [RESULT.now]: [results.total],
      [RESULT.otherNow]: [sum(results.lines.map(({ cost }, index) => (isOther(index) ? numberOrZero(cost) : 0)))],
      [RESULT.expectedDamage]: [
        outcomes.some(({ status }) => status !== IN_ORDER)
          ? NOT_KNOWN
          : sum(outcomes.map(({ expected }) => numberOrZero(expected))),
      ],
      [RESULT.moved]: [movedWords(movedTotal)],
      [RESULT.direction]: [directionOf(movedTotal)],
      [RESULT.longestText]: [longestText(inputs)],
      [RESULT.tableRow]: [
        inputs.salaryScales.findIndex(({ table }) => sameText(table, parameters.salaryTable)) + 1 || NOT_KNOWN,
      ],
      [RESULT.totalNow]: [results.total],
      [RESULT.costPriceNow]: [results.costPerQuestion],
      [RESULT.movedTotal]: [movedTotal],
      [RESULT.movedCostPrice]: [movedCostPrice],
      [RESULT.points]: [sum(checks)],
      [RESULT.countedLines]: [counts.counted],
      [RESULT.unknownLines]: [counts.unknown],
      [RESULT.keyQuestions]: [counts.keyQuestions],
      [RESULT.countedAs]: [String(ownValue(before, MODEL.whatCounts)?.[0] ?? NOT_KNOWN)],
      [RESULT.checkPoints]: checks,
      [RESULT.checkOutcomes]: checkOutcomes(checks),
    },
  };
}
