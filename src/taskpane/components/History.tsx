// Every change since the pane opened, the latest first: where it was made, and each value before and after.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { HistoryEntry } from '../../session/session';
import { changeWords } from '../changeWords';
import { HISTORY_TEXT, ORIGIN_TEXTS } from '../messages/history';
import { useTextStyles } from './textStyles';

export interface HistoryProps {
  readonly history: readonly HistoryEntry[];
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  box: { maxHeight: '40vh', overflowY: 'auto', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  entry: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  undone: { textDecorationLine: 'line-through' },
});

function Entry({ entry }: { readonly entry: HistoryEntry }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <li className={styles.entry}>
      <p className={text.note}>
        {ORIGIN_TEXTS[entry.origin]}
        {entry.isUndone && ` · ${HISTORY_TEXT.undone}`}
      </p>
      {entry.changes.map((change, index) => (
        <p key={index} className={`${text.paragraph} ${entry.isUndone ? styles.undone : ''}`}>
          {changeWords(change)}
        </p>
      ))}
    </li>
  );
}

/** The list of changes. */
export function History({ history, onClose }: HistoryProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    // A list that scrolls must be reachable with the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.box} aria-label={HISTORY_TEXT.title} tabIndex={0}>
      <div className={styles.head}>
        <h2 className={text.heading}>{HISTORY_TEXT.title}</h2>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {HISTORY_TEXT.close}
        </Button>
      </div>
      <ol className={text.list}>
        {history.toReversed().map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
