// An independent calculation of the rekenmodel, with the report's rounding: the oracle for tests and the instant
// preview. The user's figures come from the formulas in the cells; tests check that both are equal.

import { LIST_FIELDS } from '../inputs/fields';
import { isWithinLimits } from '../inputs/limits';
import { CORE_PARAMETER_IDS, coreParameter, type CoreParameterId } from '../inputs/coreParameters';
import { hasHours } from './costLines';
import {
  COST_TYPES,
  COUNTED,
  NOT_COUNTED,
  type CostLine,
  type ModelInputs,
  type Parameters,
  type SalaryScale,
  type Scenario,
} from '../inputs/modelInputs';
import {
  NOT_APPLICABLE,
  NOT_KNOWN,
  type CheckResult,
  type CostLineResult,
  type ModelResults,
  type Outcome,
  type ScenarioResult,
} from './modelResults';
import { foundRemarks } from '../remarks/foundRemarks';
import { basisOf, listedTables } from '../salary/listedTables';
import { sameText, textKey } from '../names';
import { isNumberKind, isWithin } from '../inputs/numberKinds';
import { countTexts, isAmount, isFilled, known, numberOrZero, operand, sum } from './operands';
import { KEY_SEPARATOR, LINE_STATUS } from './resultWords';
import { cutOff, rounded, roundedFigure, roundHalfAwayFromZero } from './rounding';
import { STEP_COUNT } from '../salary/salaryTables';

/**
 * Year salary of a scale at the chosen step, euro per year: the monthly amount times twelve with the surcharge,
 * truncated to whole euros (report §8.2). Rounding to cents first prevents 2.500 x 12,96 from becoming 32.399.
 */
export function yearSalary(scale: SalaryScale, parameters: Parameters): Outcome {
  const { step } = parameters;
  const amount = typeof step === 'number' ? (scale.steps[step] ?? null) : null;
  if (typeof amount !== 'number' || amount <= 0) return NOT_KNOWN;
  const exact =
    amount * operand(parameters.months) * (1 + operand(scale.surcharge)) * (1 + operand(parameters.employerCosts));
  const inCents = roundedFigure(exact, parameters.salaryDecimals);
  return typeof inCents === 'number' ? known(cutOff(inCents)) : NOT_KNOWN;
}

/** Year salary of the scale of a line, euro per year. */
export function salaryOf(line: CostLine, inputs: ModelInputs): Outcome {
  if (line.scale === '') return '';
  const { salaryTable } = inputs.parameters;
  const key = textKey(`${salaryTable}${KEY_SEPARATOR}${line.scale}`);
  // A scale with a bar may have the key of another. As in the cells, the first is then used, and a check reports it.
  const found = inputs.salaryScales.find(({ table, scale }) => textKey(`${table}${KEY_SEPARATOR}${scale}`) === key);
  return found ? yearSalary(found, inputs.parameters) : NOT_KNOWN;
}

/** Rounded fte of a line. */
export function fteOf(line: CostLine, parameters: Parameters): Outcome {
  if (!isFilled(line.hoursPerWeek)) return '';
  if (!isAmount(line.hoursPerWeek)) return NOT_KNOWN;
  return roundedFigure(line.hoursPerWeek / operand(parameters.workWeek), parameters.fteDecimals);
}

/** Whole euros per year of a line with this fte and year salary. */
export function costOf(line: CostLine, fte: Outcome, salary: Outcome): Outcome {
  if (sameText(line.counted, NOT_COUNTED)) return 0;
  if (!sameText(line.counted, COUNTED)) return NOT_KNOWN;
  if (isFilled(line.hoursPerWeek) || line.scale !== '') {
    return typeof fte === 'number' && typeof salary === 'number' ? roundedFigure(fte * salary, 0) : NOT_KNOWN;
  }
  const { quantity, amountPerUnit } = line;
  return isAmount(quantity) && isAmount(amountPerUnit) ? roundedFigure(quantity * amountPerUnit, 0) : NOT_KNOWN;
}

