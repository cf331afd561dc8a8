// The lines of the begrotingswijziging: what is in the begroting already, and what covers the rest.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add12Regular } from '@fluentui/react-icons';
import type { CoverLine } from '../../../model/sheets/budgetChange/budgetChangeInputs';
import { CHARACTERS, COVER_CATEGORIES, COVER_TASK_FIELDS } from '../../../model/sheets/budgetChange/budgetChangeWords';
import { IN_ORDER } from '../../../model/results/modelResults';
import type { FieldPlace } from '../../../session/session';
import { ChoiceField, plainChoices } from '../../fields/ChoiceField';
import { FIELD_TEXT } from '../../fields/fieldsText';
import { NumberField } from '../../fields/NumberField';
import { ruleOf } from '../../fields/numberRules';
import { TextField } from '../../fields/TextField';
import { usePane } from '../../kit/paneContext';
import { useTextStyles } from '../../kit/textStyles';
import { useRowKeys } from '../../kit/useRowKeys';
import type { ChangeFigures } from './askedWords';
import { amountLabel, CHANGE_TEXT } from './budgetChangeText';

const YEARS = [1, 2, 3, 4] as const;
const AMOUNT_RULE = ruleOf('amount');
const LENGTH_RULE = ruleOf('characters');

const useStyles = makeStyles({
  line: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  amounts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(104px, 1fr))',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
  },
});

interface LineProps {
  readonly line: CoverLine;
  readonly index: number;
  readonly figures: ChangeFigures;
}

/** The buttons of one line. */
function Actions({ index, title }: { readonly index: number; readonly title: string }): React.JSX.Element {
  const text = useTextStyles();
  const { session, model } = usePane();
  const { length } = model.inputs.coverLines;
  const button = (words: string, isOff: boolean, act: () => Promise<boolean>): React.JSX.Element => (
    <Button size="small" aria-label={`${words}: ${title}`} disabledFocusable={isOff} onClick={() => void act()}>
      {words}
    </Button>
  );
  return (
    <div className={text.row}>
      {button(FIELD_TEXT.remove, length === 1, () => session.removeRow('coverLines', index))}
      {button(FIELD_TEXT.moveUp, index === 0, () => session.moveRow('coverLines', index, index - 1))}
      {button(FIELD_TEXT.moveDown, index === length - 1, () => session.moveRow('coverLines', index, index + 1))}
    </div>
  );
}

function Line({ line, index, figures }: LineProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { descriptionLength } = usePane().model.inputs.parameters;
  const placeOf = (field: keyof CoverLine): FieldPlace => ({ list: 'coverLines', index, field });
  const title = line.description || CHANGE_TEXT.newLine;
  const status = figures.statuses[index] ?? '';
  const choice = (field: keyof CoverLine, label: string, choices: readonly string[]): React.JSX.Element => (
    <ChoiceField place={placeOf(field)} label={label} value={line[field]} choices={plainChoices(choices)} />
  );
  return (
    <li className={mergeClasses(text.stack, styles.line)}>
      <h4 className={text.paragraph}>{title}</h4>
      {status !== '' && status !== IN_ORDER && (
        <p className={text.paragraph} role="status">
          {CHANGE_TEXT.status(status)}
        </p>
      )}
      <TextField
        place={placeOf('description')}
        label={CHANGE_TEXT.description}
        value={line.description}
        hint={typeof descriptionLength === 'number' ? CHANGE_TEXT.lengthNote(descriptionLength) : undefined}
      />
      {choice('coverKind', CHANGE_TEXT.coverKind, figures.kinds)}
      {choice('taskField', CHANGE_TEXT.taskField, COVER_TASK_FIELDS)}
      {choice('economicCategory', CHANGE_TEXT.category, COVER_CATEGORIES)}
      {choice('character', CHANGE_TEXT.character, CHARACTERS)}
      <div className={styles.amounts}>
        {YEARS.map((year) => (
          <NumberField
            key={year}
            place={placeOf(`amount${year}`)}
            label={amountLabel(figures.years[year - 1]?.year, year)}
            value={line[`amount${year}`]}
            rule={AMOUNT_RULE}
          />
        ))}
      </div>
      <Actions index={index} title={title} />
    </li>
  );
}

/** All lines, and the way to a new one. */
export function CoverLines({ figures }: { readonly figures: ChangeFigures }): React.JSX.Element {
  const text = useTextStyles();
  const { session, model, goTo } = usePane();
  const keys = useRowKeys(model.inputs, 'coverLines');
  const add = async (): Promise<void> => {
    if (!(await session.addRow('coverLines', ''))) return;
    const { length = 0 } = session.getState().model?.inputs.coverLines ?? [];
    goTo({ list: 'coverLines', index: length - 1, field: 'description' });
  };
  return (
    <>
      <h3 className={text.heading}>{CHANGE_TEXT.lines}</h3>
      <p className={text.note}>{CHANGE_TEXT.linesNote}</p>
      <ul className={text.list} aria-label={CHANGE_TEXT.lines}>
        {model.inputs.coverLines.map((line, index) => (
          <Line key={keys[index]} line={line} index={index} figures={figures} />
        ))}
      </ul>
      <div className={text.row}>
        <Button size="small" icon={<Add12Regular />} onClick={() => void add()}>
          {CHANGE_TEXT.addLine}
        </Button>
      </div>
      <NumberField
        place={{ list: 'parameters', field: 'descriptionLength' }}
        label={CHANGE_TEXT.length}
        unit={CHANGE_TEXT.characters}
        value={model.inputs.parameters.descriptionLength ?? null}
        rule={LENGTH_RULE}
      />
    </>
  );
}
