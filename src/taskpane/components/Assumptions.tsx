// The tab Uitgangspunten: every constant of the model with its unit and source, and the scales of the table in use.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ParameterField } from '../../model/inputRows';
import type { CoreParameters } from '../../model/modelInputs';
import type { FieldPlace } from '../../session/session';
import { formatDutchNumber, type NumberRule } from '../dutchNumbers';
import { ASSUMPTION_TEXT, PARAMETER_TEXTS } from '../messages/assumptions';
import { DECIMALS_RULE, MONTHS_RULE, NET_HOURS_RULE, percentageRule, WORK_WEEK_RULE } from '../numberRules';
import { usePane } from '../paneContext';
import { ChoiceField, plainChoices } from './fields/ChoiceField';
import { NumberField } from './fields/NumberField';
import { TextField } from './fields/TextField';
import { SalaryChoice } from './SalaryChoice';
import { SalaryScales } from './SalaryScales';
import { useTextStyles } from './textStyles';

const useStyles = makeStyles({ root: { paddingBlock: tokens.spacingVerticalM } });

const PERCENT = 100;

const placeOf = (field: ParameterField): FieldPlace => ({ list: 'parameters', field });

type NumberParameter = Exclude<
  keyof CoreParameters,
  'salaryTable' | 'keyScenario' | 'municipality' | 'step' | 'otherChannelCost'
>;

const RULES: Readonly<Record<NumberParameter, NumberRule>> = {
  workWeek: WORK_WEEK_RULE,
  netHours: NET_HOURS_RULE,
  months: MONTHS_RULE,
  fteDecimals: DECIMALS_RULE,
  costPriceDecimals: DECIMALS_RULE,
  salaryDecimals: DECIMALS_RULE,
  employerCosts: percentageRule(PARAMETER_TEXTS.employerCosts.label),
};

function NumberParameters({ fields }: { readonly fields: readonly NumberParameter[] }): React.JSX.Element {
  const { parameters } = usePane().model.inputs;
  return (
    <>
      {fields.map((field) => (
        <NumberField
          key={field}
          place={placeOf(field)}
          label={PARAMETER_TEXTS[field].label}
          unit={PARAMETER_TEXTS[field].unit}
          hint={PARAMETER_TEXTS[field].source}
          value={parameters[field]}
          rule={RULES[field]}
          format={formatDutchNumber}
          factor={field === 'employerCosts' ? PERCENT : 1}
        />
      ))}
    </>
  );
}

/** All parameters and the salary table in use. */
export function Assumptions(): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { parameters, scenarios } = usePane().model.inputs;
  return (
    <div className={`${text.stack} ${styles.root}`}>
      <h2 className={text.heading}>{ASSUMPTION_TEXT.salary}</h2>
      <SalaryChoice />
      <NumberParameters fields={['employerCosts']} />
      <h2 className={text.heading}>{ASSUMPTION_TEXT.hours}</h2>
      <NumberParameters fields={['workWeek', 'netHours', 'months']} />
      <h2 className={text.heading}>{ASSUMPTION_TEXT.rounding}</h2>
      <NumberParameters fields={['fteDecimals', 'costPriceDecimals', 'salaryDecimals']} />
      <h2 className={text.heading}>{ASSUMPTION_TEXT.other}</h2>
      <ChoiceField
        place={placeOf('keyScenario')}
        label={PARAMETER_TEXTS.keyScenario.label}
        value={parameters.keyScenario}
        choices={plainChoices([...new Set(scenarios.map(({ name }) => name))])}
        hint={PARAMETER_TEXTS.keyScenario.source}
      />
      <TextField
        place={placeOf('municipality')}
        label={PARAMETER_TEXTS.municipality.label}
        value={parameters.municipality}
        hint={PARAMETER_TEXTS.municipality.source}
      />
      <SalaryScales />
    </div>
  );
}
