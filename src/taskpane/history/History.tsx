// Every change since the pane opened, latest first: where it was made, and each value before and after.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { InputChange } from '../../model/inputs/inputChanges';
import type { FieldPlace, HistoryEntry, Session, SessionState, StepOutcome } from '../../session/session';
import { formatEuroDifference } from '../words/dutchNumbers';
import { PROBLEM_TEXTS } from '../shell/problemsText';
import { placeOfChange } from './changePlaces';
import { changeWords, entryWords } from './changeWords';
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
  back: { flexShrink: 0, paddingInline: tokens.spacingHorizontalXS },
  show: { minWidth: 0, paddingInline: 0, color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  undone: { textDecorationLine: 'line-through' },
});

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly placeOf: (change: InputChange) => FieldPlace | null;
  readonly onShow: (place: FieldPlace) => void;
  /** How many steps are undone to before this one; 0 when it is undone already. */
  readonly stepsBack: number;
  readonly onBack: () => void;
}

const timeFormat = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** `09:41 · In dit venster · + € 4.095`. */
const headOf = ({ madeAt, origin, effect, isUndone }: HistoryEntry): string =>
  [
    timeFormat.format(madeAt),
    ORIGIN_TEXTS[origin],
    ...(isUndone ? [HISTORY_TEXT.undone] : []),
    ...(effect === null ? [] : [effect === 0 ? HISTORY_TEXT.noEffect : formatEuroDifference(effect)]),
  ].join(' · ');

const outcomeWords = (outcome: StepOutcome['outcome']): string =>
  outcome === 'done' || outcome === 'notTried' ? HISTORY_TEXT[outcome] : PROBLEM_TEXTS[outcome].title;

/** What became of the steps that were undone together; each by itself unless all went well. */
function Outcomes({ outcomes }: { readonly outcomes: readonly StepOutcome[] }): React.JSX.Element {
  const text = useTextStyles();
  const isAllDone = outcomes.every(({ outcome }) => outcome === 'done');
  return (
    <div role="status">
      {outcomes.length > 0 && (
        <p className={text.paragraph}>
          {isAllDone ? HISTORY_TEXT.allBack(outcomes.length) : `${HISTORY_TEXT.outcomes}:`}
        </p>
      )}
      {!isAllDone && (
        <ul className={text.list}>
          {outcomes.map(({ step, outcome }) => (
            <li key={step.id} className={text.note}>
              {entryWords({ ...step, isUndone: false })}: {outcomeWords(outcome)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Entry({ entry, placeOf, onShow, stepsBack, onBack }: EntryProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <p className={text.note}>{headOf(entry)}</p>
        {stepsBack > 0 && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.back}
            aria-label={HISTORY_TEXT.backFully(stepsBack, entryWords(entry))}
            onClick={onBack}
          >
            {HISTORY_TEXT.back(stepsBack)}
          </Button>
        )}
      </div>
      {entry.changes.map((change, index) => {
        const words = changeWords(change);
        const place = placeOf(change);
        return (
          <div key={index}>
            <p className={mergeClasses(text.paragraph, entry.isUndone && styles.undone)}>{words}</p>
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
  const [outcomes, setOutcomes] = useState<readonly StepOutcome[]>([]);
  const undoTo = (entry: HistoryEntry): void => void session.undoTo(entry.id).then(setOutcomes);
  const first = history.find(({ isUndone }) => !isUndone);
  const stepsBackTo = (entry: HistoryEntry): number =>
    entry.isUndone ? 0 : history.filter(({ id, isUndone }) => id >= entry.id && !isUndone).length;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling text must be reachable by keyboard
    <section className={styles.box} aria-label={HISTORY_TEXT.title} tabIndex={0}>
      <div className={styles.head}>
        <h2 className={text.heading}>{HISTORY_TEXT.title}</h2>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {HISTORY_TEXT.close}
        </Button>
      </div>
      {first && stepsBackTo(first) > 1 && (
        <Button size="small" onClick={() => undoTo(first)}>
          {HISTORY_TEXT.all(stepsBackTo(first))}
        </Button>
      )}
      <Outcomes outcomes={outcomes} />
      <ol className={text.list}>
        {history.toReversed().map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            placeOf={(change) => model && placeOfChange(change, model.inputs)}
            onShow={(place) => void session.show(place)}
            stepsBack={stepsBackTo(entry)}
            onBack={() => undoTo(entry)}
          />
        ))}
      </ol>
    </section>
  );
}
