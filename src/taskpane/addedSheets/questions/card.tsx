// The sheet Klantvragen in the pane: adding it, the prices by definition, and its channels.

import { DEFINITION_IDS, QUESTION_DEFINITIONS } from '../../../model/sheets/questions/questionsWords';
import type { FieldPlace } from '../../../session/session';
import { ChoiceField, plainChoices } from '../../fields/ChoiceField';
import { usePane } from '../../kit/paneContext';
import { useTextStyles } from '../../kit/textStyles';
import { stateWords } from '../sheetCheck';
import { AddSheet } from '../AddSheet';
import { SheetCard, type CardControl } from '../SheetCard';
import { Channels } from './Channels';
import { DefinitionPrices } from './DefinitionPrices';
import { QUESTIONS_TEXT } from './questionsText';
import { ToScenario } from './ToScenario';

const DEFINITION: FieldPlace = { list: 'parameters', field: 'questionDefinition' };

/** The klantvragen, existing or still to be added. */
export function Card(control: CardControl): React.JSX.Element {
  const text = useTextStyles();
  const { model, findings } = usePane();
  const { questions } = model.sheets;
  return (
    <SheetCard
      {...control}
      title={QUESTIONS_TEXT.title}
      explanation={QUESTIONS_TEXT.explanation}
      state={stateWords('questions', questions?.check, findings)}
      place={questions ? DEFINITION : null}
    >
      {questions ? (
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
      ) : (
        <>
          <p className={text.note}>{QUESTIONS_TEXT.begins}</p>
          <AddSheet sheet={{ id: 'questions' }}>{QUESTIONS_TEXT.add}</AddSheet>
        </>
      )}
    </SheetCard>
  );
}
