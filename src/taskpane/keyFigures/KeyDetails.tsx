// The details below the key figures: each point with a link to it, and why the total differs from the report.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { IN_ORDER } from '../../model/modelResults';
import { REPORT_COST_PER_QUESTION, REPORT_TOTAL } from '../../model/reportFigures';
import type { FieldPlace, SessionState } from '../../session/session';
import type { ModelReading } from '../../workbook/reading/reading';
import { placeOfCheck, placeOfLine } from '../sharing/checkPlaces';
import { lineDifferences, questionsOfKeyScenario, REPORT_QUESTIONS } from '../history/differences';
import {
  formatCentsDifference,
  formatDutchNumber,
  formatEuro,
  formatEuroCents,
  formatEuroDifference,
} from '../words/dutchNumbers';
import { outcomeText } from '../costs/lineWords';
import { COST_TEXT } from '../costs/costsText';
import { DETAIL_TEXT, PRESENCE_TEXTS } from './detailsText';
import { inputFaultWords } from '../sharing/inputFaultWords';
import { findingSentence, MEND_TEXT } from '../sharing/sharingText';
import { CHECK_TEXTS } from '../shell/shellText';
import { usePane } from '../kit/paneContext';
import type { TabId } from '../kit/places';
import { useTextStyles } from '../kit/textStyles';

/** The number of differences that fit in a glance. */
const SHOWN_DIFFERENCES = 3;

const useStyles = makeStyles({
  box: {
    maxHeight: '132px',
    overflowY: 'auto',
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  point: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'left',
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
  },
  difference: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Point {
  readonly id: string;
  readonly text: string;
  readonly place: FieldPlace | null;
  /** Where it is resolved if it has no field. */
  readonly tab?: TabId;
}

function pointsOf(
  { inputs, results, points }: ModelReading,
  { findings, inputFaults }: Pick<SessionState, 'findings' | 'inputFaults'>,
): readonly Point[] {
  const checks = results.checks
    .filter(({ points }) => points > 0)
    .map(({ id, points }) => ({
      id,
      text: points === 1 ? CHECK_TEXTS[id] : `${CHECK_TEXTS[id]} (${points})`,
      place: placeOfCheck(id, inputs, results),
    }));
  const lines = results.lines.flatMap(({ name, status }, index): readonly Point[] =>
    status === IN_ORDER || status === ''
      ? []
      : [
          {
            id: `line ${index}`,
            text: `${name || COST_TEXT.unnamed}: ${status}`,
            place: placeOfLine(index, inputs, results),
          },
        ],
  );
  const formulas = (findings ?? []).map((finding, index) => ({
    id: `formula ${index}`,
    text: findingSentence(finding),
    place: null,
  }));
  const onSheets = points
    .filter(({ isWrong }) => isWrong)
    .map(({ sheet, text, parameter }, index): Point => ({
      id: `${sheet} ${index}`,
      text,
      place: parameter && { list: 'parameters', field: parameter },
      tab: 'sheets',
    }));
  const unusable = inputFaults.map((fault, index) => ({
    id: `input ${index}`,
    text: inputFaultWords(fault),
    place: fault.place,
  }));
  return [...checks, ...lines, ...onSheets, ...unusable, ...formulas];
}

/** The findings of the checks and the formula guard; a point leads to its field, or to the tab where it can be resolved. */
export function Points({ state }: { readonly state: SessionState }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, model, goTo, openTab } = usePane();
  const findings = state.findings ?? [];
  return (
    <>
      <ul className={`${text.list} ${styles.box}`}>
        {pointsOf(model, state).map(({ id, text: words, place, tab = 'sharing' }) => (
          <li key={id}>
            <Button
              size="small"
              appearance="transparent"
              className={styles.point}
              onClick={() => (place === null ? openTab(tab) : goTo(place))}
            >
              {words} ›
            </Button>
          </li>
        ))}
      </ul>
      {findings.length > 0 && (
        <Button size="small" onClick={() => void session.repairFormulas()}>
          {MEND_TEXT.all}
        </Button>
      )}
    </>
  );
}

/** How far total and cost price are from the report, and the cost lines that contribute most. */
export function Distance({ model }: { readonly model: ModelReading }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { total, costPerQuestion } = model.results;
  const price =
    typeof costPerQuestion === 'number'
      ? formatCentsDifference(costPerQuestion - REPORT_COST_PER_QUESTION)
      : costPerQuestion;
  const differences = lineDifferences(model.results);
  const others = differences.slice(SHOWN_DIFFERENCES);
  const questions = questionsOfKeyScenario(model);
  return (
    <div className={styles.box}>
      <p className={text.note}>
        {DETAIL_TEXT.report(formatEuro(REPORT_TOTAL), formatEuroCents(REPORT_COST_PER_QUESTION))}
      </p>
      <p className={text.note}>{DETAIL_TEXT.distance(formatEuroDifference(total - REPORT_TOTAL), price)}</p>
      {questions !== REPORT_QUESTIONS && (
        <p className={text.note}>
          {DETAIL_TEXT.questions(
            outcomeText(REPORT_QUESTIONS, formatDutchNumber),
            outcomeText(questions, formatDutchNumber),
          )}
        </p>
      )}
      {differences.length > 0 && <p className={text.note}>{DETAIL_TEXT.largest}</p>}
      <ol className={text.list}>
        {differences.slice(0, SHOWN_DIFFERENCES).map(({ name, difference, presence }, index) => (
          <li key={`${index} ${name}`} className={styles.difference}>
            <span>
              {name || COST_TEXT.unnamed}
              {PRESENCE_TEXTS[presence]}
            </span>
            <span className={styles.number}>{formatEuroDifference(difference)}</span>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <p className={text.note}>
          {DETAIL_TEXT.others(
            others.length,
            formatEuroDifference(others.reduce((sum, { difference }) => sum + difference, 0)),
          )}
        </p>
      )}
    </div>
  );
}
