// The answer, always in view: total, cost price, fte and the word of the checks. The one live region of figures.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionState } from '../../session/session';
import type { ModelReading } from '../../workbook/reading';
import { REPORT_TOTAL } from '../../model/reportDefaults';
import { formatEuro, formatEuroCents, formatEuroDifference, formatFte } from '../dutchNumbers';
import { outcomeText } from '../lineWords';
import { SHELL_TEXT } from '../messages/shell';
import { onDemand } from './OnDemand';

/** Office draws its own menu over this much of the top right corner. */
const OFFICE_MENU_WIDTH = '34px';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    marginRight: OFFICE_MENU_WIDTH,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  total: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
  },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, marginLeft: '-5px' },
});

type Detail = 'points' | 'report';

const Points = onDemand(async () => (await import(/* webpackChunkName: "details" */ './KeyDetails')).Points);
const Distance = onDemand(async () => (await import(/* webpackChunkName: "details" */ './KeyDetails')).Distance);

function Figures({ model }: { readonly model: ModelReading }): React.JSX.Element {
  const styles = useStyles();
  const { total, costPerQuestion, establishment } = model.results;
  return (
    <div role="status" aria-label={SHELL_TEXT.keyFigures} aria-atomic="true">
      <div className={styles.figures}>
        <span>
          <span className={styles.total} data-testid="total">
            {formatEuro(total)}
          </span>{' '}
          {SHELL_TEXT.perYear}
        </span>
      </div>
      <div className={styles.figures}>
        <span data-testid="cost-per-question">
          {outcomeText(costPerQuestion, formatEuroCents)} {SHELL_TEXT.perQuestion}
        </span>
        <span>
          {formatFte(establishment)} {SHELL_TEXT.fte}
        </span>
      </div>
    </div>
  );
}

interface WordsProps {
  readonly state: SessionState;
  readonly model: ModelReading;
}

/** What the figures are worth, each in a word that opens its reasons. */
function Words({ state, model }: WordsProps): React.JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = useState<Detail | null>(null);
  const { points, total } = model.results;
  const findings = state.findings?.length ?? 0;
  const problems = [
    ...(points > 0 ? [SHELL_TEXT.points(points)] : []),
    ...(findings > 0 ? [SHELL_TEXT.formulas(findings)] : []),
  ].join(' · ');
  const difference = total - REPORT_TOTAL;
  const toggle = (detail: Detail, words: string): React.JSX.Element => (
    <Button
      size="small"
      appearance="transparent"
      className={styles.button}
      aria-expanded={open === detail}
      onClick={() => setOpen(open === detail ? null : detail)}
    >
      {words}
    </Button>
  );
  return (
    <>
      <div className={styles.words}>
        {problems === '' ? <span>✓ {SHELL_TEXT.checksInOrder}</span> : toggle('points', `! ${problems}`)}
        {difference === 0 ? (
          <span>{SHELL_TEXT.sameAsReport}</span>
        ) : (
          toggle('report', SHELL_TEXT.differsFromReport(formatEuroDifference(difference)))
        )}
      </div>
      {open === 'points' && problems !== '' && <Points state={state} />}
      {open === 'report' && difference !== 0 && <Distance model={model} />}
    </>
  );
}

/** The head of the pane; without a model only its title. */
export function KeyFigures({ state }: { readonly state: SessionState }): React.JSX.Element {
  const styles = useStyles();
  const model = state.phase === 'ready' ? state.model : null;
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{SHELL_TEXT.title}</h1>
      {model && <Figures model={model} />}
      {model && <Words state={state} model={model} />}
    </header>
  );
}
