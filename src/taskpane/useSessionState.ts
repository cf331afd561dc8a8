// The session's state and the system's colour scheme as React sees them.

import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../session/session';

/** The state of a session; renders again when it changes. */
export const useSessionState = (session: Session): SessionState =>
  useSyncExternalStore(session.subscribe, session.getState);

const DARK = '(prefers-color-scheme: dark)';

function subscribeToScheme(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the system asks for dark colours. */
export const usePrefersDark = (): boolean =>
  useSyncExternalStore(subscribeToScheme, () => window.matchMedia(DARK).matches);
