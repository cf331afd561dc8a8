// The outcome of a self-test: the verdict, every line with expected and found values, and the report to save.

import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { Checkmark12Regular, Dismiss12Regular, Warning12Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { download } from '../sharing/download';
import { SELF_TEST_TEXT, TONE_WORDS } from './selfTestText';
import type { SelfTestLine, SelfTestOutcome, SelfTestSection, SelfTestTone } from './selfTest';
import { useTextStyles } from '../kit/textStyles';

type Report = NonNullable<SelfTestOutcome['report']>;

const INTENTS = { good: 'success', attention: 'warning', bad: 'error', plain: 'info' } as const;
/** The sign before a line, so that colour is not the only signal. */
const ICONS = { good: Checkmark12Regular, attention: Warning12Regular, bad: Dismiss12Regular, plain: null } as const;
const JSON_TYPE = 'application/json';

const useStyles = makeStyles({
  line: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  toggle: { cursor: 'pointer', minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  details: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  bar: { overflowWrap: 'anywhere' },
  area: { width: '100%' },
});

function Sign({ tone }: { readonly tone: SelfTestTone }): React.JSX.Element | null {
  const text = useTextStyles();
  const Icon = ICONS[tone];
  if (!Icon) return null;
  return (
    <>
      <Icon aria-hidden /> <span className={text.unseen}>{TONE_WORDS[tone]}: </span>
    </>
  );
}

function Line({ line }: { readonly line: SelfTestLine }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const isBad = line.tone === 'bad';
  return (
    <li className={styles.line}>
      <p className={mergeClasses(text.paragraph, isBad && styles.bad)}>
        <Sign tone={line.tone} />
        {line.text}
      </p>
      {line.details.length > 0 && (
        <details open={line.tone !== 'good'}>
          <summary className={styles.toggle}>{SELF_TEST_TEXT.details}</summary>
          <ul className={styles.details}>
            {line.details.map((detail, index) => (
              <li key={`${index} ${detail}`} className={text.note}>
                {detail}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Section({ section: { title, lines } }: { readonly section: SelfTestSection }): React.JSX.Element {
  const text = useTextStyles();
  return (
    <section aria-label={title}>
      <h2 className={text.heading}>{title}</h2>
      <ul className={text.list}>
        {lines.map((line) => (
          <Line key={line.text} line={line} />
        ))}
      </ul>
    </section>
  );
}

/** A text to copy by hand, selected at once. */
function ByHand({ words }: { readonly words: string }): React.JSX.Element {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), [words]);
  return (
    <Textarea
      className={styles.area}
      textarea={{ ref: area, 'aria-label': SELF_TEST_TEXT.reportLabel, rows: 8 }}
      value={words}
      readOnly
    />
  );
}

interface Kept {
  readonly words: string;
  readonly byHand: string | null;
}

function Keeping({ report }: { readonly report: Report }): React.JSX.Element {
  const text = useTextStyles();
  const [kept, setKept] = useState<Kept | null>(null);
  // In a frame of Excel on the web, the pane may not be allowed to write to the clipboard.
  const copy = (): Promise<void> =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(report.text))
      .then(
        () => setKept({ words: SELF_TEST_TEXT.copied, byHand: null }),
        () => setKept({ words: SELF_TEST_TEXT.copyByHand, byHand: report.text }),
      );
  const save = (): void => {
    download(report.json, report.fileName, JSON_TYPE);
    setKept({ words: SELF_TEST_TEXT.saved, byHand: null });
  };
  return (
    <>
      <div className={text.row}>
        <Button size="small" onClick={() => void copy()}>
          {SELF_TEST_TEXT.copy}
        </Button>
        <Button size="small" onClick={save}>
          {SELF_TEST_TEXT.save}
        </Button>
        <Button size="small" onClick={() => setKept({ words: SELF_TEST_TEXT.copyByHand, byHand: report.json })}>
          {SELF_TEST_TEXT.showJson}
        </Button>
      </div>
      <p className={text.note} role="status">
        {kept?.words}
      </p>
      {kept?.byHand != null && <ByHand words={kept.byHand} />}
    </>
  );
}

/** The complete outcome. */
export function SelfTestReport({ outcome }: { readonly outcome: SelfTestOutcome }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { tone, verdict, sections, report } = outcome;
  return (
    <div className={text.stack}>
      <div role="alert">
        <MessageBar intent={INTENTS[tone]} layout="multiline" className={styles.bar}>
          <MessageBarBody>{verdict}</MessageBarBody>
        </MessageBar>
      </div>
      {report && <Keeping report={report} />}
      {sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </div>
  );
}
