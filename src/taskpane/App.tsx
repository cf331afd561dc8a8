// The pane: which screen belongs to the state of the session. Contains no figures, and starts no use case.

import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Session, SessionState } from '../session/session';
import { KeyFigures } from './keyFigures/KeyFigures';
import { onDemand } from './kit/OnDemand';
import { ModelTabs } from './shell/ModelTabs';
import { StatusBar } from './shell/StatusBar';
import { PaneProvider, type Pane } from './kit/paneContext';
import type { SelfTest } from './selfTesting/selfTest';
import type { Entrance } from './kit/entrance';
import { useKeptFocus } from './kit/useKeptFocus';
import { usePreload } from './kit/usePreload';
import { useHints, useIsDark, useOwnCourse, useSessionState } from './kit/useSessionState';
import { useTarget } from './kit/useTarget';

export interface AppProps {
  readonly session: Session;
  /** Whether Office is currently dark; if it does not say, the system decides. */
  readonly isOfficeDark?: (() => boolean | undefined) | undefined;
  /** Loaded when the user starts it. */
  readonly selfTest: SelfTest;
  /** The button of the ribbon that opened it, if not its own. */
  readonly entrance?: Entrance | null;
}

/** Below this height there is no room for a fixed header and bar, so the whole pane scrolls. */
const LOW_PANE = '@media (max-height: 300px)';

const useStyles = makeStyles({
  root: {
    height: '100%',
    minHeight: '100%',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    [LOW_PANE]: { height: 'auto' },
  },
  content: {
    flexGrow: 1,
    overflowY: 'auto',
    overflowX: 'hidden',
    paddingInline: tokens.spacingHorizontalM,
    minHeight: 0,
    // Texts for screen readers alone are placed in here, so that they do not make the whole pane scroll.
    position: 'relative',
    // Below the tabs and the search field, which stay in view.
    scrollPaddingTop: '80px',
    [LOW_PANE]: { overflowY: 'visible' },
  },
});

const FirstRun = onDemand(async () => (await import(/* webpackChunkName: "first-run" */ './shell/FirstRun')).FirstRun);
const Damaged = onDemand(async () => (await import(/* webpackChunkName: "damaged" */ './shell/Damaged')).Damaged);
const OtherVersion = onDemand(
  async () => (await import(/* webpackChunkName: "version" */ './shell/OtherVersion')).OtherVersion,
);
const SelfTestScreen = onDemand(
  async () => (await import(/* webpackChunkName: "self-test" */ './selfTesting/SelfTestScreen')).SelfTestScreen,
);
const ProblemBar = onDemand(
  async () => (await import(/* webpackChunkName: "problem" */ './shell/ProblemBar')).ProblemBar,
);

/** In case the connection is lost later. */
const FOR_LATER = [ProblemBar];

const LooksNote = onDemand(
  async () => (await import(/* webpackChunkName: "looks" */ './shell/LooksNote')).LooksNote,
  null,
);

interface ScreenProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly openSelfTest: () => void;
}

function Screen({ session, state, openSelfTest }: ScreenProps): React.JSX.Element {
  if (state.phase === 'ready' && state.model) return <ModelTabs state={state} />;
  if (state.phase === 'damaged') return <Damaged session={session} state={state} />;
  if (state.phase === 'older' || state.phase === 'newer') return <OtherVersion session={session} state={state} />;
  if (state.phase === 'noModel') {
    return <FirstRun session={session} isBusy={state.busy !== null} openSelfTest={openSelfTest} />;
  }
  return <></>;
}

/** The whole pane, for one session. */
export function App({ session, isOfficeDark, selfTest, entrance = null }: AppProps): React.JSX.Element {
  const styles = useStyles();
  const state = useSessionState(session);
  const isDark = useIsDark(isOfficeDark);
  const { tab, target, goTo, openTab, arrived } = useTarget(state.selection, entrance ? 'sharing' : 'costs');
  const root = useRef<HTMLDivElement>(null);
  const [isTesting, setTesting] = useState(false);
  const openSelfTest = useCallback(() => setTesting(true), []);
  useHints(session);
  useOwnCourse(session, root);
  useKeptFocus(root);
  usePreload(FOR_LATER, state.phase !== 'opening');
  const { model, findings } = state;
  const pane = useMemo<Pane | null>(
    () => model && { session, model, findings, tab, target, goTo, openTab, arrived, openSelfTest, entrance },
    [session, model, findings, tab, target, goTo, openTab, arrived, openSelfTest, entrance],
  );
  return (
    <FluentProvider ref={root} theme={isDark ? webDarkTheme : webLightTheme} className={styles.root} lang="nl">
      {isTesting ? (
        <SelfTestScreen session={session} selfTest={selfTest} onClose={() => setTesting(false)} />
      ) : (
        <PaneProvider value={pane}>
          <KeyFigures state={state} />
          {state.problem && <ProblemBar session={session} problem={state.problem} />}
          <div className={styles.content} data-scroller>
            {state.note?.kind === 'looks' && (
              <LooksNote session={session} note={state.note} isBusy={state.busy !== null} />
            )}
            <Screen session={session} state={state} openSelfTest={openSelfTest} />
          </div>
          <StatusBar session={session} state={state} />
        </PaneProvider>
      )}
    </FluentProvider>
  );
}
