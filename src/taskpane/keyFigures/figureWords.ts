// How each figure is calculated, in words, with the numbers of this model and the paragraph of the report. Pure text.

import { breakEvenOf, costOf, establishmentOf, fteOf, scenarioOf, yearSalary } from '../../model/results/compute';
import {
  COUNTED,
  NOT_COUNTED,
  type CostLine,
  type ModelInputs,
  type NumberInput,
  type Parameters,
} from '../../model/inputs/modelInputs';
import { NOT_KNOWN, type CostLineResult, type Outcome } from '../../model/results/modelResults';
import { sameText } from '../../model/names';
import type { ModelReading } from '../../workbook/reading/reading';
import {
  formatAmount,
  formatDutchNumber,
  formatEuro,
  formatEuroCents,
  formatExactFte,
  formatWhole,
} from '../words/dutchNumbers';
import { inputText, isHourLine, outcomeText, weeksPerYear } from '../costs/lineWords';
import { EXPLANATION_TEXT } from './explanationsText';

/** Some words end with a full stop of their own: `n.b.`. */
const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

const euroAmount = (amount: number): string => `€\u00a0${formatAmount(amount)}`;

/** Two calculations of one figure may differ in their last digits, which nobody sees. */
const PRECISION = 1e-9;

const isSame = (one: Outcome, other: Outcome): boolean =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < PRECISION : one === other;

/**
 * A sum with its outcome if that is what the cell shows; otherwise with both.
 * @param otherwise the sum in case the cell shows something else
 */
function sumWords(
  outcome: Outcome,
  cell: Outcome,
  format: (value: number) => string,
  words: (outcome: string) => string,
  otherwise = words,
): string {
  const shown = outcomeText(cell, format);
  if (isSame(outcome, cell)) return words(shown);
  return EXPLANATION_TEXT.cellDiffers(otherwise(outcomeText(outcome, format)), shown);
}

function factorsOf(line: CostLine, { fte, salary }: CostLineResult): string {
  if (isHourLine(line)) return EXPLANATION_TEXT.hours(outcomeText(fte, formatExactFte), outcomeText(salary));
  const quantity = [inputText(line.quantity), line.unit].filter(Boolean).join(' ');
  return EXPLANATION_TEXT.amounts(quantity, inputText(line.amountPerUnit, euroAmount));
}

/** `0,25 fte × € 48.263 = € 12.066`; empty if the line has no cost. */
export function costWords(line: CostLine, result: CostLineResult): string {
  const { fte, salary, cost } = result;
  const outcome = costOf(line, fte, salary);
  if (typeof outcome !== 'number') {
    return typeof cost === 'number'
      ? sentence(sumWords(outcome, cost, formatEuro, () => EXPLANATION_TEXT.incomplete))
      : '';
  }
  const words = sameText(line.counted, NOT_COUNTED)
    ? EXPLANATION_TEXT.notCounted
    : (shown: string): string => EXPLANATION_TEXT.product(factorsOf(line, result), shown);
  return sentence(sumWords(outcome, cost, formatEuro, words));
}

/** `9 uur/week = 360 uur/jaar = 0,25 fte`; empty if a part of it is not known. */
export function hoursInWords(line: CostLine, fte: Outcome, parameters: Parameters): string {
  const weeks = weeksPerYear(parameters);
  if (typeof line.hoursPerWeek !== 'number' || typeof fte !== 'number' || weeks === null) return '';
  const perWeek = formatDutchNumber(line.hoursPerWeek);
  const hours = `${perWeek} uur/week = ${formatDutchNumber(line.hoursPerWeek * weeks)} uur/jaar`;
  return sumWords(fteOf(line, parameters), fte, formatExactFte, (shown) => EXPLANATION_TEXT.fte(hours, shown));
}

/** `1,08` for a fraction of 0,08; `null` if there is no surcharge. */
const factorWords = (fraction: NumberInput): string | null =>
  typeof fraction === 'number' && fraction !== 0 ? formatDutchNumber(1 + fraction) : null;

