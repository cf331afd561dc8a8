// Positions of the parts of the sheet Samenvatting: rows from 1, columns from 0. Everything up to the adoption is on one page.

import { MOST_RISKS } from '../../../model/sheets/summary/summaryWords';
import type { Place } from '../../plan/addresses';

export const VALUE_COLUMN = 2;
/** The printed columns: label, words, and three for numbers. */
export const PRINTED_COLUMNS = 5;
/** Behind the page: what the chart shows, and the status list. */
export const BEHIND_COLUMN = 11;

const HEAD_ROWS = 4;
export const FIGURES_ROW = HEAD_ROWS + 2;
const FIGURE_COUNT = 9;
export const CAUSES_ROW = FIGURES_ROW + FIGURE_COUNT + 2;
/** From the report up to and including now. */
export const BAR_COUNT = 7;
/** Rows below the causes, so that the bars are not too thin. */
const ROOM_FOR_CHART = 3;
export const TEXTS_ROW = CAUSES_ROW + BAR_COUNT + ROOM_FOR_CHART + 2;
const TEXT_COUNT = 4;
export const RISKS_PLACE: Place = { row: TEXTS_ROW + TEXT_COUNT + 2, column: 0 };
const SENTENCE_COUNT = 4;
const ADOPTION_COUNT = 3;

/** Rows of the parts below the risks. */
export interface LowerRows {
  readonly expected: number;
  readonly sentences: number;
  readonly adoption: number;
  readonly lastPrinted: number;
  readonly checks: number;
}

/** @param riskCount rows of the table of risks: somebody may have added some */
export function rowsBelow(riskCount: number): LowerRows {
  const expected = RISKS_PLACE.row + Math.max(riskCount, MOST_RISKS) + 2;
  const sentences = expected + 2;
  const adoption = sentences + SENTENCE_COUNT + 2;
  const lastPrinted = adoption + ADOPTION_COUNT;
  return { expected, sentences, adoption, lastPrinted, checks: lastPrinted + 2 };
}

export const CHART_FROM: Place = { row: CAUSES_ROW + 1, column: 1 };
export const CHART_TO: Place = { row: CAUSES_ROW + BAR_COUNT + ROOM_FOR_CHART, column: 1 };
export const STATUSES_PLACE: Place = { row: 2, column: BEHIND_COLUMN };
