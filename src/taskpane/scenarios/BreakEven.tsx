// Break-even: the number of contacts per month that webcare would have to replace, once the cost of such a contact is
// entered.

import { breakEvenWords } from '../keyFigures/figureWords';
import { CORE_PARAMETERS, unitInPane } from '../../model/inputs/coreParameters';
import { BREAK_EVEN_TEXT } from './scenariosText';
import { ruleOf } from '../fields/numberRules';
import { usePane } from '../kit/paneContext';
import { NumberField } from '../fields/NumberField';
import { useTextStyles } from '../kit/textStyles';

/** Off until the user enters an amount; there is no default, because the research found none. */
export function BreakEven(): React.JSX.Element {
  const text = useTextStyles();
  const { model } = usePane();
  const { otherChannelCost } = model.inputs.parameters;
  return (
    <section className={text.stack}>
      <h2 className={text.heading}>{BREAK_EVEN_TEXT.title}</h2>
      <p className={text.note}>{BREAK_EVEN_TEXT.noFigure}</p>
      <NumberField
        place={{ list: 'parameters', field: 'otherChannelCost' }}
        label={CORE_PARAMETERS.otherChannelCost.label}
        unit={unitInPane(CORE_PARAMETERS.otherChannelCost)}
        value={otherChannelCost}
        rule={ruleOf('amount')}
      />
      <p className={text.paragraph} role="status">
        {breakEvenWords(model)}
      </p>
    </section>
  );
}
