// The sheet Gevoeligheid in the pane: adding it, its factors as bars, and its one choice.

import type { FieldPlace } from '../../../session/session';
import { SENSITIVITY_TEXT } from './sensitivityText';
import { ruleOf } from '../../fields/numberRules';
import { usePane } from '../../kit/paneContext';
import { NumberField } from '../../fields/NumberField';
import { stateWords } from '../sheetCheck';
import { AddSheet } from '../AddSheet';
import { SheetCard, type CardControl } from '../SheetCard';
import { Tornado } from './Tornado';

const PERCENT = 100;
const DEVIATION_RULE = ruleOf('deviation');
const DEVIATION: FieldPlace = { list: 'parameters', field: 'deviation' };

/** The gevoeligheid, existing or still to be added. */
export function Card(control: CardControl): React.JSX.Element {
  const { model, findings } = usePane();
  const { sensitivity } = model.sheets;
  return (
    <SheetCard
      {...control}
      title={SENSITIVITY_TEXT.title}
      explanation={SENSITIVITY_TEXT.explanation}
      state={stateWords('sensitivity', sensitivity?.check, findings)}
      place={sensitivity ? DEVIATION : null}
    >
      {sensitivity ? (
        <>
          <Tornado factors={sensitivity.ranking} />
          <NumberField
            place={DEVIATION}
            label={SENSITIVITY_TEXT.deviation}
            unit="%"
            value={model.inputs.parameters.deviation ?? null}
            rule={DEVIATION_RULE}
            factor={PERCENT}
          />
        </>
      ) : (
        <AddSheet sheet={{ id: 'sensitivity' }}>{SENSITIVITY_TEXT.add}</AddSheet>
      )}
    </SheetCard>
  );
}
