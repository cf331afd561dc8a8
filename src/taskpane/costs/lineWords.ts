// A cost line and its outcome in words. Pure text.

import type { CostLine, NumberInput, Parameters } from '../../model/inputs/modelInputs';
import type { Outcome } from '../../model/results/modelResults';
import { formatAmount, formatDutchNumber, formatEuro } from '../words/dutchNumbers';

/** A number in Dutch notation; a text is shown as typed. */
export const inputText = (input: NumberInput, format: (value: number) => string = formatDutchNumber): string =>
  typeof input === 'number' ? format(input) : (input ?? '');

/** A result, or the word for why there is none. */
export const outcomeText = (outcome: Outcome, format: (value: number) => string = formatEuro): string =>
  typeof outcome === 'number' ? format(outcome) : outcome;

/** A line with neither hours nor a scale is an amount line. */
export const isHourLine = (line: CostLine): boolean =>
  line.scale !== '' || (line.hoursPerWeek !== null && line.hoursPerWeek !== '');

/** Working weeks in a year: net hours over the working week (40 in the report); `null` if that is not a number. */
export function weeksPerYear({ netHours, workWeek }: Parameters): number | null {
  if (typeof netHours !== 'number' || typeof workWeek !== 'number') return null;
  return netHours > 0 && workWeek > 0 ? netHours / workWeek : null;
}

/** A line in short: `15 uur/week · schaal 7` or `12 maand × € 1.250`. */
export function lineInShort(line: CostLine): string {
  if (isHourLine(line)) return `${inputText(line.hoursPerWeek) || '?'} uur/week · schaal ${line.scale || '?'}`;
  const quantity = [inputText(line.quantity) || '?', line.unit].filter(Boolean).join(' ');
  return `${quantity} × €\u00a0${inputText(line.amountPerUnit, formatAmount) || '?'}`;
}
