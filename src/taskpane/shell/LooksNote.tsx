// The layout that Excel refused although the model itself is complete, and the button that reapplies it.

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Note, Session } from '../../session/session';
import { LOOKS_TEXT } from './looksText';
import { causeOf } from './problemsText';

export interface LooksNoteProps {
  readonly session: Session;
  readonly note: Extract<Note, { kind: 'looks' }>;
  readonly isBusy: boolean;
}

const useStyles = makeStyles({
  bar: { marginBlock: tokens.spacingVerticalS },
  // With text twice as large, the longest words do not fit in the narrowest pane.
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  actions: { flexWrap: 'wrap', minWidth: 0, rowGap: tokens.spacingVerticalS },
  action: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Shows a note until it is resolved or closed. */
export function LooksNote({ session, note, isBusy }: LooksNoteProps): React.JSX.Element {
  const styles = useStyles();
  const [closed, setClosed] = useState<Note | null>(null);
  if (closed === note) return <></>;
  return (
    <div role="status">
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.words}>
          <MessageBarTitle>{LOOKS_TEXT.title}</MessageBarTitle> {LOOKS_TEXT.refused(note.looks)}{' '}
          {LOOKS_TEXT.why(causeOf(note.why))}
        </MessageBarBody>
        <MessageBarActions className={styles.actions}>
          <Button className={styles.action} disabledFocusable={isBusy} onClick={() => void session.applyLooks()}>
            {LOOKS_TEXT.apply}
          </Button>
          <Button className={styles.action} onClick={() => setClosed(note)}>
            {LOOKS_TEXT.close}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
