// React hooks for the session's state, the colours of Office, and what window and user events tell the session.

import { useEffect, useSyncExternalStore, type RefObject } from 'react';
import type { Session, SessionState } from '../../session/session';

/** The state of a session; renders again when it changes. */
export const useSessionState = (session: Session): SessionState =>
  useSyncExternalStore(session.subscribe, session.getState);

const DARK = '(prefers-color-scheme: dark)';

/** Office raises no event when its theme changes, but a user who changes it then returns to the pane. */
function subscribeToColours(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  return () => {
    query.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
  };
}

/** Whether to use dark colours: according to Office or, if it does not say, the system. */
export const useIsDark = (isOfficeDark: (() => boolean | undefined) | undefined): boolean =>
  useSyncExternalStore(subscribeToColours, () => isOfficeDark?.() ?? window.matchMedia(DARK).matches);

/** Excel's events get lost while the pane is hidden, so returning to it reads again. */
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

/** After a click or a key press in the pane, an earlier selection in the sheet no longer controls the pane. */
export function useOwnCourse(session: Session, pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    // Runs before the buttons' own handlers, so that what they select counts.
    root?.addEventListener('click', session.leaveSelection, true);
    root?.addEventListener('keydown', session.leaveSelection, true);
    return () => {
      root?.removeEventListener('click', session.leaveSelection, true);
      root?.removeEventListener('keydown', session.leaveSelection, true);
    };
  }, [session, pane]);
}
