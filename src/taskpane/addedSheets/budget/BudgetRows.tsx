// The lines of the begroting: where each belongs, and from when until when; and separate lines for cost lines.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type BudgetRow } from '../../../model/sheets/budget/budgetInputs';
import { ECONOMIC_CATEGORIES, TASK_FIELDS } from '../../../model/sheets/budget/budgetWords';
import { sameName } from '../../../model/names';
import type { FieldPlace } from '../../../session/session';
import { FIELD_TEXT } from '../../fields/fieldsText';
import { BUDGET_TEXT } from './budgetText';
import { ruleOf } from '../../fields/numberRules';
import { usePane } from '../../kit/paneContext';
import { useRowKeys } from '../../kit/useRowKeys';
import { ChoiceField, plainChoices } from '../../fields/ChoiceField';
import { SelectField } from '../../fields/SelectField';
import { NumberField } from '../../fields/NumberField';
import { useTextStyles } from '../../kit/textStyles';

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  phasing: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
  },
});

const titleOf = ({ costType, costLine }: BudgetRow): string => (costLine ? `${costType}: ${costLine}` : costType);

function Row({ row, index }: { readonly row: BudgetRow; readonly index: number }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { session } = usePane();
  const placeOf = (field: keyof BudgetRow): FieldPlace => ({ list: 'budgetRows', index, field });
  return (
    <li className={mergeClasses(text.stack, styles.row)}>
      <h4 className={text.paragraph}>{titleOf(row)}</h4>
      <ChoiceField
        place={placeOf('taskField')}
        label={BUDGET_TEXT.taskFieldOf}
        value={row.taskField}
        choices={plainChoices(TASK_FIELDS)}
      />
      <ChoiceField
        place={placeOf('economicCategory')}
        label={BUDGET_TEXT.category}
        value={row.economicCategory}
        choices={plainChoices(ECONOMIC_CATEGORIES)}
      />
      <div className={styles.phasing}>
        <NumberField
          place={placeOf('startYear')}
          label={BUDGET_TEXT.startYear}
          value={row.startYear}
          rule={ruleOf('year')}
        />
        <NumberField
          place={placeOf('startMonth')}
          label={BUDGET_TEXT.startMonth}
          value={row.startMonth}
          rule={ruleOf('month')}
        />
        <NumberField place={placeOf('endYear')} label={BUDGET_TEXT.endYear} value={row.endYear} rule={ruleOf('year')} />
      </div>
      {row.costLine !== '' && (
        <div>
          <Button
            size="small"
            aria-label={`${FIELD_TEXT.remove}: ${titleOf(row)}`}
            onClick={() => void session.removeRow('budgetRows', index)}
          >
            {FIELD_TEXT.remove}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Gives a cost line its own line. */
function OwnRow(): React.JSX.Element | null {
  const text = useTextStyles();
  const { session, model } = usePane();
  const { lines, budgetRows } = model.inputs;
  const free = lines
    .map(({ name }) => name)
    .filter((name) => !budgetRows.some(({ costLine }) => sameName(costLine, name)));
  const [chosen, setChosen] = useState('');
  const [first] = free;
  if (first === undefined) return null;
  const costLine = free.includes(chosen) ? chosen : first;
  return (
    <>
      <SelectField
        label={BUDGET_TEXT.ownRow}
        value={costLine}
        choices={free.map((name) => [name, name])}
        onChoose={setChosen}
      />
      <div className={text.row}>
        <Button size="small" onClick={() => void session.addRow('budgetRows', costLine)}>
          {BUDGET_TEXT.addRow}
        </Button>
      </div>
    </>
  );
}

/** All lines. */
export function BudgetRows(): React.JSX.Element {
  const text = useTextStyles();
  const { inputs } = usePane().model;
  const keys = useRowKeys(inputs, 'budgetRows');
  return (
    <>
      <h3 className={text.heading}>{BUDGET_TEXT.rows}</h3>
      <p className={text.note}>{BUDGET_TEXT.phasing}</p>
      <p className={text.note}>{BUDGET_TEXT.taskFieldNote}</p>
      <ul className={text.list} aria-label={BUDGET_TEXT.rows}>
        {inputs.budgetRows.map((row, index) => (
          <Row key={keys[index]} row={row} index={index} />
        ))}
      </ul>
      <OwnRow />
    </>
  );
}
