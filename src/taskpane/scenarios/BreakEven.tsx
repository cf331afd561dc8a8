// Break-even: the number of contacts per month that webcare would have to replace, once the cost of such a contact is
// entered.

import { outcomeText } from '../costs/lineWords';
import { formatWhole } from '../words/dutchNumbers';
import { CORE_PARAMETERS, unitInPane } from '../../model/coreParameters';
import { BREAK_EVEN_TEXT } from './scenariosText';
import { ruleOf } from '../fields/numberRules';
import { usePane } from '../kit/paneContext';
import { NumberField } from '../fields/NumberField';
import { useTextStyles } from '../kit/textStyles';

/** Off until the user enters an amount; there is no default, because the research found none. */
export function BreakEven(): React.JSX.Element {
  const text = useTextStyles();
  const { inputs, results } = usePane().model;
  const { otherChannelCost } = inputs.parameters;
  const { breakEven } = results;
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
        {breakEven !== '' && BREAK_EVEN_TEXT.outcome(outcomeText(breakEven, formatWhole))}
      </p>
    </section>
  );
}
