// What a person fills in for the gevoeligheid: how low and how high each factor can be.

import type { NumberInput } from '../../coreInputs';

/** The factor beside the cost lines: how many customer questions come in. */
export const QUESTIONS_FACTOR = 'Klantvragen per maand';

/** In what a range is given. Hours and amounts a year are converted to the driver of the line. */
export const RANGE_UNITS = {
  hoursPerWeek: 'uren per week',
  hoursPerYear: 'uren per jaar',
  amountPerYear: 'euro per jaar',
  amountPerUnit: 'euro per eenheid',
  questions: 'klantvragen per maand',
} as const;
export type RangeUnit = (typeof RANGE_UNITS)[keyof typeof RANGE_UNITS];

/** The single values of the gevoeligheid; a workbook without the sheet has none of them. */
export interface SensitivityParameters {
  /** Afwijking to either side of a factor without a range, fraction. */
  readonly deviation: NumberInput;
}

/** How low and how high one factor can be. */
export interface RangeRow {
  /** A cost post, or `Klantvragen per maand`. */
  readonly name: string;
  readonly low: NumberInput;
  readonly high: NumberInput;
  /** One of `RANGE_UNITS`. */
  readonly unit: string;
  /** Where the two numbers come from. */
  readonly source: string;
}

/** What a model with a gevoeligheid has beside its other inputs. */
export interface SensitivityInputs {
  /** Ranges of the gevoeligheid; empty in a workbook without its sheet. */
  readonly ranges: readonly RangeRow[];
}

/** Whether these inputs have a gevoeligheid. */
export const hasSensitivity = ({ parameters }: { readonly parameters: Partial<SensitivityParameters> }): boolean =>
  parameters.deviation !== undefined;
