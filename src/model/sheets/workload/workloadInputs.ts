// What a user enters for the werklast: how long questions take, and how their number grows.

import type { NumberInput } from '../../inputs/coreInputs';

/** The years for which the sheet looks ahead. */
export const GROWTH_YEARS = [1, 2, 3, 4] as const;

/** The single values of the werklast; absent in a workbook without the sheet. */
export interface WorkloadParameters {
  /** Name of the cost line whose hours answer the questions. */
  readonly workLine: NumberInput;
  /** Minutes for a question handled alone, and for one that is forwarded; empty until somebody knows. */
  readonly minutesAlone: NumberInput;
  readonly minutesForwarded: NumberInput;
  /** Share of the questions that is forwarded, fraction (report §6.10). */
  readonly shareForwarded: NumberInput;
  /** Benutting: share of the hours that goes to questions, fraction; empty until somebody knows. */
  readonly utilisation: NumberInput;
  /** Minutes of a colleague elsewhere for a forwarded question, and the scale of that colleague; for information. */
  readonly secondLineMinutes: NumberInput;
  readonly secondLineScale: NumberInput;
  /** Growth of the questions relative to the year before, fractions. */
  readonly growth1: NumberInput;
  readonly growth2: NumberInput;
  readonly growth3: NumberInput;
  readonly growth4: NumberInput;
}

/** Whether these inputs have a werklast. */
export const hasWorkload = ({ parameters }: { readonly parameters: Partial<WorkloadParameters> }): boolean =>
  parameters.workLine !== undefined;
