// What a user enters for the gevoeligheid: how low and how high each factor can be.

import type { NumberInput } from '../../inputs/coreInputs';

/** The factor other than the cost lines: the number of customer questions. */
export const QUESTIONS_FACTOR = 'Klantvragen per maand';

/** The unit of a range. Hours and amounts per year are converted to the driver of the line. */
export const RANGE_UNITS = {
  hoursPerWeek: 'uren per week',
  hoursPerYear: 'uren per jaar',
  amountPerYear: 'euro per jaar',
  amountPerUnit: 'euro per eenheid',
  questions: 'klantvragen per maand',
} as const;
export type RangeUnit = (typeof RANGE_UNITS)[keyof typeof RANGE_UNITS];

/** The single values of the gevoeligheid; absent in a workbook without the sheet. */
export interface SensitivityParameters {
  /** Afwijking on either side of a factor without a range, fraction. */
  readonly deviation: NumberInput;
}

/** How low and how high one factor can be. */
export interface RangeRow {
  /** A cost line, or `Klantvragen per maand`. */
  readonly name: string;
  readonly low: NumberInput;
  /** Empty where higher occurs and nobody knows how much: then the deviation counts upward. */
  readonly high: NumberInput;
  /** One of `RANGE_UNITS`. */
  readonly unit: string;
  /** The source of the two numbers. */
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