/** @param count the number of lines with this name */
function statusOf(line: CostLine, salary: Outcome, cost: Outcome, count: number): string {
  if (line.name === '' || count !== 1) return LINE_STATUS.name;
  if (salary === NOT_KNOWN) return LINE_STATUS.scale;
  return cost === NOT_KNOWN ? LINE_STATUS.incomplete : LINE_STATUS.inOrder;
}

function computeLines(inputs: ModelInputs): readonly CostLineResult[] {
  const counts = countTexts(inputs.lines.map(({ name }) => name));
  const withoutShare = inputs.lines.map((line) => {
    const fte = fteOf(line, inputs.parameters);
    const salary = salaryOf(line, inputs);
    const cost = costOf(line, fte, salary);
    return {
      name: line.name,
      fte,
      salary,
      cost,
      status: statusOf(line, salary, cost, counts.get(textKey(line.name)) ?? 0),
    };
  });
  const total = sum(withoutShare.map(({ cost }) => numberOrZero(cost)));
  return withoutShare.map((line) => ({ ...line, share: total === 0 ? 0 : numberOrZero(line.cost) / total }));
}

/** A scenario when the model costs this much, euro per year. */
export function scenarioOf(
  { name, questionsPerMonth }: Scenario,
  { months, costPriceDecimals }: Parameters,
  total: number,
): ScenarioResult {
  const questionsPerYear = isAmount(questionsPerMonth) ? known(questionsPerMonth * operand(months)) : NOT_KNOWN;
  const costPerQuestion: Outcome =
    typeof questionsPerYear !== 'number'
      ? NOT_KNOWN
      : questionsPerYear === 0
        ? NOT_APPLICABLE
        : roundedFigure(total / questionsPerYear, costPriceDecimals);
  return { name, questionsPerYear, cost: total, costPerQuestion };
}

/** Points of the parameters: missing, invalid or negative numbers, and choices that are not on the list. */
function parameterPoints({ parameters, salaryScales, scenarios }: ModelInputs): number {
  const { workWeek, netHours, step, salaryTable, keyScenario } = parameters;
  const isNumber = (id: CoreParameterId): boolean =>
    isNumberKind(coreParameter(id).kind) && coreParameter(id).isElsewhere !== true;
  const failed = [
    ...CORE_PARAMETER_IDS.filter(isNumber).map((id) => !isAmount(parameters[id])),
    !Number.isFinite(operand(netHours) / operand(workWeek)),
    !(typeof step === 'number' && Number.isInteger(step) && step >= 0 && step < STEP_COUNT),
    !salaryScales.some(({ table }) => sameText(table, salaryTable)),
    scenarios.filter(({ name }) => sameText(name, keyScenario)).length !== 1,
  ];
  return failed.filter(Boolean).length;
}

/** Tolerance of the two sums, equal to the workbook's `rm_controle_decimalen`. */
const CHECK_DECIMALS = 6;

const differs = (one: number, other: number): number =>
  roundHalfAwayFromZero(one - other, CHECK_DECIMALS) === 0 ? 0 : 1;

