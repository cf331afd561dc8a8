// The screen for a workbook without a model: what will be made, the starting point, one button.

import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { PROFILES, type ProfileId } from '../../model/profiles';
import type { Session } from '../../session/session';
import { HELP_TEXT } from './helpText';
import { FIRST_RUN_TEXT } from './screensText';
import { SELF_TEST_TEXT } from '../selfTesting/selfTestText';
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
  return (
    <div className={styles.root}>
      <div>
        {FIRST_RUN_TEXT.introduction.map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
      </div>
      <Field label={FIRST_RUN_TEXT.profile}>
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
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.create(chosen)}>
        {FIRST_RUN_TEXT.create}
      </Button>
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
