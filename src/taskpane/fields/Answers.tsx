// The answers to a question about an entry, as buttons beneath its field. A press writes; Esc puts the field back.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { NumberInput } from '../../model/inputs/modelInputs';
import type { Question } from '../kit/useDraft';
import { useTextStyles } from '../kit/textStyles';

export interface AnswersProps {
  readonly question: Question;
  readonly onAnswer: (value: NumberInput) => void;
  readonly onEscape: (event: KeyboardEvent) => void;
}

const useStyles = makeStyles({ answers: { paddingTop: tokens.spacingVerticalXS } });

/** Asks which of the numbers was meant. */
export function Answers({ question, onAnswer, onEscape }: AnswersProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={mergeClasses(text.row, styles.answers)} role="group" aria-label={question.question}>
      {question.answers.map(({ label, value }) => (
        <Button
          key={label}
          size="small"
          onClick={() => onAnswer(value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onEscape(event);
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
