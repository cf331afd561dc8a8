// Which field is brought into view: the one whose cell is selected in the sheet, or the one that a person asked for.

import { useCallback, useState } from 'react';
import type { FieldPlace } from '../../session/session';
import type { Target, TabWish } from './paneContext';
import { placeKey, type TabId } from './places';

export interface TargetControl {
  readonly target: Target | null;
  readonly tabWish: TabWish | null;
  readonly goTo: (place: FieldPlace) => void;
  readonly openTab: (tab: TabId) => void;
  readonly arrived: () => void;
}

const keyOf = (place: FieldPlace | null): string => (place ? placeKey(place) : '');

/** @param selection the input whose cell is selected; another object for the same input is no news */
export function useTarget(selection: FieldPlace | null): TargetControl {
  const [target, setTarget] = useState<Target | null>(null);
  const [tabWish, setTabWish] = useState<TabWish | null>(null);
  const [seen, setSeen] = useState('');
  if (keyOf(selection) !== seen) {
    setSeen(keyOf(selection));
    setTarget(selection && { place: selection, isFocused: false });
  }
  const goTo = useCallback((place: FieldPlace) => setTarget({ place, isFocused: true }), []);
  const openTab = useCallback((tab: TabId) => setTabWish({ tab }), []);
  const arrived = useCallback(() => setTarget((now) => (now?.isFocused ? { ...now, isFocused: false } : now)), []);
  return { target, tabWish, goTo, openTab, arrived };
}
