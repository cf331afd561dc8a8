// The scenarios: the volume of each, and the cost price that the cells work out for it.

import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDutchNumber, formatEuroCents } from '../dutchNumbers';
import { outcomeText } from '../lineWords';
import { TEXT } from '../messages';
import { QUESTIONS_RULE } from '../numberRules';
import type { ModelProps } from './ModelTabs';
import { NumberField } from './NumberField';

const useStyles = makeStyles({
  name: { fontSize: tokens.fontSizeBase300, marginBottom: tokens.spacingVerticalXS },
});

/** The tab Scenario's. */
export function Scenarios({ session, model }: ModelProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {model.inputs.scenarios.map(({ name, questionsPerMonth }, index) => (
        <section key={index}>
          <h2 className={styles.name}>
            {name}: {outcomeText(model.results.scenarios[index]?.costPerQuestion ?? '', formatEuroCents)}{' '}
            {TEXT.perQuestion}
          </h2>
          <NumberField
            label={TEXT.questionsPerMonth}
            value={questionsPerMonth}
            rule={QUESTIONS_RULE}
            format={formatDutchNumber}
            onApply={(value) => session.setScenario(index, value)}
          />
        </section>
      ))}
    </>
  );
}
