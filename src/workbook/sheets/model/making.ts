// When and from what a workbook was made, in words for whoever gets it. Pure.

import { LAYOUT_VERSION } from '../../names/identifiers';

/** The making of a workbook or a file. */
export interface Making {
  /** Date, `2026-11-24`. */
  readonly day: string;
  /** What it began with, in words; null for a copy of an existing model. */
  readonly begunWith: string | null;
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** `24 november 2026` */
function dateInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** The line below the title of the sheet Toelichting. */
export function makingText({ day, begunWith }: Making): string {
  const origin = begunWith === null ? 'kopie van een bestaand rekenmodel' : `begonnen met ${begunWith}`;
  return `Gemaakt op ${dateInWords(day)}; ${origin}; indeling versie ${LAYOUT_VERSION}`;
}
