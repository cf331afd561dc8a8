// The results of the model, in the same form whether read from cells or calculated by compute().

import type { FoundRemark } from '../remarks/remark';

/** A line or input that is incomplete or unusable: it is not counted, and the checks report it. */
export const NOT_KNOWN = 'n.b.';
/** Nothing to divide by: without questions there is no cost price. */
export const NOT_APPLICABLE = 'n.v.t.';

/** A result: a number, or the word for why there is none. `''` if the column does not apply to the line. */
export type Outcome = number | typeof NOT_KNOWN | typeof NOT_APPLICABLE | '';

/** The word for a check without findings. */
export const IN_ORDER = 'in orde';

export interface CostLineResult {
  readonly name: string;
  /** Rounded fte. */
  readonly fte: Outcome;
  /** Year salary of the scale, euro per year. */
  readonly salary: Outcome;
  /** Kosten per jaar, whole euros. */
  readonly cost: Outcome;
  /** Share of the total, fraction. */
  readonly share: number;
  /** What is wrong with the line, or `in orde`. */
  readonly status: string;
}

export interface ScenarioResult {
  readonly name: string;
  /** Klantvragen per jaar. */
  readonly questionsPerYear: Outcome;
  /** Kosten per jaar, euro. */
  readonly cost: Outcome;
  /** Kostprijs per klantvraag, euro. */
  readonly costPerQuestion: Outcome;
}

export interface CostTypeResult {
  readonly costType: string;
  /** Euro per year. */
  readonly cost: number;
}

export interface CheckResult {
  readonly id: CheckId;
  /** Number of points found by this check. */
  readonly points: number;
}

/** The checks of the workbook, in the order of the sheet. */
export const CHECK_IDS = [
  'sharesAddUp',
  'costTypesAddUp',
  'linesComplete',
  'scalesKnown',
  'hoursOrAmount',
  'noBadNumbers',
  'namesUnique',
  'scenarioVolumes',
  'parametersUsable',
  'noErrors',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

export interface ModelResults {
  readonly lines: readonly CostLineResult[];
  /** Total of the counted lines, euro per year. */
  readonly total: number;
  /** Formatie: fte of the counted hour lines. */
  readonly establishment: number;
  /** Kostprijs per klantvraag of the key scenario, euro. */
  readonly costPerQuestion: Outcome;
  readonly scenarios: readonly ScenarioResult[];
  readonly costTypes: readonly CostTypeResult[];
  /** Contacts per month that webcare would have to replace to cost nothing extra, whole number; empty when off. */
  readonly breakEven: Outcome;
  readonly checks: readonly CheckResult[];
  /** Sum of the points of all checks. */
  readonly points: number;
  /** The year of the price level of the salary table in use; 0 if it is not known. */
  readonly priceYear: number;
  /** The remarks that apply; they are no points. */
  readonly remarks: readonly FoundRemark[];
}

/** The figures that are in view first. */
export type FirstFigures = Pick<ModelResults, 'total' | 'establishment' | 'costPerQuestion'>;
