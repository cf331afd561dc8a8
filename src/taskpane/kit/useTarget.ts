// What the pane shows: a tab and the field to scroll to, because the user asked for it or its cell is selected in the
// sheet. Kept above the tabs, so that it survives a temporarily damaged model.

import { useCallback, useState } from 'react';
import type { FieldPlace } from '../../session/session';
import type { Pane } from './paneContext';
import { placeKey, tabOf, type TabId } from './places';

export type TargetControl = Pick<Pane, 'tab' | 'target' | 'goTo' | 'openTab' | 'arrived'>;

type Shown = Pick<TargetControl, 'tab' | 'target'>;

const showing = (place: FieldPlace, isFocused: boolean): Shown => ({ tab: tabOf(place), target: { place, isFocused } });

const keyOf = (place: FieldPlace | null): string => (place ? placeKey(place) : '');

/**
 * @param selection the input whose cell is selected; another object for the same input counts as unchanged
 * @param first the tab to begin with
 */
export function useTarget(selection: FieldPlace | null, first: TabId): TargetControl {
  const [shown, setShown] = useState<Shown>({ tab: first, target: null });
  const [seen, setSeen] = useState('');
  if (keyOf(selection) !== seen) {
    setSeen(keyOf(selection));
    setShown(selection ? showing(selection, false) : { ...shown, target: null });
  }
  const goTo = useCallback((place: FieldPlace) => setShown(showing(place, true)), []);
  const openTab = useCallback((tab: TabId) => {
    setShown(({ target }) => ({ tab, target }));
    document.getElementById(`tab-${tab}`)?.focus();
  }, []);
  const arrived = useCallback(
    () => setShown((now) => (now.target?.isFocused ? { ...now, target: { ...now.target, isFocused: false } } : now)),
    [],
  );
  return { ...shown, goTo, openTab, arrived };
}
