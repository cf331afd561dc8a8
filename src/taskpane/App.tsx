// The pane: which screen belongs to the state of the session. Holds no figures and starts no use case but opening.

import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Session, SessionState } from '../session/session';
import { Damaged } from './components/Damaged';
import { FirstRun } from './components/FirstRun';
import { KeyFigures } from './components/KeyFigures';
import { ModelTabs } from './components/ModelTabs';
import { ProblemBar } from './components/ProblemBar';
import { StatusBar } from './components/StatusBar';
import { usePrefersDark, useSessionState } from './useSessionState';

export interface AppProps {
  readonly session: Session;
  /** Whether Office is dark; without it the system decides. */
  readonly isDark?: boolean | undefined;
}

const useStyles = makeStyles({
  root: { height: '100%', minHeight: '100%', display: 'flex', flexDirection: 'column', minWidth: 0 },
  content: { flexGrow: 1, overflowY: 'auto', paddingInline: tokens.spacingHorizontalM, minHeight: 0 },
});

function Screen({ session, state }: { readonly session: Session; readonly state: SessionState }): React.JSX.Element {
  if (state.phase === 'ready' && state.model) return <ModelTabs session={session} model={state.model} />;
  if (state.phase === 'damaged') return <Damaged session={session} state={state} />;
  if (state.phase === 'noModel') return <FirstRun session={session} isBusy={state.busy !== null} />;
  return <></>;
}

/** The whole pane on one session. */
export function App({ session, isDark }: AppProps): React.JSX.Element {
  const styles = useStyles();
  const state = useSessionState(session);
  const prefersDark = usePrefersDark();
  useEffect(() => {
    void session.open();
  }, [session]);
  return (
    <FluentProvider theme={(isDark ?? prefersDark) ? webDarkTheme : webLightTheme} className={styles.root} lang="nl">
      <KeyFigures model={state.phase === 'ready' ? state.model : null} />
      <div className={styles.content}>
        {state.problem && <ProblemBar session={session} problem={state.problem} />}
        <Screen session={session} state={state} />
      </div>
      <StatusBar state={state} />
    </FluentProvider>
  );
}
