// The year of a price level that somebody describes in words. Pure.

import { isWithin } from '../../model/inputs/numberKinds';

const YEARS = /(?<!\d)\d{4}(?!\d)/g;

/** The one year that a text names; empty if it names none or several. */
export function yearNamedIn(text: string): string {
  const years = new Set(text.match(YEARS)?.filter((year) => isWithin('year', Number(year))));
  const [year = ''] = years;
  return years.size === 1 ? year : '';
}

/** Whether a text is a year that a price level can have. */
export const isYear = (text: string): boolean => /^\d{4}$/.test(text.trim()) && isWithin('year', Number(text));
