// Every change since the pane opened, latest first: where it was made, and each value before and after.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { InputChange } from '../../model/inputChanges';
import type { FieldPlace, HistoryEntry, Session, SessionState } from '../../session/session';
import { placeOfChange } from './changePlaces';
import { changeWords } from './changeWords';
import { HISTORY_TEXT, ORIGIN_TEXTS } from './historyText';
import { useTextStyles } from '../kit/textStyles';

export interface HistoryProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  box: { maxHeight: '40vh', overflowY: 'auto', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  entry: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  show: { minWidth: 0, paddingInline: 0, color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  undone: { textDecorationLine: 'line-through' },
});

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly placeOf: (change: InputChange) => FieldPlace | null;
  readonly onShow: (place: FieldPlace) => void;
}

function Entry({ entry, placeOf, onShow }: EntryProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <li className={styles.entry}>
      <p className={text.note}>
        {ORIGIN_TEXTS[entry.origin]}
        {entry.isUndone && ` · ${HISTORY_TEXT.undone}`}
      </p>
      {entry.changes.map((change, index) => {
        const words = changeWords(change);
        const place = placeOf(change);
        return (
          <div key={index}>
            <p className={`${text.paragraph} ${entry.isUndone ? styles.undone : ''}`}>{words}</p>
            {place && (
              <Button
                size="small"
                appearance="transparent"
                className={styles.show}
                aria-label={HISTORY_TEXT.inSheet(words)}
                onClick={() => onShow(place)}
              >
                {HISTORY_TEXT.inSheetShort}
              </Button>
            )}
          </div>
        );
      })}
    </li>
  );
}

/** The list of changes. */
export function History({ session, state, onClose }: HistoryProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { history, model } = state;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling text must be reachable by keyboard
    <section className={styles.box} aria-label={HISTORY_TEXT.title} tabIndex={0}>
      <div className={styles.head}>
        <h2 className={text.heading}>{HISTORY_TEXT.title}</h2>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {HISTORY_TEXT.close}
        </Button>
      </div>
      <ol className={text.list}>
        {history.toReversed().map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            placeOf={(change) => model && placeOfChange(change, model.inputs)}
            onShow={(place) => void session.show(place)}
          />
        ))}
      </ol>
    </section>
  );
}
