// What is remarkable about amounts that have a place. Nothing of it is refused: a published table may have a mistake of its own.

import type { OwnSalaryTable } from '../../model/ownSalaryTable';
import type { PasteRemark } from './pastedTable';

/** Euros a month between which every scale of the public services lies, with room on both sides. */
const LOWEST_MONTH = 1000;
const HIGHEST_MONTH = 20_000;
/** More than an hour pays in any scale. */
const HIGHEST_HOUR = 100;
const MONTHS = 12;

/** What an amount outside the range looks like; `null` within it. */
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
