// The session's state, the colours of Office and what the window and a person's hand tell the session, as React sees them.

import { useEffect, useSyncExternalStore, type RefObject } from 'react';
import type { Session, SessionState } from '../../session/session';

/** The state of a session; renders again when it changes. */
export const useSessionState = (session: Session): SessionState =>
  useSyncExternalStore(session.subscribe, session.getState);

const DARK = '(prefers-color-scheme: dark)';

/** Office tells nobody that its theme has changed, but who changes it comes back to the pane. */
function subscribeToColours(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  return () => {
    query.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
  };
}

/** Whether dark colours are wanted: by Office, and where it does not say, by the system. */
export const useIsDark = (isOfficeDark: (() => boolean | undefined) | undefined): boolean =>
  useSyncExternalStore(subscribeToColours, () => isOfficeDark?.() ?? window.matchMedia(DARK).matches);

/** Events of Excel get lost while the pane is out of view; coming back to it reads again. */
export function useHints(session: Session): void {
  useEffect(() => {
    const hint = (): void => {
      if (document.visibilityState === 'visible') session.hint();
    };
    window.addEventListener('focus', hint);
    document.addEventListener('visibilitychange', hint);
    return () => {
      window.removeEventListener('focus', hint);
      document.removeEventListener('visibilitychange', hint);
    };
  }, [session]);
}

/** A click or a key is a choice of one's own: what was selected in the sheet before it leads the pane no more. */
export function useOwnCourse(session: Session, pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    // Before the buttons themselves hear of it, so that what they select counts.
    root?.addEventListener('click', session.leaveSelection, true);
    root?.addEventListener('keydown', session.leaveSelection, true);
    return () => {
      root?.removeEventListener('click', session.leaveSelection, true);
      root?.removeEventListener('keydown', session.leaveSelection, true);
    };
  }, [session, pane]);
}
