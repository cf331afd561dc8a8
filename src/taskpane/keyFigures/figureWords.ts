// How each figure is calculated, in words, with the numbers of this model and the paragraph of the report. Pure text.

import { COUNTED, NOT_COUNTED, type CostLine, type ModelInputs, type NumberInput } from '../../model/modelInputs';
import type { CostLineResult, Outcome } from '../../model/modelResults';
import { sameText } from '../../model/names';
import type { ModelReading } from '../../workbook/reading/reading';
import { formatAmount, formatDutchNumber, formatEuro, formatEuroCents, formatFte } from '../words/dutchNumbers';
import { inputText, isHourLine, outcomeText } from '../costs/lineWords';
import { EXPLANATION_TEXT } from './explanationsText';

const euroAmount = (amount: number): string => `€\u00a0${formatAmount(amount)}`;

/** `0,25 fte × € 48.263 = € 12.066`; empty if the line has no cost. */
export function costWords(line: CostLine, { fte, salary, cost }: CostLineResult): string {
  if (sameText(line.counted, NOT_COUNTED)) return EXPLANATION_TEXT.notCounted;
  if (typeof cost !== 'number') return '';
  if (isHourLine(line)) {
    return typeof fte === 'number' && typeof salary === 'number'
      ? EXPLANATION_TEXT.hourLine(formatFte(fte), formatEuro(salary), formatEuro(cost))
      : '';
  }
  const quantity = [inputText(line.quantity), line.unit].filter(Boolean).join(' ');
  return EXPLANATION_TEXT.amountLine(quantity, inputText(line.amountPerUnit, euroAmount), formatEuro(cost));
}

/** `1,08` for a fraction of 0,08; `null` if there is no surcharge. */
const factorWords = (fraction: NumberInput): string | null =>
  typeof fraction === 'number' && fraction !== 0 ? formatDutchNumber(1 + fraction) : null;

/** `€ 3.724 per maand bij trede 5 × 12 × 1,08 (toeslag) = € 48.263`; empty if the scale has no salary. */
export function salaryWords(line: CostLine, salary: Outcome, { salaryScales, parameters }: ModelInputs): string {
  const { step, months, salaryTable, employerCosts } = parameters;
  const scale = salaryScales.find((row) => sameText(row.table, salaryTable) && sameText(row.scale, line.scale));
  const monthly = typeof step === 'number' ? scale?.steps[step] : undefined;
  if (!scale || typeof monthly !== 'number' || typeof salary !== 'number') return '';
  const surcharge = factorWords(scale.surcharge);
  const onCosts = factorWords(employerCosts);
  const factors = [
    EXPLANATION_TEXT.monthly(euroAmount(monthly), formatDutchNumber(Number(step))),
    inputText(months),
    ...(surcharge === null ? [] : [EXPLANATION_TEXT.surcharge(surcharge)]),
    ...(onCosts === null ? [] : [EXPLANATION_TEXT.employerCosts(onCosts)]),
  ];
  return EXPLANATION_TEXT.salary(factors.join(' × '), formatEuro(salary));
}

function roundingWords(decimals: NumberInput): string {
  const known = [EXPLANATION_TEXT.wholeEuros, EXPLANATION_TEXT.tenCents, EXPLANATION_TEXT.cents];
  return (typeof decimals === 'number' && known[decimals]) || EXPLANATION_TEXT.decimals(inputText(decimals));
}

/** `€ 49.410 ÷ 2.700 klantvragen per jaar, afgerond op 10 cent`. */
export function costPriceWords({ inputs, results }: ModelReading, scenarioIndex: number): string {
  const { questionsPerYear, costPerQuestion, cost } = results.scenarios[scenarioIndex] ?? {};
  if (typeof costPerQuestion !== 'number' || typeof questionsPerYear !== 'number' || cost === undefined) {
    return EXPLANATION_TEXT.noCostPrice;
  }
  return EXPLANATION_TEXT.costPrice(
    outcomeText(cost),
    formatDutchNumber(questionsPerYear),
    roundingWords(inputs.parameters.costPriceDecimals),
  );
}

/** One sentence for each figure that is always visible. */
export function keyFigureWords(model: ModelReading): readonly string[] {
  const { inputs, results } = model;
  const { keyScenario, workWeek, fteDecimals } = inputs.parameters;
  const counts = results.lines.filter(
    ({ cost }, index) => typeof cost === 'number' && sameText(inputs.lines[index]?.counted ?? '', COUNTED),
  ).length;
  const total = formatEuro(results.total);
  const all = results.lines.length;
  const key = inputs.scenarios.findIndex(({ name }) => sameText(name, keyScenario));
  return [
    counts === all ? EXPLANATION_TEXT.totalOfAll(total, all) : EXPLANATION_TEXT.total(total, counts, all),
    EXPLANATION_TEXT.keyCostPrice(
      outcomeText(results.costPerQuestion, formatEuroCents),
      keyScenario,
      costPriceWords(model, key),
    ),
    EXPLANATION_TEXT.establishment(formatFte(results.establishment), inputText(workWeek), inputText(fteDecimals)),
    EXPLANATION_TEXT.shares,
    EXPLANATION_TEXT.checks(results.checks.length),
  ];
}
