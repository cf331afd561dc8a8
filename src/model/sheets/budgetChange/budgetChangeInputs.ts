// What a user enters for the begrotingswijziging: where the money for the estimate comes from, line by line.

import type { NumberInput } from '../../inputs/coreInputs';

/** The single values of the begrotingswijziging; absent in a workbook without the sheet. */
export interface BudgetChangeParameters {
  /** How many characters a description may have at most, so that it fits in the financial administration. */
  readonly descriptionLength: NumberInput;
}

/** One line: an amount that is in the begroting already, or other cover. */
export interface CoverLine {
  readonly description: string;
  /** `al begroot`, or a kind of cover from the list of the sheet. */
  readonly coverKind: string;
  readonly taskField: string;
  readonly economicCategory: string;
  /** `structureel` or `incidenteel`. */
  readonly character: string;
  /** For each of the four years, positive, in the unit of the begroting. */
  readonly amount1: NumberInput;
  readonly amount2: NumberInput;
  readonly amount3: NumberInput;
  readonly amount4: NumberInput;
}

/** What a model with a begrotingswijziging has beside its other inputs. */
export interface BudgetChangeInputs {
  /** Lines of the begrotingswijziging; empty in a workbook without its sheet. */
  readonly coverLines: readonly CoverLine[];
}

/** Whether these inputs have a begrotingswijziging. */
export const hasBudgetChange = ({ parameters }: { readonly parameters: Partial<BudgetChangeParameters> }): boolean =>
  parameters.descriptionLength !== undefined;
