// Expected values before they have addresses, and what the checks of every sheet come to.

import { IN_ORDER } from '../model/results/modelResults';
import { sum } from '../model/results/operands';
import { ATTENTION, SHEET_CHECK_ADVICE } from '../model/results/resultWords';

/** What a formula cell should show. */
export type ExpectedValue = string | number;

/** Values of the calculated columns of a table, from the first row down. */
export type ByHeader = Readonly<Record<string, readonly ExpectedValue[]>>;

/** Values of named cells and ranges, from the first row down. */
export type ByName = Readonly<Record<string, readonly ExpectedValue[]>>;

/** Values of the totals row of a table. */
export type TotalsByHeader = Readonly<Record<string, ExpectedValue>>;

/** What the formulas of one or more sheets come to. */
export interface ExpectedSheet {
  readonly tables: Readonly<Record<string, ByHeader>>;
  readonly totals: Readonly<Record<string, TotalsByHeader>>;
  readonly named: ByName;
}

/** The outcome of each check. */
export const checkOutcomes = (points: readonly number[]): readonly string[] =>
  points.map((found) => (found === 0 ? IN_ORDER : ATTENTION));

/** What an added sheet says of its own checks. */
export function sheetCheck(checks: readonly number[]): string {
  const points = sum(checks);
  return points === 0 ? IN_ORDER : `${points} ${points === 1 ? 'punt' : 'punten'}${SHEET_CHECK_ADVICE}`;
}

/** Number of rows in the body of a table of the plan. */
export type RowsOf = (table: string) => number;
