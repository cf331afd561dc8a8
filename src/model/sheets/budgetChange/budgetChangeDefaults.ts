// An initial begrotingswijziging: one empty line, as a table needs one and nobody knows what is in the begroting already.

import type { ModelInputs } from '../../inputs/modelInputs';
import type { BudgetChangeParameters, CoverLine } from './budgetChangeInputs';

/** What the financial administrations of gemeenten commonly have room for. */
const DESCRIPTION_LENGTH = 36;

const DEFAULT_PARAMETERS: BudgetChangeParameters = { descriptionLength: DESCRIPTION_LENGTH };

export const EMPTY_COVER_LINE: CoverLine = {
  description: '',
  coverKind: '',
  taskField: '',
  economicCategory: '',
  character: '',
  amount1: null,
  amount2: null,
  amount3: null,
  amount4: null,
};

/** The inputs with an initial begrotingswijziging. */
export const withDefaultBudgetChange = (inputs: ModelInputs): ModelInputs => ({
  ...inputs,
  parameters: { ...inputs.parameters, ...DEFAULT_PARAMETERS },
  coverLines: [EMPTY_COVER_LINE],
});
