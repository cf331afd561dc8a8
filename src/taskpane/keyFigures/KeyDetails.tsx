// The points of attention below the key figures, each with a link to it.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { IN_ORDER } from '../../model/results/modelResults';
import type { FieldPlace, SessionState } from '../../session/session';
import type { ModelReading } from '../../workbook/reading/reading';
import { placeOfCheck, placeOfLine } from '../sharing/checkPlaces';
import { COST_TEXT } from '../costs/costsText';
import { inputFaultWords } from '../sharing/inputFaultWords';
import { findingSentence, MEND_TEXT } from '../sharing/sharingText';
import { CHECK_TEXTS } from './checkText';
import { usePane } from '../kit/paneContext';
import type { TabId } from '../kit/places';
import { useTextStyles } from '../kit/textStyles';

const useStyles = makeStyles({
  box: {
    maxHeight: '132px',
    overflowY: 'auto',
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  point: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'left',
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
  },
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
      <ul className={mergeClasses(text.list, styles.box)}>
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
