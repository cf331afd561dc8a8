// The tab Scenario's: name and volume of each, and its cost price from the cells.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add12Regular } from '@fluentui/react-icons';
import { sameText } from '../../model/names';
import { formatEuroCents } from '../words/dutchNumbers';
import { costPriceWords } from '../keyFigures/figureWords';
import { outcomeText } from '../costs/lineWords';
import { FIELD_TEXT } from '../fields/fieldsText';
import { SCENARIO_TEXT } from './scenariosText';
import { ruleOf } from '../fields/numberRules';
import { usePane } from '../kit/paneContext';
import { ResearchStrip } from '../research/ResearchRange';
import { compareVolume } from '../research/researchCheck';
import { useRowKeys } from '../kit/useRowKeys';
import { BreakEven } from './BreakEven';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { useTextStyles } from '../kit/textStyles';

const useStyles = makeStyles({
  scenario: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  foot: { paddingTop: tokens.spacingVerticalM },
});

function ScenarioEditor({ index }: { readonly index: number }): React.JSX.Element | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, model } = usePane();
  const scenario = model.inputs.scenarios[index];
  const result = model.results.scenarios[index];
  if (!scenario || !result) return null;
  const { name, questionsPerMonth } = scenario;
  const isKey = sameText(name, model.inputs.parameters.keyScenario);
  const remove = async (): Promise<void> => {
    if (await session.removeRow('scenarios', index)) document.getElementById('tab-scenarios')?.focus();
  };
  return (
    <section className={mergeClasses(text.stack, styles.scenario)}>
      <div>
        <h2 className={text.heading}>
          {name || SCENARIO_TEXT.unnamed}: {outcomeText(result.costPerQuestion, formatEuroCents)}{' '}
          {SCENARIO_TEXT.perQuestion}
        </h2>
        <p className={text.note}>
          {costPriceWords(model, index)}
          {isKey && `; ${SCENARIO_TEXT.isKey}`}
        </p>
      </div>
      <TextField place={{ list: 'scenarios', index, field: 'name' }} label={SCENARIO_TEXT.name} value={name} />
      <NumberField
        place={{ list: 'scenarios', index, field: 'questionsPerMonth' }}
        label={SCENARIO_TEXT.questions}
        value={questionsPerMonth}
        rule={ruleOf('questions')}
      />
      <ResearchStrip comparison={compareVolume(questionsPerMonth)} />
      <div className={text.row}>
        <Button
          size="small"
          onClick={() => void session.show({ list: 'scenarios', index, field: 'questionsPerMonth' })}
        >
          {FIELD_TEXT.inSheet}
        </Button>
        <Button size="small" disabledFocusable={model.inputs.scenarios.length === 1} onClick={() => void remove()}>
          {FIELD_TEXT.remove}
        </Button>
      </div>
    </section>
  );
}

/** All scenarios. */
export function Scenarios(): React.JSX.Element {
  const styles = useStyles();
  const { session, model, goTo } = usePane();
  const keys = useRowKeys(model.inputs, 'scenarios');
  const add = async (): Promise<void> => {
    const before = session.getState().model?.inputs.scenarios.length ?? 0;
    await session.addScenario();
    const after = session.getState().model?.inputs.scenarios.length ?? 0;
    if (after > before) goTo({ list: 'scenarios', index: after - 1, field: 'name' });
  };
  return (
    <>
      <div className={styles.foot}>
        <Button size="small" icon={<Add12Regular />} onClick={() => void add()}>
          {SCENARIO_TEXT.add}
        </Button>
      </div>
      {model.inputs.scenarios.map((_, index) => (
        <ScenarioEditor key={keys[index]} index={index} />
      ))}
      <BreakEven />
    </>
  );
}
