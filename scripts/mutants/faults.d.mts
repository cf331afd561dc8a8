// Types of faults.mjs, for the tests.

export interface PlantedFault {
  readonly what: string;
  readonly file: string;
  /** Occurs once in the file. */
  readonly from: string;
  readonly to: string;
  /** Test files that must fail; absent for the usual ones. */
  readonly tests?: readonly string[];
}

export const FAULTS: readonly PlantedFault[];
