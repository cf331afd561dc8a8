// Days as texts. Pure.

const TWO_DIGITS = 2;

/** The local date, `2026-11-24`. */
export function dayOf(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(TWO_DIGITS, '0')).join('-');
}
