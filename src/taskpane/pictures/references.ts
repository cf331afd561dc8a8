// What the present model can be compared with in the head of the pane: the report and the other profiles. Pure.

import { compute } from '../../model/results/compute';
import type { ModelInputs } from '../../model/inputs/modelInputs';
import { PROFILES } from '../../model/report/profiles';
import { REPORT_INPUTS } from '../../model/report/reportDefaults';
import { WATERFALL_TEXT } from './picturesText';

/** One model to compare with. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly inputs: ModelInputs;
  /** Its total, euro per year. */
  readonly total: number;
}

/** The figures of the report are the profile of a KCC-gemeente. */
export const REFERENCES: readonly Reference[] = PROFILES.map(({ id, title, inputs }) => ({
  id,
  title: inputs === REPORT_INPUTS ? WATERFALL_TEXT.report(title) : title,
  inputs,
  total: compute(inputs).total,
}));
