// The sheet Begroting in the pane: adding it, its results and its inputs.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { TASK_FIELD_OF } from '../../../model/sheets/budget/budgetDefaults';
import {
  BUDGET_UNITS,
  CONSTANT_PRICES,
  CURRENT_PRICES,
  NEGATIVE,
  POSITIVE,
  TASK_FIELDS,
  type TaskField,
} from '../../../model/sheets/budget/budgetWords';
import { closestProfile } from '../../../model/report/profiles';
import type { ModelReading } from '../../../workbook/reading/reading';
import { outcomeText } from '../../costs/lineWords';
import { BUDGET_TEXT } from './budgetText';
import { ruleOf } from '../../fields/numberRules';
import { usePane } from '../../kit/paneContext';
import { parameterPlace } from '../../kit/places';
import { BudgetRows } from './BudgetRows';
import { Indices } from './Indices';
import { ChoiceField, plainChoices } from '../../fields/ChoiceField';
import { SelectField } from '../../fields/SelectField';
import { NumberField } from '../../fields/NumberField';
import { useTextStyles } from '../../kit/textStyles';
import { AddSheet } from '../AddSheet';
import { useCardStyles } from '../cardStyles';
import { CheckedCard } from '../CheckedCard';
import type { CardControl } from '../SheetCard';

const PERCENT = 100;
const OVERHEAD_RULE = ruleOf('surcharge', 'Overhead');

const useStyles = makeStyles({
  totals: {
    display: 'grid',
    gridTemplateColumns: 'auto auto',
    justifyContent: 'start',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  amount: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** A year without a thousands separator. */
const yearText = (year: number): string => String(year);

function AddBudget(): React.JSX.Element {
  const { model } = usePane();
  const [taskField, setTaskField] = useState<TaskField>(() => TASK_FIELD_OF[closestProfile(model.inputs).id]);
  return (
    <>
      <SelectField
        label={BUDGET_TEXT.taskField}
        hint={BUDGET_TEXT.taskFieldHint}
        value={taskField}
        choices={TASK_FIELDS.map((known) => [known, known])}
        onChoose={setTaskField}
      />
      <AddSheet sheet={{ id: 'budget', taskField }}>{BUDGET_TEXT.add}</AddSheet>
    </>
  );
}

type Budget = NonNullable<ModelReading['sheets']['budget']>;

function Totals({ budget }: { readonly budget: Budget }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div>
      <h3 className={text.heading}>{BUDGET_TEXT.totals}</h3>
      <p className={text.note}>{budget.legend}</p>
      <dl className={styles.totals}>
        {budget.years.map(({ year, total }, index) => (
          <div key={index} style={{ display: 'contents' }}>
            <dt>{outcomeText(year, yearText)}</dt>
            <dd className={styles.amount}>{outcomeText(total)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Choices(): React.JSX.Element {
  const card = useCardStyles();
  const { parameters } = usePane().model.inputs;
  const units = BUDGET_UNITS.map((unit) => ({ value: String(unit), label: BUDGET_TEXT.units[`${unit}`] }));
  return (
    <>
      <div className={card.pairs}>
        <NumberField
          place={parameterPlace('budgetYear')}
          label={BUDGET_TEXT.year}
          value={parameters.budgetYear ?? null}
          rule={ruleOf('year')}
        />
        <ChoiceField
          place={parameterPlace('budgetUnit')}
          label={BUDGET_TEXT.unit}
          value={parameters.budgetUnit ?? null}
          choices={units}
          toInput={Number}
        />
        <ChoiceField
          place={parameterPlace('budgetPrices')}
          label={BUDGET_TEXT.prices}
          value={parameters.budgetPrices ?? null}
          choices={plainChoices([CONSTANT_PRICES, CURRENT_PRICES])}
          hint={BUDGET_TEXT.pricesHint}
        />
        <ChoiceField
          place={parameterPlace('budgetSign')}
          label={BUDGET_TEXT.sign}
          value={parameters.budgetSign ?? null}
          choices={plainChoices([POSITIVE, NEGATIVE])}
        />
      </div>
      <Indices kind="wageIndex" label={BUDGET_TEXT.wageIndex} />
      <Indices kind="priceIndex" label={BUDGET_TEXT.priceIndex} />
      <NumberField
        place={parameterPlace('overheadRate')}
        label={BUDGET_TEXT.overhead}
        unit={BUDGET_TEXT.percent}
        hint={BUDGET_TEXT.overheadHint}
        value={parameters.overheadRate ?? null}
        rule={OVERHEAD_RULE}
        factor={PERCENT}
      />
      <NumberField
        place={parameterPlace('incidentalYears')}
        label={BUDGET_TEXT.incidentalYears}
        unit={BUDGET_TEXT.years}
        value={parameters.incidentalYears ?? null}
        rule={ruleOf('duration')}
      />
    </>
  );
}

/** The begroting, existing or still to be added. */
export function Card(control: CardControl): React.JSX.Element {
  const { model } = usePane();
  const { budget } = model.sheets;
  return (
    <CheckedCard
      {...control}
      sheet="budget"
      words={BUDGET_TEXT}
      check={budget?.check}
      place={parameterPlace('budgetYear')}
      adding={<AddBudget />}
    >
      {budget && (
        <>
          <Totals budget={budget} />
          <Choices />
          <BudgetRows />
        </>
      )}
    </CheckedCard>
  );
}
