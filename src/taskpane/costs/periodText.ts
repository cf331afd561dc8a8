// Words of the periods of an amount. Words only.

import { ownValue } from '../../model/ownValue';

const MORE_OF: Readonly<Record<string, string>> = { maand: 'maanden', week: 'weken' };

export const PERIOD_TEXT = {
  perMonth: 'maand',
  each: 'eenheid',
  together: (period: string): string => `${period}, samen`,
  /** An amount per year for all units together, and for each of them. */
  meanings: (unit: string, quantity: string, inAYear: string): readonly [all: string, each: string] => {
    const noun = ownValue(MORE_OF, unit);
    if (noun) return [`over ${quantity} ${noun}`, `over ${inAYear} ${noun}`];
    return [`${quantity} samen`, `per ${unit === '' || unit === 'stelpost' ? 'eenheid' : unit}`];
  },
} as const;
