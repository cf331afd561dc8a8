// Places of inputs in the pane: their identity, and their tab. Pure.

import { ADDED_PARAMETERS } from '../../model/sheets/registry';
import type { ParameterField } from '../../model/inputs/inputRows';
import type { FieldPlace } from '../../session/session';

export type TabId = 'costs' | 'scenarios' | 'assumptions' | 'sheets' | 'sharing';

/** The place of an input that is one cell. */
export const parameterPlace = (field: ParameterField): FieldPlace => ({ list: 'parameters', field });

/** A key for a place: equal for equal places. */
export const placeKey = (place: FieldPlace): string =>
  place.list === 'parameters' ? `${place.list}/${place.field}` : `${place.list}/${place.index}/${place.field}`;

/** Rows of added sheets are on the tab of those sheets. */
const TABS: Readonly<Partial<Record<FieldPlace['list'], TabId>>> = {
  lines: 'costs',
  scenarios: 'scenarios',
  salaryScales: 'assumptions',
};

/** The tab with the field of a place. */
export function tabOf({ list, field }: FieldPlace): TabId {
  if (list !== 'parameters') return TABS[list] ?? 'sheets';
  if (field === 'otherChannelCost') return 'scenarios';
  return Object.hasOwn(ADDED_PARAMETERS, field) ? 'sheets' : 'assumptions';
}