/** `€ 3.724 per maand bij trede 5 × 12 × 1,08 (toeslag) = € 48.263`; empty if the scale has no salary. */
export function salaryWords(line: CostLine, salary: Outcome, { salaryScales, parameters }: ModelInputs): string {
  const { step, months, salaryTable, employerCosts } = parameters;
  const scale = salaryScales.find((row) => sameText(row.table, salaryTable) && sameText(row.scale, line.scale));
  const monthly = typeof step === 'number' ? scale?.steps[step] : undefined;
  const outcome = scale ? yearSalary(scale, parameters) : NOT_KNOWN;
  if (!scale || typeof monthly !== 'number' || typeof outcome !== 'number') return '';
  const surcharge = factorWords(scale.surcharge);
  const onCosts = factorWords(employerCosts);
  const factors = [
    EXPLANATION_TEXT.monthly(euroAmount(monthly), formatDutchNumber(Number(step))),
    inputText(months),
    ...(surcharge === null ? [] : [EXPLANATION_TEXT.surcharge(surcharge)]),
    ...(onCosts === null ? [] : [EXPLANATION_TEXT.employerCosts(onCosts)]),
  ];
  return sumWords(outcome, salary, formatEuro, (shown) => EXPLANATION_TEXT.salary(factors.join(' × '), shown));
}

function roundingWords(decimals: NumberInput): string {
  const known = [EXPLANATION_TEXT.wholeEuros, EXPLANATION_TEXT.tenCents, EXPLANATION_TEXT.cents];
  return (typeof decimals === 'number' && known[decimals]) || EXPLANATION_TEXT.decimals(inputText(decimals));
}

/** `€ 49.410 ÷ 2.700 klantvragen per jaar, afgerond op 10 cent`. */
export function costPriceWords({ inputs, results }: ModelReading, scenarioIndex: number): string {
  const scenario = inputs.scenarios[scenarioIndex];
  const cell = results.scenarios[scenarioIndex]?.costPerQuestion;
  const { questionsPerYear, costPerQuestion } = scenario
    ? scenarioOf(scenario, inputs.parameters, results.total)
    : { questionsPerYear: NOT_KNOWN, costPerQuestion: NOT_KNOWN };
  if (typeof questionsPerYear !== 'number' || typeof costPerQuestion !== 'number') {
    return EXPLANATION_TEXT.noCostPrice;
  }
  const parts = EXPLANATION_TEXT.costPrice(
    formatEuro(results.total),
    formatDutchNumber(questionsPerYear),
    roundingWords(inputs.parameters.costPriceDecimals),
  );
  return sumWords(
    costPerQuestion,
    cell ?? NOT_KNOWN,
    formatEuroCents,
    () => parts,
    (outcome) => EXPLANATION_TEXT.outcome(parts, outcome),
  );
}

/** `Drempel: 1.648 contacten per maand`; empty if the break-even is off. */
export function breakEvenWords({ inputs, results }: ModelReading): string {
  const outcome = breakEvenOf(inputs.parameters, results.total);
  if (outcome === '' && results.breakEven === '') return '';
  return sumWords(outcome, results.breakEven, formatWhole, EXPLANATION_TEXT.breakEven);
}

function totalWords({ inputs, results }: ModelReading): string {
  const numbers = results.lines.map(({ cost }) => (typeof cost === 'number' ? cost : 0));
  const counts = results.lines.filter(
    ({ cost }, index) => typeof cost === 'number' && sameText(inputs.lines[index]?.counted ?? '', COUNTED),
  ).length;
  const all = results.lines.length;
  return sumWords(
    numbers.reduce((sum, cost) => sum + cost, 0),
    results.total,
    formatEuro,
    (total) => (counts === all ? EXPLANATION_TEXT.totalOfAll(total, all) : EXPLANATION_TEXT.total(total, counts, all)),
    EXPLANATION_TEXT.together,
  );
}

function keyCostPriceWords(model: ModelReading): string {
  const { inputs, results } = model;
  const { keyScenario } = inputs.parameters;
  const key = inputs.scenarios.findIndex(({ name }) => sameText(name, keyScenario));
  return sumWords(
    results.scenarios[key]?.costPerQuestion ?? NOT_KNOWN,
    results.costPerQuestion,
    formatEuroCents,
    (price) => EXPLANATION_TEXT.keyCostPrice(price, keyScenario, costPriceWords(model, key)),
    (price) => EXPLANATION_TEXT.scenarioPrice(keyScenario, price),
  );
}

function establishmentWords({ inputs, results }: ModelReading): string {
  const { workWeek, fteDecimals } = inputs.parameters;
  return sumWords(
    establishmentOf(inputs, results.lines),
    results.establishment,
    formatExactFte,
    (fte) => EXPLANATION_TEXT.establishment(fte, inputText(workWeek), inputText(fteDecimals)),
    EXPLANATION_TEXT.ftesTogether,
  );
}

/** One sentence for each figure that is always visible. */
export const keyFigureWords = (model: ModelReading): readonly string[] => [
  ...[totalWords(model), keyCostPriceWords(model), establishmentWords(model)].map(sentence),
  EXPLANATION_TEXT.shares,
  EXPLANATION_TEXT.checks(model.results.checks.length),
];
