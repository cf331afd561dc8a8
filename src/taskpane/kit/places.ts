// Places of inputs in the pane: their identity, and which tab holds them. Pure.

import { isBudgetParameter } from '../../model/budgetInputs';
import { isSensitivityParameter } from '../../model/sensitivityInputs';
import type { FieldPlace } from '../../session/session';

export type TabId = 'costs' | 'scenarios' | 'assumptions' | 'sheets' | 'sharing';

/** A place as a text: equal for equal places. */
export const placeKey = (place: FieldPlace): string =>
  place.list === 'parameters' ? `${place.list}/${place.field}` : `${place.list}/${place.index}/${place.field}`;

const TABS: Readonly<Record<FieldPlace['list'], TabId>> = {
  lines: 'costs',
  scenarios: 'scenarios',
  salaryScales: 'assumptions',
  budgetRows: 'sheets',
  ranges: 'sheets',
  parameters: 'assumptions',
};

/** The tab that holds the field of a place. */
export function tabOf({ list, field }: FieldPlace): TabId {
  if (list !== 'parameters') return TABS[list];
  if (field === 'otherChannelCost') return 'scenarios';
  return isBudgetParameter(field) || isSensitivityParameter(field) ? 'sheets' : TABS.parameters;
}
