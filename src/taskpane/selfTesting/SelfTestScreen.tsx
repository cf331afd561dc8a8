// The screen of the self-test, shown instead of the model: what it does, its progress, and its findings.

import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { Session } from '../../session/session';
import { SELF_TEST_TEXT } from './selfTestText';
import type { SelfTest, SelfTestProgress } from './selfTest';
import { useSelfTest } from './useSelfTest';
import { SelfTestReport } from './SelfTestReport';
import { useTextStyles } from '../kit/textStyles';

export interface SelfTestScreenProps {
  readonly session: Session;
  readonly selfTest: SelfTest;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  root: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  // The progress text varies in length; the button below must not move.
  progress: { minHeight: '48px' },
});

function Running(props: {
  readonly progress: SelfTestProgress | null;
  readonly isStopping: boolean;
  readonly onStop: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { progress, isStopping, onStop } = props;
  const { done, of } = progress ?? { done: 0, of: 1 };
  const words = progress ? SELF_TEST_TEXT.progress(done + 1, of, progress.words) : SELF_TEST_TEXT.beginning;
  return (
    <>
      <ProgressBar value={done} max={of} aria-label={SELF_TEST_TEXT.progressLabel} />
      <p className={mergeClasses(text.paragraph, styles.progress)} role="status">
        {isStopping ? SELF_TEST_TEXT.stopping : words}
      </p>
      <div>
        <Button disabledFocusable={isStopping} onClick={onStop}>
          {SELF_TEST_TEXT.stop}
        </Button>
      </div>
    </>
  );
}

/** Starts, follows and stops the self-test. */
export function SelfTestScreen({ session, selfTest, onClose }: SelfTestScreenProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { stage, start, stop } = useSelfTest(session, selfTest);
  const isRunning = stage.id === 'running';
  return (
    <section className={mergeClasses(text.stack, styles.root)} aria-label={SELF_TEST_TEXT.title}>
      <h1 className={text.heading}>{SELF_TEST_TEXT.title}</h1>
      {stage.id === 'idle' &&
        SELF_TEST_TEXT.introduction.map((sentence) => (
          <p key={sentence} className={text.paragraph}>
            {sentence}
          </p>
        ))}
      {isRunning && <Running progress={stage.progress} isStopping={stage.isStopping} onStop={stop} />}
      {!isRunning && (
        <div className={text.row}>
          <Button appearance={stage.id === 'idle' ? 'primary' : 'secondary'} onClick={() => void start()}>
            {stage.id === 'idle' ? SELF_TEST_TEXT.start : SELF_TEST_TEXT.again}
          </Button>
          <Button onClick={onClose}>{SELF_TEST_TEXT.back}</Button>
        </div>
      )}
      {stage.id === 'done' && <SelfTestReport outcome={stage.outcome} />}
    </section>
  );
}
