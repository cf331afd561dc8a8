// The sheet Gevoeligheid in the pane: adding it, its factors as bars, and its one choice.

import type { FieldPlace } from '../../../session/session';
import { SENSITIVITY_TEXT } from './sensitivityText';
import { ruleOf } from '../../fields/numberRules';
import { usePane } from '../../kit/paneContext';
import { NumberField } from '../../fields/NumberField';
import { AddSheet } from '../AddSheet';
import { CheckedCard } from '../CheckedCard';
import type { CardControl } from '../SheetCard';
import { Tornado } from './Tornado';

const PERCENT = 100;
const DEVIATION_RULE = ruleOf('deviation');
const DEVIATION: FieldPlace = { list: 'parameters', field: 'deviation' };

/** The gevoeligheid, existing or still to be added. */
export function Card(control: CardControl): React.JSX.Element {
  const { model } = usePane();
  const { sensitivity } = model.sheets;
  return (
    <CheckedCard
      {...control}
      sheet="sensitivity"
      words={SENSITIVITY_TEXT}
      check={sensitivity?.check}
      place={DEVIATION}
      adding={<AddSheet sheet={{ id: 'sensitivity' }}>{SENSITIVITY_TEXT.add}</AddSheet>}
    >
      {sensitivity && (
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
      )}
    </CheckedCard>
  );
}
