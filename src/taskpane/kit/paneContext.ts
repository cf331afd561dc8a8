// Shared by all parts of the pane: the session, the last reading, and the field to scroll to.

import { createContext, useContext } from 'react';
import type { FieldPlace, Session, SessionState } from '../../session/session';
import type { ModelReading } from '../../workbook/reading/reading';
import type { Entrance } from './entrance';
import type { TabId } from './places';

/** The field to scroll to. */
export interface Target {
  readonly place: FieldPlace;
  /** Whether the focus moves too; never if the request came from the sheet. */
  readonly isFocused: boolean;
}

/** What fields know of the pane. */
export interface Pane {
  readonly session: Session;
  readonly model: ModelReading;
  /** Formulas that differ from what they should be. */
  readonly findings: SessionState['findings'];
  /** The tab that is open. */
  readonly tab: TabId;
  readonly target: Target | null;
  /** Scrolls to a field and focuses it. */
  readonly goTo: (place: FieldPlace) => void;
  /** Opens a tab and focuses it. */
  readonly openTab: (tab: TabId) => void;
  /** The button of the ribbon that opened the pane, if not its own. */
  readonly entrance: Entrance | null;
  /** Opens the self-test instead of the model. */
  readonly openSelfTest: () => void;
  /** Called when the field has the focus: it stays marked and does not take the focus again. */
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
