// The tab Uitgangspunten: every constant of the model with its unit and source, and the scales of the table in use.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { ParameterField } from '../../model/inputRows';
import { CORE_FIELDS } from '../../model/fields';
import { isNumberKind, type NumberKindId } from '../../model/numberKinds';
import type { CoreParameters } from '../../model/modelInputs';
import type { FieldPlace } from '../../session/session';
import { ASSUMPTION_TEXT, PARAMETER_TEXTS } from './assumptionsText';
import { FIELD_TEXT } from '../fields/fieldsText';
import { factorOf, ruleOf } from '../fields/numberRules';
import { usePane } from '../kit/paneContext';
import { useLastField } from '../kit/useLastField';
import { ChoiceField, plainChoices } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { SalaryChoice } from './SalaryChoice';
import { SalaryScales } from './SalaryScales';
import { useTextStyles } from '../kit/textStyles';

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

const placeOf = (field: ParameterField): FieldPlace => ({ list: 'parameters', field });

type NumberParameter =
  'workWeek' | 'netHours' | 'months' | `${'fte' | 'costPrice' | 'salary'}Decimals` | 'employerCosts';

/** The kind of number of a parameter. @throws TypeError for words */
function kindOf(parameter: NumberParameter): NumberKindId {
  const { kind } = CORE_FIELDS[parameter];
  if (!isNumberKind(kind)) throw new TypeError(`${parameter} is no number`);
  return kind;
}

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
          rule={ruleOf(kindOf(field), field === 'employerCosts' ? PARAMETER_TEXTS[field].label : undefined)}
          factor={factorOf(kindOf(field))}
        />
      ))}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  /** The input to show until a field of the section has had the focus. */
  readonly first: keyof CoreParameters;
  readonly children: ReactNode;
}

/** Parameters that belong together, with a button to show their cells. */
function Section({ title, first, children }: SectionProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const { session } = usePane();
  const section = useRef<HTMLElement>(null);
  // The key ends with the field; all fields of a section are parameters.
  const field = (useLastField(section)?.split('/').at(-1) ?? first) as keyof CoreParameters;
  return (
    <section ref={section} className={text.stack}>
      <div className={styles.head}>
        <h2 className={text.heading}>{title}</h2>
        <Button
          size="small"
          aria-label={ASSUMPTION_TEXT.inSheet(PARAMETER_TEXTS[field].label)}
          onClick={() => void session.show(placeOf(field))}
        >
          {FIELD_TEXT.inSheet}
        </Button>
      </div>
      {children}
    </section>
  );
}

/** All parameters and the salary table in use. */
export function Assumptions(): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { parameters, scenarios } = usePane().model.inputs;
  return (
    <div className={`${text.stack} ${styles.root}`}>
      <Section title={ASSUMPTION_TEXT.salary} first="salaryTable">
        <SalaryChoice />
        <NumberParameters fields={['employerCosts']} />
      </Section>
      <Section title={ASSUMPTION_TEXT.hours} first="workWeek">
        <NumberParameters fields={['workWeek', 'netHours', 'months']} />
      </Section>
      <Section title={ASSUMPTION_TEXT.rounding} first="fteDecimals">
        <NumberParameters fields={['fteDecimals', 'costPriceDecimals', 'salaryDecimals']} />
      </Section>
      <Section title={ASSUMPTION_TEXT.other} first="keyScenario">
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
      </Section>
      <SalaryScales />
    </div>
  );
}
