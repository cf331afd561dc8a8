// When two calculations of the same figures agree.

import type { ModelResults } from '../../src/model/results/modelResults';

/**
 * Two calculations add and multiply fractions in another order, and a double has some 16 digits. The stand-in's ROUND is off by
 * one part in 10^14, and what is calculated with it by a little more: that shows in amounts of billions.
 */
const RELATIVE = 2e-14;
/** Below amounts of 50.000 euro: nothing that anybody could see. */
const ABSOLUTE = 1e-9;

/** Whether two values of a cell are the same: numbers but for their last digits, anything else exactly. */
export const isSameValue = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) < Math.max(ABSOLUTE, Math.abs(one) * RELATIVE)
    : one === other;

/** What is found otherwise than is wanted, by address. */
export const differencesOf = (
  wanted: ReadonlyMap<string, unknown>,
  found: (address: string) => unknown,
): readonly object[] =>
  [...wanted].flatMap(([address, value]) =>
    isSameValue(value, found(address)) ? [] : [{ address, value, found: found(address) }],
  );

/** Shares are sums of fractions too: as many digits of them as `ABSOLUTE` leaves. */
const SHARE_DIGITS = 9;

/** Results of the model in a form in which equal ones are equal to Jest. */
export const comparable = ({ lines, ...results }: ModelResults): object => ({
  ...results,
  lines: lines.map(({ share, ...line }) => ({ ...line, share: share.toFixed(SHARE_DIGITS) })),
});
