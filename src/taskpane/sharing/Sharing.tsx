// The tab Delen: Controle voor verzending, and the formulas that differ from the plan, with their repair.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { SessionState } from '../../session/session';
import { FIELD_TEXT } from '../fields/fieldsText';
import { LOOKS_TEXT } from '../shell/looksText';
import { MEND_TEXT, SHARING_TEXT } from './sharingText';
import { verdictOf, verdictWords } from '../keyFigures/verdict';
import { usePane } from '../kit/paneContext';
import { sendingPoints, type SendingPoint } from './sendingCheck';
import { usedIn } from './formulaWords';
import { CopyToSend } from './CopyToSend';
import { RemarkList } from '../remarks/RemarkList';
import { REMARKS_TEXT } from '../remarks/remarksText';
import { useTextStyles } from '../kit/textStyles';

type Finding = NonNullable<SessionState['findings']>[number];

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalM },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  toggle: { cursor: 'pointer', minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  definitions: { margin: 0 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** What a cell has or should have: a formula by what it calculates with, anything else as it is. */
function contentWords(content: string): string {
  if (!content.startsWith('=')) return content || FIELD_TEXT.emptyValue;
  const used = usedIn(content);
  return used === '' ? content : SHARING_TEXT.calculatesWith(used);
}

function FindingActions({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { session } = usePane();
  return (
    <>
      <details>
        <summary className={styles.toggle}>{SHARING_TEXT.formulaText}</summary>
        <dl className={styles.definitions}>
          <dt className={text.note}>{SHARING_TEXT.found}</dt>
          <dd className={styles.value}>{contentWords(finding.found)}</dd>
          <dt className={text.note}>{SHARING_TEXT.expected}</dt>
          <dd className={styles.value}>{contentWords(finding.expected)}</dd>
        </dl>
      </details>
      <div className={text.row}>
        <Button size="small" onClick={() => void session.repairFormula(finding)}>
          {finding.kind === 'lost' || finding.kind === 'gone' ? SHARING_TEXT.rowBack : SHARING_TEXT.repair}
        </Button>
        <Button size="small" onClick={() => void session.showFinding(finding)}>
          {FIELD_TEXT.inSheet}
        </Button>
      </div>
    </>
  );
}

function Point({ point }: { readonly point: SendingPoint }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, goTo } = usePane();
  const { place, finding, link } = point;
  return (
    <li className={mergeClasses(text.stack, styles.item)}>
      <p className={text.paragraph}>{point.text}</p>
      {point.advice && <p className={text.note}>{point.advice}</p>}
      {finding && <FindingActions finding={finding} />}
      {place && (
        <div>
          <Button size="small" aria-label={`${SHARING_TEXT.go}: ${point.text}`} onClick={() => goTo(place)}>
            {SHARING_TEXT.go}
          </Button>
        </div>
      )}
      {link && (
        <div>
          <Button
            size="small"
            aria-label={`${FIELD_TEXT.inSheet}: ${point.text}`}
            onClick={() => void session.showFinding(link)}
          >
            {FIELD_TEXT.inSheet}
          </Button>
        </div>
      )}
    </li>
  );
}

function formulaWords({ findings, isInspected }: SessionState): string {
  if (findings === null || (!isInspected && findings.length === 0)) return SHARING_TEXT.notInspected;
  return findings.length === 0 ? SHARING_TEXT.formulasInOrder : SHARING_TEXT.formulasChanged(findings.length);
}

/** What to check before sending the file. */
export function Sharing({ state }: { readonly state: SessionState }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, model } = usePane();
  const { findings } = state;
  const judged = { ...state, model };
  const verdict = verdictOf(judged);
  // Overwriting a formula is not a change of an input, so it may have gone unnoticed since the last inspection.
  useEffect(() => void session.inspect(), [session]);
  return (
    <div className={mergeClasses(text.stack, styles.root)}>
      <h2 className={text.heading}>{SHARING_TEXT.title}</h2>
      <p className={text.paragraph} role="status">
        {verdict === 'inOrder' ? SHARING_TEXT.ready : verdictWords(judged)}
      </p>
      <p className={text.note}>{SHARING_TEXT.introduction}</p>
      <ul className={text.list} aria-label={SHARING_TEXT.title}>
        {sendingPoints({ ...state, model }).map((point) => (
          <Point key={point.id} point={point} />
        ))}
      </ul>
      {model.results.remarks.length > 0 && (
        <>
          <h2 className={text.heading}>{REMARKS_TEXT.title}</h2>
          <p className={text.note}>{REMARKS_TEXT.introduction}</p>
          <RemarkList />
        </>
      )}
      <h2 className={text.heading}>{SHARING_TEXT.formulas}</h2>
      <p className={text.paragraph} role="status">
        {formulaWords(state)}
      </p>
      {findings !== null && findings.length > 0 && <p className={text.note}>{MEND_TEXT.advice}</p>}
      <div className={text.row}>
        {findings !== null && findings.length > 1 && (
          <Button size="small" onClick={() => void session.repairFormulas()}>
            {MEND_TEXT.all}
          </Button>
        )}
        <Button size="small" onClick={() => void session.inspect()}>
          {SHARING_TEXT.inspect}
        </Button>
      </div>
      <CopyToSend state={state} />
      <h2 className={text.heading}>{LOOKS_TEXT.section}</h2>
      <p className={text.note}>{LOOKS_TEXT.advice}</p>
      <div>
        <Button size="small" disabledFocusable={state.busy === 'dressing'} onClick={() => void session.applyLooks()}>
          {LOOKS_TEXT.apply}
        </Button>
      </div>
    </div>
  );
}
