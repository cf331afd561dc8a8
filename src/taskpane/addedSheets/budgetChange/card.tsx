// The sheet Begrotingswijziging in the pane: adding it, what must be asked in one sentence and a picture, and its lines.

import { TASK_FIELD_OF } from '../../../model/sheets/budget/budgetDefaults';
import { closestProfile } from '../../../model/report/profiles';
import type { FieldPlace } from '../../../session/session';
import { usePane } from '../../kit/paneContext';
import { useTextStyles } from '../../kit/textStyles';
import { AddSheet } from '../AddSheet';
import { CheckedCard } from '../CheckedCard';
import type { CardControl } from '../SheetCard';
import { askedWords, type ChangeFigures } from './askedWords';
import { CHANGE_TEXT } from './budgetChangeText';
import { CoverLines } from './CoverLines';
import { YearBars } from './YearBars';

const FIRST_DESCRIPTION: FieldPlace = { list: 'coverLines', index: 0, field: 'description' };

/** The sheet that the estimate comes from, which has to be there first. */
function AddEstimate({ why }: { readonly why: string }): React.JSX.Element {
  const text = useTextStyles();
  const { model } = usePane();
  const taskField = TASK_FIELD_OF[closestProfile(model.inputs).id];
  return (
    <>
      <p className={text.paragraph}>{why}</p>
      <AddSheet sheet={{ id: 'budget', taskField }}>{CHANGE_TEXT.addEstimate}</AddSheet>
    </>
  );
}

function Asked({ figures }: { readonly figures: ChangeFigures }): React.JSX.Element {
  const text = useTextStyles();
  const unit = usePane().model.inputs.parameters.budgetUnit;
  return (
    <div className={text.stack}>
      <h3 className={text.heading}>{CHANGE_TEXT.asked}</h3>
      <p className={text.paragraph} role="status">
        {askedWords(figures, unit)}
      </p>
      <YearBars years={figures.years} unit={unit} />
      <p className={text.note}>{CHANGE_TEXT.bars}</p>
    </div>
  );
}

/** The begrotingswijziging, existing or still to be added. */
export function Card(control: CardControl): React.JSX.Element {
  const { budget, budgetChange } = usePane().model.sheets;
  return (
    <CheckedCard
      {...control}
      sheet="budgetChange"
      words={CHANGE_TEXT}
      check={budgetChange?.check}
      place={FIRST_DESCRIPTION}
      adding={
        budget ? (
          <AddSheet sheet={{ id: 'budgetChange' }}>{CHANGE_TEXT.add}</AddSheet>
        ) : (
          <AddEstimate why={CHANGE_TEXT.needsEstimate} />
        )
      }
    >
      {!budget && <AddEstimate why={CHANGE_TEXT.estimateGone} />}
      {budget && budgetChange && <Asked figures={budgetChange} />}
      {budgetChange && <CoverLines figures={budgetChange} />}
    </CheckedCard>
  );
}
