// An independent calculation of the werklast, like compute() for the model. The user's figures come from the formulas in the
// cells.

import { yearSalary } from '../model/results/compute';
import { isWithin, type NumberKindId } from '../model/inputs/numberKinds';
import type { ModelInputs, NumberInput } from '../model/inputs/modelInputs';
import { sameText } from '../model/names';
import { NOT_APPLICABLE, NOT_KNOWN, type ModelResults, type Outcome } from '../model/results/modelResults';
import { isAmount, isFilled, known, operand } from '../model/results/operands';
import { KEY_SEPARATOR } from '../model/results/resultWords';
import { roundedFigure, roundHalfAwayFromZero } from '../model/results/rounding';
import type { WorkloadParameters } from '../model/sheets/workload/workloadInputs';
import { NO_SHORTAGE, PERIODS, WORKLOAD_OUTCOME } from '../model/sheets/workload/workloadWords';
import type { ExpectedValue } from './expectedValues';

const MINUTES_PER_HOUR = 60;
/** A difference that two decimals do not show is none. */
const SHOWN_DECIMALS = 2;

export interface WorkloadPeriodResult {
  readonly questions: Outcome;
  readonly hours: Outcome;
  readonly covered: Outcome;
  readonly shortage: Outcome;
  readonly outcome: string;
}

/** The cells of the sheet by the names of its results. */
export interface WorkloadResults {
  readonly usedAlone: Outcome;
  readonly usedForwarded: Outcome;
  readonly usedShare: Outcome;
  readonly usedUtilisation: Outcome;
  readonly usedSecondLine: Outcome;
  /** Year salary of the second line, euro; empty without a scale. */
  readonly salary: Outcome;
  readonly foundLines: number;
  readonly usableLines: number;
  readonly usableScenarios: number;
  readonly hoursNow: Outcome;
  readonly questions: Outcome;
  readonly questionsPerYear: Outcome;
  /** Minutes a question on average. */
  readonly minutes: Outcome;
  readonly hours: Outcome;
  readonly minutesNow: Outcome;
  readonly secondLineHours: Outcome;
  readonly secondLineFte: Outcome;
  readonly secondLineCost: Outcome;
  readonly periods: readonly WorkloadPeriodResult[];
  readonly firstShortage: string;
  /** Points of each check. */
  readonly checks: readonly number[];
}

/** The one row with a name, and how many have it; a row counts where the model has a result of its number. */
interface Named {
  readonly found: number;
  readonly usable: number;
  readonly value: Outcome;
}

function named(
  rows: readonly { readonly name: string }[],
  name: NumberInput,
  valueOf: (index: number) => NumberInput,
  resultOf: (index: number) => Outcome | undefined,
): Named {
  const found = rows.flatMap((row, index) =>
    typeof name === 'string' && name !== '' && sameText(row.name, name) ? [index] : [],
  );
  const usable = found.filter((index) => typeof resultOf(index) === 'number');
  const [only = -1] = usable;
  const isOne = found.length === 1 && usable.length === 1;
  return { found: found.length, usable: usable.length, value: isOne ? known(operand(valueOf(only))) : NOT_KNOWN };
}

const usedOf = (value: NumberInput, isUsable: (value: NumberInput) => boolean): Outcome =>
  typeof value === 'number' && isUsable(value) ? value : NOT_KNOWN;

const within =
  (kind: NumberKindId) =>
  (value: NumberInput): boolean =>
    isWithin(kind, value);

/** The product of outcomes; not known where one of them is not. */
const product = (...factors: readonly Outcome[]): Outcome =>
  known(factors.reduce<number>((sum, factor) => sum * operand(factor === '' ? NOT_KNOWN : factor), 1));

const quotient = (value: Outcome, ...divisors: readonly Outcome[]): Outcome =>
  known(
    divisors.reduce<number>((left, divisor) => left / operand(divisor === '' ? NOT_KNOWN : divisor), operand(value)),
  );

/** Without questions there is nothing to divide by, or to work on. */
const withQuestions = (questions: Outcome, outcome: Outcome): Outcome => (questions === 0 ? NOT_APPLICABLE : outcome);

const difference = (hours: Outcome, hoursNow: Outcome): Outcome =>
  typeof hours === 'number' ? known(hours - operand(hoursNow)) : hours;

function wordOf(shortage: Outcome): string {
  if (typeof shortage !== 'number') return shortage;
  if (roundHalfAwayFromZero(shortage, SHOWN_DECIMALS) === 0) return WORKLOAD_OUTCOME.even;
  return shortage > 0 ? WORKLOAD_OUTCOME.shortage : WORKLOAD_OUTCOME.room;
}

function periodOf(questions: Outcome, hours: Outcome, hoursNow: Outcome): WorkloadPeriodResult {
  const shortage = difference(hours, hoursNow);
  const covered = typeof shortage === 'number' ? Math.min(operand(hours), operand(hoursNow)) : shortage;
  return { questions, hours, covered, shortage, outcome: wordOf(shortage) };
}

