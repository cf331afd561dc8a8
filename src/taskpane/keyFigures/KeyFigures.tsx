// The key figures, always visible: total, cost price, fte and the outcome of the checks. The only live region for
// figures.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark12Regular, ErrorCircle12Regular, Question20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { SessionState } from '../../session/session';
import type { ModelReading } from '../../workbook/reading/reading';
import type { FirstFigures } from '../../model/results/modelResults';
import { REPORT_COST_PER_QUESTION, REPORT_TOTAL } from '../../model/report/reportFigures';
import {
  formatCentsDifference,
  formatEuro,
  formatEuroCents,
  formatEuroDifference,
  formatFte,
} from '../words/dutchNumbers';
import { outcomeText } from '../costs/lineWords';
import { SHELL_TEXT } from '../shell/shellText';
import { onDemand } from '../kit/OnDemand';
import { Remarks } from '../remarks/onDemand';
import { verdictOf, verdictWords } from './verdict';

/** The width of Office's own menu, which covers the top right corner. */
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
  answer: { display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between' },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
  },
  basis: { display: 'flow-root', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, marginLeft: '-5px' },
  help: { borderRadius: tokens.borderRadiusCircular, flexShrink: 0 },
});

type Detail = 'points' | 'report' | 'help' | 'remarks';

const Points = onDemand(async () => (await import(/* webpackChunkName: "details" */ './KeyDetails')).Points);
const Help = onDemand(async () => (await import(/* webpackChunkName: "help" */ '../help/Help')).Help);
const Distance = onDemand(async () => (await import(/* webpackChunkName: "distance" */ './Distance')).Distance);

function Figures({ figures }: { readonly figures: FirstFigures }): React.JSX.Element {
  const styles = useStyles();
  const { total, costPerQuestion, establishment } = figures;
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

/** How far the figures are from those of the report; empty if they are the same. */
function distanceWords({ total, costPerQuestion }: ModelReading['results']): string {
  if (total !== REPORT_TOTAL) return SHELL_TEXT.differsFromReport(formatEuroDifference(total - REPORT_TOTAL));
  if (typeof costPerQuestion !== 'number') return SHELL_TEXT.noCostPrice;
  if (costPerQuestion === REPORT_COST_PER_QUESTION) return '';
  return SHELL_TEXT.priceDiffersFromReport(formatCentsDifference(costPerQuestion - REPORT_COST_PER_QUESTION));
}

interface WordsProps {
  readonly state: SessionState;
  readonly model: ModelReading;
  readonly open: Detail | null;
  readonly onToggle: (detail: Detail) => void;
}

/** The status of the figures, each in a word that opens its explanation. */
function Words({ state, model, open, onToggle }: WordsProps): React.JSX.Element {
  const styles = useStyles();
  const judged = { ...state, model };
  const verdict = verdictOf(judged);
  const words = verdictWords(judged);
  const distance = distanceWords(model.results);
  const toggle = (detail: Detail, words: string, icon?: React.JSX.Element): React.JSX.Element => (
    <Button
      size="small"
      appearance="transparent"
      icon={icon}
      className={styles.button}
      aria-expanded={open === detail}
      onClick={() => onToggle(detail)}
    >
      {words}
    </Button>
  );
  return (
    <>
      <div className={styles.words}>
        {verdict === 'points' ? (
          toggle('points', words, <ErrorCircle12Regular />)
        ) : (
          <span>
            {verdict === 'inOrder' && <Checkmark12Regular />} {words}
          </span>
        )}
        {distance === '' ? <span>{SHELL_TEXT.sameAsReport}</span> : toggle('report', distance)}
      </div>
      {open === 'points' && verdict === 'points' && <Points state={state} />}
      {open === 'report' && distance !== '' && <Distance model={model} />}
    </>
  );
}

/** The header of the pane; without a model, only its title. */
export function KeyFigures({ state }: { readonly state: SessionState }): React.JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = useState<Detail | null>(null);
  const toggle = (detail: Detail): void => setOpen(open === detail ? null : detail);
  const { phase } = state;
  const model = phase === 'ready' ? state.model : null;
  // Of another version only the figures: nobody looked whether they are in order.
  const shown = phase === 'older' || phase === 'newer' ? state.model : model;
  // While the model is being opened, only the figures of the first message.
  const figures = phase === 'opening' ? state.firstFigures : (shown?.results ?? null);
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{SHELL_TEXT.title}</h1>
      {figures && (
        <div className={styles.answer}>
          <Figures figures={figures} />
          {model && (
            <Button
              size="small"
              className={styles.help}
              icon={<Question20Regular />}
              title={SHELL_TEXT.help}
              aria-label={SHELL_TEXT.help}
              aria-expanded={open === 'help'}
              onClick={() => toggle('help')}
            />
          )}
        </div>
      )}
      {model && (
        <div className={styles.basis}>
          {SHELL_TEXT.basis(model.results.priceYear, model.inputs.parameters.salaryTable)}
          {model.results.remarks.length > 0 && (
            <Remarks isOpen={open === 'remarks'} onToggle={() => toggle('remarks')} />
          )}
        </div>
      )}
      {model && <Words state={state} model={model} open={open} onToggle={toggle} />}
      {model && open === 'help' && <Help model={model} />}
    </header>
  );
}
