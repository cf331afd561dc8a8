// The status bar: the current task, the last change with undo and redo, and why figures may be outdated.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session, SessionState } from '../../session/session';
import { verdictOf, verdictWords } from '../keyFigures/verdict';
import { BUSY_TEXTS, SHELL_TEXT } from './shellText';
import { onDemand } from '../kit/OnDemand';
import { usePreload } from '../kit/usePreload';

export interface StatusBarProps {
  readonly session: Session;
  readonly state: SessionState;
}

const useStyles = makeStyles({
  root: { flexShrink: 0, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '36px',
    paddingInline: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  recalculate: { flexShrink: 0 },
  manual: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

const History = onDemand(async () => (await import(/* webpackChunkName: "history" */ '../history/History')).History);

const LastChange = onDemand(
  async () => (await import(/* webpackChunkName: "changes" */ '../history/LastChange')).LastChange,
  null,
);

const StepButtons = onDemand(
  async () => (await import(/* webpackChunkName: "changes" */ '../history/StepButtons')).StepButtons,
  null,
);

const BusySign = onDemand(async () => (await import(/* webpackChunkName: "busy" */ './BusySign')).BusySign, null);

/** What the first edit needs. */
const FOR_EDITS = [LastChange, StepButtons, BusySign];

/** Reading again after an event is not worth mentioning, unless it takes long or is the first. */
const isWorthSaying = ({ busy, phase, slow }: SessionState): boolean =>
  busy !== null && (slow || (busy === 'opening' ? phase === 'opening' : busy !== 'inspecting'));

/** What the head says of a model that is not in order; its announcement too, because it may come from the cells. */
const verdictIn = (state: SessionState): string =>
  state.phase === 'ready' && state.model && verdictOf({ ...state, model: state.model }) !== 'inOrder'
    ? verdictWords({ ...state, model: state.model })
    : '';

function Words({ state }: { readonly state: SessionState }): React.JSX.Element {
  const styles = useStyles();
  const verdict = verdictIn(state);
  const isBusy = state.busy !== null && isWorthSaying(state);
  return (
    <>
      {/* During opening the text is enough unless it takes long: fetching the sign would slow the pane down. */}
      {isBusy && (state.phase !== 'opening' || state.slow) && <BusySign />}
      <div className={styles.words} role="status">
        {isBusy && state.busy !== null
          ? `${BUSY_TEXTS[state.busy]}${state.slow ? `. ${SHELL_TEXT.slow}` : ''}`
          : verdict}
        {!isBusy && verdict !== '' && state.history.length > 0 && ' · '}
        {!isBusy && state.history.length > 0 && <LastChange history={state.history} />}
      </div>
    </>
  );
}

/** Shows what the session is doing or did last. */
export function StatusBar({ session, state }: StatusBarProps): React.JSX.Element {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const hasHistory = state.history.length > 0;
  usePreload(FOR_EDITS, state.model !== null);
  return (
    <footer className={state.phase === 'noModel' && !state.busy ? undefined : styles.root}>
      {isOpen && hasHistory && <History session={session} state={state} onClose={() => setIsOpen(false)} />}
      {state.manualCalculation && (
        <div className={mergeClasses(styles.bar, styles.manual)}>
          <span className={styles.words}>{SHELL_TEXT.manualCalculation}</span>
          <Button size="small" className={styles.recalculate} onClick={() => void session.recalculate()}>
            {SHELL_TEXT.recalculate}
          </Button>
        </div>
      )}
      <div className={state.phase === 'noModel' && !state.busy ? undefined : styles.bar}>
        <Words state={state} />
        {hasHistory && (
          <StepButtons session={session} state={state} isOpen={isOpen} onOpen={() => setIsOpen(!isOpen)} />
        )}
      </div>
    </footer>
  );
}
