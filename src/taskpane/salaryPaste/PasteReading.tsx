// What was understood of a pasted table, before it is added: a small grid, what is asked, and what has no place.

import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import {
  NOTHING_PASTED,
  type PasteAnswers,
  type PastedTable,
  type PasteQuestion,
} from '../../session/pastedTable/pastedTable';
import { useTextStyles } from '../kit/textStyles';
import { formatAmount } from '../words/dutchNumbers';
import { PASTE_TEXT } from './pasteText';
import {
  foundWords,
  leftOutWords,
  notationWords,
  questionWords,
  refusalsWords,
  remarksWords,
  stepsWords,
} from './pasteWords';

const useStyles = makeStyles({
  grid: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXXS },
  cell: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    // At twice the size of letters four columns are wider than the pane.
    overflowWrap: 'anywhere',
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  amount: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  toggle: { cursor: 'pointer', minHeight: '24px', fontSize: tokens.fontSizeBase200 },
});

/** So many choices are shown at once. */
const MOST_RADIOS = 3;
/** A longer list of what has no place is folded up. */
const LONGEST_OPEN_LIST = 5;

interface QuestionProps {
  readonly question: PasteQuestion;
  readonly answers: PasteAnswers;
  readonly onAnswer: (answer: PasteAnswers) => void;
}

function Question({ question, answers, onAnswer }: QuestionProps): React.JSX.Element {
  const text = useTextStyles();
  const { label, value, options } = questionWords(question, answers);
  const choose = (chosen: string): void => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onAnswer(option.answer);
  };
  return (
    <Field className={text.field} label={label} size="small" required>
      {options.length <= MOST_RADIOS ? (
        <RadioGroup value={value} onChange={(_, data) => choose(data.value)}>
          {options.map((option) => (
            <Radio key={option.value} value={option.value} label={option.text} />
          ))}
        </RadioGroup>
      ) : (
        <Select size="small" value={value} onChange={(_, data) => choose(data.value)}>
          <option value="">{PASTE_TEXT.choose}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function Grid({ scales }: Pick<PastedTable, 'scales'>): React.JSX.Element {
  const styles = useStyles();
  const { columns } = PASTE_TEXT;
  const amount = `${styles.cell} ${styles.amount}`;
  return (
    <table className={styles.grid}>
      <caption className={styles.caption}>{PASTE_TEXT.grid}</caption>
      <thead>
        <tr>
          <th className={styles.cell}>{columns.scale}</th>
          <th className={styles.cell}>{columns.steps}</th>
          <th className={amount}>{columns.first}</th>
          <th className={amount}>{columns.last}</th>
        </tr>
      </thead>
      <tbody>
        {scales.map(({ scale, steps }) => {
          const amounts = steps.filter((step) => typeof step === 'number');
          return (
            <tr key={scale}>
              <th scope="row" className={styles.cell}>
                {scale}
              </th>
              <td className={styles.cell}>{stepsWords(steps)}</td>
              <td className={amount}>{formatAmount(amounts[0] ?? 0)}</td>
              <td className={amount}>{formatAmount(amounts.at(-1) ?? 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Sentences beneath each other. Two can be the same: their place tells them apart. */
function Sentences({
  sentences,
  className,
}: {
  readonly sentences: readonly string[];
  readonly className: string;
}): React.JSX.Element {
  return (
    <>
      {sentences.map((sentence, index) => (
        <p key={index} className={className}>
          {sentence}
        </p>
      ))}
    </>
  );
}

function LeftOut({ leftOut }: Pick<PastedTable, 'leftOut'>): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <details open={leftOut.length <= LONGEST_OPEN_LIST}>
      <summary className={styles.toggle}>
        {PASTE_TEXT.leftOut} ({leftOut.length})
      </summary>
      <Sentences sentences={leftOut.map(leftOutWords)} className={text.note} />
    </details>
  );
}

interface PasteReadingProps {
  /** `null` as long as there is nothing to tell. */
  readonly table: PastedTable | null;
  readonly answers: PasteAnswers;
  readonly onAnswer: (answer: PasteAnswers) => void;
}

export function PasteReading({ table, answers, onAnswer }: PasteReadingProps): React.JSX.Element {
  const text = useTextStyles();
  const { scales, notation, questions, refusals, leftOut, remarks } = table ?? NOTHING_PASTED;
  return (
    <>
      <div role="status">
        {table && <p className={text.note}>{foundWords(table)}</p>}
        {notation && <p className={text.note}>{notationWords(notation)}</p>}
        <Sentences sentences={refusalsWords(refusals)} className={text.paragraph} />
        <Sentences sentences={remarksWords(remarks)} className={text.note} />
      </div>
      {questions.map((question) => (
        <Question key={question.kind} question={question} answers={answers} onAnswer={onAnswer} />
      ))}
      {scales.length > 0 && <Grid scales={scales} />}
      {leftOut.length > 0 && <LeftOut leftOut={leftOut} />}
    </>
  );
}
