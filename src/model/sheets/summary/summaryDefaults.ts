// The samenvatting as it begins: a concept of which nothing is filled in yet.

import type { ModelInputs } from '../../inputs/modelInputs';
import type { RiskRow, SummaryParameters } from './summaryInputs';
import { CONCEPT, MOST_RISKS } from './summaryWords';

const DEFAULT_PARAMETERS: SummaryParameters = {
  summaryStatus: CONCEPT,
  summaryVersion: '',
  summaryDate: null,
  summaryAuthor: '',
  summaryReason: '',
  summaryTask: '',
  summaryConsequence: '',
  summaryAlternative: '',
  adoptedTotal: null,
  adoptedCostPrice: null,
  adoptedDate: null,
};

const FREE_ROW: RiskRow = { risk: '', chance: null, damage: null };

/** These risks, followed by free rows: the page has room for a fixed number. */
export const riskRows = (risks: readonly RiskRow[]): readonly RiskRow[] => [
  ...risks,
  ...Array.from({ length: Math.max(0, MOST_RISKS - risks.length) }, () => FREE_ROW),
];

/** The inputs with a samenvatting. */
export const withDefaultSummary = (inputs: ModelInputs): ModelInputs => ({
  ...inputs,
  parameters: { ...inputs.parameters, ...DEFAULT_PARAMETERS },
  risks: riskRows([]),
});
