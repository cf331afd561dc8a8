// Remarks about amounts that have a place. None of them is a refusal: a published table may contain a mistake.

import type { OwnSalaryTable } from '../../model/salary/ownSalaryTable';
import type { PasteRemark } from './pastedTable';

/** The range of every scale in the public sector in euros per month, with a margin on both sides. */
const LOWEST_MONTH = 1000;
const HIGHEST_MONTH = 20_000;
/** More than an hourly wage in any scale. */
const HIGHEST_HOUR = 100;
const MONTHS = 12;

/** What an amount outside the range probably is; `null` within it. */
function kindOf(amount: number): PasteRemark['kind'] | null {
  if (amount < HIGHEST_HOUR) return 'perHour';
  if (amount < LOWEST_MONTH) return 'low';
  if (amount <= HIGHEST_MONTH) return null;
  return amount <= HIGHEST_MONTH * MONTHS ? 'perYear' : 'high';
}

function remarksOf({ scale, steps }: OwnSalaryTable['scales'][number]): readonly PasteRemark[] {
  const amounts = steps.flatMap((amount, step) => (typeof amount === 'number' ? [{ step, amount }] : []));
  return amounts.flatMap(({ step, amount }, index): readonly PasteRemark[] => {
    const kind = kindOf(amount);
    const before = amounts[index - 1];
    return [
      ...(kind ? [{ kind, scale, step, amount }] : []),
      ...(before && amount < before.amount ? [{ kind: 'falls' as const, scale, step, amount, before }] : []),
    ];
  });
}

export const judge = (scales: OwnSalaryTable['scales']): readonly PasteRemark[] => scales.flatMap(remarksOf);
