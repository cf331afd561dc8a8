// What every part of the pane shares: the session, what was read last, and the field that is brought into view.

import { createContext, useContext } from 'react';
import type { FieldPlace, Session } from '../../session/session';
import type { ModelReading } from '../../workbook/reading/reading';
import type { TabId } from './places';

/** The field to bring into view. */
export interface Target {
  readonly place: FieldPlace;
  /** Whether the keyboard goes along; never when the wish came from the sheet. */
  readonly isFocused: boolean;
}

/** The pane as its fields see it. */
export interface Pane {
  readonly session: Session;
  readonly model: ModelReading;
  /** The tab that is open. */
  readonly tab: TabId;
  readonly target: Target | null;
  /** Brings a field into view and puts the keyboard there. */
  readonly goTo: (place: FieldPlace) => void;
  /** Opens a tab and puts the keyboard on it. */
  readonly openTab: (tab: TabId) => void;
  /** Opens the self-test in the place of the model. */
  readonly openSelfTest: () => void;
  /** The keyboard has arrived: the field stays marked and takes no focus again. */
  readonly arrived: () => void;
}

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

/** @throws Error outside a pane with a model */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('There is no model to show');
  return pane;
}
