// What sheets that are handed out say of gemeente and status.

import type { ModelInputs } from '../model/inputs/modelInputs';
import { IN_ORDER, type ModelResults } from '../model/results/modelResults';

/** The status on Samenvatting, if there is one. */
const statusOf = ({ parameters: { summaryStatus = '' } }: ModelInputs): readonly string[] =>
  summaryStatus === '' ? [] : [summaryStatus];

/** Beside the label Status. */
export function modelStatus(inputs: ModelInputs, { points }: ModelResults): string {
  const found = `${points} ${points === 1 ? 'punt' : 'punten'}`;
  return [...statusOf(inputs), `rekenmodel ${points === 0 ? IN_ORDER : found}`].join(', ');
}

/** In the first row. */
export function headLine(inputs: ModelInputs, { points }: ModelResults): string {
  const { municipality } = inputs.parameters;
  const gemeente = municipality === '' ? 'Gemeente niet ingevuld' : municipality;
  return [gemeente, ...statusOf(inputs), `rekenmodel ${points === 0 ? '' : 'niet '}${IN_ORDER}`].join(', ');
}