const grown = (questions: Outcome, growth: NumberInput): Outcome =>
  typeof growth === 'number' && growth < -1 ? NOT_KNOWN : known(operand(questions) * (1 + operand(growth)));

function salaryOf({ parameters, salaryScales }: ModelInputs): Outcome {
  const { secondLineScale: scale = null, salaryTable } = parameters;
  if (!isFilled(scale)) return '';
  const key = `${salaryTable}${KEY_SEPARATOR}${scale ?? ''}`;
  const found = salaryScales.find(
    (row) => row.scale !== '' && sameText(`${row.table}${KEY_SEPARATOR}${row.scale}`, key),
  );
  return found ? yearSalary(found, parameters) : NOT_KNOWN;
}

const secondLine = (first: Outcome, exact: number, decimals: NumberInput): Outcome =>
  typeof first === 'number' ? roundedFigure(exact, decimals) : first;

/** The werklast from its inputs and the results of the model. */
export function computeWorkload(inputs: ModelInputs, results: ModelResults): WorkloadResults {
  const { parameters, lines, scenarios } = inputs;
  const input = (key: keyof WorkloadParameters): NumberInput => parameters[key] ?? null;
  const usedAlone = usedOf(input('minutesAlone'), isAmount);
  const usedForwarded = usedOf(input('minutesForwarded'), isAmount);
  const usedShare = usedOf(input('shareForwarded'), within('portion'));
  const usedUtilisation = usedOf(input('utilisation'), within('utilisation'));
  const usedSecondLine = usedOf(input('secondLineMinutes'), isAmount);
  const salary = salaryOf(inputs);

  const ofLine = named(
    lines,
    input('workLine'),
    (index) => lines[index]?.hoursPerWeek ?? null,
    (index) => results.lines[index]?.fte,
  );
  const ofScenario = named(
    scenarios,
    parameters.keyScenario,
    (index) => scenarios[index]?.questionsPerMonth ?? null,
    (index) => results.scenarios[index]?.questionsPerYear,
  );
  const [hoursNow, questions] = [ofLine.value, ofScenario.value];

  const weeks = quotient(known(operand(parameters.netHours)), known(operand(parameters.workWeek)));
  const questionsPerYear = product(questions, known(operand(parameters.months)));
  const share = operand(usedShare);
  const minutes = known((1 - share) * operand(usedAlone) + share * operand(usedForwarded));
  const hours = withQuestions(
    questionsPerYear,
    quotient(product(questionsPerYear, minutes), MINUTES_PER_HOUR, usedUtilisation, weeks),
  );
  const minutesNow = withQuestions(
    questionsPerYear,
    quotient(product(hoursNow, weeks, MINUTES_PER_HOUR, usedUtilisation), questionsPerYear),
  );
  const secondLineHours = withQuestions(
    questionsPerYear,
    quotient(product(questionsPerYear, usedShare, usedSecondLine), MINUTES_PER_HOUR, weeks),
  );
  const secondLineFte = secondLine(
    secondLineHours,
    operand(secondLineHours) / operand(parameters.workWeek),
    parameters.fteDecimals,
  );
  const secondLineCost = secondLine(secondLineFte, operand(product(secondLineFte, salary)), 0);

  const growths = (['growth1', 'growth2', 'growth3', 'growth4'] as const).map(input);
  const ofYears = growths.reduce<readonly Outcome[]>(
    (before, growth) => [...before, grown(before.at(-1) ?? NOT_KNOWN, growth)],
    [questions],
  );
  const periods = ofYears.map((ofYear, index) =>
    index === 0
      ? periodOf(questions, hours, hoursNow)
      : periodOf(ofYear, withQuestions(ofYear, quotient(product(hours, ofYear), questions)), hoursNow),
  );
  const first = periods.findIndex(({ outcome }) => outcome === WORKLOAD_OUTCOME.shortage);
  const areKnown = periods.every(({ outcome }) => outcome !== NOT_KNOWN);

  const unusable = (key: keyof WorkloadParameters, outcome: ExpectedValue): number =>
    isFilled(input(key)) && typeof outcome !== 'number' ? 1 : 0;
  return {
    usedAlone,
    usedForwarded,
    usedShare,
    usedUtilisation,
    usedSecondLine,
    salary,
    foundLines: ofLine.found,
    usableLines: ofLine.usable,
    usableScenarios: ofScenario.usable,
    hoursNow,
    questions,
    questionsPerYear,
    minutes,
    hours,
    minutesNow,
    secondLineHours,
    secondLineFte,
    secondLineCost,
    periods,
    firstShortage: PERIODS[first] ?? (areKnown ? NO_SHORTAGE : NOT_KNOWN),
    checks: [
      Number(typeof hoursNow !== 'number'),
      Number(typeof questionsPerYear !== 'number'),
      unusable('minutesAlone', usedAlone),
      unusable('minutesForwarded', usedForwarded),
      unusable('shareForwarded', usedShare),
      unusable('utilisation', usedUtilisation),
      unusable('secondLineMinutes', usedSecondLine),
      unusable('secondLineScale', salary),
      Number(typeof questions === 'number' && periods.some((period) => period.questions === NOT_KNOWN)),
    ],
  };
}
