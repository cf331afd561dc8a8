// The last failure: what it is, what to do, and a button to read again.

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { Problem, Session } from '../../session/session';
import { PROBLEM_TEXT, PROBLEM_TEXTS } from './problemsText';

export interface ProblemBarProps {
  readonly session: Session;
  readonly problem: Problem;
}

const useStyles = makeStyles({
  place: { flexShrink: 0, paddingInline: tokens.spacingHorizontalM },
  bar: { marginBlock: tokens.spacingVerticalS },
});

/**
 * Shows a problem until the next success. It stays visible, so that a user who pressed a button far down sees the
 * outcome.
 */
export function ProblemBar({ session, problem }: ProblemBarProps): React.JSX.Element {
  const styles = useStyles();
  const { title, advice } = PROBLEM_TEXTS[problem.code];
  return (
    <div role="alert" className={styles.place}>
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {advice}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => void session.refresh()}>{PROBLEM_TEXT.again}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
