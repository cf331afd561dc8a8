// Positions of the parts of the sheet Gevoeligheid: rows from 1, columns from 0.

import type { Place } from '../../plan/addresses';
import { SENSITIVITY_CHECKS } from './sensitivityFormulas';

/** The number of swings in the ranking and the chart. */
export const RANKED = 10;

export const TOP_ROW = 1;
export const RANKING_PLACE: Place = { row: 8, column: 0 };
export const CHECKS_ROW = RANKING_PLACE.row + RANKED + 2;
/** Cells below the checks that others calculate with. */
export const HELPER_COUNT = 7;
export const FACTORS_PLACE: Place = { row: CHECKS_ROW + SENSITIVITY_CHECKS.length + HELPER_COUNT + 4, column: 0 };
/** The first column is as narrow as its numbers. */
export const RANGES_COLUMN = 1;
export const VALUE_COLUMN = 3;
/** Over the cell of its title, or that would be there twice. */
export const CHART_FROM: Place = { row: RANKING_PLACE.row - 1, column: 10 };
export const CHART_TO: Place = { row: CHECKS_ROW + SENSITIVITY_CHECKS.length + 1, column: 14 };
/** After the ranges, with a column between them. */
export const UNITS_COLUMN = 16;
