// The screen for a workbook without a model: what will be made, five questions that can be skipped with what their answers
// do, and the figures of the report in one click.

import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { compute } from '../../model/results/compute';
import { startInputs } from '../../model/report/startAnswers';
import { PROFILES, type ProfileId } from '../../model/report/profiles';
import type { Session } from '../../session/session';
import { HELP_TEXT } from '../help/helpText';
import { FIRST_RUN_TEXT } from './firstRunText';
import { SELF_TEST_TEXT } from '../selfTesting/selfTestText';
import { outcomeText } from '../costs/lineWords';
import { formatEuro, formatEuroCents } from '../words/dutchNumbers';
import { NOTHING_TYPED, readAnswers, StartQuestions } from './StartQuestions';
import { useTextStyles } from '../kit/textStyles';

export interface FirstRunProps {
  readonly session: Session;
  readonly isBusy: boolean;
  readonly openSelfTest: () => void;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalM,
  },
  /** In view, whatever question is in view above it. */
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** Keeps what follows the questions out of view until they are rendered. */
  room: { minHeight: '100vh' },
  sentence: { margin: 0, marginBottom: tokens.spacingVerticalXS },
  choice: { minWidth: 0, maxWidth: '100%' },
  label: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  about: { marginTop: tokens.spacingVerticalXS },
  description: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Chooses a profile and creates the model. */
export function FirstRun({ session, isBusy, openSelfTest }: FirstRunProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const [chosen, setChosen] = useState<ProfileId>('KCC');
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [isTried, setTried] = useState(false);
  // The optional questions are rendered after the rest, so that the button can be used sooner. It does not move.
  const areQuestionsDrawn = useDeferredValue(true, false);
  const { answers, refusals } = useMemo(() => readAnswers(typed), [typed]);
  const isRefused = Object.keys(refusals).length > 0;
  const outcome = useMemo(() => compute(startInputs(chosen, answers)), [chosen, answers]);
  const create = (): void => {
    setTried(isRefused);
    if (!isRefused) void session.create(chosen, answers);
  };
  return (
    <div className={styles.root}>
      <div>
        {FIRST_RUN_TEXT.introduction.map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
      </div>
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void session.create('KCC')}>
          {FIRST_RUN_TEXT.report}
        </Button>
      </div>
      <p className={text.note}>{FIRST_RUN_TEXT.optional}</p>
      {areQuestionsDrawn ? (
        <>
          <StartQuestions
            typed={typed}
            refusals={isTried ? refusals : {}}
            onType={(changes) => {
              setTyped({ ...typed, ...changes });
              setTried(false);
            }}
          />
          <Field size="small" label={FIRST_RUN_TEXT.profile}>
            <RadioGroup value={chosen}>
              {PROFILES.map(({ id, title, description }) => (
                <Radio
                  key={id}
                  value={id}
                  onChange={() => setChosen(id)}
                  className={styles.choice}
                  label={{
                    className: styles.label,
                    children: (
                      <>
                        {title}
                        <span className={styles.description}>{description}</span>
                      </>
                    ),
                  }}
                />
              ))}
            </RadioGroup>
          </Field>
        </>
      ) : (
        <div className={styles.room} />
      )}
      <div className={styles.foot}>
        <p className={text.note} role="status">
          {!isRefused &&
            FIRST_RUN_TEXT.outcome(formatEuro(outcome.total), outcomeText(outcome.costPerQuestion, formatEuroCents))}
        </p>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={create}>
          {FIRST_RUN_TEXT.create}
        </Button>
      </div>
      <div>
        <h2 className={text.heading}>{HELP_TEXT.about}</h2>
        <p className={text.note}>{SELF_TEST_TEXT.offer}</p>
        <Button size="small" className={styles.about} disabledFocusable={isBusy} onClick={openSelfTest}>
          {SELF_TEST_TEXT.open}
        </Button>
      </div>
    </div>
  );
}
