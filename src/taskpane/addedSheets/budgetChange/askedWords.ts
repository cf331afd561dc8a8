// What must be asked on top of the begroting, in one sentence from the cells. Pure.

import type { NumberInput } from '../../../model/inputs/modelInputs';
import type { ModelReading } from '../../../workbook/reading/reading';
import { formatEuro } from '../../words/dutchNumbers';

export type ChangeFigures = NonNullable<ModelReading['sheets']['budgetChange']>;

/** An amount of the sheet in euro. @param unit euros per unit of the begroting */
export const euros = (amount: number | string, unit: NumberInput | undefined): string =>
  typeof amount === 'number' ? formatEuro(amount * (typeof unit === 'number' ? unit : 1)) : amount;

const isSame = (amounts: readonly (number | string)[]): boolean => new Set(amounts).size === 1;

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** Per year, or for all years at once where they are the same; and whether that is covered structurally. */
export function askedWords({ years, conclusion }: ChangeFigures, unit: NumberInput | undefined): string {
  const nets = years.map(({ net }) => net);
  if (nets.some((net) => typeof net !== 'number')) return conclusion;
  if (nets.every((net) => Number(net) <= 0)) return `Te vragen is er niets: ${lowered(conclusion)}`;
  const asked = isSame(nets)
    ? `${euros(nets[0] ?? 0, unit)} per jaar`
    : years.map(({ year, net }) => `${euros(Math.max(0, Number(net)), unit)} in ${year}`).join(', ');
  return `Vraag bovenop de begroting ${asked}: ${lowered(conclusion)}`;
}