function computeChecks(
  inputs: ModelInputs,
  results: Pick<ModelResults, 'lines' | 'total' | 'costTypes'>,
): readonly CheckResult[] {
  const { lines, total, costTypes } = results;
  const count = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length;
  const hasAmount = (line: CostLine): boolean => isFilled(line.quantity) || isFilled(line.amountPerUnit);
  const badIn = (key: 'hoursPerWeek' | 'quantity' | 'amountPerUnit'): number =>
    count(inputs.lines, (line) => isFilled(line[key]) && !isWithinLimits(LIST_FIELDS.lines[key], line[key]));
  return [
    { id: 'sharesAddUp', points: differs(sum(lines.map(({ share }) => share)), Math.sign(total)) },
    { id: 'costTypesAddUp', points: differs(sum(costTypes.map(({ cost }) => cost)), total) },
    { id: 'linesComplete', points: count(lines, ({ cost }) => cost === NOT_KNOWN) },
    {
      id: 'scalesKnown',
      points:
        count(lines, ({ salary }) => salary === NOT_KNOWN) +
        count(inputs.lines, ({ scale }) => scale.includes(KEY_SEPARATOR)) +
        count(inputs.salaryScales, ({ scale }) => scale.includes(KEY_SEPARATOR)),
    },
    { id: 'hoursOrAmount', points: count(inputs.lines, (line) => hasHours(line) && hasAmount(line)) },
    { id: 'noBadNumbers', points: badIn('hoursPerWeek') + badIn('quantity') + badIn('amountPerUnit') },
    { id: 'namesUnique', points: count(lines, ({ status }) => status === LINE_STATUS.name) },
    {
      id: 'scenarioVolumes',
      points: count(
        inputs.scenarios,
        ({ questionsPerMonth }) => !(isWithin('questions', questionsPerMonth) && questionsPerMonth > 0),
      ),
    },
    { id: 'parametersUsable', points: parameterPoints(inputs) },
    { id: 'noErrors', points: 0 },
  ];
}

/**
 * Contacts per month that webcare would have to replace, rounded to the decimals of the checks, so that noise does not
 * count as a contact.
 */
export function breakEvenExact({ otherChannelCost, months }: Parameters, total: number): Outcome {
  if (!isFilled(otherChannelCost)) return '';
  if (!isAmount(otherChannelCost)) return NOT_KNOWN;
  if (otherChannelCost === 0) return NOT_APPLICABLE;
  return rounded(total / otherChannelCost / operand(months), CHECK_DECIMALS);
}

/** The same as whole contacts, rounded up. */
export function breakEvenOf(parameters: Parameters, total: number): Outcome {
  const exact = breakEvenExact(parameters, total);
  return typeof exact === 'number' ? cutOff(exact) + Math.sign(exact - cutOff(exact)) : exact;
}

/** Fte of the lines that count, not further rounded: a line whose cost is not known has no fte either. */
export const countedFte = ({ lines }: ModelInputs, results: readonly Pick<CostLineResult, 'fte' | 'cost'>[]): number =>
  sum(
    results.map(({ fte, cost }, index) =>
      sameText(lines[index]?.counted ?? '', COUNTED) && typeof cost === 'number' ? numberOrZero(fte) : 0,
    ),
  );

/** Formatie: the fte of the counted lines together. */
export const establishmentOf = (inputs: ModelInputs, lines: readonly Pick<CostLineResult, 'fte' | 'cost'>[]): number =>
  numberOrZero(rounded(countedFte(inputs, lines), inputs.parameters.fteDecimals));

/** Calculates the whole model from its inputs, with the report's rounding (§8.2, §8.3). */
export function compute(inputs: ModelInputs): ModelResults {
  const lines = computeLines(inputs);
  const total = sum(lines.map(({ cost }) => numberOrZero(cost)));
  const establishment = establishmentOf(inputs, lines);
  const costTypes = COST_TYPES.map((costType) => ({
    costType,
    cost: sum(
      lines.map(({ cost }, index) =>
        sameText(inputs.lines[index]?.costType ?? '', costType) ? numberOrZero(cost) : 0,
      ),
    ),
  }));
  const scenarios = inputs.scenarios.map((scenario) => scenarioOf(scenario, inputs.parameters, total));
  const key = scenarios.find(({ name }) => sameText(name, inputs.parameters.keyScenario));
  const checks = computeChecks(inputs, { lines, total, costTypes });
  const basis = basisOf(listedTables(inputs), inputs.parameters.salaryTable);
  return {
    lines,
    total,
    establishment,
    costPerQuestion: key?.costPerQuestion ?? NOT_KNOWN,
    scenarios,
    costTypes,
    breakEven: breakEvenOf(inputs.parameters, total),
    checks,
    points: sum(checks.map(({ points }) => points)),
    priceYear: basis.priceYear,
    remarks: foundRemarks(inputs, basis),
  };
}
