// Everything that a person fills in: the inputs of the rekenmodel, and those of the sheets that were added to it.

import type { CoreParameters, CostLine, OwnSalaryTables, SalaryScale, Scenario } from './coreInputs';
import type { AddedInputs, AddedParameters } from '../sheets/registry';

export * from './coreInputs';

/** All single values; those of an added sheet only exist with that sheet. */
export interface Parameters extends CoreParameters, OwnSalaryTables, Partial<AddedParameters> {}

/** Everything that a user can enter. */
export interface ModelInputs extends AddedInputs {
  readonly lines: readonly CostLine[];
  readonly scenarios: readonly Scenario[];
  readonly parameters: Parameters;
  readonly salaryScales: readonly SalaryScale[];
}
