// Puts the chosen number of questions in a scenario, after showing what becomes of its number and its price.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { sameText } from '../../../model/names';
import { scenarioOf } from '../../../model/results/compute';
import { outcomeText, inputText } from '../../costs/lineWords';
import { SelectField } from '../../fields/SelectField';
import { PREVIEW_TEXT } from '../../keyFigures/previewText';
import { usePane } from '../../kit/paneContext';
import { useTextStyles } from '../../kit/textStyles';
import { formatDutchNumber, formatEuroCents } from '../../words/dutchNumbers';
import type { Questions } from './DefinitionPrices';
import { QUESTIONS_TEXT } from './questionsText';

/** The scenario to choose, and its number and price before and after; nothing while there is no number. */
export function ToScenario({ questions: { chosen } }: { readonly questions: Questions }): React.JSX.Element | null {
  const text = useTextStyles();
  const { session, model } = usePane();
  const { scenarios, parameters } = model.inputs;
  const key = scenarios.findIndex(({ name }) => sameText(name, parameters.keyScenario));
  const [wanted, setWanted] = useState<string | null>(null);
  const index = wanted === null ? Math.max(key, 0) : Math.min(Number(wanted), scenarios.length - 1);
  const scenario = scenarios[index];
  if (typeof chosen !== 'number' || !scenario) return null;
  const { costPerQuestion } = scenarioOf({ ...scenario, questionsPerMonth: chosen }, parameters, model.results.total);
  const isSame = scenario.questionsPerMonth === chosen;
  return (
    <section className={text.stack} aria-label={QUESTIONS_TEXT.toScenario}>
      <SelectField
        label={QUESTIONS_TEXT.scenario}
        value={String(index)}
        choices={scenarios.map(({ name }, place) => [String(place), name || QUESTIONS_TEXT.unnamed])}
        onChoose={setWanted}
      />
      <div role="status">
        {isSame ? (
          <p className={text.note}>{QUESTIONS_TEXT.isSame(scenario.name, formatDutchNumber(chosen))}</p>
        ) : (
          <>
            <p className={text.note}>{PREVIEW_TEXT.title}:</p>
            <ul className={text.list}>
              <li>{QUESTIONS_TEXT.number(inputText(scenario.questionsPerMonth), formatDutchNumber(chosen))}</li>
              <li>
                {QUESTIONS_TEXT.price(
                  outcomeText(model.results.scenarios[index]?.costPerQuestion ?? '', formatEuroCents),
                  outcomeText(costPerQuestion, formatEuroCents),
                )}
              </li>
            </ul>
          </>
        )}
      </div>
      <div className={text.row}>
        <Button
          size="small"
          disabledFocusable={isSame}
          onClick={() => {
            if (!isSame) void session.set({ list: 'scenarios', index, field: 'questionsPerMonth' }, chosen);
          }}
        >
          {QUESTIONS_TEXT.put(scenario.name)}
        </Button>
      </div>
    </section>
  );
}
