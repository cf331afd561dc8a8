// How far the model is from the report or a profile, and why: a waterfall by cause, and the posts that differ most.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { addsUp, waterfall } from '../../model/results/causes';
import { waterfallByInput } from '../../model/results/inputCauses';
import { REPORT_COST_PER_QUESTION } from '../../model/report/reportFigures';
import type { ModelReading } from '../../workbook/reading/reading';
import { COST_TEXT } from '../costs/costsText';
import { outcomeText } from '../costs/lineWords';
import { lineDifferences, questionsOfKeyScenario, REPORT_QUESTIONS } from '../history/differences';
import { SelectField } from '../fields/SelectField';
import { useTextStyles } from '../kit/textStyles';
import { WATERFALL_TEXT } from '../pictures/picturesText';
import { REFERENCES } from '../pictures/references';
import { Waterfall } from '../pictures/Waterfall';
import { formatCentsDifference, formatDutchNumber, formatEuroCents, formatEuroDifference } from '../words/dutchNumbers';
import { DETAIL_TEXT, PRESENCE_TEXTS } from './detailsText';

/** The number of differences that fit in a glance. */
const SHOWN_DIFFERENCES = 3;

const useStyles = makeStyles({
  box: {
    maxHeight: '50vh',
    overflowY: 'auto',
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  difference: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** The cost price beside that of the report, and the posts that contribute most to the difference with its total. */
function BesideReport({ model }: { readonly model: ModelReading }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { costPerQuestion } = model.results;
  const differences = lineDifferences(model.results);
  const others = differences.slice(SHOWN_DIFFERENCES);
  const questions = questionsOfKeyScenario(model);
  return (
    <>
      <p className={text.note}>
        {DETAIL_TEXT.price(
          outcomeText(costPerQuestion, formatEuroCents),
          formatEuroCents(REPORT_COST_PER_QUESTION),
          typeof costPerQuestion === 'number' ? formatCentsDifference(costPerQuestion - REPORT_COST_PER_QUESTION) : '',
        )}
      </p>
      <p className={text.note}>{DETAIL_TEXT.whatCounts}</p>
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
    </>
  );
}

/** Compares with the report first; with another profile when chosen. */
export function Distance({ model }: { readonly model: ModelReading }): React.JSX.Element | null {
  const styles = useStyles();
  const text = useTextStyles();
  const [chosen, setChosen] = useState('');
  const [report] = REFERENCES;
  const reference = REFERENCES.find(({ id }) => id === chosen) ?? report;
  const causes = useMemo(() => {
    if (!reference) return null;
    const { inputs, total } = reference;
    if (reference !== report) return waterfallByInput(inputs, model.inputs, total);
    return model.causes ?? waterfall(inputs, model.inputs, total);
  }, [reference, report, model]);
  if (!reference || !causes) return null;
  return (
    <div className={styles.box}>
      <SelectField
        label={WATERFALL_TEXT.reference}
        value={reference.id}
        choices={REFERENCES.map(({ id, title }) => [id, title])}
        onChoose={setChosen}
      />
      {causes.to === model.results.total && addsUp(causes) ? (
        <Waterfall causes={causes} title={reference.title} />
      ) : (
        <p className={text.note}>{WATERFALL_TEXT.doesNotHold}</p>
      )}
      {reference === report && <BesideReport model={model} />}
    </div>
  );
}
