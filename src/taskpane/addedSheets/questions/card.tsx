// The sheet Klantvragen in the pane: adding it, the prices by definition, and its channels.

import { DEFINITION_IDS, QUESTION_DEFINITIONS } from '../../../model/sheets/questions/questionsWords';
import type { FieldPlace } from '../../../session/session';
import { ChoiceField, plainChoices } from '../../fields/ChoiceField';
import { usePane } from '../../kit/paneContext';
import { useTextStyles } from '../../kit/textStyles';
import { AddSheet } from '../AddSheet';
import { CheckedCard } from '../CheckedCard';
import type { CardControl } from '../SheetCard';
import { Channels } from './Channels';
import { DefinitionPrices } from './DefinitionPrices';
import { QUESTIONS_TEXT } from './questionsText';
import { ToScenario } from './ToScenario';

const DEFINITION: FieldPlace = { list: 'parameters', field: 'questionDefinition' };

/** The klantvragen, existing or still to be added. */
export function Card(control: CardControl): React.JSX.Element {
  const text = useTextStyles();
  const { model } = usePane();
  const { questions } = model.sheets;
  return (
    <CheckedCard
      {...control}
      sheet="questions"
      words={QUESTIONS_TEXT}
      check={questions?.check}
      place={DEFINITION}
      adding={
        <>
          <p className={text.note}>{QUESTIONS_TEXT.begins}</p>
          <AddSheet sheet={{ id: 'questions' }}>{QUESTIONS_TEXT.add}</AddSheet>
        </>
      }
    >
      {questions && (
        <>
          <DefinitionPrices questions={questions} />
          <ChoiceField
            place={DEFINITION}
            label={QUESTIONS_TEXT.definition}
            value={model.inputs.parameters.questionDefinition ?? null}
            choices={plainChoices(DEFINITION_IDS.map((id) => QUESTION_DEFINITIONS[id]))}
          />
          <ToScenario questions={questions} />
          <Channels statuses={questions.statuses} />
        </>
      )}
    </CheckedCard>
  );
}
