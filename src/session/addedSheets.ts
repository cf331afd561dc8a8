// What a sheet begins with when it is put beside the model. Pure.

import { withDefaultBudget } from '../model/budgetInputs';
import type { ModelInputs } from '../model/modelInputs';
import type { AddedSheet } from './session';

/** The inputs with those of the sheet. */
export const withSheet = (inputs: ModelInputs, sheet: AddedSheet): ModelInputs =>
  withDefaultBudget(inputs, sheet.taskField);
