// What the model works out: the same shape whether it was read from cells or calculated by compute().

/** A line or input that is incomplete or unusable: it counts for nothing and the checks name it. */
export const NOT_KNOWN = 'n.b.';
/** There is nothing to divide by: no questions, so no cost price. */
export const NOT_APPLICABLE = 'n.v.t.';

/** A result: a number, or the word that says why there is none. `''` where the column does not apply to the line. */
export type Outcome = number | typeof NOT_KNOWN | typeof NOT_APPLICABLE | '';

/** The word of a check that found nothing. */
export const IN_ORDER = 'in orde';

export interface CostLineResult {
  readonly name: string;
  /** Rounded fte. */
  readonly fte: Outcome;
  /** Year salary of the scale, euro a year. */
  readonly salary: Outcome;
  /** Kosten per jaar, whole euros. */
  readonly cost: Outcome;
  /** Share of the total, fraction. */
  readonly share: number;
  /** What is the matter with the line, or `in orde`. */
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
  /** Euro a year. */
  readonly cost: number;
}

export interface CheckResult {
  readonly id: CheckId;
  /** Number of points that this check found. */
  readonly points: number;
}

/** The checks of the workbook, in the order in which they stand. */
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
  /** Total of the counted lines, euro a year. */
  readonly total: number;
  /** Formatie: fte of the counted hour lines. */
  readonly establishment: number;
  /** Kostprijs per klantvraag of the key scenario, euro. */
  readonly costPerQuestion: Outcome;
  readonly scenarios: readonly ScenarioResult[];
  readonly costTypes: readonly CostTypeResult[];
  /** Contacts a month that webcare would have to replace to cost nothing extra, whole; empty while it is off. */
  readonly breakEven: Outcome;
  readonly checks: readonly CheckResult[];
  /** Sum of the points of all checks. */
  readonly points: number;
}
