// Days as texts. Pure.

const TWO_DIGITS = 2;

/** The local date, `2026-11-24`. */
export function dayOf(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(TWO_DIGITS, '0')).join('-');
}

const MILLISECONDS_IN_A_DAY = 86_400_000;
/** Day 0 of Excel, so that every day since March 1900 has its number. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The number that Excel gives a day, `2026-11-24`; NaN for what is no day. */
export function serialOf(day: string): number {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  return (moment - FIRST_DAY) / MILLISECONDS_IN_A_DAY;
}

/** The day with this number, `2026-11-24`; empty for a number that is no day. */
export function dayWithSerial(serial: number): string {
  const moment = new Date(FIRST_DAY + serial * MILLISECONDS_IN_A_DAY);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, '2026-11-24'.length);
}
