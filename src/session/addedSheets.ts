// What a sheet begins with when it is put beside the model. Pure.

import { withDefaultBudget } from '../model/budgetInputs';
import type { ModelInputs } from '../model/modelInputs';
import { withDefaultSensitivity } from '../model/sensitivityDefaults';
import type { AddedSheet } from './session';

/** The inputs with those of the sheet. */
export function withSheet(inputs: ModelInputs, sheet: AddedSheet): ModelInputs {
  switch (sheet.id) {
    case 'budget':
      return withDefaultBudget(inputs, sheet.taskField);
    case 'sensitivity':
      return withDefaultSensitivity(inputs);
  }
}
