// What was read from a workbook, as domain types: inputs and results. No Office, no addresses.

import type { ModelInputs } from '../model/modelInputs';
import type { ModelResults } from '../model/modelResults';

/** Inputs and results as they stand in the cells. */
export interface ModelReading {
  readonly inputs: ModelInputs;
  readonly results: ModelResults;
}
