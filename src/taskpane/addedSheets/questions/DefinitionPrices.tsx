// The price of a question by each definition as bars, with the chosen one marked in words: the picture of the sheet, from its
// own cells.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sameText } from '../../../model/names';
import {
  DEFINITION_IDS,
  DEFINITION_LABELS,
  DEFINITION_WORDS,
  QUESTION_DEFINITIONS,
  type DefinitionId,
} from '../../../model/sheets/questions/questionsWords';
import type { ModelReading } from '../../../workbook/reading/reading';
import { outcomeText } from '../../costs/lineWords';
import { usePane } from '../../kit/paneContext';
import { useSpreadStyles } from '../../kit/spreadStyles';
import { useTextStyles } from '../../kit/textStyles';
import { scaleOf, SpanBar } from '../../pictures/SpanBar';
import { formatDutchNumber, formatEuroCents } from '../../words/dutchNumbers';
import { QUESTIONS_TEXT } from './questionsText';

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXXS },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  prices: { fontVariantNumeric: 'tabular-nums' },
});

export type Questions = NonNullable<ModelReading['sheets']['questions']>;

/** The three definitions, from the fewest messages to the most. */
export function DefinitionPrices({ questions }: { readonly questions: Questions }): React.JSX.Element {
  const styles = useStyles();
  const spread = useSpreadStyles();
  const text = useTextStyles();
  const { questionDefinition } = usePane().model.inputs.parameters;
  const { prices, counts } = questions;
  const scale = scaleOf([0, ...DEFINITION_IDS.map((id) => prices[id]).filter((price) => typeof price === 'number')]);
  const isChosen = (id: DefinitionId): boolean => sameText(String(questionDefinition ?? ''), QUESTION_DEFINITIONS[id]);
  return (
    <section aria-label={QUESTIONS_TEXT.prices}>
      <h3 className={text.heading}>{QUESTIONS_TEXT.prices}</h3>
      <ul className={text.list}>
        {DEFINITION_IDS.map((id) => {
          const price = prices[id];
          return (
            <li key={id} className={styles.row}>
              <div className={mergeClasses(spread.root, isChosen(id) && styles.chosen)}>
                <span>
                  {DEFINITION_LABELS[id]}
                  {isChosen(id) && ` (${QUESTIONS_TEXT.chosen})`}
                </span>
                <span className={styles.prices}>{outcomeText(price, formatEuroCents)}</span>
              </div>
              {typeof price === 'number' && <SpanBar scale={scale} from={0} to={price} hasTrack />}
              <p className={text.note}>
                {QUESTIONS_TEXT.perMonth(outcomeText(counts[id], formatDutchNumber))}. {DEFINITION_WORDS[id]}
              </p>
            </li>
          );
        })}
      </ul>
      <p className={text.note}>{questions.sentence}</p>
    </section>
  );
}
