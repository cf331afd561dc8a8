// The assumptions: salary table and step can be chosen here, the others are shown with their unit.

import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Parameters } from '../../model/modelInputs';
import { STEP_COUNT } from '../../model/salaryTables';
import { formatPercentage } from '../dutchNumbers';
import { inputText } from '../lineWords';
import { TEXT } from '../messages';
import type { ModelProps } from './ModelTabs';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
  },
  list: { display: 'grid', gridTemplateColumns: '1fr auto', rowGap: tokens.spacingVerticalXS, margin: 0 },
  value: { margin: 0, textAlign: 'right' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ShownParameter {
  readonly label: string;
  readonly text: (parameters: Parameters) => string;
}

const SHOWN_PARAMETERS: readonly ShownParameter[] = [
  { label: TEXT.workWeek, text: ({ workWeek }) => `${inputText(workWeek)} uur per week` },
  { label: TEXT.netHours, text: ({ netHours }) => `${inputText(netHours)} uur per jaar` },
  { label: TEXT.months, text: ({ months }) => inputText(months) },
  { label: TEXT.employerCosts, text: ({ employerCosts }) => inputText(employerCosts, formatPercentage) },
  { label: TEXT.keyScenario, text: ({ keyScenario }) => keyScenario },
];

const STEPS = Array.from({ length: STEP_COUNT }, (_, step) => String(step));

/** The choices with the present one among them, also when it is on no list. */
const withCurrent = (choices: readonly string[], current: string): readonly string[] =>
  choices.includes(current) ? choices : [...choices, current];

/** The tab Uitgangspunten. */
export function Assumptions({ session, model }: ModelProps): React.JSX.Element {
  const styles = useStyles();
  const { parameters, salaryScales } = model.inputs;
  const tables = [...new Set(salaryScales.map(({ table }) => table))];
  const remark = salaryScales.find(({ table }) => table === parameters.salaryTable)?.status;
  return (
    <div className={styles.root}>
      <Field label={TEXT.salaryTable} hint={remark}>
        <Select
          value={parameters.salaryTable}
          onChange={(_, { value }) => void session.setParameter('salaryTable', value)}
        >
          {withCurrent(tables, parameters.salaryTable).map((table) => (
            <option key={table}>{table}</option>
          ))}
        </Select>
      </Field>
      <Field label={TEXT.step}>
        <Select
          value={inputText(parameters.step)}
          onChange={(_, { value }) => void session.setParameter('step', Number(value))}
        >
          {withCurrent(STEPS, inputText(parameters.step)).map((step) => (
            <option key={step}>{step}</option>
          ))}
        </Select>
      </Field>
      <dl className={styles.list}>
        {SHOWN_PARAMETERS.flatMap(({ label, text }) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} value`} className={styles.value}>
            {text(parameters)}
          </dd>,
        ])}
      </dl>
      <p className={styles.note}>{TEXT.inSheet}</p>
    </div>
  );
}
